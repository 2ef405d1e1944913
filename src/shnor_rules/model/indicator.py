# SPDX-License-Identifier: MIT
"""An indicator: one observed quantity with its value set, items, sample and points."""

from __future__ import annotations

from enum import Enum
from fractions import Fraction
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from attrs import field, frozen

from shnor_rules.model.source import Basis, Clause
from shnor_rules.notation import EVERYTHING, Range

if TYPE_CHECKING:
    from collections.abc import Mapping

    from shnor_rules.model.notice import Notice
    from shnor_rules.model.periods import Changes
    from shnor_rules.model.reference import Reference
    from shnor_rules.model.scale import Points, Scale
    from shnor_rules.notation import ValueSet

ANY_NUMBER: Final = Range(EVERYTHING)
"""What may be answered where no values are printed, as far as numbers go."""

YES_NO: Final[Mapping[Fraction, str]] = MappingProxyType({Fraction(1): "да", Fraction(0): "нет"})
"""What the answers of an item are called where the order does not say otherwise."""


class Direction(Enum):
    """Which way is better."""

    HIGHER = "больше – лучше"
    LOWER = "меньше – лучше"


class Averaging(Enum):
    """How the rows of a sample become one value."""

    ROWS = "по строкам"
    """The mean over the rows."""

    GROUPS = "по группам"
    """The mean over groups of the mean over the rows of each."""

    POOLED = "по всем строкам"
    """The mean over the rows of all groups together."""


@frozen
class Attribute:
    """A part of a record that is not scored.

    Attributes:
        id: the key in a record.
        title: what it is.
        values: what may be answered, or `None` for any text.
        required: whether every record should have it; one without it is assessed with a note.
        note: what else the order says of it.
    """

    id: str
    title: str
    values: ValueSet | None = None
    required: bool = False
    note: str | None = None


@frozen
class Item:
    """A sub-parameter of an indicator.

    Attributes:
        id: the key under the indicator, as in `П3.2`.
        title: what is observed.
        values: what may be answered.
        labels: what the values are called.
        parameter: what exactly is assessed.
        collection: how the data are collected.
        symbol: the letter of the printed formula.
        evidence: what act and link are asked for, where they are.
        unit: the unit of measurement.
        clause: where the order prints it.
        refers_to: the cross-references in it.
        number: its number, as printed.
    """

    id: str
    title: str
    values: ValueSet
    labels: Mapping[Fraction, str]
    parameter: str | None = None
    collection: str | None = None
    symbol: str | None = None
    evidence: str | None = None
    unit: str | None = None
    clause: Clause | None = None
    refers_to: tuple[Reference, ...] = ()
    number: str | None = None

    @property
    def called(self) -> str:
        """What people find it by: its id, with the printed number beside it."""
        return self.id if self.number is None else f"{self.id}, № {self.number}"


@frozen
class Sample:
    """Repeated rows inside one record.

    Attributes:
        of: what one row describes.
        averaging: how the rows become one value.
        groups: what one group of rows is, or `None` for rows without groups.
        quote: the words of the order.
        basis: whether the order prints the averaging or somebody chose it.
    """

    of: str
    averaging: Averaging = Averaging.ROWS
    groups: str | None = None
    quote: str | None = None
    basis: Basis = Basis.TEXT


@frozen
class Share:
    """A share to be computed from counts, in percent.

    Attributes:
        part: what is counted in the numerator.
        whole: what is counted in the denominator.
    """

    part: str
    whole: str


@frozen
class Indicator:
    """One observed quantity.

    Attributes:
        id: the name in formulas and the key in a record.
        title: what it is, in the words of the order.
        values: what may be answered, as printed; `None` where the order prints no values, and any
            text or number is taken as it is.
        labels: what the values are called.
        not_applicable: the answer that takes it out of the sum and out of N, or `None`.
        items: its sub-parameters.
        sample: the rows it is averaged over, or `None`.
        share: the counts it is computed from, or `None`.
        points: the points for a measured value, or `None`.
        parameter: what exactly is assessed.
        unit: the unit of measurement.
        direction: which way is better, or `None` where nothing says so.
        direction_basis: whether the order prints the direction.
        collection: how the data are collected.
        evidence: what act and link are asked for, where they are.
        symbol: the letter of the printed formula.
        scored: whether the total uses it; otherwise it is only collected.
        optional: whether it may stay without an answer without a word.
        clause: where the order prints it.
        basis: whether the order prints it or somebody chose it.
        note: a note on it.
        refers_to: the cross-references in it.
        number: its number, as printed.
        notice: words that go with every result that has an answer to it, or `None`.
        changes: what it counts in the comparison of a monitoring with the period before, or `None`.
    """

    id: str
    title: str
    values: ValueSet | None
    labels: Mapping[Fraction, str] = field(factory=dict)
    not_applicable: str | None = None
    items: tuple[Item, ...] = ()
    sample: Sample | None = None
    share: Share | None = None
    points: Scale[Points] | None = None
    parameter: str | None = None
    unit: str | None = None
    direction: Direction | None = None
    direction_basis: Basis = Basis.TEXT
    collection: str | None = None
    evidence: str | None = None
    symbol: str | None = None
    scored: bool = True
    optional: bool = False
    clause: Clause | None = None
    basis: Basis = Basis.TEXT
    note: str | None = None
    refers_to: tuple[Reference, ...] = ()
    number: str | None = None
    notice: Notice | None = None
    changes: Changes | None = None

    @property
    def called(self) -> str:
        """What people find it by: its id, with the printed number beside it."""
        beside = "" if self.number in {None, self.id} else f" (№ {self.number})"
        return f"{self.id}{beside}"

    @property
    def is_free(self) -> bool:
        """Whether any answer is taken as it is, since the order prints no values."""
        return self.values is None

    @property
    def allowed(self) -> ValueSet:
        """What may be answered: any number at all where the order prints no values."""
        return ANY_NUMBER if self.values is None else self.values

    @property
    def measured(self) -> str:
        """The name of the measured value, where it is not what formulas call the indicator."""
        return f"{self.id}_значение" if self.points is not None else self.id

    @property
    def words(self) -> frozenset[str]:
        """The words that may be answered, without the word for «not applicable»."""
        return frozenset(self.allowed.words) - {self.not_applicable}
