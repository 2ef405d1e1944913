# SPDX-License-Identifier: MIT
"""Forms that came back, with invented answers, in the folder of a test."""

from __future__ import annotations

import csv
import io
import re
import zipfile
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from shnor_rules import load
from shnor_rules.forms.layout import form_of
from shnor_rules.forms.writing import form_workbook

if TYPE_CHECKING:
    from shnor_rules.model import Ruleset

TEACHER = {"предмет": "физика", "П1": 1, "П2": "нет", "П3": 1, "П4": 1, "П5": "нет"}
CENTRE = {
    "центр": "Центр А",
    "П1": 1,
    "П2": [{"1": "да", "2": "нет"}, {"1": "да", "2": "да"}],
    "П4": [1, 1, 0, 1, 1],
    "П6": [1, 1, 1, 0, 0],
}
CENTRES = "korenovsky/mentoring-centre"


@cache
def rules() -> Ruleset:
    """Return the rules that the forms are for."""
    return load("korenovsky")


def form(name: str, *records: dict[str, Any], part: str = "teacher-competence") -> Path:
    """Put a form that came back into the folder «вх», with invented answers."""
    book = form_workbook(form_of(rules()[part], rules()), rows=records, count=len(records) + 1)
    path = Path("вх", name)
    path.parent.mkdir(exist_ok=True, parents=True)
    path.write_bytes(book)
    return path


def teacher(school: str, number: int = 1, **answers: Any) -> dict[str, Any]:  # noqa: ANN401
    """Return a record."""
    return {"школа": school, "учитель": f"Учитель {number}", **TEACHER, **answers}


def table(name: str) -> list[dict[str, str]]:
    """Return the rows of a merged CSV."""
    with Path(name).open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, delimiter=";"))


def touch(path: Path, day: str) -> None:
    """Let a workbook say that it was saved on a day."""
    packed = io.BytesIO()
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(packed, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            if name == "docProps/core.xml":
                content = re.sub(
                    rb"(<dcterms:modified[^>]*>)[^<]*", rb"\g<1>" + day.encode(), content
                )
            new.writestr(name, content)
    path.write_bytes(packed.getvalue())
