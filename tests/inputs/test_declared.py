# SPDX-License-Identifier: MIT
"""Tables of declared numbers: one row a school, or it is told where the table is wrong."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import pytest

from shnor_rules import InputError
from shnor_rules.inputs.declared import Declared, read_declared
from tests.docs.filling import make

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of the test, where the command is."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def read(folder: Path, text: str, name: str = "declared.csv") -> Declared:
    """Return what a table says."""
    (folder / name).write_text(text, encoding="utf-8")
    return read_declared(name, school="школа", stdin=io.BytesIO())


def test_numbers_by_school(folder: Path) -> None:
    """Other columns are passed over, and spaces of a name do not matter."""
    found = read(folder, "№;школа;заявлено\n1;Школа  А;12\n2;Школа Б;0\n")

    assert ({"Школа А": 12, "Школа Б": 0}, ()) == (found.counts, found.findings)
    assert found.is_sound


def test_tabs_and_standard_input(folder: Path) -> None:
    """A table may be parted by tabs, and may come from standard input."""
    assert {"А": 1} == read(folder, "школа\tзаявлено\nА\t1\n", "declared.tsv").counts
    stream = io.BytesIO("школа;заявлено\nА;2\n".encode())
    assert {"А": 2} == read_declared("-", school="школа", stdin=stream).counts


def test_a_workbook(folder: Path) -> None:
    """A table of Excel does as well; its wrong cells are told, and the others count."""
    make(folder / "a.xlsx", "", "Школа;Заявлено\nШкола А;12\n2;3\n")
    lines = ("школа;заявлено", "А;1,5", "Б;#Н/Д", ";5", "В;1", "В;2", "Г;")
    make(folder / "b.xlsx", "", "\n".join(lines))
    make(folder / "c.xlsx", "", "школа\nА\n")
    sound, wrong, short = (
        read_declared(f"{name}.xlsx", school="школа", stdin=io.BytesIO()) for name in "abc"
    )

    assert ({"Школа А": 12, "2": 3}, True) == (sound.counts, sound.is_sound)
    assert {"В": 1} == wrong.counts
    told = [(each.message.key, each.place.cell) for each in wrong.findings[1:]]
    assert told == [
        ("declared-row.number", "B2"),
        ("cell-error", "B3"),
        ("declared-row.school", "A4"),
        ("declared-row.twice", "A6"),
        ("declared-row.number", "B7"),
    ]
    assert ("declared-columns", False) == (short.findings[-1].message.key, short.is_sound)


@pytest.mark.parametrize(
    ("text", "key", "line", "column"),
    [
        ("школа;число\nА;1\n", "declared-columns", 1, None),
        ("школа;заявлено\nА;много\n", "declared-row.number", 2, "заявлено"),
        ("школа;заявлено\nА;-1\n", "declared-row.number", 2, "заявлено"),
        ("школа;заявлено\nА;1,5\n", "declared-row.number", 2, "заявлено"),
        ("школа;заявлено\n;5\n", "declared-row.school", 2, "школа"),
        ("школа;заявлено\nА;5\nа;6\n", "declared-row.twice", 3, "школа"),
        ("школа;заявлено\nА\n", "row-length.fewer", 2, None),
        ("", "no-records", None, None),
    ],
)
def test_faults_have_a_place(
    folder: Path, text: str, key: str, line: int | None, column: str | None
) -> None:
    """A table with a fault says what is wrong, in which row and column."""
    (finding,) = read(folder, text).findings

    assert (key, line, column) == (finding.message.key, finding.place.line, finding.place.subject)


def test_a_fault_makes_the_table_unsound(folder: Path) -> None:
    """Rows that are sound are read all the same, but nothing is to be told by a part of them."""
    found = read(folder, "школа;заявлено\nА;x\nБ;3\n")

    assert ({"Б": 3}, False) == (found.counts, found.is_sound)


def test_an_unknown_encoding(folder: Path) -> None:
    """An encoding that nobody knows is refused before the file is opened."""
    with pytest.raises(InputError, match="koi-9"):
        read_declared(str(folder), school="школа", stdin=io.BytesIO(), encoding="koi-9")
