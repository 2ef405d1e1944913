# SPDX-License-Identifier: MIT
"""The worst value of each indicator and item of a monitoring, or why it has none."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from shnor_rules.analysis.aims import Aim, aim_of, aim_of_total, worst, worst_value
from shnor_rules.expressions.absent import Absent, missing
from shnor_rules.messages import Message, say
from shnor_rules.notation import format_number

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.evaluation import Assessment
    from shnor_rules.model import Indicator, Item, Monitoring


@frozen
class Part:
    """An indicator or one item of it; parts of the same name are equal.

    Attributes:
        name: the id of the indicator, with that of the item after a point.
        indicator: the indicator.
        item: the item, or `None` for the indicator itself.
    """

    name: str
    indicator: Indicator = field(eq=False)
    item: Item | None = field(default=None, eq=False)

    @property
    def number(self) -> str | None:
        """Its number, as printed; `None` where none is."""
        return self.indicator.number if self.item is None else self.item.number

    @property
    def title(self) -> str:
        """What it is, in the words of the order."""
        return self.indicator.title if self.item is None else self.item.title

    def to_dict(self) -> dict[str, Any]:
        """Return it as plain data for JSON."""
        return {"name": self.name, "number": self.number, "title": self.title}


@frozen
class Lowest:
    """An indicator or item with its worst value.

    Attributes:
        part: the indicator or item.
        value: the worst of the values that can be answered, or of the points that can be earned.
        label: what the order calls the value.
        aim: which way is better.
    """

    part: Part
    value: Fraction
    label: str | None
    aim: Aim

    def observed(self, result: Assessment) -> tuple[Fraction, ...] | Absent:
        """Return what a record has there: one number, or one for each row of a sample."""
        indicator, item = self.part.indicator, self.part.item
        answer = result.answers.get(indicator.id)
        if answer is None:
            # Assessed by other rules, which do not have it.
            return missing(self.part.name)
        if isinstance(answer.value, Absent):
            return answer.value
        if item is None:
            value = result.values.get(indicator.id) if indicator.points else answer.value
            if isinstance(value, Absent):
                return value
            return (value,) if isinstance(value, Fraction) else ()
        by_item = {each.id: number for each, number in answer.items}
        if item.id in by_item:
            return (by_item[item.id],)
        position = indicator.items.index(item)
        rows = tuple(row[position] for _, group in answer.groups for row in group)
        # Nobody answered item by item: the sum alone does not tell which is at its worst.
        return rows or missing(self.part.name)

    def to_dict(self) -> dict[str, Any]:
        """Return it as plain data for JSON."""
        return {
            **self.part.to_dict(),
            "value": format_number(self.value),
            "label": self.label,
            "direction": self.aim.direction.value,
            "direction_basis": self.aim.basis.value,
        }


@frozen
class Apart:
    """An indicator or item that is not judged.

    Attributes:
        part: the indicator or item.
        reason: why.
    """

    part: Part
    reason: Message

    def to_dict(self, lang: str = "ru") -> dict[str, Any]:
        """Return it as plain data for JSON."""
        return {**self.part.to_dict(), "reason": self.reason.render(lang)}


def lowest_values(monitoring: Monitoring) -> Iterator[Lowest | Apart]:
    """Yield the worst value of every indicator and item, or why it has none."""
    for indicator in monitoring.indicators:
        part = Part(indicator.id, indicator)
        yield _lowest_points(monitoring, part) or _lowest(
            part, aim_of(monitoring, indicator), indicator
        )
        aim = aim_of(monitoring, indicator)
        for item in indicator.items:
            yield _lowest(Part(f"{indicator.id}.{item.id}", indicator, item), aim, item)


def _lowest_points(monitoring: Monitoring, part: Part) -> Lowest | None:
    """Return the worst of the points that an answer can earn, where it earns any."""
    points, aim = part.indicator.points, aim_of_total(monitoring)
    if points is None or aim is None:
        return None
    value = worst(tuple(band.points for band in points.bands), aim.direction)
    labels = [band.label for band in points.bands if band.points == value]
    return Lowest(part, value, labels[0] if len(labels) == 1 else None, aim)


def _lowest(part: Part, aim: Aim | None, answered: Indicator | Item) -> Lowest | Apart:
    if aim is None:
        return Apart(part, say("analysis.apart.no-direction"))
    value = worst_value(answered.values, aim.direction)
    if isinstance(value, Message):
        return Apart(part, value)
    return Lowest(part, value, answered.labels.get(value), aim)
