# SPDX-License-Identifier: MIT
"""The decisions that results may depend on: readings, and places that the total is rounded to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from attrs import evolve, frozen

from shnor_rules.model import Rounding, read_as

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from shnor_rules.model import Monitoring

PLACES: Final = (0, 1, 2)
"""To how many decimal places a total is rounded where nobody says otherwise."""


@frozen
class Variant:
    """One way to decide what the text leaves open.

    Attributes:
        readings: the readings that are applied; none for the literal text.
        places: to how many decimal places the total is rounded, a half away from zero, whatever
            is printed; `None` for what is printed.
    """

    readings: tuple[str, ...] = ()
    places: int | None = None

    def of(self, monitoring: Monitoring) -> Monitoring:
        """Return the monitoring under this decision; one without a total has nothing to round.

        Raises:
            ReadingError: a reading is unknown, or two of them touch the same part.
        """
        read = read_as(monitoring, self.readings)
        if self.places is None or read.total is None:
            return read
        return evolve(read, total=evolve(read.total, rounding=Rounding(self.places)))

    def to_dict(self) -> dict[str, Any]:
        """Return the decision as plain data for JSON."""
        return {"readings": list(self.readings), "places": self.places}


def decides(monitoring: Monitoring) -> bool:
    """Return whether a monitoring has anything that levels are decided by."""
    return monitoring.scale is not None or monitoring.table is not None


def variants(
    monitorings: Sequence[Monitoring],
    against: Variant,
    *,
    readings: Iterable[tuple[str, ...]] = (),
    places: Iterable[int] = (),
) -> tuple[Variant, ...]:
    """Return the decisions to try beside the one that results are compared with.

    Without any wish these are the text, each reading by itself and each of `PLACES`; a wish for
    readings leaves out the places, and the other way round.

    Args:
        monitorings: the monitoring; where it has several editions, all of them.
        against: the decision that the others are compared with.
        readings: the readings that are wished for, taken together where several are in one tuple.
        places: the places that are wished for.
    """
    asked, rounded = tuple(readings), tuple(places)
    if not (asked or rounded):
        asked, rounded = ((), *((each,) for each in _common(monitorings))), PLACES
    found = [Variant(each) for each in asked]
    if any(_rounds(against.of(each)) for each in monitorings):
        found += [Variant(against.readings, each) for each in rounded]
    return tuple(each for each in dict.fromkeys(found) if each != against)


def _common(monitorings: Sequence[Monitoring]) -> list[str]:
    """Return the readings that every edition knows."""
    first, *others = monitorings
    known = [{reading.id for reading in each.readings} for each in others]
    return [each.id for each in first.readings if all(each.id in names for names in known)]


def _rounds(monitoring: Monitoring) -> bool:
    return monitoring.total is not None and decides(monitoring)
