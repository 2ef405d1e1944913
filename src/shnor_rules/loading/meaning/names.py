# SPDX-License-Identifier: MIT
"""The names of a monitoring that formulas share: each means one thing."""

from __future__ import annotations

import re
from keyword import iskeyword
from typing import TYPE_CHECKING, Final

from shnor_rules.expressions.functions import BY_NAME
from shnor_rules.loading.indicators import is_free
from shnor_rules.loading.scalars import is_name
from shnor_rules.messages import Message, say
from shnor_rules.model import CURRENT, PREVIOUS
from shnor_rules.program import TOTAL, computed_steps, grading_steps

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from shnor_rules.loading.cursor import Cursor
    from shnor_rules.model import Monitoring

SECTIONS: Final = ("attributes", "indicators", "bands", "derived", "subtotals")
"""The sections of a monitoring whose keys are names in formulas."""

_PERIODS: Final = frozenset({PREVIOUS, CURRENT})

_WELL_FORMED: Final = re.compile(r"[A-Za-zА-Яа-яЁё][A-Za-zА-Яа-яЁё0-9_]*")


def check_names(cursor: Cursor, monitoring: Monitoring) -> frozenset[str]:
    """Report names of the monitoring at `cursor` that mean something else; return them."""
    taken = dict(_internal(monitoring))
    periods = frozenset() if monitoring.periods is None else _PERIODS
    wrong = set()
    for section in SECTIONS:
        for name, each in cursor.under(section):
            message = _conflict(name, taken)
            if name in periods:
                message = say("name-taken.period", name=name)
            if message is None:
                taken[name] = section
            else:
                each.report(message, each.key_place())
                wrong.add(name)
    return frozenset(wrong)


def check_added(cursor: Cursor, reading: Cursor, monitoring: Monitoring) -> None:
    """Report names that the reading at `reading` adds though they mean something else.

    Args:
        cursor: the top of the file.
        reading: the reading.
        monitoring: the monitoring, as the reading reads it.
    """
    printed = {name: section for section in SECTIONS for name in cursor.names(section)}
    taken = {**dict(_internal(monitoring)), **printed}
    for section in SECTIONS:
        for name, each in reading.under(section):
            if printed.get(name) == section:
                continue
            message = _conflict(name, taken)
            taken[name] = section
            if message is not None:
                each.report(message, each.key_place())


def declared_names(cursor: Cursor) -> Iterator[str]:
    """Yield the names that formulas of the monitoring at `cursor` may use, usable or not."""
    for section in SECTIONS:
        useless = set(_useless(cursor, section))
        yield from (name for name in cursor.names(section) if name not in useless)
    if "total" in cursor.value:
        yield TOTAL


def useless_names(cursor: Cursor) -> Mapping[str, str]:
    """Return the names of the monitoring at `cursor` that no formula has a use for.

    That is an attribute or an indicator without a value set: it may be any text. Each comes with
    the variant of the message that says so.
    """
    sections = {"attributes": "text", "indicators": "free"}
    return {
        name: variant for section, variant in sections.items() for name in _useless(cursor, section)
    }


def _useless(cursor: Cursor, section: str) -> Iterator[str]:
    if section == "attributes":
        yield from (name for name, each in cursor.under(section) if "values" not in each.value)
    elif section == "indicators":
        yield from (name for name, each in cursor.under(section) if is_free(each))


def is_word(name: str) -> bool:
    """Return whether `name` is a word of the language of formulas, such as «или».

    Of a name that is not well formed, and of a keyword of Python, the schema has told already.
    """
    well_formed = _WELL_FORMED.fullmatch(name) is not None and not iskeyword(name)
    return well_formed and not is_name(name)


def _conflict(name: str, taken: Mapping[str, str]) -> Message | None:
    if name == TOTAL:
        return say("name-taken.total", name=name)
    if name in taken:
        return say("name-taken", name=name, section=taken[name])
    if name in BY_NAME:
        return say("name-taken.function", name=name)
    return say("name-taken.word", name=name) if is_word(name) else None


def _internal(monitoring: Monitoring) -> Iterator[tuple[str, str]]:
    """Yield the names of intermediate values, with the section that they come from."""
    for indicator in monitoring.indicators:
        if indicator.measured != indicator.id:
            yield indicator.measured, "indicators"
    for grading in monitoring.gradings:
        names = (step.name for step in grading_steps(grading))
        yield from ((name, "bands") for name in names if name != grading.id)
    sections = {"derived": monitoring.derived, "subtotals": monitoring.subtotals}
    if monitoring.total is not None:
        sections["total"] = (monitoring.total,)
    for section, values in sections.items():
        for computed in values:
            for step in computed_steps(computed):
                if step.name != computed.name:
                    yield step.name, section
