# SPDX-License-Identifier: MIT
"""A fault of an answer is reported in the file where the answer stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import shnor_rules
from shnor_rules.findings import Finding, Place
from shnor_rules.inputs import locate
from shnor_rules.inputs.given import field_key
from shnor_rules.messages import say
from tests.inputs.files import read_text

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("subject", "key"),
    [
        ("П3", "П3"),
        (" П3 . 2 ", "П3.2"),
        ("П5[2][1].3", "П5.2.1.3"),
        ("П5[ВПР][1]", "П5.ВПР.1"),
        ("\u0438\u0306", "\u0439"),
        ("", ""),
    ],
)
def test_names_of_fields_have_one_spelling(subject: str, key: str) -> None:
    """Brackets, spaces and composed letters make no difference."""
    assert key == field_key(subject)


@pytest.mark.parametrize(
    ("subject", "line", "column", "field"),
    [
        ("П3", 3, 2, "П3"),
        ("П4.2", 3, 3, "П4 . 2"),
        ("П3[1].2", 3, 2, "П3[1].2"),
        ("П9", 3, None, "П9"),
        (None, 3, None, None),
    ],
)
def test_a_fault_is_located_in_the_nearest_cell(
    tmp_path: Path, subject: str | None, line: int, column: int | None, field: str | None
) -> None:
    """The cell, the cell around it, or the row; the column has its name and number."""
    given = read_text(tmp_path, "a.csv", "школа;П3;П4 . 2\n\nА;1;2\n").givens[0]
    located = locate(given, Finding(say("empty-sample"), Place(subject=subject)))

    assert (line, column, field) == (
        located.place.line,
        located.place.column,
        located.place.subject,
    )
    assert str(tmp_path / "a.csv") == located.place.path


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.csv", "П1;П2;П3;П4;П5\n2;нет;1;1;9\n"),
        ("a.json", '{"П1": 2, "П2": "нет", "П3": 1, "П4": 1, "П5": 9}'),
        ("a.yaml", "П1: 2\nП2: нет\nП3: 1\nП4: 1\nП5: 9\n"),
    ],
)
def test_the_refusals_of_an_assessment_can_be_located(tmp_path: Path, name: str, text: str) -> None:
    """What `evaluate` says of a field is found in every kind of file."""
    monitoring = shnor_rules.load("korenovsky")["teacher-competence"]
    (given,) = read_text(tmp_path, name, text).givens
    with pytest.raises(shnor_rules.RecordError) as caught:
        shnor_rules.evaluate(monitoring, given.record)
    located = [locate(given, fault) for fault in caught.value.findings]
    spot = {"a.csv": (2, 5), "a.json": (1, 48), "a.yaml": (5, 5)}[name]

    assert [("П5", *spot)] == [
        (each.place.subject, each.place.line, each.place.column) for each in located
    ]
