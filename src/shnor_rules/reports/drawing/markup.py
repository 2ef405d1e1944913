# SPDX-License-Identifier: MIT
"""Elements of SVG as text, with everything escaped that comes from outside."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias
from xml.sax.saxutils import escape, quoteattr

from shnor_rules.reports.visible import visible

if TYPE_CHECKING:
    from collections.abc import Sequence

FONT: Final = "Arial, 'Liberation Sans', Helvetica, 'Noto Sans', sans-serif"
"""Fonts of about the widths that the drawings count on."""

SIZE: Final = 13
"""The size of the letters, in units of the drawing."""

WIDTH: Final = 720
"""The width of every drawing, in its units."""

Attribute: TypeAlias = "str | float"


def element(name: str, /, *inside: str, **attributes: Attribute) -> str:
    """Return an element around markup that is already escaped.

    Attributes are written in the order given; `class_` stands for `class` and `stroke_width` for
    `stroke-width`. Numbers have at most two decimals.
    """
    written = "".join(
        f" {key.rstrip('_').replace('_', '-')}={quoteattr(_attribute(value))}"
        for key, value in attributes.items()
    )
    return f"<{name}{written}>{''.join(inside)}</{name}>" if inside else f"<{name}{written}/>"


def lettered(text: str, x: float, y: float, **attributes: Attribute) -> str:
    """Return a line of text whose letters stand on `y`."""
    return element("text", escape(visible(text)), x=x, y=y, **attributes)


def hint(text: str) -> str:
    """Return what a mouse shows over the element that this stands in."""
    return element("title", escape(visible(text)))


def drawing(name: str, title: str, described: str, height: float, inside: Sequence[str]) -> str:
    """Return a whole drawing that scales with its place and tells what it shows.

    Args:
        name: begins the ids inside, and must be the only one of its page.
        title: what it is.
        described: what it shows, for those who do not see it.
        height: in units of the drawing.
        inside: its elements.
    """
    return element(
        "svg",
        element("title", escape(visible(title)), id=f"{name}-title"),
        element("desc", escape(visible(described)), id=f"{name}-desc"),
        *inside,
        xmlns="http://www.w3.org/2000/svg",
        viewBox=f"0 0 {WIDTH} {_attribute(height)}",
        width=WIDTH,
        height=height,
        role="img",
        aria_labelledby=f"{name}-title",
        aria_describedby=f"{name}-desc",
        font_family=FONT,
        font_size=SIZE,
        fill="currentColor",
    )


def _attribute(value: Attribute) -> str:
    if isinstance(value, str):
        return visible(value)
    return f"{value:.2f}".rstrip("0").rstrip(".")
