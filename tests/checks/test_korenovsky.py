# SPDX-License-Identifier: MIT
"""The defects of a real order that a program can see are found, and accepted by their remarks."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

import pytest

from shnor_rules.checks import examined
from shnor_rules.loading import read_sources

FOLDER: Final = Path(__file__).parents[2] / "rulesets" / "korenovsky"
FILES: Final = {path.name: path.read_text(encoding="utf-8") for path in FOLDER.glob("*.yaml")}

DEFECTS: Final = {
    ("KOR-01", "teacher-competence", "gap", "0,5 (9 из 72)"),
    ("KOR-01", "teacher-competence", "gap", "0,5 (18 из 288) – все-показатели"),
    ("KOR-01", "teacher-competence", "gap", "1,6 (5 из 288) – все-показатели"),
    ("KOR-01", "teacher-competence", "idle-gap", "0,3"),
    ("KOR-01", "teacher-competence", "idle-gap", "1,6"),
    ("KOR-01", "teacher-competence", "gap-beyond-scale", "1,8 (1 из 288) – все-показатели"),
    ("KOR-02", "teacher-competence", "unreachable-level", "Б: П5 – число"),
    ("KOR-02", "teacher-competence", "unreachable-level", "Б: П5 – число – граница-вверх"),
    (
        "KOR-02",
        "teacher-competence",
        "unreachable-level",
        "Б: П2 – число, П5 – нет; П2 – нет, П5 – число – все-показатели",
    ),
    (
        "KOR-02",
        "teacher-competence",
        "unreachable-level",
        "D: П2 – число, П5 – число – все-показатели",
    ),
    ("KOR-03", "teacher-competence", "unused-indicator", "П2"),
    ("KOR-05", "teacher-competence", "value-without-label", "П5 – 0"),
    ("KOR-12", "mentoring-centre", "values-beyond-items", "П6 – 5 параметров, значения до 4"),
    ("KOR-13", "mentoring-centre", "unreachable-level", "оптимальный"),
    ("KOR-15", "mentoring-centre", "trailing-separator", "{0; 1; 2; 3; 4; 5; }"),
    ("KOR-20", "tutoring-point", "values-beyond-items", "П4 – 4 параметра, значения до 5"),
    ("KOR-20", "tutoring-point", "scale-end", "19 – 18"),
    ("KOR-31", "teacher-competence", "schedule-disagrees", "апрель / май"),
    ("KOR-32", "methodical-help", "schedule-disagrees", "июль / июнь"),
    ("KOR-33", "mentoring-centre", "schedule-disagrees", "сентябрь / июнь"),
    ("KOR-33", "tutoring-point", "schedule-disagrees", "сентябрь / июнь"),
    ("KOR-36", "ruleset", "numbering-repeated", "5.4"),
    ("KOR-44", "risk-factors", "wrong-risk-reference", "№ 1 – 1 / 10"),
    ("KOR-45", "risk-factors", "wrong-risk-reference", "№ 3 – 3 / 1"),
    ("KOR-46", "risk-factors", "wrong-risk-reference", "№ 4 – 4, 5, 9 / 3, 4"),
    ("KOR-46", "risk-factors", "uncovered-factor", "5 – отсылки-по-смыслу"),
    ("KOR-47", "risk-factors", "wrong-risk-reference", "№ 5 – 6, 7, 8 / 6, 7, 8, 9"),
    ("KOR-48", "risk-factors", "uncovered-factor", "10"),
    ("KOR-60", "roadmap", "numbering-gap", "40, –, 41"),
    ("KOR-61", "roadmap", "numbering-gap", "46, –, 47 – строки-по-местам"),
    ("KOR-62", "roadmap", "numbering-gap", "50, –, 51"),
    ("KOR-63", "roadmap", "deadline-before-document", "до 1 декабря 2020 / 17.12.2020"),
    (
        "KOR-63",
        "roadmap",
        "deadline-before-document",
        "до 1 декабря 2020 / 17.12.2020 – строки-по-местам",
    ),
    ("KOR-65", "roadmap", "schedule-disagrees", "полугодие / год"),
}
"""The numbers of the remarks, the files, the rules, and what exactly is found: from the order."""


def found(files: dict[str, str]) -> dict[tuple[str, str, str], tuple[str | None, int | None]]:
    """Return what is found, by file, rule and content: its remark and its line."""
    sources = [(name, text.encode()) for name, text in sorted(files.items())]
    return {
        (str(each.finding.place.path).removesuffix(".yaml"), each.finding.name, each.finding.pin): (
            None if each.remark is None else each.remark.id,
            each.finding.place.line,
        )
        for each in examined(read_sources(sources, folder="korenovsky").draft)
    }


SHIPPED: Final = found(FILES)


def test_every_defect_is_found_and_known() -> None:
    """Nothing else is found, and nothing goes without its remark."""
    assert DEFECTS == {(remark, *what) for what, (remark, _) in SHIPPED.items()}


def rounds() -> list[dict[str, str]]:
    """Return every remark of every file, of each file one at a time: the remark by the file."""
    by_file: dict[str, list[str]] = {}
    for remark, file in sorted({(each[0], each[1]) for each in DEFECTS}):
        by_file.setdefault(file, []).append(remark)
    most = max(map(len, by_file.values()))
    return [
        {file: remarks[index] for file, remarks in by_file.items() if index < len(remarks)}
        for index in range(most)
    ]


@pytest.mark.parametrize("remarks", rounds(), ids=lambda each: ",".join(sorted(each.values())))
def test_without_its_remark_a_defect_fails_at_its_line(remarks: dict[str, str]) -> None:
    """Remarks that accept nothing leave their findings, and no others, unexplained in place."""
    without = found(
        {name: without_accepting(name, remarks) for name in FILES},
    )

    for what, (accepted_by, line) in SHIPPED.items():
        is_own = accepted_by is not None and remarks.get(what[0]) == accepted_by
        assert without[what] == (None if is_own else accepted_by, line)


def without_accepting(name: str, remarks: dict[str, str]) -> str:
    """Return the text of a file in which one remark accepts nothing, every line in its place."""
    text = FILES[name]
    remark = remarks.get(name.removesuffix(".yaml"))
    if remark is None:
        return text
    block = re.search(rf"^  {remark}:\n(?:    .*\n)+", text, re.MULTILINE)
    assert block is not None
    silent = re.sub(r"^    accepts:.*\n(?:      .*\n)*", "", block[0], flags=re.MULTILINE)
    # As many lines stand below as before, so that every line keeps its number.
    blank = "\n" * (block[0].count("\n") - silent.count("\n"))
    return text.replace(block[0], silent + blank)
