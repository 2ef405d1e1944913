# SPDX-License-Identifier: MIT
"""Indicators that count changes of another monitoring: which there is, and what it can tell."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, Final

from shnor_rules.loading.meaning.references import refer
from shnor_rules.messages import say
from shnor_rules.model import Change

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from shnor_rules.loading.cursor import Cursor
    from shnor_rules.messages import Message

_NUMERIC: Final = ("values", "share")
"""The keys of an indicator of which one is enough for its answers to be compared."""

_DIRECTED: Final = {change.value: change for change in (Change.IMPROVED, Change.WORSENED)}


def check_changes(monitorings: Sequence[Cursor], *, is_complete: bool) -> None:
    """Report indicators that count changes where there is nothing to compare.

    Args:
        monitorings: the tops of the files of all monitorings.
        is_complete: whether these are certainly all.
    """
    known = {name: each for each in monitorings if (name := each.string("monitoring")) is not None}
    names = tuple(known) if is_complete and len(known) == len(monitorings) else None
    for monitoring in monitorings:
        for changes in _counted(monitoring):
            of, change = changes.get("of"), changes.string("change")
            if of is None:
                continue
            message = _refusal(monitoring, known.get(of.text), of.text, change)
            if message is None:
                refer(of, of.text, (of.text,) if of.text in known else names, "monitorings")
            else:
                of.report(message)


def _counted(monitoring: Cursor) -> Iterator[Cursor]:
    for indicator in _indicators(monitoring):
        changes = indicator.get("changes")
        if changes is not None:
            yield changes


def _indicators(monitoring: Cursor) -> Iterator[Cursor]:
    """Yield the indicators as printed, and what readings put in their place."""
    readings = (reading for _, reading in monitoring.under("readings"))
    for part in chain((monitoring,), readings):
        yield from (each for _, each in part.under("indicators"))


def _refusal(
    monitoring: Cursor, target: Cursor | None, name: str, change: str | None
) -> Message | None:
    if target is None:
        return None
    if target is monitoring:
        return say("changes-incomparable.itself", name=name)
    parts = (target, *(reading for _, reading in target.under("readings")))
    if any("like" in part.value for part in parts):
        # What a monitoring takes from another one is not known before all are built.
        return None
    indicators = tuple(_indicators(target))
    if not _has(_NUMERIC, indicators):
        return say("changes-incomparable", name=name)
    if change in _DIRECTED and not _has(("direction",), (*parts, *indicators)):
        way = say(f"change.{_DIRECTED[change].name.lower()}")
        return say("changes-incomparable.direction", name=name, change=way)
    return None


def _has(keys: Collection[str], parts: Sequence[Cursor]) -> bool:
    return any(key in part.value for part in parts for key in keys)
