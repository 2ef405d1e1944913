# SPDX-License-Identifier: MIT
"""From a filled form to the three documents of a report, beside the assessment alone."""

from __future__ import annotations

import json
import random
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Final

from benchmarks.comparing import Comparison
from benchmarks.processes import installed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from benchmarks.processes import Process

RULES: Final = "korenovsky/teacher-competence"
RECORDS: Final = 10_000
SCHOOLS: Final = 120
MOST_MEGABYTES: Final = 500

_SEED: Final = 20261122
_SUBJECTS: Final = ("русский язык", "математика", "физика", "история", "биология")
_KILOBYTES: Final = 1024


def comparisons(records: int) -> Iterator[Comparison]:
    """Yield what is compared over a form with so many teachers."""
    report, evaluate = _report(records), _evaluate(records)
    yield Comparison(
        f"`report` of a form, all three documents : `evaluate`, {records:,} records, time",
        report.seconds,
        evaluate.seconds,
        most=20,
        rounds=3,
        confirm=lambda: _confirm(records),
    )
    yield Comparison(
        f"`report` of a form, all three documents : {MOST_MEGABYTES} MB, {records:,} records",
        report.memory,
        lambda: float(MOST_MEGABYTES * _KILOBYTES),
        most=1,
        rounds=1,
    )
    yield Comparison(
        f"`form` with everything filled in : `evaluate`, {records:,} records, time",
        _form(records).seconds,
        evaluate.seconds,
        most=20,
        rounds=3,
    )


@cache
def _folder() -> Path:
    """Return a folder for the files of this run, which goes when the run ends."""
    return Path(_kept().name)


@cache
def _kept() -> TemporaryDirectory[str]:
    return TemporaryDirectory(prefix="shnor-rules-benchmarks-")


@cache
def _records(count: int) -> Path:
    """Write invented teachers, always the same; return where they are."""
    drawn = random.Random(_SEED)  # noqa: S311  (invented answers, no secret)
    path = _folder() / f"teachers-{count}.jsonl"
    with path.open("w", encoding="utf-8") as file:
        for number in range(count):
            record = {
                "школа": f"Школа {number % SCHOOLS + 1}",
                "предмет": drawn.choice(_SUBJECTS),
                "учитель": f"Учитель {number + 1}",
                "П1": drawn.choice("012"),
                "П2": drawn.choice(("0", "1", "2", "нет")),
                "П3": drawn.choice("01"),
                "П4": drawn.choice("012"),
                "П5": drawn.choice(("0", "1", "2", "нет")),
            }
            file.write(f"{json.dumps(record, ensure_ascii=False)}\n")
    return path


@cache
def _filled(count: int) -> Path:
    """Write the form with all answers in it; return where it is."""
    _form(count).seconds()
    return _folder() / "form.xlsx"


def _form(count: int) -> Process:
    source, target = str(_records(count)), str(_folder() / "form.xlsx")
    return installed("shnor-rules", "form", RULES, "--from", source, "-o", target, "--force")


def _report(count: int) -> Process:
    source, target = str(_filled(count)), str(_folder() / "report")
    return installed("shnor-rules", "report", RULES, source, "-o", target, "--force")


def _evaluate(count: int) -> Process:
    source, target = str(_records(count)), str(_folder() / "results.jsonl")
    return installed("shnor-rules", "evaluate", RULES, source, "-f", "jsonl", "-o", target)


def _confirm(count: int) -> None:
    """Look whether the documents are there: `tests` compare what they say with `evaluate`."""
    _report(count).seconds()
    missing = {"сводная.xlsx", "справка.docx", "страница.html"} - {
        each.name for each in (_folder() / "report").iterdir()
    }
    if missing:
        raise FileNotFoundError(*missing)
