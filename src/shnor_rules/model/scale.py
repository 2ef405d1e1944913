# SPDX-License-Identifier: MIT
"""Bands over a value: levels of a scale, points for a measured value, names of a grading."""

from __future__ import annotations

from enum import Enum
from fractions import Fraction
from typing import TYPE_CHECKING, Generic, TypeVar

from attrs import frozen

if TYPE_CHECKING:
    from shnor_rules.expressions import Expression
    from shnor_rules.model.source import Clause
    from shnor_rules.notation import Interval


class Choice(Enum):
    """Which band decides where several are printed."""

    ONLY = "единственное"
    """Exactly one band must hold; two at once decide nothing."""

    FIRST = "первое подходящее"
    """The first band of the list that holds decides."""


@frozen
class _Band:
    """When a band holds: the value is in the interval, and the condition is true.

    Attributes:
        interval: where the value must be, or `None` for anywhere.
        condition: what must hold besides, or `None`.
        otherwise: whether the band stands for all that no other band takes.
    """

    interval: Interval | None = None
    condition: Expression | None = None
    otherwise: bool = False


@frozen
class Level(_Band):
    """A level of performance.

    Attributes:
        name: the level as the order writes it.
        meaning: the consequence text of the order.
        clause: where the order prints it.
    """

    name: str = ""
    meaning: str | None = None
    clause: Clause | None = None


@frozen
class Points(_Band):
    """Points that a measured value earns.

    Attributes:
        points: how many.
        label: the words of the order, where there are any.
    """

    points: Fraction = Fraction()
    label: str | None = None


@frozen
class Grade(_Band):
    """A band of a grading.

    Attributes:
        name: the word that stands for it in formulas and tables.
    """

    name: str = ""


B = TypeVar("B", Level, Points, Grade)


@frozen
class Scale(Generic[B]):
    """Bands in the order of the document.

    Attributes:
        bands: levels, points or grades.
        choice: which band decides.
    """

    bands: tuple[B, ...]
    choice: Choice = Choice.ONLY
