# SPDX-License-Identifier: MIT
"""The invented data for Kislovodsk show what its README says."""

from __future__ import annotations

import csv
from collections import Counter
from datetime import date, datetime
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING, Final

import shnor_rules
from shnor_rules.analysis.fulfilment import Status, fulfilment
from shnor_rules.model import Event, row_names

if TYPE_CHECKING:
    from collections.abc import Iterator

FILE: Final = Path(__file__).parents[2] / "examples" / "kislovodsk" / "events.csv"
DIFFERING: Final = {
    ("1.1", 2022): (2, 1),
    ("1.4", 2022): (2, 1),
    ("3.3", 2022): (2, 3),
    ("3.5", 2022): (1, 0),
    ("4.1 (1)", 2022): (1, 0),
    ("4.3", 2022): (1, 0),
    ("4.8", 2022): (1, 0),
}
"""What was planned and what was done, where it is not the same."""


def done() -> Counter[tuple[str, int]]:
    """Return how much was done, by the row, and its part, and by the year."""
    counts: Counter[tuple[str, int]] = Counter()
    with FILE.open(encoding="utf-8-sig", newline="") as file:
        for each in csv.DictReader(file, delimiter=";"):
            part = f" ({each['часть']})" if each["часть"] else ""
            name = f"{each['мероприятие']}{part}"
            counts[name, int(each["дата"][-4:])] += int(each["количество"])
    return counts


def planned() -> dict[tuple[str, int], int]:
    """Return how much was planned, by the row, and its part, and by the year."""
    roadmap = shnor_rules.load("kislovodsk").roadmaps["roadmap"]
    names = row_names(roadmap)
    amounts = {}
    for row in roadmap.activities:
        for year, value in row.plan.years.items() if row.plan is not None else ():
            parts = () if value is None else value.amounts
            for index, amount in enumerate(parts, start=1):
                part = f" ({index})" if len(parts) > 1 else ""
                amounts[f"{names[row.path]}{part}", year] = int(amount)
    return amounts


def test_every_event_is_of_a_row() -> None:
    """Rows are called by their numbers, without the dot that some have at the end."""
    names = set(row_names(shnor_rules.load("kislovodsk").roadmaps["roadmap"]).values())

    assert names == {name.partition(" ")[0] for name, _ in done()}


def events() -> Iterator[Event]:
    """Yield what was done."""
    with FILE.open(encoding="utf-8-sig", newline="") as file:
        for each in csv.DictReader(file, delimiter=";"):
            day = datetime.strptime(each["дата"], "%d.%m.%Y").date()  # noqa: DTZ007  (a day has no zone)
            yield Event(
                row=each["мероприятие"],
                day=day,
                quantity=Fraction(each["количество"]),
                part=int(each["часть"] or 1),
            )


def test_fulfilment_is_counted_by_year_and_by_section() -> None:
    """Of 29 cells that plan something, 23 are done; of 16 rows, ten."""
    roadmap = shnor_rules.load("kislovodsk").roadmaps["roadmap"]
    found = fulfilment(roadmap, events(), as_of=date(2023, 1, 31))
    years = {each.name: each.tally.completeness for each in found.years}
    sections = [each.tally.completeness for each in found.sections]

    assert {"2020": (4, 4), "2021": (14, 14), "2022": (5, 11)} == {
        year: (share.count, share.of) for year, share in years.items()
    }
    assert [(2, 4), (3, 3), (2, 3), (3, 6)] == [(share.count, share.of) for share in sections]
    assert ["4.7"] == [row.number for row in found.rows if row.status is Status.LATE]


def test_2020_and_2021_are_done_and_2022_is_not() -> None:
    """Of the last year, some rows lack something and one has more."""
    actual, plan = done(), planned()

    assert DIFFERING == {
        cell: (plan.get(cell, 0), actual[cell])
        for cell in sorted({*plan, *actual})
        if plan.get(cell, 0) != actual[cell]
    }
