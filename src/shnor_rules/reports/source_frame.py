# SPDX-License-Identifier: MIT
"""A piece of a source text with its place marked by carets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from shnor_rules.reports.visible import visible, visible_character

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.findings import Place

WIDEST: Final = 100
"""The most columns of a line that are shown."""

_BEFORE: Final = 30
"""How many columns of a wide line are shown before the place."""

_CUT: Final = "..."


def frame(place: Place) -> Iterator[str]:
    """Yield the line of the place with carets under it, the line above it first where it is short.

    A wide line is cut around the place. A place on several lines is shown by its first line. Yield
    nothing where the text is not known.
    """
    if place.source is None or place.line is None:
        return
    gutter = len(str(place.line))
    above = visible(place.source.line(place.line - 1))
    if above.strip() and len(above) <= WIDEST:
        yield f"  {place.line - 1:>{gutter}} | {above}"
    text, carets = _marked(place.source.line(place.line), *_columns(place))
    yield f"  {place.line:>{gutter}} | {text}"
    yield f"  {'':>{gutter}} | {carets}"


def _columns(place: Place) -> tuple[int, int | None]:
    """Return the characters from which and up to which the line is marked; `None` for its end."""
    start = (place.column or 1) - 1
    if place.end_column is None or place.end_line != place.line:
        return start, None
    return start, place.end_column - 1


def _marked(line: str, start: int, end: int | None) -> tuple[str, str]:
    pictures = [visible_character(character) for character in line]
    text = "".join(pictures)
    first = len("".join(pictures[:start]))
    last = max(len("".join(pictures[:end])), first + 1)
    if len(text) <= WIDEST:
        return text, " " * first + "^" * (last - first)
    left = max(0, min(first - _BEFORE, len(text) - WIDEST))
    right = left + WIDEST
    before, after = _CUT if left else "", _CUT if right < len(text) else ""
    carets = " " * (len(before) + first - left) + "^" * (min(last, max(right, first + 1)) - first)
    return f"{before}{text[left:right]}{after}", carets
