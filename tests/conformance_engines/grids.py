# SPDX-License-Identifier: MIT
"""Rows for a monitoring: every kind of cell that people fill in, in columns of every type."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from random import Random
from typing import TYPE_CHECKING, Final, TypeAlias

from attrs import frozen

from shnor_rules.notation import Enumeration, format_number

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from shnor_rules import Monitoring
    from shnor_rules.model import Indicator
    from shnor_rules.notation import ValueSet

Cell: TypeAlias = "str | int | Decimal | None"
Row: TypeAlias = "dict[str, Cell]"

BLANK: Final = (None, "", " \N{NO-BREAK SPACE}")
WRONG: Final = ("-3", "101,5", "так", "нет", "1 000", "\N{MINUS SIGN}2", "0,25")
STEPS: Final = (Fraction(-1, 4), Fraction(), Fraction(1, 4), Fraction(1))
MIDDLE: Final = tuple(map(Fraction, ("-1", "0", "0.5", "7", "33.25", "100")))

KINDS: Final = ("text", "text", "whole", "decimal")
"""The types of columns; text is as frequent as both of the others."""

MOST_PLACES: Final = 6
"""Decimals that a table reads; a third has no decimals at all, and is told by record only."""


@frozen
class Column:
    """What may stand in a column.

    Attributes:
        numbers: numbers that are answers.
        words: words, labels and the like that are answers.
    """

    numbers: tuple[Fraction, ...]
    words: tuple[str, ...] = ()

    def cells(self, chance: Random, count: int, often: int, kinds: Sequence[str]) -> list[Cell]:
        """Return cells of one type; one of `often` of them is blank or wrong."""
        whole = [int(each) for each in self.numbers if each.denominator == 1]
        kind = chance.choice(kinds)
        if kind == "whole" and whole:
            return [_or_lacking(chance, often, whole, (None, None, -7, 500)) for _ in range(count)]
        if kind == "decimal" and self.numbers:
            exact = [Decimal(each.numerator) / each.denominator for each in self.numbers]
            odd = (None, None, Decimal("-7.25"), Decimal(500))
            return [_or_lacking(chance, often, exact, odd) for _ in range(count)]
        written = [format_number(each) for each in self.numbers]
        texts = [*written, *written, *(form for each in written for form in _forms(each))]
        texts += [*self.words, *(f" {word.upper()} " for word in self.words)]
        return [_or_lacking(chance, often, texts or [None], (*BLANK, *WRONG)) for _ in range(count)]


def _forms(number: str) -> tuple[str, ...]:
    return f" {number}\N{NO-BREAK SPACE}", number.replace(",", ".")


def _or_lacking(chance: Random, often: int, sound: Sequence[Cell], lacking: Sequence[Cell]) -> Cell:
    return chance.choice(sound if chance.randrange(often) else lacking)


def rows(
    monitoring: Monitoring, count: int, seed: int, *, kinds: Sequence[str] = KINDS
) -> list[Row]:
    """Return rows with every field; most are sound, none is surely so.

    Args:
        monitoring: the monitoring.
        count: how many rows.
        seed: what the rows depend on.
        kinds: the types that a column may have.
    """
    chance = Random(seed)  # noqa: S311  (nothing here is a secret)
    columns = dict(columns_of(monitoring))
    often = 5 * len(columns)
    cells = {name: column.cells(chance, count, often, kinds) for name, column in columns.items()}
    return [{name: cells[name][place] for name in columns} for place in range(count)]


def columns_of(monitoring: Monitoring) -> Iterator[tuple[str, Column]]:
    """Yield the columns of a monitoring."""
    for attribute in monitoring.attributes:
        values = attribute.values
        yield (
            attribute.id,
            Column((), ("Школа А",)) if values is None else _column(values, {}, None),
        )
    for indicator in monitoring.indicators:
        yield from _of_indicator(indicator)


def _of_indicator(indicator: Indicator) -> Iterator[tuple[str, Column]]:
    if indicator.is_free:
        return
    if indicator.share is not None:
        yield f"{indicator.id}.часть", Column(tuple(map(Fraction, (0, 1, 2, 3))))
        yield f"{indicator.id}.всего", Column(tuple(map(Fraction, (0, 3, 4, 7, 40))))
    elif indicator.items and indicator.sample is None:
        for item in indicator.items:
            yield f"{indicator.id}.{item.id}", _column(item.values, item.labels, None)
    else:
        yield indicator.id, _column(indicator.allowed, indicator.labels, indicator.not_applicable)


def _column(values: ValueSet, labels: Mapping[Fraction, str], no: str | None) -> Column:
    words = (*values.words, *labels.values(), *(() if no is None else (no, no)))
    if isinstance(values, Enumeration):
        numbers = list(values.numbers or ())
    else:
        ends = [end for end in (values.interval.low, values.interval.high) if end is not None]
        near = (end + step for end in ends for step in STEPS)
        numbers = [number for number in (*near, *MIDDLE) if number in values]
    decimal = (each for each in numbers if 10**MOST_PLACES % each.denominator == 0)
    return Column(tuple(dict.fromkeys(decimal)), words)
