# SPDX-License-Identifier: MIT
"""Samples of one to four rows: all of them where that is few, else one for each average."""

from __future__ import annotations

from fractions import Fraction
from itertools import chain, combinations_with_replacement, groupby, product
from typing import TYPE_CHECKING, Final, TypeAlias

from tests.oracles.korenovsky import mean_of_means, pooled_mean

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from random import Random

    from tests.oracles.korenovsky import Answer, Average, Groups, Row, Sample

MOST_ROWS: Final = 4

# Sizes of groups, the largest first.
Shape: TypeAlias = tuple[int, ...]


def row_of(yes: int, width: int, *, first: int = 0) -> list[int]:
    """Return a row of `width` answers, `yes` of them 1: one run that starts at item `first`."""
    return [int((item - first) % width < yes) for item in range(width)]


def samples(width: int) -> Iterator[list[Row]]:
    """Yield every sample of one to four rows of `width` answers."""
    rows = [list(row) for row in product((0, 1), repeat=width)]
    for size in range(1, MOST_ROWS + 1):
        yield from map(list, product(rows, repeat=size))


def samples_by_counts(width: int) -> Iterator[list[Row]]:
    """Yield a sample of one to four rows for every choice of the number of «да» in each row."""
    for size in range(1, MOST_ROWS + 1):
        for counts in product(range(width + 1), repeat=size):
            yield [row_of(yes, width, first=place) for place, yes in enumerate(counts)]


def rows_by_value(width: int, most: int) -> dict[Fraction, Row]:
    """Return a row of `width` answers for each number of «да» from 0 to `most`."""
    return {Fraction(yes): row_of(yes, width) for yes in range(most + 1)}


def every_total(*indicators: Mapping[Fraction, Answer]) -> dict[Fraction, tuple[Answer, ...]]:
    """Return answers for every sum of one value an indicator, each given as value to answer."""
    totals: dict[Fraction, tuple[Answer, ...]] = {Fraction(0): ()}
    for indicator in indicators:
        longer: dict[Fraction, tuple[Answer, ...]] = {}
        for (total, answers), (value, answer) in product(totals.items(), indicator.items()):
            longer.setdefault(total + value, (*answers, answer))
        totals = longer
    return totals


def shapes(rows: int, largest: int = MOST_ROWS) -> Iterator[Shape]:
    """Yield every way to part `rows` rows into groups, the order of groups aside."""
    if rows == 0:
        yield ()
    for size in range(min(rows, largest), 0, -1):
        for rest in shapes(rows - size, size):
            yield (size, *rest)


def groupings(width: int) -> list[Groups]:
    """Return one to four rows in groups: one case for each shape and pair of its two averages."""
    cases: dict[tuple[Shape, Fraction, Fraction], Groups] = {}
    for rows in range(1, MOST_ROWS + 1):
        for shape in shapes(rows):
            for counts in _counts(shape, width):
                groups = _groups(counts, width)
                cases.setdefault((shape, mean_of_means(groups), pooled_mean(groups)), groups)
    return list(cases.values())


def groupings_by_value(width: int, average: Average) -> dict[Fraction, Groups]:
    """Return groups for each average; such as tell the two averages apart, where there are any."""
    alike_first = sorted(
        groupings(width), key=lambda case: mean_of_means(case) != pooled_mean(case)
    )
    return {average(groups): groups for groups in alike_first}


def _counts(shape: Shape, width: int) -> Iterator[tuple[tuple[int, ...], ...]]:
    """Yield the numbers of «да» by group and row, the order inside equal groups aside."""
    alike = (
        combinations_with_replacement(
            list(combinations_with_replacement(range(width + 1), size)), len(list(run))
        )
        for size, run in groupby(shape)
    )
    for choice in product(*alike):
        yield tuple(chain.from_iterable(choice))


def _groups(counts: tuple[tuple[int, ...], ...], width: int) -> Groups:
    """Return groups of rows with these numbers of «да»; no two rows start at the same item."""
    place = iter(range(MOST_ROWS))
    return [[row_of(yes, width, first=next(place)) for yes in group] for group in counts]


def random_row(rng: Random, width: int, share: float) -> list[int]:
    """Return a row in which each answer is «да» with the probability `share`."""
    return [int(rng.random() < share) for _ in range(width)]


def random_sample(rng: Random, width: int, share: float) -> Sample:
    """Return one to four such rows."""
    return [random_row(rng, width, share) for _ in range(1 + int(rng.random() * MOST_ROWS))]


def random_groups(rng: Random, width: int, share: float) -> Groups:
    """Return one to four groups of one to four such rows, so mostly of unequal sizes."""
    return [random_sample(rng, width, share) for _ in range(1 + int(rng.random() * MOST_ROWS))]
