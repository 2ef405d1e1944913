# SPDX-License-Identifier: MIT
"""Values that are not there: kinds, reasons, and what several of them amount to."""

from __future__ import annotations

from itertools import permutations

import pytest

from shnor_rules.expressions.absent import (
    Absence,
    Absent,
    missing,
    not_applicable,
    strongest,
    undefined,
)
from shnor_rules.messages import say


def test_the_reasons_in_both_languages() -> None:
    """«нет» repeats the word of the order, a missing answer its name or the reason given."""
    other = missing("П3", say("absent.missing.because", name="П3", reason="болел"))

    assert "П1 не применяется: ответ «нет»" == str(not_applicable("П1").reason)
    assert "П1 does not apply: the answer is «—»" == not_applicable("П1", "—").reason.render("en")
    assert "нет ответа: П2" == str(missing("П2").reason)
    assert "нет ответа: П3 (болел)" == str(other.reason)
    assert "деление на ноль" == str(undefined(say("absent.division")).reason)


def test_only_not_applicable_is_left_out_unless_somebody_says_otherwise() -> None:
    """What a policy changes is the leaving out, nothing else."""
    absences = [not_applicable("П1"), missing("П1"), undefined(say("absent.division"))]

    assert [True, False, False] == [each.left_out for each in absences]
    assert [True] * 3 == [each.leaving_out().left_out for each in absences]
    assert [False] * 3 == [each.forbidding().left_out for each in absences]
    assert [each.kind for each in absences] == [each.leaving_out().kind for each in absences]
    assert [each.reason for each in absences] == [each.forbidding().reason for each in absences]


@pytest.mark.parametrize(
    ("absences", "kind", "reason"),
    [
        ([missing("П10"), missing("П9")], Absence.MISSING, "нет ответов: П9, П10"),
        ([missing("П1"), missing("П1")], Absence.MISSING, "нет ответа: П1"),
        ([missing("П1"), not_applicable("П2")], Absence.MISSING, "нет ответа: П1"),
        (
            [not_applicable("К2б"), not_applicable("К2а"), not_applicable("К10а")],
            Absence.NOT_APPLICABLE,
            "не применяются: К2а, К2б, К10а",
        ),
        (
            [undefined(say("absent.division")), not_applicable("П2")],
            Absence.UNDEFINED,
            "деление на ноль",
        ),
        (
            [undefined(say("absent.division")), missing("2а"), missing("10")],
            Absence.MISSING,
            "нет ответов: 2а, 10",
        ),
    ],
)
def test_several_absences_amount_to_one(absences: list[Absent], kind: Absence, reason: str) -> None:
    """The strongest kind wins in any order, and its names come in the order of people."""
    for order in permutations(absences):
        result = strongest(order)
        assert (kind, reason) == (result.kind, str(result.reason))


def test_the_names_are_those_of_the_strongest_kind() -> None:
    """Who has to answer is told, and nobody else."""
    result = strongest([missing("П1"), not_applicable("П2"), missing("П3")])

    assert frozenset({"П1", "П3"}) == result.names


def test_what_forbids_alone_forbids_in_company() -> None:
    """A missing answer that may be left out does not carry a forbidding «нет» away with it."""
    company = [missing("П1").leaving_out(), not_applicable("П2").forbidding()]

    assert not strongest(company).left_out
    assert strongest([missing("П1").leaving_out(), not_applicable("П2")]).left_out


def test_names_of_digits_and_letters_stand_in_natural_order() -> None:
    """Ten comes after nine, wherever the digits stand."""
    names = ["П10", "П9", "П2_10", "П2_9", "П", "ё", "10", "9"]

    assert "нет ответов: П, П2_9, П2_10, П9, П10, ё, 9, 10" == str(
        strongest([missing(name) for name in names]).reason
    )
