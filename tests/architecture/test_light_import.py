# SPDX-License-Identifier: MIT
"""`import shnor_rules` stays light: a heavy library is loaded where it is used."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Final

import pytest

OFFICE: Final = ("docx", "docxtpl", "jinja2", "lxml", "markupsafe", "openpyxl", "xlsxwriter")
"""What forms, workbooks and documents are made with: only the commands that need it load it."""

HEAVY: Final = (
    "click", "duckdb", "hypothesis", "jsonschema", "narwhals", "pandas", "polars", "pytest", *OFFICE
)  # fmt: skip

EXAMPLE: Final = str(Path(__file__).parents[2] / "examples" / "korenovsky" / "teachers.csv")


def loaded(program: str, among: tuple[str, ...]) -> str:
    """Return which libraries a fresh interpreter has loaded after a program, and what it told."""
    listing = f"print(*sorted(set(sys.modules) & set({among!r})), file=sys.stderr)"
    command = [sys.executable, "-c", f"import sys; {program}; {listing}"]
    run = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    return run.stderr


def test_importing_the_package_loads_no_heavy_library() -> None:
    """A fresh interpreter that imports the package has none of the heavy libraries loaded."""
    assert "\n" == loaded("import shnor_rules", HEAVY)


@pytest.mark.parametrize(
    "arguments",
    [
        ("--help",),
        ("form", "--help"),
        ("collect", "--help"),
        ("report", "--help"),
        ("docs", "--help"),
        ("evaluate", "korenovsky/teacher-competence", EXAMPLE),
    ],
    ids=" ".join,
)
def test_a_command_loads_no_library_for_excel_that_it_does_not_need(
    arguments: tuple[str, ...],
) -> None:
    """Help and tables in text cost nobody the time that Excel and Word take."""
    program = f"from shnor_rules.cli.running import run; run({list(arguments)!r})"

    assert loaded(program, OFFICE).splitlines()[-1] == ""
