# SPDX-License-Identifier: MIT
"""Groups of the records of a table with equal columns and the identical level."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import narwhals as nw

from shnor_rules.messages import say
from shnor_rules.tables.aggregates.frames import (
    ALL,
    COUNT,
    LEVEL,
    LEVEL_CODE,
    OWN,
    SHARE,
    chosen,
    closed,
    code_or_none,
    listed,
    opened,
    share,
    text,
    whole,
)
from shnor_rules.tables.aggregates.levels import counted, levels_of
from shnor_rules.tables.aggregates.spelling import NOT_TOLD, are_told, folded, keys_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from shnor_rules.model import Monitoring
    from shnor_rules.tables.aggregates.frames import Frame

KIND: Final = "вид"
MADE: Final = (LEVEL_CODE, LEVEL, KIND, COUNT, ALL, SHARE)

_KIND: Final = f"{OWN}kind"
_SCOPE: Final = f"{OWN}scope"
_KINDS: Final = ("group", "without-level", "without-key")


def in_groups(
    monitoring: Monitoring,
    results: Any,  # noqa: ANN401  (a table of any kind)
    *,
    by: str | Iterable[str],
    within: str | Iterable[str],
    reading: str | Iterable[str],
) -> Any:  # noqa: ANN401  (the same kind)
    """Return groups of records with the identical level, see `level_groups`."""
    outer = listed(within)
    inner = tuple(name for name in listed(by) if name not in outer)
    columns = (*outer, *inner)
    _, levels = levels_of(monitoring, reading)
    frame = counted(opened(results, columns=columns, made=MADE), columns)
    frame = folded(folded(frame, outer, "within"), inner, "by")
    is_told = are_told([*keys_of(inner, "by"), *_shared(outer, listed(by))])
    frame = _apart(_spelt(frame, outer, inner), inner, is_told)
    groups: Frame = frame.group_by(
        *_scope(outer), *keys_of(inner, "by"), *columns, _KIND, LEVEL_CODE
    ).agg(nw.col(COUNT).sum())
    groups = groups.with_columns(levels.name(nw.col(LEVEL_CODE)).alias(LEVEL))
    return closed(_in_order(groups, outer, inner))


def _shared(outer: Sequence[str], by: Sequence[str]) -> list[str]:
    """Return the folded columns of what parts the records and makes the groups, too."""
    keys = zip(outer, keys_of(outer, "within"), strict=True)
    return [key for name, key in keys if name in by]


def _scope(outer: Sequence[str]) -> list[str]:
    return [_SCOPE, *keys_of(outer, "within")]


def _spelt(frame: Frame, outer: Sequence[str], inner: Sequence[str]) -> Frame:
    """Return the small table with one spelling for each value that parts the records."""
    scope = _scope(outer)
    frame = frame.with_columns(whole(0).alias(_SCOPE))
    return frame.with_columns(
        *(nw.col(name).min().over(*scope) for name in outer),
        *(nw.col(name).min().over(*scope, *keys_of(inner, "by")) for name in inner),
    )


def _apart(frame: Frame, inner: Sequence[str], is_told: nw.Expr) -> Frame:
    """Return the small table with what belongs to no group put together by its cause."""
    group, without_level, without_key = map(whole, range(len(_KINDS)))
    has_level = nw.col(LEVEL_CODE) > 0
    kind = chosen([(~is_told, without_key), (has_level, group)], without_level)
    is_group = nw.col(_KIND) == 0
    return frame.with_columns(kind.alias(_KIND)).with_columns(
        nw.when(is_group).then(nw.col(LEVEL_CODE)).otherwise(whole(0)).alias(LEVEL_CODE),
        *(nw.when(is_group).then(nw.col(name)).alias(name) for name in inner),
        *(
            nw.when(is_group).then(nw.col(key)).otherwise(text(NOT_TOLD)).alias(key)
            for key in keys_of(inner, "by")
        ),
    )


def _in_order(groups: Frame, outer: Sequence[str], inner: Sequence[str]) -> Frame:
    kinds = [
        (nw.col(_KIND) == place, text(say(f"group-of-records.{name}").render()))
        for place, name in enumerate(_KINDS)
    ]
    groups = groups.with_columns(nw.col(COUNT).cast(nw.Int64)).with_columns(
        nw.col(COUNT).sum().over(*_scope(outer)).cast(nw.Int64).alias(ALL),
        chosen(kinds, text(None)).alias(KIND),
    )
    order = (*outer, _KIND, *inner, LEVEL_CODE)
    ordered = groups.with_columns(share()).sort(*order, nulls_last=True)
    return ordered.with_columns(code_or_none(nw.col(LEVEL_CODE))).select(*outer, *inner, *MADE)
