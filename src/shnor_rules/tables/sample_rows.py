# SPDX-License-Identifier: MIT
"""The rows of a sample read cell by cell, and added up for each key."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import narwhals as nw
from attrs import evolve, frozen

from shnor_rules.errors import InputError
from shnor_rules.evaluation.fields import unknown_field
from shnor_rules.evaluation.scalars import fold
from shnor_rules.findings.nearest import nearest
from shnor_rules.messages import say
from shnor_rules.model import Item
from shnor_rules.tables.answers.cell import either
from shnor_rules.tables.answers.given import Reader
from shnor_rules.tables.answers.items import read_items
from shnor_rules.tables.answers.kinds import Column
from shnor_rules.tables.answers.reasons import Fault
from shnor_rules.tables.answers.spaces import trimmed
from shnor_rules.tables.answers.stages import Stages

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from shnor_rules.model import Indicator, Monitoring
    from shnor_rules.tables.frames import Opened
    from shnor_rules.tables.sample_keys import Keys

GROUP: Final = "группа"
"""The column that puts the rows of a sample in groups, as in files."""

_WIDEST: Final = 128
_LONG: Final = 2**63
_VERY_LONG: Final = 2**127


@frozen
class Layout:
    """The columns of a sample.

    Attributes:
        indicator: the indicator, its items told as they are answered: a row without items has one.
        answers: the columns of its items.
        group: the column of the group, or `None`.
    """

    indicator: Indicator
    answers: dict[str, Column]
    group: Column | None


@frozen
class Summed:
    """A sample, added up for each key.

    Attributes:
        frame: a row for each key, with the columns below.
        name: the indicator.
        prefix: what the names of the columns begin with.
        range: between what the whole number of one row lies; zero does too.
        scale: how many of them make one.
        type: the type of the sums.
    """

    frame: nw.LazyFrame[Any]
    name: str
    prefix: str
    range: tuple[int, int]
    scale: int
    type: type[nw.Int64 | nw.Int128]

    @property
    def rows(self) -> str:
        """The column of how many rows there are."""
        return f"{self.prefix}rows"

    @property
    def total(self) -> str:
        """The column of their sum."""
        return f"{self.prefix}sum"

    @property
    def blank(self) -> str:
        """The column of how many rows have a blank answer."""
        return f"{self.prefix}blank"

    @property
    def faulty(self) -> str:
        """The column of how many rows have an answer that is none."""
        return f"{self.prefix}faulty"

    @property
    def why(self) -> str:
        """The column of what is wrong with one of these."""
        return f"{self.prefix}why"

    @property
    def columns(self) -> tuple[str, ...]:
        """All of them."""
        return self.rows, self.total, self.blank, self.faulty, self.why


def layout(indicator: Indicator, table: Opened, keys: Sequence[str]) -> Layout:
    """Return what the columns of a sample are.

    Raises:
        InputError: a column is a slip of the pen, two columns answer one item, no column answers
            any, or there are groups where none are asked for, or none where they are.
    """
    items = indicator.items or (_only_item(indicator),)
    indicator = evolve(indicator, items=items)
    ids = [item.id for item in items]
    answers: dict[str, Column] = {}
    group = None
    for name in table.schema:
        if name in keys:
            continue
        item = name.removeprefix(f"{indicator.id}.").strip()
        subject = indicator.id if item == indicator.id else f"{indicator.id}.{item}"
        column = Column(table.names[name], subject, table.schema[name], title=name)
        if fold(name) == GROUP:
            group = column
        elif item in answers:
            twice = {"column": answers[item].title, "other": name}
            raise InputError(say("table-column.twice", name=column.subject, **twice))
        elif item in ids:
            answers[item] = column
        elif item != name or item.isdecimal() or nearest(item, [*ids, GROUP]) is not None:
            raise InputError(unknown_field(item, [*ids, GROUP]))
    if not answers:
        raise InputError(say("table-sample.answers", sample=indicator.id, item=ids[0]))
    _refuse_groups(indicator, group)
    return Layout(indicator, answers, group)


def _only_item(indicator: Indicator) -> Item:
    """Return what a row of an indicator without items answers: the indicator itself."""
    return Item(indicator.id, indicator.title, indicator.allowed, indicator.labels)


def _refuse_groups(indicator: Indicator, group: Column | None) -> None:
    wanted = None if indicator.sample is None else indicator.sample.groups
    if wanted is not None and group is None:
        raise InputError(say("table-sample.without-groups", sample=indicator.id, groups=wanted))
    if wanted is None and group is not None:
        raise InputError(say("table-sample.with-groups", sample=indicator.id, name=group.title))


def summed(  # noqa: PLR0913  (each is another thing that decides the sum)
    monitoring: Monitoring,
    found: Layout,
    frame: nw.LazyFrame[Any],
    keys: Keys,
    *,
    places: int,
    most: int,
    bits: int,
) -> Summed:
    """Return the rows of a sample added up for each key.

    Args:
        monitoring: the monitoring, as its applied readings read it.
        found: the columns of the sample.
        frame: its rows, with their keys.
        keys: the keys.
        places: how many decimals are read from text.
        most: the largest number of rows of a key that a sum has to hold.
        bits: the width of the widest whole numbers of the engine.

    Raises:
        InputError: so many rows may have a sum that the engine cannot hold.
    """
    stages = Stages(frame.collect_schema().names())
    # What the rows may come to is asked of their mean, not of each.
    free = evolve(found.indicator, values=None)
    cell, _ = read_items(monitoring, free, found.answers, Reader(stages, places))
    for stage in stages.listed:
        frame = frame.with_columns(*stage) if stage else frame
    faults = (*_without_group(found), *cell.faults)
    refused = either(fault.holds for fault in faults)
    is_refused = nw.lit(value=False) if refused is None else refused
    largest = max(map(abs, cell.range)) * most
    type_ = fitting(largest, sample=found.indicator.id, bits=bits)
    answer = Summed(frame, found.indicator.id, keys.prefix, cell.range, cell.scale, type_)
    number = nw.lit(0, type_) if cell.number is None else cell.number.cast(type_)
    columns = {
        answer.rows: nw.lit(1, nw.Int64),
        answer.total: number,
        answer.blank: (cell.missing & ~is_refused).cast(nw.Int64),
        answer.faulty: is_refused.cast(nw.Int64),
        answer.why: _first(faults),
    }
    rows = frame.select(*keys.columns, *(each.alias(name) for name, each in columns.items()))
    sums = (nw.col(name).sum() for name in answer.columns[:-1])
    return evolve(answer, frame=rows.group_by(*keys.columns).agg(*sums, nw.col(answer.why).min()))


def _without_group(found: Layout) -> Iterator[Fault]:
    if found.group is not None:
        blank = trimmed(found.group.values.cast(nw.String)) == ""
        yield Fault(blank, found.indicator.id, say("sample-group"))


def _first(faults: Sequence[Fault]) -> nw.Expr:
    """Return the first thing that is wrong with a row, or nothing."""
    reason: nw.Expr = nw.lit(None, nw.String)
    for fault in reversed(faults):
        reason = nw.when(fault.holds).then(fault.reason).otherwise(reason)
    return reason


def fitting(largest: int, *, sample: str, bits: int) -> type[nw.Int64 | nw.Int128]:
    """Return the type that holds whole numbers up to a size.

    Raises:
        InputError: the engine has none that does.
    """
    if largest < _LONG:
        return nw.Int64
    if bits < _WIDEST or largest >= _VERY_LONG:
        raise InputError(say("table-sample.wide", sample=sample, bits=bits))
    return nw.Int128
