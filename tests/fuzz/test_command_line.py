# SPDX-License-Identifier: MIT
"""Some of the mutated files through the command line: no traceback, and a code that says it."""

from __future__ import annotations

import io
import sys
from typing import TYPE_CHECKING

import openpyxl
import pytest

from shnor_rules.cli import main
from tests.fuzz.cases import archive_case, text_case, workbook_case

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.fuzz.tables import Case

RULES = "korenovsky/teacher-competence"
CODES = {"same": {0}, "noted": {0}, "refused": {1}, "missing": {0, 1}, "file": {1}}
"""The exit codes that an expectation allows; any of 0 and 1 for the others."""


@pytest.mark.parametrize("number", [3, 20, 37])
@pytest.mark.parametrize("case_of", [workbook_case, archive_case, text_case])
def test_a_mutated_file_ends_in_words(
    case_of: Callable[[int], Case],
    number: int,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Results and faults go their ways; where there is a checked copy, it can be opened."""
    case = case_of(number)
    path, copy = tmp_path / f"файл{case.suffix}", tmp_path / "проверено.xlsx"
    path.write_bytes(case.data)
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO()))

    with pytest.raises(SystemExit) as ended:
        main(["evaluate", RULES, str(path), "--checked", str(copy)])
    captured = capsys.readouterr()

    assert ended.value.code in CODES.get(case.expected.way, {0, 1})
    assert "Traceback" not in captured.err
    if copy.exists():
        assert openpyxl.load_workbook(copy).sheetnames[0].startswith("Ошибки")
    else:
        assert case.expected.way in {"file", "whole", "told"}
