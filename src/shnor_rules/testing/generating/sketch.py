# SPDX-License-Identifier: MIT
"""What has been drawn of a monitoring so far, and what may still be drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias, TypeVar, get_args

from attrs import field, frozen
from hypothesis import strategies as st

from shnor_rules.expressions.functions import Type
from shnor_rules.testing.expressions import MOST_DEPTH, Writer

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from hypothesis.strategies import DrawFn

    from shnor_rules.expressions.types import Kind

T = TypeVar("T")

Feature: TypeAlias = Literal[
    "words",
    "ranges",
    "items",
    "samples",
    "shares",
    "points",
    "labels",
    "optional",
    "collected",
    "attributes",
    "gradings",
    "derived",
    "subtotals",
    "weights",
    "tables",
    "policies",
    "rounding",
    "caps",
    "levels",
    "conditions",
    "not_rated",
    "readings",
    "heads",
]
"""What a generated monitoring may have besides indicators with listed numbers, and a total."""

FEATURES: Final[frozenset[Feature]] = frozenset(get_args(Feature))
"""All that a generated monitoring may have."""

LISTED: Final[frozenset[Feature]] = FEATURES - {"ranges", "samples", "shares"}
"""The features with which the records of a monitoring can be listed one by one."""

MOST_BANDS: Final = 5
"""How many levels a scale, and how many bands a grading has at most."""

Data: TypeAlias = "dict[str, Any]"
"""A part of a file, as plain data."""


@frozen(eq=False)
class Sketch:
    """What is known while a monitoring is drawn.

    Attributes:
        draw: the function that draws.
        features: what may be drawn.
        most_bands: how many levels, bands or lines of points there are at most.
        depth: how many operations are inside one another in a formula at most.
        kinds: what is known of each name that formulas can use by now.
        axes: the keys of cells of each name that a table can be found by.
    """

    draw: DrawFn
    features: Collection[Feature] = FEATURES
    most_bands: int = 4
    depth: int = 2
    kinds: dict[str, Kind] = field(factory=dict)
    axes: dict[str, tuple[str, ...]] = field(factory=dict)

    def __attrs_post_init__(self) -> None:
        """Refuse what cannot be drawn, under the names by which testers ask for it."""
        unknown = {*self.features} - FEATURES
        if unknown:
            known = ", ".join(sorted(FEATURES))
            message = f"there is no feature {', '.join(sorted(unknown))}; there are: {known}"
            raise ValueError(message)
        within("most_levels", self.most_bands, 1, MOST_BANDS)
        within("depth", self.depth, 0, MOST_DEPTH)

    def know(self, name: str, kind: Kind, keys: tuple[str, ...]) -> None:
        """Take in a name that formulas can use, and tables by its keys."""
        self.kinds[name] = kind
        self.axes[name] = keys

    def has(self, feature: Feature) -> bool:
        """Return whether there is to be something, which there need not be."""
        return feature in self.features and self.draw(st.booleans())

    def one_of(self, options: Sequence[T]) -> T:
        """Return one of the options; what is drawn shrinks to the first."""
        return self.draw(st.sampled_from(options))

    def count(self, least: int, most: int) -> int:
        """Return how many there are to be."""
        return self.draw(st.integers(least, most))

    def numbers(self, least: int, most: int) -> list[str]:
        """Return different small numbers, as the orders write them."""
        drawn = st.lists(st.sampled_from(SMALL), min_size=least, max_size=most, unique=True)
        return self.draw(drawn)

    def some(self, names: Sequence[str], most: int = 3) -> list[str]:
        """Return some of the names, at least one."""
        drawn = st.lists(st.sampled_from(names), min_size=1, max_size=most, unique=True)
        return self.draw(drawn)

    def numeric(self) -> list[str]:
        """Return the names of the numbers."""
        return [name for name, kind in self.kinds.items() if kind.type is Type.NUMBER]

    def writer(self, **more: Kind) -> Writer:
        """Return what writes formulas about all names, and more."""
        return Writer(self.draw, {**self.kinds, **more})

    def condition(self, **more: Kind) -> str:
        """Return a condition about all names, and more."""
        return self.writer(**more).truth(self.count(1, max(1, self.depth)))

    def under(self, kinds: Mapping[str, Kind]) -> Writer:
        """Return what writes formulas about names that are seen in another way."""
        return Writer(self.draw, kinds)


SMALL: Final = ("0", "1", "2", "3", "0,5", "1,5", "-1", "5", "1/3")
"""Numbers for value sets, points and cells."""


def within(name: str, number: int, least: int, most: int) -> None:
    """Refuse a number that is too small or too large.

    Raises:
        ValueError: always then.
    """
    if not least <= number <= most:
        message = f"{name} is from {least} to {most}, not {number}"
        raise ValueError(message)
