# SPDX-License-Identifier: MIT
"""Names to texts: kinds, standard input, and files that cannot be opened."""

from __future__ import annotations

import io
import os
import threading
from typing import TYPE_CHECKING
from unittest.mock import create_autospec

import pytest

from shnor_rules.errors import InputError
from shnor_rules.inputs import KINDS, read_inputs
from tests.inputs.files import read, read_text, write

if TYPE_CHECKING:
    from pathlib import Path

ONE = {"П1": "2"}


def test_no_file_is_a_fault_of_the_call() -> None:
    """It is told at once, before anything is read."""
    with pytest.raises(InputError, match="не назван ни один файл"):
        read_inputs([], stdin=io.BytesIO())


def test_an_unknown_kind_is_a_fault_of_the_call() -> None:
    """The known ones are named."""
    with pytest.raises(InputError, match="«xml»") as caught:
        read_inputs(["a"], stdin=io.BytesIO(), kind="xml")

    assert all(kind in str(caught.value.message.help()) for kind in KINDS)


def test_files_are_read_in_order_and_bad_ones_do_not_stop_the_rest(tmp_path: Path) -> None:
    """What cannot be read is told where it stands among the others."""
    names = [
        write(tmp_path, "a.csv", "П1\n1\n"),
        str(tmp_path / "нет.csv"),
        str(tmp_path),
        write(tmp_path, "b.doc", "П1\n"),
        "a\0b.csv",
        write(tmp_path, "c.JSON", '{"П1": "3"}'),
    ]
    result = read(names)

    assert [{"П1": "1"}, {"П1": "3"}] == result.records
    assert [
        "unreadable-file.missing",
        "unreadable-file.folder",
        "unknown-kind",
        "unreadable-file.missing",
    ] == result.keys
    assert names[1:5] == [finding.place.path for finding in result.findings]


@pytest.mark.parametrize(
    ("error", "key"),
    [
        (PermissionError(13, "denied"), "unreadable-file.denied"),
        (OSError(5, "Input/output error"), "unreadable-file.failed"),
        (OSError(), "unreadable-file.failed"),
    ],
)
def test_what_the_system_refuses_is_told(error: OSError, key: str) -> None:
    """A failure while reading is a finding too."""
    stdin = create_autospec(io.BytesIO, instance=True)
    stdin.read.side_effect = error

    (finding,) = read_inputs(["-"], stdin=stdin)

    assert (key, "<stdin>") == (finding.message.key, finding.place.path)  # type: ignore[union-attr]


@pytest.mark.parametrize("head", [b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"])
@pytest.mark.parametrize("name", ["a.csv", "a.xlsx", "a.xls"])
def test_a_workbook_is_recognised(tmp_path: Path, head: bytes, name: str) -> None:
    """Excel by mistake is told how to save as CSV, whatever the file is called."""
    (finding,) = read_text(tmp_path, name, head + bytes(99)).findings

    assert "spreadsheet-file" == finding.message.key
    assert "CSV" in (finding.message.help() or "")


@pytest.mark.parametrize(
    "text",
    [
        "П1\n2\n",
        'sep=;\n"П1"\n2\n',
        '{"П1": "2"}',
        ' {"П1": "2"}\n',
        '{"П1":\n "2"}',
        '{"records": [{"П1": "2"}]}\n',
        '\ufeff[{"П1": "2"}]',
        "П1: '2'\n",
        "# ответы, все\n- П1: '2'\n",
        "---\nП1: '2'\n",
    ],
)
def test_standard_input_tells_its_kind(text: str) -> None:
    """The beginning of the text decides; a table of one column needs its kind told."""
    kind = "csv" if text.startswith("П1\n") else None
    result = read("-", stdin=text.encode(), kind=kind)

    assert ([ONE], []) == (result.records, result.findings)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("П1;П2\n2;нет\n", [{"П1": "2", "П2": "нет"}]),
        ('{"П1": 1}\n{"П1": 2}\n', [{"П1": 1}, {"П1": 2}]),
        ("учитель: Иванова, А. А.\n", [{"учитель": "Иванова, А. А."}]),
        ("- Иванова, А. А.: 1\n", [{"Иванова, А. А.": 1}]),
    ],
)
def test_delimiters_and_commas_are_told_apart(text: str, expected: list[object]) -> None:
    """A comma in a text of YAML makes no table."""
    assert expected == read("-", stdin=text.encode()).records


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("", "no-records"),
        ("#\n", "no-records"),
        ('{"a": 1\n{"a": 2}\n', "broken-json"),
        ("{" + "[" * 300 + "\n1", "broken-json"),
    ],
)
def test_a_broken_beginning_ends_in_a_finding(text: str, key: str) -> None:
    """Where the kind cannot be told the likeliest one says what is wrong."""
    assert [key] == read("-", stdin=text.encode()).keys


def test_standard_input_stays_open() -> None:
    """It belongs to the caller."""
    stdin = io.BytesIO("П1;П2\n1;2\n".encode())
    list(read_inputs(["-"], stdin=stdin))

    assert not stdin.closed


def test_the_kind_can_be_told_for_all_files(tmp_path: Path) -> None:
    """The caller's word overrides the suffix."""
    assert [ONE] == read_text(tmp_path, "a.dat", "П1\n2\n", kind="csv").records
    assert [ONE] == read_text(tmp_path, "a.csv", '{"П1": "2"}', kind="jsonl").records


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="named pipes are a matter of POSIX")
def test_a_pipe_is_read_like_a_file(tmp_path: Path) -> None:
    """What can be read only once is kept while its encoding is found out."""
    pipe = tmp_path / "pipe.csv"
    os.mkfifo(pipe)
    writer = threading.Thread(target=pipe.write_bytes, args=("П1\n2\n".encode("cp1251"),))
    writer.start()
    result = read(str(pipe))
    writer.join()

    assert ([ONE], ["encoding-detected"]) == (result.records, result.keys)


def test_records_come_one_at_a_time(tmp_path: Path) -> None:
    """The first record is there before the fault at the end is met."""
    path = write(tmp_path, "a.csv", "П1\n2\n" * 2 + '"')
    items = read_inputs([path], stdin=io.BytesIO())

    assert ONE == next(items).record  # type: ignore[union-attr]
