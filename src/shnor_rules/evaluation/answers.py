# SPDX-License-Identifier: MIT
"""What a record answers, once it is understood."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Final, TypeAlias

from attrs import field, frozen

from shnor_rules.expressions.absent import Absence, Absent
from shnor_rules.notation import format_number

if TYPE_CHECKING:
    from collections.abc import Mapping

    from shnor_rules.expressions.exact import Value
    from shnor_rules.findings import Finding
    from shnor_rules.model import Indicator, Item

GIVEN: Final = "given"
"""The status of an answer that is there."""

Row: TypeAlias = tuple[Fraction, ...]
"""The answers of one row of a sample, item by item; one number where there are no items."""


def written(value: Value | None) -> str | None:
    """Return a value in the notation of the orders; `None` for one that is not there."""
    if value is None or isinstance(value, Absent):
        return None
    return format_number(value) if isinstance(value, Fraction) else str(value)


@frozen
class Evidence:
    """The act and the link that support an answer.

    Attributes:
        act: the act, as given.
        link: the link, as given.
    """

    act: str | None = None
    link: str | None = None


@frozen
class Answer:
    """The answer to one indicator.

    Attributes:
        indicator: the indicator.
        value: its value before points: a number, a word, or nothing with a reason.
        items: the answers item by item, where they were given so.
        groups: the rows of the sample in their groups, with the names of the groups where given.
        counts: part and whole, where a share was given as counts.
        reason: the reason that was given for the answer, or for the lack of one.
        evidence: the act and the link.
        item_evidence: the act and the link of each item that has one.
    """

    indicator: Indicator
    value: Value
    items: tuple[tuple[Item, Fraction], ...] = ()
    groups: tuple[tuple[str | None, tuple[Row, ...]], ...] = ()
    counts: tuple[Fraction, Fraction] | None = None
    reason: str | None = None
    evidence: Evidence = field(factory=Evidence)
    item_evidence: tuple[tuple[Item, Evidence], ...] = ()

    @property
    def status(self) -> str:
        """`given`, `not-applicable`, `missing` or `undefined`."""
        return self.value.kind.value if isinstance(self.value, Absent) else GIVEN

    @property
    def label(self) -> str | None:
        """What the value is called, where the order calls it something."""
        if isinstance(self.value, Fraction):
            return self.indicator.labels.get(self.value)
        return None

    @property
    def written(self) -> str | None:
        """The value in the notation of the orders; `None` where there is no answer."""
        if isinstance(self.value, Absent):
            applies = self.value.kind is not Absence.NOT_APPLICABLE
            return None if applies else self.indicator.not_applicable
        return self.value if isinstance(self.value, str) else format_number(Fraction(self.value))


@frozen
class Answers:
    """Everything that a record answers.

    Attributes:
        attributes: what is not scored: text, or a number where the attribute is numeric.
        indicators: the answers to the indicators, in the order of the monitoring.
        findings: what is to be said of the record; an error means that it is refused.
    """

    attributes: Mapping[str, Fraction | str]
    indicators: tuple[Answer, ...]
    findings: tuple[Finding, ...]
