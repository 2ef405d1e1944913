# SPDX-License-Identifier: MIT
"""Parquet row by row: values as they are, places by row and column, and clear words otherwise."""

from __future__ import annotations

import io
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import polars as pl
import pytest

from shnor_rules.errors import InputError
from shnor_rules.findings import Finding
from shnor_rules.inputs import Given, parquet, read_inputs

if TYPE_CHECKING:
    from pathlib import Path


def read(*names: str, stdin: bytes = b"", **options: Any) -> list[Given | Finding]:  # noqa: ANN401
    """Read files."""
    return list(read_inputs(names, stdin=io.BytesIO(stdin), **options))


def test_values_are_what_they_are(tmp_path: Path) -> None:
    """Whole numbers, decimals, days, text, lists and nothing reach the record as such."""
    row = {
        "П1": 2,
        "П2": Decimal("0.50"),
        "П3.1": None,
        "П4": [0, 1],
        "дата": date(2021, 9, 1),
        "школа": "А",
    }
    pl.DataFrame([row]).write_parquet(tmp_path / "a.parquet")
    (given,) = read(str(tmp_path / "a.parquet"))

    assert isinstance(given, Given)
    assert row == given.record
    assert (1, 3, "П3.1") == tuple(
        getattr(given.fields["П3.1"], name) for name in ("line", "column", "subject")
    )


def test_rows_are_counted_over_batches(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The number of a row is its number in the file."""
    monkeypatch.setattr(parquet, "_ROWS_AT_ONCE", 2)
    pl.DataFrame({"П1": range(5)}).write_parquet(tmp_path / "a.parquet")
    found = read(str(tmp_path / "a.parquet"))

    assert [(number, number + 1) for number in range(5)] == [
        (each.record["П1"], each.place.line) for each in found if isinstance(each, Given)
    ]


def test_standard_input_can_be_parquet() -> None:
    """Its kind has to be told."""
    file = io.BytesIO()
    pl.DataFrame({"П1": [1]}).write_parquet(file)
    (given,) = read("-", stdin=file.getvalue(), kind="parquet")

    assert isinstance(given, Given)
    assert ({"П1": 1}, "<stdin>") == (given.record, given.place.path)


@pytest.mark.parametrize(
    ("data", "rule"), [(b"PAR1", "unreadable-file"), (b"", "unreadable-file"), (None, "no-records")]
)
def test_what_holds_no_records_is_told(tmp_path: Path, data: bytes | None, rule: str) -> None:
    """Half a file, and a table without rows."""
    path = tmp_path / "a.parquet"
    if data is None:
        pl.DataFrame({"П1": []}).write_parquet(path)
    else:
        path.write_bytes(data)
    (finding,) = read(str(path))

    assert isinstance(finding, Finding)
    assert rule == finding.name


def test_without_the_library_it_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """Before anything is read, with the command that installs it."""
    monkeypatch.setattr(parquet, "find_spec", lambda _: None)

    with pytest.raises(InputError) as refused:
        read_inputs(["a.csv", "a.parquet"], stdin=io.BytesIO())

    assert 'установите их: pip install "shnor-rules[tables]"' == refused.value.message.help()
