# SPDX-License-Identifier: MIT
"""What rows of roadmaps are called, and readings that are applied to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from shnor_rules.errors import ReadingError
from shnor_rules.model import (
    Activity,
    AddedRow,
    Clause,
    Patch,
    Roadmap,
    RoadmapReading,
    Section,
    Target,
    read_roadmap_as,
    row_names,
)

if TYPE_CHECKING:
    from shnor_rules.model.layout import Path

FIRST = ("sections", 0, "activities", 0)
SECOND = ("sections", 0, "activities", 1)
OTHER = ("sections", 1, "activities", 0)


def made(*readings: RoadmapReading) -> Roadmap:
    """Return a roadmap of two sections in which a number repeats."""
    rows = (Activity(number="1.", path=FIRST), Activity(number="2", title="А", path=SECOND))
    targets = (Target(number="1", title="Доля", path=("targets", 0)),)
    sections = (
        Section(number="1.1.", activities=rows, targets=targets),
        Section(activities=(Activity(number="1", path=OTHER), Activity(path=(0,)))),
    )
    return Roadmap("map", "Карта", Clause("order"), sections=sections, readings=readings)


def test_names_of_rows() -> None:
    """A number that repeats takes that of its section; without any of these there is no name."""
    assert {FIRST: "1.1/1", SECOND: "2", OTHER: "1"} == row_names(made())
    assert {("targets", 0): "1"} == row_names(made(), "targets")


def test_an_id_is_a_name() -> None:
    """An id comes before the number; of two equal names neither is one."""
    rows = [("a", "1"), ("b", None), ("c", "2"), ("c", "3"), (None, " "), (None, "4"), (None, "4")]
    activities = tuple(
        Activity(id=name, number=number, path=(index,)) for index, (name, number) in enumerate(rows)
    )
    roadmap = Roadmap("map", "Карта", Clause("order"), sections=(Section(activities=activities),))

    assert {(0,): "a", (1,): "b"} == row_names(roadmap)


def reading(name: str, *patches: Patch, dropped: bool = False) -> RoadmapReading:
    """Return a reading with these patches that perhaps leaves the second row out."""
    left_out: dict[Path, str] = {SECOND: "2"} if dropped else {}
    return RoadmapReading(name, activities=patches, dropped=left_out)


TITLE = Patch(SECOND, "2", {"title": "Б"}, ("readings", "т", "activities", "2"))
FORM = Patch(SECOND, "2", {"form": "письмо"})


def test_readings_of_one_row_can_stand_together() -> None:
    """Two readings may change different parts of one row."""
    read = read_roadmap_as(made(reading("т", TITLE), reading("ф", FORM)), ["т", "ф", "т"])
    row = list(read.activities)[1]

    assert ("Б", "письмо", ("т", "ф")) == (row.title, row.form, read.applied)
    assert (TITLE.path, FORM.path) == row.patches


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (reading("один", TITLE), reading("два", TITLE)),
        (reading("один", TITLE), reading("два", dropped=True)),
        (reading("один", dropped=True), reading("два", FORM)),
    ],
)
def test_readings_that_contradict_one_another(
    first: RoadmapReading, second: RoadmapReading
) -> None:
    """Nobody can have a part of a row in two ways, or change a row that is left out."""
    with pytest.raises(ReadingError, match="«один» и «два» касаются одного и того же – строка 2"):
        read_roadmap_as(made(first, second), ["один", "два"])


def test_a_row_that_is_put_in() -> None:
    """A row stands after the one that is named, even where that one is left out."""
    added = AddedRow(SECOND, Activity(title="Новая", path=("added", 0)))
    changed = RoadmapReading(
        "т",
        targets=(Patch(("targets", 0), "1", {"unit": "%"}),),
        added=(added,),
        dropped={SECOND: "2"},
    )
    read = read_roadmap_as(made(changed), ["т"])

    assert [None, "Новая", None, None] == [row.title for row in read.activities]
    assert ["%"] == [target.unit for target in read.targets]


@pytest.mark.parametrize(
    ("readings", "said"),
    [
        ((), "у дорожной карты «map» толкований нет"),
        ((reading("вместе"),), "нет толкования «вмест»"),
        ((reading("совсем-другое"),), "нет толкования «вмест»"),
    ],
)
def test_a_reading_that_there_is_not(readings: tuple[RoadmapReading, ...], said: str) -> None:
    """What is asked for and not there is told, with what there is."""
    with pytest.raises(ReadingError, match=said):
        read_roadmap_as(made(*readings), ["вмест"])
