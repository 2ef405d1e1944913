# SPDX-License-Identifier: MIT
"""YAML records are read as strictly as rulesets are."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from shnor_rules.inputs import yaml_text
from tests.inputs.files import read_text

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("text", ["П1: 2", "- П1: 2", "records:\n- П1: 2", "\ufeff{П1: 2}"])
def test_records_stand_alone_in_a_list_or_under_records(tmp_path: Path, text: str) -> None:
    """All forms give the same record."""
    result = read_text(tmp_path, "a.yaml", text)

    assert ([{"П1": 2}], []) == (result.records, result.findings)


def test_scalars_mean_what_they_look_like(tmp_path: Path) -> None:
    """Decimals are exact, and `нет`, `no` and `010` are texts."""
    (record,) = read_text(tmp_path, "a.yml", "a: 0.10\nb: нет\nc: no\nd: 010\ne: 0,5\nf:").records

    assert {
        "a": Decimal("0.10"),
        "b": "нет",
        "c": "no",
        "d": "010",
        "e": "0,5",
        "f": None,
    } == record
    assert "0.10" == str(record["a"])


def test_fields_have_places(tmp_path: Path) -> None:
    """A value is found by its name with dots."""
    (given,) = read_text(tmp_path, "a.yaml", "- П1: 1\n  П2:\n  - [0, 1]\n  - {1: 0}\n").givens

    assert ["П1", "П2", "П2.1", "П2.1.1", "П2.1.2", "П2.2", "П2.2.1"] == list(given.fields)
    assert (1, 3) == (given.place.line, given.place.column)
    assert (4, 9) == (given.fields["П2.2.1"].line, given.fields["П2.2.1"].column)


def test_an_error_in_the_text_refuses_all_of_it(tmp_path: Path) -> None:
    """A tree with a guess in it is not assessed; every error is told."""
    result = read_text(tmp_path, "a.yaml", "- П1: 1\n  П1: 2\n- П1: 3\n  П1: 4\n")

    assert [] == result.records
    assert ["duplicate-key", "duplicate-key"] == [each.name for each in result.findings]


def test_a_warning_about_the_text_refuses_nothing(tmp_path: Path) -> None:
    """A comment that may belong to the text is told, and the record is read."""
    result = read_text(tmp_path, "a.yaml", "школа: Росток #2\n")

    assert ([{"школа": "Росток"}], ["comment-in-text"]) == (result.records, result.keys)


@pytest.mark.parametrize("text", ["", "# ничего\n", "[]", "records: []"])
def test_no_records_is_a_warning(tmp_path: Path, text: str) -> None:
    """Nothing, comments alone, and a list of nothing."""
    assert ["no-records"] == read_text(tmp_path, "a.yaml", text).keys


def test_what_is_no_record_is_told(tmp_path: Path) -> None:
    """Texts and empty places in a list are findings; the records are read."""
    result = read_text(tmp_path, "a.yaml", "- П1: 2\n- просто текст\n-\n")

    assert [{"П1": 2}] == result.records
    assert ["record-not-mapping", "record-not-mapping.nothing"] == result.keys


def test_the_size_of_a_text_is_bounded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Long texts and texts of many values are sent to other kinds of files."""
    many = read_text(tmp_path, "a.yaml", "[" + "1," * 100_001 + "]")
    monkeypatch.setattr(yaml_text, "MOST_CHARACTERS", 4)

    assert ["file-too-large.values"] == many.keys
    assert ["file-too-large"] == read_text(tmp_path, "a.yaml", "П1: 2").keys
