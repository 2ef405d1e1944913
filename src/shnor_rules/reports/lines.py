# SPDX-License-Identifier: MIT
"""Lines of any page: labelled, one under another, in columns, and as they are printed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from shnor_rules.messages import say
from shnor_rules.reports.visible import visible

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

NOTHING: Final = "–"
"""Stands where there is no value."""

_STEP: Final = "  "


def told(key: str, text: str | None, lang: str) -> Iterator[str]:
    """Yield the text after its label; nothing where there is no text."""
    if text is not None:
        yield say(key, text=text).render(lang)


def under(lines: Iterable[str], steps: int = 1) -> Iterator[str]:
    """Yield the lines one step further in, or several."""
    for line in lines:
        yield f"{_STEP * steps}{line}" if line else line


def aligned(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """Yield rows as lines of columns of equal width; the last one ends where it ends."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        cells = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        yield _STEP.join(cells).rstrip()


def printed(lines: Iterable[str]) -> Iterator[str]:
    """Yield the lines with their ends, safe to print whatever they quote."""
    return (f"{visible(line)}\n" for line in lines)
