# SPDX-License-Identifier: MIT
"""What is given for each record: whole numbers under names, and truth values beside them.

An input reaches the graph as the whole number `Part.NUMBER` over `scale`; where no scale is known
before, its denominator is given beside it.
"""

from __future__ import annotations

from enum import Enum
from fractions import Fraction
from math import lcm
from typing import TYPE_CHECKING, Final

from attrs import frozen

from shnor_rules.expressions.absent import Absence
from shnor_rules.notation import Enumeration

if TYPE_CHECKING:
    from shnor_rules.model import Monitoring
    from shnor_rules.notation import ValueSet
    from shnor_rules.whole.ranges import Range


class Part(Enum):
    """What of an input is given; the name of a source or a flag is a pair of input and part."""

    # Graphs look sources up by it all the time; that of `Enum` is a function of Python.
    __hash__ = object.__hash__

    NUMBER = "number"
    """The whole number; zero where there is no number."""

    DENOMINATOR = "denominator"
    """Its denominator, at least one, where the scale is not known before."""

    WORD = "word"
    """Which of the words it is, counted from one; zero for none."""

    MISSING = "missing"
    NOT_APPLICABLE = "not-applicable"
    UNDEFINED = "undefined"


FLAGS: Final = {
    Absence.MISSING: Part.MISSING,
    Absence.NOT_APPLICABLE: Part.NOT_APPLICABLE,
    Absence.UNDEFINED: Part.UNDEFINED,
}
"""The part that tells each kind of absence."""

ANSWER_BITS: Final = 256
"""No numerator and no denominator of a number that is answered has more bits."""

MEAN_BITS: Final = 2560
"""Nor has those of a mean more: rows are refused whose common denominator is longer than 2048 bits,
their numerators are those of answers, and how many there are needs far fewer than the rest."""


@frozen
class Domain:
    """What an input can be.

    Attributes:
        range: between what its whole numbers lie; `None` where it is never a number.
        scale: how many of them make one, or `None` where each has its own denominator.
        most: the largest denominator, where each has its own.
        words: the words that it can be.
        absent: the ways in which it can be absent.
    """

    range: Range | None
    scale: int | None = 1
    most: int = 2**MEAN_BITS - 1
    words: tuple[str, ...] = ()
    absent: frozenset[Absence] = frozenset()


def domains(monitoring: Monitoring, *, blanks: bool = True) -> dict[str, Domain]:
    """Return what each input of a monitoring can be, for records read one by one.

    Args:
        monitoring: the monitoring, as its applied readings read it.
        blanks: whether an input can stay without an answer.
    """
    missing = {Absence.MISSING} if blanks else set()
    found = {}
    for attribute in monitoring.attributes:
        if attribute.values is not None:
            found[attribute.id] = _domain(attribute.values, frozenset(missing), None, ANSWER_BITS)
    for indicator in monitoring.indicators:
        if indicator.is_free:
            continue
        absent = set(missing)
        no = indicator.not_applicable
        if no is not None:
            absent.add(Absence.NOT_APPLICABLE)
        if indicator.share is not None:
            absent.add(Absence.UNDEFINED)
        if indicator.sample is not None or indicator.share is not None:
            words = _words(indicator.allowed, no)
            bits = MEAN_BITS if indicator.share is None else 2 * ANSWER_BITS
            found[indicator.measured] = _unlisted(bits, words, frozenset(absent))
        else:
            # What is answered item by item is added up.
            bits = ANSWER_BITS * (len(indicator.items) + 1 if indicator.items else 1)
            found[indicator.measured] = _domain(indicator.allowed, frozenset(absent), no, bits)
    return found


def _domain(values: ValueSet, absent: frozenset[Absence], no: str | None, bits: int) -> Domain:
    words = _words(values, no)
    if not isinstance(values, Enumeration):
        return _unlisted(bits, words, absent)
    numbers = values.numbers or ()
    if not numbers:
        return Domain(None, words=words, absent=absent)
    scale = lcm(*(number.denominator for number in numbers))
    # Where there is no number, zero stands for it.
    whole = [int(number * scale) for number in (*numbers, Fraction())]
    needs_zero = bool(absent or words)
    counted = whole if needs_zero else whole[:-1]
    return Domain((min(counted), max(counted)), scale, words=words, absent=absent)


def _unlisted(bits: int, words: tuple[str, ...], absent: frozenset[Absence]) -> Domain:
    """Return the domain of numbers that are not listed, each with its own denominator."""
    most = 2**bits - 1
    return Domain((-most, most), None, most, words, absent)


def _words(values: ValueSet, no: str | None) -> tuple[str, ...]:
    return tuple(word for word in values.words if word != no)
