# SPDX-License-Identifier: MIT
"""Three hundred mutated workbooks and tables: evaluated right or refused with the true cell."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.fuzz.cases import archive_case, sample_case, text_case, workbook_case
from tests.fuzz.judging import complaints, outcome_of, right_results
from tests.fuzz.sample_mutations import PART, centres
from tests.fuzz.tables import table

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.fuzz.tables import Case


@pytest.mark.parametrize(
    ("case_of", "count"),
    [(workbook_case, 110), (archive_case, 70), (text_case, 90), (sample_case, 30)],
)
def test_every_mutated_file_is_used_rightly_or_refused(
    case_of: Callable[[int], Case], count: int, tmp_path: Path
) -> None:
    """No traceback, no row lost or made up, no answer guessed, every fault at its true cell."""
    right = right_results(tmp_path / "right.xlsx", table())
    if case_of is sample_case:
        right = right_results(tmp_path / "right.xlsx", centres(), PART)
    wrong = []
    for case in map(case_of, range(count)):
        path = tmp_path / f"{case.name}{case.suffix}"
        path.write_bytes(case.data)
        outcome = outcome_of(path, case.part)
        wrong += [f"{case.name}: {complaint}" for complaint in complaints(case, outcome, right)]

    assert wrong == []


def test_the_answers_as_they_were_have_four_results(tmp_path: Path) -> None:
    """Whatever is compared with them is compared with something that tells rows apart."""
    right = right_results(tmp_path / "right.xlsx", table())

    assert [(status, total, level) for status, total, level in right] == [
        ("level-found", "7/4", "D"),
        ("level-found", "1/3", "Б"),
        ("level-found", "1", "С"),
        ("level-found", "1", "С"),
    ]


def test_the_cases_are_the_same_every_time() -> None:
    """Chances come from names, not from a clock."""
    first, second = text_case(7), text_case(7)

    assert (first.name, first.data, first.expected) == (second.name, second.data, second.expected)
