# SPDX-License-Identifier: MIT
"""How the records of a table spread over the levels, together and by columns."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import narwhals as nw
from attrs import frozen

from shnor_rules.messages import say
from shnor_rules.model import Status
from shnor_rules.tables.aggregates.frames import (
    ALL,
    COUNT,
    LEVEL,
    LEVEL_CODE,
    OWN,
    SHARE,
    STATUS,
    chosen,
    closed,
    code_or_none,
    listed,
    one_below_another,
    opened,
    share,
    text,
    whole,
)
from shnor_rules.tables.aggregates.levels import counted, levels_of
from shnor_rules.tables.aggregates.spelling import folded, keys_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from shnor_rules.model import Monitoring
    from shnor_rules.tables.aggregates.frames import Frame
    from shnor_rules.tables.aggregates.levels import Levels

MADE: Final = (LEVEL_CODE, LEVEL, STATUS, COUNT, ALL, SHARE)

_ENDING: Final = f"{OWN}ending"


@frozen
class Ending:
    """A level, or a cause for having none.

    Attributes:
        column: where its records are counted; the names are in the order of the answer.
        level: the name of the level, or `None`.
        code: its place, counted from one; zero for none.
        status: the status in words.
    """

    column: str
    level: str | None
    code: int
    status: str

    @property
    def holds(self) -> nw.Expr:
        """Whether records of the small table end so."""
        return (nw.col(LEVEL_CODE) == self.code) & (
            (nw.col(STATUS) == self.status) if self.level is None else nw.lit(value=True)
        )


def distributed(
    monitoring: Monitoring,
    results: Any,  # noqa: ANN401  (a table of any kind)
    *,
    by: str | Iterable[str],
    reading: str | Iterable[str],
) -> Any:  # noqa: ANN401  (the same kind)
    """Return how the records of a table spread over the levels, see `level_distribution`."""
    columns = listed(by)
    _, levels = levels_of(monitoring, reading)
    endings = tuple(_endings(levels))
    frame = counted(opened(results, columns=columns, made=MADE), columns)
    parts = _in_parts(_side_by_side(folded(frame, columns, "by"), endings), columns, endings)
    return closed(_one_below_another(parts, columns, endings))


def _endings(levels: Levels) -> Iterator[Ending]:
    found = say(f"status.{Status.LEVEL_FOUND.value}").render()
    ways = [(name, place, found) for name, place in levels.places.items()]
    causes = (*(status.value for status in Status), "refused")
    ways_without = [(None, 0, say(f"status.{cause}").render()) for cause in causes]
    for place, (level, code, status) in enumerate((*ways, *ways_without)):
        yield Ending(f"{OWN}ending_{place:03}", level, code, status)


def _side_by_side(frame: Frame, endings: Sequence[Ending]) -> Frame:
    """Return the small table with a column of counts for each ending."""
    return frame.with_columns(
        *(
            nw.when(ending.holds).then(nw.col(COUNT)).otherwise(whole(0)).alias(ending.column)
            for ending in endings
        )
    )


def _in_parts(frame: Frame, columns: Sequence[str], endings: Sequence[Ending]) -> Frame:
    """Return a row for each part, with its counts and the spelling that names it."""
    sums = [
        nw.col(COUNT).sum().alias(ALL),
        *(nw.col(ending.column).sum() for ending in endings),
    ]
    if not columns:
        # A table without a record is a whole of nothing.
        return frame.select(*(each.fill_null(0) for each in sums))
    parts: Frame = frame.group_by(*keys_of(columns, "by")).agg(
        *sums, *(nw.col(name).min() for name in columns)
    )
    return parts


def _one_below_another(parts: Frame, columns: Sequence[str], endings: Sequence[Ending]) -> Frame:
    ending = nw.col(_ENDING)
    tall = one_below_another(
        parts,
        [each.column for each in endings],
        index=[*columns, ALL],
        name=_ENDING,
        value=COUNT,
    )
    of_level = [(ending == each.column, each) for each in endings if each.level is not None]
    code = chosen(((is_it, whole(each.code)) for is_it, each in of_level), whole(0))
    level = chosen(((is_it, text(each.level)) for is_it, each in of_level), text(None))
    status = chosen(((ending == each.column, text(each.status)) for each in endings), text(None))
    told = tall.with_columns(
        code_or_none(code),
        level.alias(LEVEL),
        status.alias(STATUS),
        nw.col(COUNT).cast(nw.Int64),
        nw.col(ALL).cast(nw.Int64),
    ).filter(~nw.col(LEVEL_CODE).is_null() | (nw.col(COUNT) > 0))
    in_order = told.with_columns(share()).sort(*columns, _ENDING, nulls_last=True)
    return in_order.select(*columns, *MADE)
