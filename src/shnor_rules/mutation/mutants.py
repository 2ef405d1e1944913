# SPDX-License-Identifier: MIT
"""The mutants of a monitoring: its file with one slip in it, every other character as it was."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import field, frozen

from shnor_rules.loading.markup import Mapping, Scalar, Sequence, parse
from shnor_rules.mutation.slips import (
    Kind,
    Slip,
    names_in,
    of_formula,
    of_interval,
    of_number,
    of_places,
    of_values,
)
from shnor_rules.writing.yaml_text import scalar_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.findings import Place, Source
    from shnor_rules.loading.markup import Node
    from shnor_rules.model.layout import Path

_FORMULAS: Final = frozenset({"formula", "when", "of"})
_NUMBERS: Final = frozenset({"points", "cap", "least_weight"})
_ASIDE: Final = frozenset({"examples", "remarks"})
_QUOTES: Final = ("", '"', "'")


@frozen
class Mutant:
    """A monitoring with one slip in it.

    Attributes:
        kind: what was changed.
        path: where, by the keys of the file.
        before: the value as it is.
        after: the value with the slip; empty where a part was left out.
        text: the whole file with the slip.
        place: where the value is written in the file as it is.
    """

    kind: Kind
    path: Path
    before: str
    after: str
    text: str = field(repr=False)
    place: Place = field(repr=False)

    @property
    def where(self) -> str:
        """The path in one word, as in `indicators.П1.values`."""
        return ".".join(map(str, self.path))

    @property
    def reading(self) -> str | None:
        """The name of the reading in which the slip is, or `None` where it is in the text."""
        return str(self.path[1]) if self.path[0] == "readings" else None

    def __str__(self) -> str:
        """Return what was changed, where, and into what."""
        return f"{self.where}: {self.before} -> {self.after or '-'}"


def mutants(source: Source) -> Iterator[Mutant]:
    """Yield the file of a monitoring with every single slip, text and readings, in order.

    Args:
        source: the file, which must have no errors.
    """
    root, _ = parse(source)
    if not isinstance(root, Mapping):
        return
    idle = frozenset(_unscored(root)) - frozenset(_used(root))
    for path, node, is_flow in _texts(root, (), is_flow=False):
        if idle & frozenset(path):
            continue
        for slip in _slips(path, node.text):
            yield _mutant(source, path, node, slip, is_flow=is_flow)
    for path, start, end, node in _items(root):
        if idle & frozenset(path):
            continue
        text = source.text[:start] + source.text[end:]
        place = source.place(node.start, node.end)
        yield Mutant(Kind.ITEM, path, str(path[-1]), "", text, place)


def _mutant(source: Source, path: Path, node: Scalar, slip: Slip, *, is_flow: bool) -> Mutant:
    written = source.text[node.start : node.end]
    new = scalar_text(slip.text, is_flow=is_flow)
    for quote in _QUOTES[1:]:
        if written == f"{quote}{node.text}{quote}" and quote not in slip.text:
            new = f"{quote}{slip.text}{quote}"
    # A text in several lines ends with the break after it.
    tail = written[len(written.rstrip("\n")) :]
    text = f"{source.text[: node.start]}{new}{tail}{source.text[node.end :]}"
    place = source.place(node.start, node.end - len(tail))
    return Mutant(slip.kind, path, node.text, slip.text, text, place)


def _texts(node: Node, path: Path, *, is_flow: bool) -> Iterator[tuple[Path, Scalar, bool]]:
    """Yield the texts that may decide a level, with where they stand."""
    if isinstance(node, Mapping):
        for key, value in node.pairs:
            if path or key.text not in _ASIDE:
                yield from _texts(value, (*path, key.text), is_flow=is_flow or node.flow)
    elif isinstance(node, Sequence):
        for index, value in enumerate(node.items):
            yield from _texts(value, (*path, index), is_flow=is_flow or node.flow)
    else:
        yield path, node, is_flow


def _slips(path: Path, text: str) -> Iterator[Slip]:
    key = path[-1]
    is_level_of_reading = path[0] == "readings" and path[-2:-1] == ("levels",)
    if key == "interval" or is_level_of_reading:
        yield from of_interval(text)
    elif key == "values":
        yield from of_values(text)
    elif key in _FORMULAS:
        yield from of_formula(text)
    elif key == "places":
        yield from of_places(text)
    elif "weights" in path[:-1] or key in _NUMBERS:
        yield from of_number(text)


def _unscored(root: Mapping) -> Iterator[str]:
    """Yield the ids of attributes, and of indicators that are only collected."""
    for path, node, _ in _texts(root, (), is_flow=False):
        if path[0] == "attributes" or (path[-1] == "scored" and node.text == "false"):
            yield str(path[1] if path[0] == "attributes" else path[-2])


def _used(root: Mapping) -> Iterator[str]:
    """Yield the names that formulas, weights and tables use."""
    for path, node, _ in _texts(root, (), is_flow=False):
        if path[-1] in _FORMULAS:
            yield from names_in(node.text)
        elif "weights" in path[:-1]:
            yield str(path[-1])
        elif path[-2:-1] == ("by",):
            yield node.text


def _items(root: Mapping) -> Iterator[tuple[Path, int, int, Scalar]]:
    """Yield the items of indicators that can be left out: the path, what to cut, and the key."""
    for path, items in _under(root, ()):
        pairs = items.pairs
        for index, (key, value) in enumerate(pairs):
            if index + 1 < len(pairs):
                yield (*path, key.text), key.start, pairs[index + 1][0].start, key
            elif index:
                yield (*path, key.text), pairs[index - 1][1].end, value.end, key


def _under(node: Node, path: Path) -> Iterator[tuple[Path, Mapping]]:
    """Yield the mappings of items, of indicators in the text and in readings."""
    for key, value in node.pairs if isinstance(node, Mapping) else ():
        if path[-2:-1] == ("indicators",) and key.text == "items" and isinstance(value, Mapping):
            yield (*path, key.text), value
        elif path or key.text not in _ASIDE:
            yield from _under(value, (*path, key.text))
