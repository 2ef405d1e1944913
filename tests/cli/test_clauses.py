# SPDX-License-Identifier: MIT
"""`clauses` prints which clause prints what, of one ruleset or of several."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.running import CommandLine


def test_a_ruleset(shnor: CommandLine, made_up: Path) -> None:
    """Every element of the folder stands under its clause."""
    result = shnor("clauses", str(made_up))

    assert (result.code, result.err) == (0, "")
    assert result.out.startswith("order, раздел 1\n  made-up/only П1  показатель: Первый\n")
    assert result.out.endswith(
        "показатель: 1\nмножество значений: 1\nформула: 1\nинтервал уровня: 2\n"
    )


def test_into_a_table(shnor: CommandLine, made_up: Path) -> None:
    """A table is written with the mark by which Excel knows UTF-8."""
    result = shnor("clauses", "made-up", "-f", "csv", "-o", "clauses.csv")
    written = (made_up.parent / "clauses.csv").read_bytes()

    assert (result.code, result.out, result.err) == (0, "", "")
    assert written.startswith("\ufeffдокумент;место;".encode())


def test_over_a_file_of_rules(shnor: CommandLine, made_up: Path) -> None:
    """The output never replaces a file of the ruleset."""
    before = (made_up / "only.yaml").read_bytes()
    result = shnor("clauses", "made-up", "-o", "made-up/only.yaml")

    assert result.code == 2
    assert before == (made_up / "only.yaml").read_bytes()
