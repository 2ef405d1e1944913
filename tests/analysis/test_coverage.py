# SPDX-License-Identifier: MIT
"""Coverage: who sent nothing, fewer, more, or is not known at all."""

from __future__ import annotations

from shnor_rules import coverage
from shnor_rules.analysis.summaries.coverage import Coverage, Sent
from tests.analysis.analysed import teacher, teachers

SENT = teachers(
    teacher("СОШ № 1", "химия", 1, 1),
    teacher("сош  № 1", "химия", 9, 1),
    teacher("2", "химия", 1, 1),
    teacher("Лицей", "химия", 1, 1),
    teacher(None, "химия", 1, 1),
)


def told(found: Coverage) -> list[tuple[str, int, Sent]]:
    """Return the schools with what they sent."""
    return [(each.name, each.records, each.sent) for each in found.schools]


def test_schools_are_held_against_a_list() -> None:
    """A school may go by its title or its id; who is not on the list is told, too."""
    found = coverage(SENT, schools=[("СОШ № 1", "1"), ("СОШ № 2", "2"), ("СОШ № 3", "3")])

    assert [
        ("СОШ № 1", 2, Sent.UNDECLARED),
        ("СОШ № 2", 1, Sent.UNDECLARED),
        ("СОШ № 3", 0, Sent.NOTHING),
        ("Лицей", 1, Sent.UNKNOWN),
    ] == told(found)
    assert [5] == [entry.number for entry in found.without_school]


def test_numbers_are_held_against_what_was_declared() -> None:
    """Refused records were sent all the same; nothing declared and nothing sent is as declared."""
    declared = {"СОШ № 1": 3, "2": 0, "Лицей": 1, "Гимназия": 4, "Филиал": 0}
    found = coverage(SENT, declared=declared)

    assert [
        ("СОШ № 1", 2, Sent.FEWER),
        ("2", 1, Sent.MORE),
        ("Лицей", 1, Sent.AS_DECLARED),
        ("Гимназия", 0, Sent.NOTHING),
        ("Филиал", 0, Sent.AS_DECLARED),
    ] == told(found)
    assert [-1, 1, 0, -4, 0] == [each.difference for each in found.schools]
    assert [1, 0, 0, 0, 0] == [each.refused for each in found.schools]


def test_a_declaration_meets_the_list() -> None:
    """A number declared for the id of a school is that of the listed school."""
    found = coverage(SENT, declared={"1": 2}, schools=[("СОШ № 1", "1")])

    assert ("СОШ № 1", 2, Sent.AS_DECLARED) == told(found)[0]


def test_without_anything_to_hold_against() -> None:
    """Without a list and without numbers nobody is unknown, and nobody can be missed."""
    found = coverage(SENT)

    assert not found.is_listed
    assert {Sent.UNDECLARED} == {each.sent for each in found.schools}


def test_another_attribute_can_name_the_school() -> None:
    """Whatever attribute is named is counted."""
    assert [("химия", 5, Sent.UNDECLARED)] == told(coverage(SENT, attribute="предмет"))


def test_as_data() -> None:
    """Data for JSON has the numbers and the status in words."""
    data = coverage(SENT, declared={"2": 2}).to_dict("en")

    assert {
        "school": "2",
        "declared": 2,
        "records": 1,
        "assessed": 1,
        "refused": 0,
        "difference": -1,
        "status": "fewer",
        "status_text": "fewer than declared",
    } == data["schools"][0]
    assert (None, "unknown") == (data["schools"][1]["difference"], data["schools"][1]["status"])
    assert [5] == [each["row"] for each in data["without_school"]]
