# SPDX-License-Identifier: MIT
"""Which column answers what: by its name, dotted or not; and names that are slips of such names."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from attrs import frozen

from shnor_rules.errors import InputError
from shnor_rules.evaluation.fields import subfields
from shnor_rules.findings.nearest import nearest
from shnor_rules.messages import say
from shnor_rules.model import CURRENT, PREVIOUS
from shnor_rules.model.fields import ACT, LINK, PART, REASON, VALUE, WHOLE
from shnor_rules.tables.answers.kinds import Column

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from narwhals.dtypes import DType

    from shnor_rules.messages import Message
    from shnor_rules.model import Indicator, Item, Monitoring


@frozen
class Fields:
    """The columns that answer something, by what they answer.

    Attributes:
        columns: by attribute or indicator, and by what stands after the dot; empty for nothing.
    """

    columns: Mapping[tuple[str, str], Column]

    def bare(self, name: str) -> Column | None:
        """Return the column of an attribute, or of the bare value of an indicator."""
        return self.columns.get((name, ""))

    def under(self, name: str, keys: Iterable[str]) -> dict[str, Column]:
        """Return the columns that stand under an indicator, those that there are."""
        found = {key: self.columns.get((name, key)) for key in keys}
        return {key: column for key, column in found.items() if column is not None}


def fields(
    monitoring: Monitoring,
    schema: Mapping[str, DType],
    names: Mapping[str, str],
    own: Collection[str] = (),
) -> Fields:
    """Return which column answers what.

    Args:
        monitoring: the monitoring.
        schema: the types of the columns, by the names that the user knows.
        names: what columns are called in the frame, where it is something else.
        own: columns that the user named as such: one that answers nothing is no slip.

    Raises:
        InputError: a column is a slip of one that answers something, or two answer the same.
    """
    indicators = {each.id: each for each in monitoring.indicators}
    attributes = {each.id: each for each in monitoring.attributes}
    found: dict[tuple[str, str], Column] = {}
    unknown: list[str] = []
    for name, type_ in schema.items():
        subject, *steps = _steps(name)
        if subject in indicators:
            key = _key(monitoring, indicators[subject], steps, name)
        elif subject in attributes:
            if steps:
                known = ", ".join((*attributes, *indicators))
                raise InputError(say("unknown-field", name=name, names=known))
            key = ""
        else:
            unknown.append(name)
            continue
        if key is None:
            continue
        field = f"{subject}.{key}" if key else subject
        if (subject, key) in found:
            other = found[subject, key].title
            raise InputError(say("table-column.twice", name=field, column=other, other=name))
        found[subject, key] = Column(names.get(name, name), field, type_, title=name)
    heads = {subject for subject, _ in found}
    for name in unknown:
        _refuse_periods(monitoring, name)
        if name not in own:
            _refuse_slip(monitoring, name, heads)
    return Fields(found)


def head(name: str) -> str:
    """Return the attribute or the indicator that a column answers, if it answers one."""
    return _steps(name)[0]


def _steps(name: str) -> list[str]:
    return [step.strip() for step in unicodedata.normalize("NFC", name).split(".")]


def _key(monitoring: Monitoring, indicator: Indicator, steps: list[str], name: str) -> str | None:
    """Return what a column answers under an indicator; `None` for an act, a link and a reason.

    Raises:
        InputError: nothing of this name stands under the indicator.
    """
    if not steps or steps == [VALUE]:
        return ""
    first, *deeper = steps
    items, counts = _parts(indicator)
    if first in counts and not deeper:
        return first
    if first in items and deeper in ([], [VALUE]):
        return first
    if not deeper and first in {REASON, ACT, LINK} & set(subfields(indicator)):
        return None
    if first in items and deeper in ([ACT], [LINK]) and items[first].evidence is not None:
        return None
    raise InputError(_unknown_under(monitoring, indicator, steps, name))


def _parts(indicator: Indicator) -> tuple[Mapping[str, Item], tuple[str, ...]]:
    """Return the items and the counts that have columns of their own."""
    if indicator.share is not None:
        return {}, (PART, WHOLE)
    if indicator.sample is not None:
        return {}, ()
    return {item.id: item for item in indicator.items}, ()


def _unknown_under(
    monitoring: Monitoring, indicator: Indicator, steps: list[str], name: str
) -> Message:
    if indicator.sample is not None and indicator.sample.groups is not None:
        return say("table-column.sample", column=name)
    for reading in monitoring.readings:
        for other in reading.indicators:
            if other.id == indicator.id and steps[0] in subfields(other):
                return say("unknown-field.reading", name=name, reading=reading.id)
    known = subfields(indicator)
    near = None if steps[0].isdecimal() or len(steps) > 1 else nearest(steps[0], known)
    if near is None:
        return say("unknown-field", name=name, names=", ".join(known))
    return say(f"unknown-field.{near.why}", name=name, near=f"{indicator.id}.{near.name}")


def _refuse_periods(monitoring: Monitoring, name: str) -> None:
    """Refuse a column that answers for one of two periods.

    Raises:
        InputError: it is such a column.
    """
    if monitoring.periods is not None and head(name) in {PREVIOUS, CURRENT}:
        raise InputError(say("two-periods"))


def _refuse_slip(monitoring: Monitoring, name: str, heads: Collection[str]) -> None:
    """Refuse a column that answers nothing and yet has nearly the name of what would.

    A name that is alike only from afar is a key of the table, unless what it is like has no column.

    Raises:
        InputError: it is such a column.
    """
    inputs = {each.id for each in monitoring.attributes if each.values is not None}
    inputs |= {each.id for each in monitoring.indicators if not each.is_free}
    known = [each.id for each in monitoring.attributes]
    known += [each.id for each in monitoring.indicators]
    near = None if head(name).isdecimal() else nearest(head(name), known)
    if near is None:
        return
    if near.why != "near" or (near.name in inputs and near.name not in heads):
        fault = say(f"unknown-field.{near.why}", name=name, near=near.name)
        raise InputError(say("table-column.slip", fault=fault, near=near.name))
