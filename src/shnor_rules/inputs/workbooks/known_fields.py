# SPDX-License-Identifier: MIT
"""A field of a record as tables have it: what it is called, and what answers it takes."""

from __future__ import annotations

from enum import Enum
from functools import cached_property
from typing import TYPE_CHECKING, Final

from attrs import field, frozen

from shnor_rules.evaluation.scalars import fold
from shnor_rules.notation import Enumeration

if TYPE_CHECKING:
    from collections.abc import Mapping
    from fractions import Fraction

    from shnor_rules.notation import ValueSet

PERCENT: Final = "%"


class Takes(Enum):
    """What kind of answer a field takes."""

    TEXT = "text"
    """Any words."""

    NAME = "name"
    """Words that look like numbers: a row of a roadmap (`1.2`)."""

    ANSWER = "answer"
    """A number or a word, as the value set has it."""

    NUMBER = "number"
    """A number."""

    DATE = "date"
    """A day."""


@frozen
class KnownField:
    """A field of a record.

    Attributes:
        name: its name, dotted, as `evaluate` takes it (`П3.2`).
        title: what the order calls it; empty where only the name tells.
        takes: what kind of answer it takes.
        values: what may be answered, or `None` where any number or text may.
        labels: what the numbers are called.
        words: words that may be answered beside those of the value set.
        unit: the unit of measurement, or `None`.
        reason: the field that takes the reason where there is no answer; empty where none does.
        others: other names of it.
        is_main: whether it is an answer or an attribute itself, not something beside an answer.
    """

    name: str
    title: str = ""
    takes: Takes = Takes.TEXT
    values: ValueSet | None = None
    labels: Mapping[Fraction, str] = field(factory=dict)
    words: tuple[str, ...] = ()
    unit: str | None = None
    reason: str = ""
    others: tuple[str, ...] = ()
    is_main: bool = True

    @cached_property
    def spoken(self) -> tuple[str, ...]:
        """The words that may be answered, labels among them."""
        own = () if self.values is None else self.values.words
        return tuple(dict.fromkeys((*self.labels.values(), *own, *self.words)))

    @cached_property
    def folded(self) -> frozenset[str]:
        """The same words without what does not matter in an answer."""
        return frozenset(map(fold, self.spoken))

    @property
    def is_share(self) -> bool:
        """Whether the answers are shares of one, so that 30 % is 0,3."""
        return self.unit is None and self.values is not None and not self._passes_one

    @property
    def is_percentage(self) -> bool:
        """Whether the answers are percentages that can be more than one, so that 30 % is 30."""
        return self.unit == PERCENT and (self.values is None or self._passes_one)

    @property
    def _passes_one(self) -> bool:
        if isinstance(self.values, Enumeration):
            return any(number > 1 for number in self.values.numbers) or not self.values.numbers
        high = None if self.values is None else self.values.interval.high
        return high is None or high > 1


@frozen
class KnownSample:
    """A sample that stands on a sheet of its own.

    Attributes:
        id: the indicator.
        title: what the order calls it.
        fields: its items, or the indicator itself where there are none.
        has_groups: whether its rows are in groups.
    """

    id: str
    title: str
    fields: tuple[KnownField, ...]
    has_groups: bool = False
