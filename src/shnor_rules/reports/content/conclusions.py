# SPDX-License-Identifier: MIT
"""What a monitoring of changes says of each record: which schools improved, which are still low."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shnor_rules.reports.content.grid import Column, Grid, Kind, Row
from shnor_rules.reports.content.wording import key_in_words, listed, some, text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from shnor_rules.analysis.dynamics.conclusions import Conclusion, Conclusions


def conclusion_lines(concluded: Sequence[Conclusions], lang: str) -> tuple[str, ...]:
    """Return for each conclusion of the document who it is drawn on."""
    return tuple(line for each in concluded for line in _lines(each, lang))


def conclusion_readings(concluded: Sequence[Conclusions], lang: str) -> Iterator[str]:
    """Yield by which readings each monitoring of changes concludes; each is said once."""
    for monitoring in dict.fromkeys(each.monitoring for each in concluded):
        if monitoring.applied:
            readings = listed(monitoring.applied)
            yield text("conclusions.readings", lang, name=monitoring.title, readings=readings)
        else:
            yield text("conclusions.literal", lang, name=monitoring.title)


def _lines(concluded: Conclusions, lang: str) -> Iterator[str]:
    by_level: dict[str, tuple[str | None, list[str]]] = {}
    without: dict[str, list[str]] = {}
    for each in concluded.drawn:
        name = key_in_words(each.key, lang)
        if each.level is None:
            reason = "" if each.reason is None else each.reason.render(lang)
            without.setdefault(reason, []).append(name)
        else:
            by_level.setdefault(each.level.name, (each.level.meaning, []))[1].append(name)
    for level, (meaning, names) in by_level.items():
        said = level if meaning is None else text("because", lang, said=level, reason=meaning)
        yield text("conclusions.on", lang, said=said, count=len(names), names=some(names, lang))
    for reason, names in without.items():
        listing = some(names, lang)
        yield text("conclusions.none", lang, count=len(names), names=listing, reason=reason)


def conclusion_grids(concluded: Sequence[Conclusions], lang: str) -> Iterator[Grid]:
    """Yield a table for each monitoring of changes and each two periods."""
    for number, each in enumerate(concluded, start=1):
        suffix = "" if len(concluded) == 1 else f"-{number}"
        step = each.step
        columns = (
            Column(text("column.record", lang)),
            Column(text("conclusions.drawn", lang), Kind.LEVEL),
            Column(text("column.meaning", lang)),
            Column(text("changes.reason", lang)),
        )
        rows = tuple(Row(_cells(drawn, lang)) for drawn in each.drawn)
        title = text("conclusions", lang)
        if suffix:
            names = {"before": step.before, "after": step.after, "name": each.monitoring.id}
            title = text("conclusions.of", lang, **names)
        # The list above it names the same records by what is concluded.
        yield Grid(f"conclusions{suffix}", title, columns, rows, is_detail=True)


def _cells(drawn: Conclusion, lang: str) -> tuple[str | None, ...]:
    level, reason = drawn.level, drawn.reason
    return (
        key_in_words(drawn.key, lang),
        text("conclusions.nothing", lang) if level is None else level.name,
        None if level is None else level.meaning,
        None if reason is None else reason.render(lang),
    )
