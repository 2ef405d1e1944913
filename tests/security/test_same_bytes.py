# SPDX-License-Identifier: MIT
"""The same command makes the same bytes, wherever, whenever and by whomever it is run."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from typing import TYPE_CHECKING, Final

from tests.cli.running import FAULTY, SOURCES, TEACHERS
from tests.shipped import ROOT

if TYPE_CHECKING:
    from pathlib import Path

EXAMPLES: Final = ROOT / "examples" / "korenovsky"
COMPETENCE: Final = "korenovsky/teacher-competence"
COMMANDS: Final = (
    ("form", COMPETENCE, "-o", "ф.xlsx", "--from", FAULTY),
    ("form", "korenovsky/roadmap", "-o", "м.xlsx", "--with-activities", "--rows", "3"),
    ("collect", COMPETENCE, "ф.xlsx", "-o", "с.xlsx", "--checked", "к", "--report", "о.xlsx"),
    ("evaluate", COMPETENCE, FAULTY, "--checked", "п.xlsx"),
    (
        *("report", COMPETENCE, TEACHERS, "-o", "отчёт", "--pair", "школа,предмет,учитель"),
        *("--previous", f"2020={EXAMPLES / 'teachers-last-year.csv'}"),
        *("--risks", str(EXAMPLES / "risk-factors.yaml")),
        *("--events", str(EXAMPLES / "roadmap-events.csv")),
    ),
    ("docs", "korenovsky", "-o", "сайт"),
)
PROGRAM: Final = """
import sys
from contextlib import suppress
from shnor_rules.cli import main
for command in eval(sys.argv[1]):
    with suppress(SystemExit):
        main(list(command))
"""


def made(folder: Path, **environment: str) -> dict[str, str]:
    """Return what the commands make in a folder, file by file."""
    folder.mkdir(parents=True)
    kept = {key: value for key, value in os.environ.items() if not key.startswith("SHNOR_")}
    subprocess.run(
        [sys.executable, "-c", PROGRAM, repr(COMMANDS)],
        cwd=folder,
        env={**kept, "PYTHONPATH": SOURCES, **environment},
        capture_output=True,
        check=True,
    )
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_neither_seed_nor_zone_nor_locale_nor_folder_gets_into_the_bytes(tmp_path: Path) -> None:
    """Two processes in two folders, with two hash seeds, on two sides of the date line."""
    first = made(tmp_path / "а", PYTHONHASHSEED="1", TZ="UTC", LC_ALL="C.UTF-8")
    second = made(
        tmp_path / "другая папка" / "б",
        PYTHONHASHSEED="4242",
        TZ="Asia/Vladivostok",
        LC_ALL="POSIX",
        COLUMNS="40",
    )

    assert {"ф.xlsx", "с.xlsx", "о.xlsx", "п.xlsx", "к/ф.xlsx"} <= first.keys()
    assert {"отчёт/справка.docx", "отчёт/страница.html", "сайт/index.html"} <= first.keys()
    assert first == second
