# SPDX-License-Identifier: MIT
"""Tables against what they are found by: names, keys of cells, levels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shnor_rules.expressions.types import unknown_name
from shnor_rules.findings import Finding
from shnor_rules.findings.nearest import nearest
from shnor_rules.loading.tables import entries, is_single
from shnor_rules.messages import Message, say
from shnor_rules.notation import format_number
from shnor_rules.program import TOTAL, axes

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence
    from fractions import Fraction

    from shnor_rules.loading.cursor import Cursor
    from shnor_rules.model import Monitoring
    from shnor_rules.program import Axis


def table_faults(
    table: Cursor | None, monitoring: Monitoring, declared: Collection[str]
) -> Iterator[Finding]:
    """Yield what is wrong with the names and the keys of a table, if there is one.

    Args:
        table: the table.
        monitoring: the monitoring, as its applied readings read it.
        declared: the names that its file declares; of one that could not be built enough has been
            said.
    """
    cells = None if table is None else table.get("cells")
    if table is None or cells is None:
        return
    known = axes(monitoring)
    built = set(_built(monitoring))
    free = {indicator.id for indicator in monitoring.indicators if indicator.is_free}
    for name in table.elements("by"):
        if name.text in free:
            yield Finding(say("unknown-name.free", name=name.text), name.place())
        elif name.text not in known and name.text in built:
            yield Finding(say("not-listed", name=name.text), name.place())
        elif name.text not in {*known, *declared}:
            yield Finding(unknown_name(name.text, known), name.place())
    inputs = [(name, known.get(name)) for name in table.strings("by")]
    if inputs:
        yield from _key_faults(cells, inputs)


def _built(monitoring: Monitoring) -> Iterator[str]:
    yield from (attribute.id for attribute in monitoring.attributes)
    yield from (indicator.id for indicator in monitoring.indicators)
    yield from monitoring.computed_names
    if monitoring.total is not None:
        yield TOTAL


def _key_faults(cells: Cursor, inputs: Sequence[tuple[str, Axis | None]]) -> Iterator[Finding]:
    (name, axis), *others = inputs
    seen: set[Fraction | str] = set()
    for written, below in entries(cells):
        key = None if axis is None else axis.find(written)
        if axis is not None and key is None:
            yield Finding(_unknown_key(written, name, axis), below.key_place())
        elif key is not None and key in seen:
            yield Finding(say("unknown-key-of-cell.twice", key=written), below.key_place())
        elif key is not None:
            seen.add(key)
        if isinstance(below.value, dict) and others:
            yield from _key_faults(below, others)


def _unknown_key(written: str, name: str, axis: Axis) -> Message:
    keys = [each if isinstance(each, str) else format_number(each) for each in axis.keys]
    near = nearest(written, keys)
    if near is not None:
        return say("unknown-key-of-cell.near", key=written, name=name, near=near.name)
    return say("unknown-key-of-cell", key=written, name=name, keys=", ".join(keys))


def level_faults(cursor: Cursor, monitoring: Monitoring) -> Iterator[Finding]:
    """Yield the cells of the table of levels that name none of the levels."""
    table = cursor.get("table")
    cells = None if table is None else table.get("cells")
    if table is None or cells is None or monitoring.scale is None:
        return
    names = [level.name for level in monitoring.scale.bands]
    for written in _ends(cells, len(table.strings("by"))):
        if written.text not in names:
            near = nearest(written.text, names)
            if near is None:
                message = say("unknown-level", level=written.text, levels=", ".join(names))
            else:
                message = say("unknown-level.near", level=written.text, near=near.name)
            yield Finding(message, written.place())


def _ends(cells: Cursor, depth: int) -> Iterator[Cursor]:
    """Yield the cells that hold something, at most `depth` keys down."""
    for _, below in entries(cells):
        if is_single(below):
            yield below
        elif isinstance(below.value, dict) and depth > 1:
            yield from _ends(below, depth - 1)
