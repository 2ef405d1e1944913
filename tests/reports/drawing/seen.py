# SPDX-License-Identifier: MIT
"""A drawing as a person sees it: what stands where, how wide its words are, what is on what."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final
from xml.etree.ElementTree import Element, fromstring

from attrs import frozen

from shnor_rules.reports.drawing.lettering import width

if TYPE_CHECKING:
    from collections.abc import Iterator

SVG: Final = "{http://www.w3.org/2000/svg}"

_HELD: Final = {"start": 0.0, "middle": 0.5, "end": 1.0}
_MOVE: Final = re.compile(r"translate\((\S+) (\S+)\)")


@frozen
class Box:
    """A rectangle with what is in it."""

    left: float
    top: float
    right: float
    bottom: float
    said: str

    def covers(self, other: Box) -> bool:
        """Return whether a part of the other lies in this one; touching is none."""
        beside = self.right <= other.left + 0.5 or other.right <= self.left + 0.5
        return not beside and self.top < other.bottom - 0.5 and other.top < self.bottom - 0.5


def read(svg: str) -> Element:
    """Return the root of a drawing, which is well-formed."""
    return fromstring(svg)  # noqa: S314  (our own drawing)


def by_class(root: Element, name: str, tag: str = "*") -> list[Element]:
    """Return the elements of a class."""
    found = root.iter() if tag == "*" else root.iter(SVG + tag)
    return [each for each in found if name in each.get("class", "").split()]


def number(element: Element, name: str) -> float:
    """Return an attribute that is a number."""
    return float(element.get(name, "0"))


def texts(root: Element) -> list[Box]:
    """Return where the words of a drawing stand."""
    return [_text(each, x, y) for each, x, y in _placed(root) if each.tag == f"{SVG}text"]


def shapes(root: Element) -> list[Box]:
    """Return where the rectangles and circles of a drawing stand, without those of patterns."""
    found = []
    for each, x, y in _placed(root):
        if each.tag == f"{SVG}rect":
            left, top = x + number(each, "x"), y + number(each, "y")
            wide, high = number(each, "width"), number(each, "height")
            found.append(Box(left, top, left + wide, top + high, "rect"))
        if each.tag == f"{SVG}circle":
            r, left, top = number(each, "r"), x + number(each, "cx"), y + number(each, "cy")
            found.append(Box(left - r, top - r, left + r, top + r, "circle"))
    return found


def outside(root: Element) -> list[Box]:
    """Return what is not wholly on the paper."""
    _, _, right, bottom = map(float, root.get("viewBox", "").split())
    return [
        box
        for box in (*texts(root), *shapes(root))
        if min(box.left, box.top) < -0.5 or box.right > right + 0.5 or box.bottom > bottom + 0.5
    ]


def collisions(root: Element) -> list[tuple[str, str]]:
    """Return the words that stand on one another."""
    found = texts(root)
    return [
        (one.said, other.said)
        for index, one in enumerate(found)
        for other in found[index + 1 :]
        if one.covers(other)
    ]


def ids(root: Element) -> list[str]:
    """Return all ids of a drawing."""
    return [name for each in root.iter() if (name := each.get("id")) is not None]


def _placed(root: Element, x: float = 0, y: float = 0) -> Iterator[tuple[Element, float, float]]:
    for each in root:
        if each.tag == f"{SVG}defs":
            continue
        moved = _MOVE.match(each.get("transform", ""))
        left, top = (x, y) if moved is None else (x + float(moved[1]), y + float(moved[2]))
        yield each, left, top
        yield from _placed(each, left, top)


def _text(each: Element, x: float, y: float) -> Box:
    size = float(each.get("font-size", "13"))
    said = each.text or ""
    wide = width(said, size)
    left = x + number(each, "x") - wide * _HELD[each.get("text-anchor", "start")]
    base = y + number(each, "y")
    return Box(left, base - 0.75 * size, left + wide, base + 0.2 * size, said)
