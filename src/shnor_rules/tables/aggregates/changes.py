# SPDX-License-Identifier: MIT
"""How levels changed from one table of results to another, told by a key."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import narwhals as nw

from shnor_rules.errors import InputError
from shnor_rules.messages import say
from shnor_rules.tables.aggregates.frames import (
    ALL,
    COUNT,
    OWN,
    SHARE,
    STATUS,
    chosen,
    closed,
    listed,
    one_below_another,
    opened,
    share,
    text,
    whole,
)
from shnor_rules.tables.aggregates.levels import code_or_zero, levels_of
from shnor_rules.tables.aggregates.spelling import are_numbers, are_told, folded, keys_of, number
from shnor_rules.tables.aggregates.ways import SIDES, Side, Way, is_pair, ways

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from shnor_rules.model import Monitoring
    from shnor_rules.tables.aggregates.frames import Frame

PERIOD: Final = "период"
CHANGE: Final = "сравнение"
MADE: Final = (PERIOD, CHANGE, COUNT, ALL, SHARE)

_WAY: Final = f"{OWN}way"
_PAIRS: Final = f"{OWN}pairs"


def changed(
    monitoring: Monitoring,
    before: Any,  # noqa: ANN401  (a table of any kind)
    after: Any,  # noqa: ANN401  (the same kind)
    *,
    key: str | Iterable[str],
    reading: str | Iterable[str],
) -> Any:  # noqa: ANN401  (the same kind)
    """Return how often the level changed in which way, see `level_changes`."""
    columns = listed(key)
    if not columns:
        raise InputError(say("results-table.no-key"))
    read, levels = levels_of(monitoring, reading)
    if read.scale is None:
        raise InputError(say("results-table.no-scale", title=read.title))
    first, second = (opened(table, columns=columns, made=()) for table in (before, after))
    if type(first) is not type(second) or first.implementation is not second.implementation:
        raise InputError(say("results-table.unlike"))
    keys = keys_of(columns, "key")
    schemas = [frame.collect_schema() for frame in (first, second)]
    types = [are_numbers(schema[name] for schema in schemas) for name in columns]
    numbers = {
        key: number(name, type_)
        for key, name, type_ in zip(keys, columns, types, strict=True)
        if type_ is not None
    }
    sides = zip((first, second), SIDES, strict=True)
    told: list[Any] = [_told(frame, columns, side, numbers) for frame, side in sides]
    both: Frame = nw.concat(told)
    counts = [name for side in SIDES for name in side.columns]
    by_key: Frame = both.group_by(*keys).agg(*(nw.col(name).sum() for name in counts))
    is_told = are_told(keys, numbers)
    named = {f"{_WAY}_{place:02}": way for place, way in enumerate(ways(read, levels, is_told))}
    ways_of_keys = by_key.select(
        *(way.count.alias(name) for name, way in named.items()),
        *(nw.col(side.records) for side in SIDES),
        nw.when(is_pair(is_told)).then(whole(1)).otherwise(whole(0)).alias(_PAIRS),
    )
    summed = ways_of_keys.select(nw.all().sum().fill_null(0))
    return closed(_one_below_another(summed, named))


def _told(
    frame: Frame, columns: Sequence[str], side: Side, numbers: Mapping[str, nw.Expr]
) -> Frame:
    """Return the keys of a table and what tells of its period; the other has zeros."""
    is_refused = nw.col(STATUS) == say("status.refused").render()
    mine = {
        side.records: whole(1),
        side.refused: nw.when(is_refused).then(whole(1)).otherwise(whole(0)),
        side.level: code_or_zero(),
    }
    counts = [mine.get(name, whole(0)).alias(name) for each in SIDES for name in each.columns]
    keys = keys_of(columns, "key")
    if len(numbers) < len(keys):
        frame = folded(frame, columns, "key")
    return frame.select(*(numbers.get(key, nw.col(key)).alias(key) for key in keys), *counts)


def _one_below_another(counts: Frame, named: Mapping[str, Way]) -> Frame:
    """Return a row for each way; those that need not be told only where something is counted."""
    totals = [_PAIRS, *(side.records for side in SIDES)]
    tall = one_below_another(counts, list(named), index=totals, name=_WAY, value=COUNT)
    is_way = {name: nw.col(_WAY) == name for name in named}
    periods = {side: text(say(f"period-of-table.{side.period}").render()) for side in SIDES}
    period = [(is_way[name], periods[way.side]) for name, way in named.items() if way.side]
    of = [(is_way[name], nw.col(way.side.records)) for name, way in named.items() if way.side]
    said = [(is_way[name], text(way.said.render())) for name, way in named.items()]
    always = [is_way[name] for name, way in named.items() if way.is_always_told]
    told = tall.with_columns(
        chosen(period, text(None)).alias(PERIOD),
        chosen(said, text(None)).alias(CHANGE),
        nw.col(COUNT).cast(nw.Int64),
        chosen(of, nw.col(_PAIRS)).cast(nw.Int64).alias(ALL),
    ).filter(nw.any_horizontal(*always, nw.col(COUNT) > 0, ignore_nulls=False))
    return told.with_columns(share()).sort(_WAY).select(*MADE)
