# SPDX-License-Identifier: MIT
"""How a table is written is told by its beginning, or why only a patient reader can go on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from shnor_rules.findings import Finding
from shnor_rules.inputs.dialect import Dialect, dialect_of
from shnor_rules.messages import Message

if TYPE_CHECKING:
    from pathlib import Path

COLUMNS = ("П1", "П2")


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("a.csv", "П1;П2\n1;2\n", Dialect(COLUMNS, ";", 1)),
        ("a.csv", "\ufeffП1,П2\r\n1,2\r\n", Dialect(COLUMNS, ",", 1)),
        ("a.tsv", "П1\tП2\n", Dialect(COLUMNS, "\t", 1)),
        ("a.csv", "sep=,\n\n# ;;;\nП1,П2", Dialect(COLUMNS, ",", 4)),
        ("a.csv", 'П1;"П2\nили нет"\n1;2\n', Dialect(("П1", "П2 или нет"), ";", 2)),
        ("a.csv", "П1;П2\n" + "1;ё\n" * 150_000, Dialect(COLUMNS, ";", 1)),
    ],
)
def test_a_table_is_recognised(tmp_path: Path, name: str, text: str, expected: Dialect) -> None:
    """Its columns, what parts them and where the records begin; a cut through a letter is fine."""
    path = tmp_path / name
    path.write_bytes(text.encode())

    assert expected == dialect_of(path, None, None)


@pytest.mark.parametrize(
    ("data", "encoding", "key"),
    [
        ("П1;П2\n".encode("cp1251"), None, "table-file.encoding"),
        ("П1;П2\n".encode("utf-16"), None, "table-file.encoding"),
        ("П1;П2\n".encode(), "cp1251", "table-file.encoding"),
        (b"a;b\n\0;1\n", "utf-8", "table-file.encoding"),
        ("П1;П2\r1;2\r".encode(), None, "table-file.line-ends"),
        ("П1;П2;\n1;2;\n".encode(), None, "table-file.width"),
    ],
)
def test_what_only_a_patient_reader_can_read_is_told(
    tmp_path: Path, data: bytes, encoding: str | None, key: str
) -> None:
    """With the reason."""
    path = tmp_path / "a.csv"
    path.write_bytes(data)
    found = dialect_of(path, None, encoding)

    assert isinstance(found, Message)
    assert key == found.key


def test_a_fault_of_the_header_is_a_finding(tmp_path: Path) -> None:
    """As it is for whoever reads the whole table."""
    path = tmp_path / "a.csv"
    path.write_text("П1;П1\n1;2\n", encoding="utf-8")
    found = dialect_of(path, None, None)

    assert isinstance(found, Finding)
    assert "repeated-column" == found.name
