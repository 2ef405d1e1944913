# SPDX-License-Identifier: MIT
"""JSON and JSON Lines: exact numbers, no key twice, and every slip at its place."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from shnor_rules.inputs import json_text
from tests.inputs.files import read_text

if TYPE_CHECKING:
    from pathlib import Path

ONE = {"П1": 2}


@pytest.mark.parametrize(
    "text",
    [
        '{"П1": 2}',
        '[{"П1": 2}]',
        ' { "records" : [ {"П1": 2} ] } ',
        '\n[\n{"П1":2}\n]\n',
    ],
)
def test_records_stand_alone_in_a_list_or_under_records(tmp_path: Path, text: str) -> None:
    """All forms give the same record."""
    result = read_text(tmp_path, "a.json", text)

    assert ([ONE], []) == (result.records, result.findings)


def test_numbers_are_exact(tmp_path: Path) -> None:
    """Fractions are decimals, whole numbers are whole."""
    (record,) = read_text(tmp_path, "a.json", '{"a": 0.1, "b": -12, "c": 2E1, "d": 1.50}').records

    assert {"a": Decimal("0.1"), "b": -12, "c": Decimal(20), "d": Decimal("1.50")} == record
    assert "1.50" == str(record["d"])
    assert [Decimal, int] == [type(record["c"]), type(record["b"])]


def test_fields_have_places(tmp_path: Path) -> None:
    """A value is found by its name with dots, at any depth that a field can have."""
    text = '[\n  {"П1": 1, "П5": [[[0, {"1": 2}]]],\n   "П2.1": "а"}\n]'
    (given,) = read_text(tmp_path, "a.json", text).givens

    assert (2, 3) == (given.place.line, given.place.column)
    assert ["П1", "П5", "П5.1", "П5.1.1", "П5.1.1.1", "П5.1.1.2", "П2.1"] == list(given.fields)
    assert 7 == len(given.fields)
    place = given.fields["П5.1.1.2"]
    assert (2, 25, 2, 33) == (place.line, place.column, place.end_line, place.end_column)
    assert (3, 12) == (given.fields["П2.1"].line, given.fields["П2.1"].column)


def test_an_empty_mapping_and_an_empty_list_have_no_parts(tmp_path: Path) -> None:
    """They are values like others."""
    (given,) = read_text(tmp_path, "a.json", '{"a": {}, "b": [], "c": 1}').givens

    assert ["a", "b", "c"] == list(given.fields)


@pytest.mark.parametrize("text", ["", " \n", "[]", '{"records": []}'])
def test_no_records_is_a_warning(tmp_path: Path, text: str) -> None:
    """Nothing, and a list of nothing."""
    assert ["no-records"] == read_text(tmp_path, "a.json", text).keys


def test_records_stand_alone_under_their_key(tmp_path: Path) -> None:
    """Another key beside `records` is reported; the records are read."""
    result = read_text(tmp_path, "a.json", '{"год": 2021,\n "records": [{"П1": 2}]}')

    assert ([ONE], [("beside-records", 1, 2)]) == (result.records, result.faults)


@pytest.mark.parametrize(
    ("text", "key", "line", "column"),
    [
        ('{"П1": 0,5}', "broken-json.decimal-comma", 1, 10),
        ('[{"a": 1},\n]', "broken-json.trailing-comma", None, None),
        ('{"a": 1, }', "broken-json.trailing-comma", None, None),
        ("[\n{'a': 1}]", "broken-json.quotes", 2, 2),
        ("{«a»: 1}", "broken-json.quotes", 1, 2),
        ('{"a": "x\ny"}', "broken-json.control", 1, 9),
        ('{"a": "C:\\школа"}', "broken-json.backslash", 1, 10),
        ('{"a": "\\u12"}', "broken-json.backslash", 1, 9),
        ('{"a": "x', "broken-json.unclosed", 1, 7),
        ('{"a": 1} {"a": 2}', "broken-json.extra", 1, 10),
        ('[{"a": 1}', "broken-json.unfinished", 1, 10),
        ("[[[\n", "broken-json.unfinished", None, None),
        ('{"a" 1}', "broken-json", 1, 6),
        ('{"a": x}', "broken-json", 1, 7),
        ("[" * 70 + "]" * 70, "too-complex.depth", 1, 1),
        ("[" * 100_000, "too-complex.depth", 1, 1),
    ],
)
def test_a_broken_text_is_one_finding(
    tmp_path: Path, text: str, key: str, line: int | None, column: int | None
) -> None:
    """The usual slips have words of their own, and the place where reading stopped."""
    result = read_text(tmp_path, "a.json", text)
    ((found, *place),) = result.faults

    assert ([], key) == (result.records, found)
    assert line is None or [line, column] == place


@pytest.mark.parametrize(
    ("record", "key", "column"),
    [
        ('{"a": NaN}', "broken-json.number", 18),
        ('{"NaN": "NaN", "b": [-Infinity]}', "broken-json.number", 33),
        ('{"a": ' + "1" * 5000 + "}", "broken-json.number", 18),
        ('{"a": 0.' + "1" * 5000 + "}", "broken-json.number", 18),
        ('{"a": 1e61}', "broken-json.number", 18),
        ('{"a": 1e-999999999999999999999}', "broken-json.number", 18),
        ('{"a": 1, "b": 2, "a": 3}', "duplicate-key.json", 29),
        ('{"b": {"a": 1}, "a": {"a": 2, "a": 3}}', "duplicate-key.json", 42),
        ('{"b": [[[[{"a": 2, "a": 3}]]]]}', "duplicate-key.json", 12),
        ('{"\\ud800": 1, "\\ud800": 2}', "duplicate-key.json", 26),
        ('{"a": "\\ud800"}', "broken-json.surrogate", 12),
        ('{"\\udfff": 1}', "broken-json.surrogate", 12),
        ("17", "record-not-mapping", 12),
        ('"нет"', "record-not-mapping", 12),
        ("[1]", "record-not-mapping", 12),
        ("null", "record-not-mapping.nothing", 12),
    ],
)
def test_a_record_with_a_flaw_is_refused_alone(
    tmp_path: Path, record: str, key: str, column: int
) -> None:
    """The records before and after it are read."""
    result = read_text(tmp_path, "a.json", f'[{{"П1": 2}},{record}, {{"П1": 2}}]')

    assert [ONE, ONE] == result.records
    assert [(key, 1, column)] == result.faults


def test_a_flawed_finding_can_be_printed(tmp_path: Path) -> None:
    """A key with half a character in it is written out."""
    (finding,) = read_text(tmp_path, "a.json", '{"\\ud800": 1, "\\ud800": 2}').findings

    assert "ключ «\\ud800» указан дважды".encode() == str(finding.message).encode()


def test_a_record_alone_may_be_flawed(tmp_path: Path) -> None:
    """The whole text may be what has a key twice."""
    result = read_text(tmp_path, "a.json", '{"a": 1,\n"a": 2}')

    assert [("duplicate-key.json", 2, 1)] == result.faults


def test_the_length_of_a_text_is_bounded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A text that would have to be held in memory has a limit."""
    monkeypatch.setattr(json_text, "MOST_CHARACTERS", 8)

    assert ["file-too-large"] == read_text(tmp_path, "a.json", '{"П1": 2}').keys


def test_lines_are_records_and_bad_ones_are_told(tmp_path: Path) -> None:
    """Every line stands for itself; blank ones are passed over."""
    text = '{"П1": 2}\r\n\n{"П1": 2,}\n[{"П1": 2}]\n{"П1": NaN}\nnull\n  {"П1": 2}'
    result = read_text(tmp_path, "a.jsonl", text)

    assert [ONE, ONE] == result.records
    assert [
        ("broken-json.trailing-comma", 3),
        ("record-not-mapping", 4),
        ("broken-json.number", 5),
        ("record-not-mapping.nothing", 6),
    ] == [fault[:2] for fault in result.faults]
    last = result.givens[-1]
    assert (7, 3) == (last.place.line, last.place.column)
    assert (7, 10) == (last.fields["П1"].line, last.fields["П1"].column)


def test_a_line_has_a_bounded_length(tmp_path: Path) -> None:
    """A line without end is a finding, and the next one is read."""
    text = '{"a": "' + "x" * 2_100_000 + '"}\n{"П1": 2}\n'
    result = read_text(tmp_path, "a.ndjson", text)

    assert ([ONE], [("row-too-long", 1, None)]) == (result.records, result.faults)


@pytest.mark.parametrize("text", ["", "\n \n"])
def test_no_lines_is_a_warning(tmp_path: Path, text: str) -> None:
    """A file of blank lines has no records."""
    assert ["no-records"] == read_text(tmp_path, "a.jsonl", text).keys
