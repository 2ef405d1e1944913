# SPDX-License-Identifier: MIT
"""Rows of a table as people fill it in: text in every cell, or nothing."""

from __future__ import annotations

from fractions import Fraction
from random import Random
from typing import TYPE_CHECKING, Final, TypeAlias

from shnor_rules.notation import Enumeration, format_number

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from shnor_rules import Monitoring
    from shnor_rules.model import Indicator
    from shnor_rules.notation import ValueSet

Row: TypeAlias = "dict[str, str | None]"

_PARTS: Final = ("0", "1", "3")
_WHOLES: Final = ("3", "7", "40")
_ANYTHING: Final = ("01.04.2025",)
"""A text that is the date of the facts as well, where one is asked for."""

_STEP: Final = Fraction(1, 4)
_AMONG: Final = tuple(map(Fraction, ("-1", "0", "0.5", "7", "33.25", "100")))
_LACKING: Final = (None, "", " ", "-3", "101,5", "так")


def rows(monitoring: Monitoring, count: int, seed: int = 0) -> list[Row]:
    """Return rows with every field; most are sound, none is surely so."""
    chance = Random(seed)  # noqa: S311  (nothing here is a secret)
    columns = dict(_columns(monitoring))
    # One row in three has a wrong or an empty cell, however many cells there are.
    often = 3 * len(columns)

    def cell(sound: tuple[str, ...]) -> str | None:
        return chance.choice(sound if chance.randrange(often) else _LACKING)

    return [{name: cell(sound) for name, sound in columns.items()} for _ in range(count)]


def _columns(monitoring: Monitoring) -> Iterator[tuple[str, tuple[str, ...]]]:
    for attribute in monitoring.attributes:
        values = attribute.values
        yield attribute.id, _ANYTHING if values is None else tuple(_sound(values, {}))
    for indicator in monitoring.indicators:
        if not indicator.is_free:
            yield from _answered(indicator)


def _answered(indicator: Indicator) -> Iterator[tuple[str, tuple[str, ...]]]:
    if indicator.share is not None:
        yield f"{indicator.id}.часть", _PARTS
        yield f"{indicator.id}.всего", _WHOLES
    elif indicator.items and indicator.sample is None:
        for item in indicator.items:
            yield f"{indicator.id}.{item.id}", tuple(_sound(item.values, item.labels))
    else:
        no = indicator.not_applicable
        sound = _sound(indicator.allowed, indicator.labels)
        yield indicator.id, (*sound, *(() if no is None else (no, no.upper())))


def _sound(values: ValueSet, labels: Mapping[Fraction, str]) -> Iterator[str]:
    yield from values.words
    yield from labels.values()
    if isinstance(values, Enumeration):
        numbers = list(values.numbers or ())
    else:
        ends = [end for end in (values.interval.low, values.interval.high) if end is not None]
        near = [end + step for end in ends for step in (-_STEP, Fraction(), _STEP, 1)]
        numbers = [number for number in (*near, *_AMONG) if number in values]
    for number in numbers:
        # A third has no decimals, and people do not fill it in.
        if 10**6 % number.denominator == 0:
            yield format_number(number)
