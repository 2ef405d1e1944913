# SPDX-License-Identifier: MIT
"""An invented district: 12 schools, 180 teachers, and what is true of each in two years."""

from __future__ import annotations

import shutil
from fractions import Fraction
from random import Random
from typing import TYPE_CHECKING, Final, TypeAlias

from attrs import evolve, field, frozen

from tests.shipped import ROOT

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

Answer: TypeAlias = int | str | None
"""Points, «нет», or nothing: nobody knows."""

SCHOOLS: Final = tuple(
    f"{kind} № {number}"
    for kind, number in zip(
        ("СОШ", "ООШ", "Лицей", "СОШ", "ООШ", "Гимназия") * 2, range(901, 913), strict=True
    )
)
"""Invented: no district has schools of these numbers."""

TEACHERS_A_SCHOOL: Final = 15
SUBJECTS: Final = (
    "русский язык", "математика", "иностранный язык", "информатика", "физика",
    "химия", "биология", "история", "обществознание", "география",
)  # fmt: skip

VALUES: Final[Mapping[str, tuple[Answer, ...]]] = {
    "П1": (0, 1, 2),
    "П2": (0, 1, 2, "нет"),
    "П3": (0, 1),
    "П4": (0, 1, 2),
    "П5": (0, 1, 2, "нет"),
}
"""What the order allows to be answered."""

_WEIGHTS: Final = {"П1": (2, 3, 2), "П2": (1, 2, 1, 3), "П3": (3, 2), "П4": (3, 2, 2)}
_DIFFICULTIES: Final = (None, None, "- проценты", "=дроби и степени", "текстовые задачи; графики")
_STAYING: Final = 0.9
_CHANGING: Final = 0.35

_SCHOOLS_BEFORE: Final = "\n# Таблица раздела 6, как она напечатана."


@frozen
class Teaching:
    """What is true of a teacher and a subject: a record of the monitoring.

    Attributes:
        school: the school.
        subject: the subject taught.
        teacher: a code instead of a name; nobody is meant.
        years: years of work.
        load: hours a week.
        difficulties: what the person finds difficult, or `None`.
        answers: the answers by indicator; `None` where nobody knows.
        reasons: why nobody knows, by indicator.
    """

    school: str
    subject: str
    teacher: str
    years: int
    load: Fraction
    difficulties: str | None
    answers: Mapping[str, Answer] = field(factory=dict)
    reasons: Mapping[str, str] = field(factory=dict)

    @property
    def key(self) -> tuple[str, str, str]:
        """Who and what it is."""
        return self.school, self.subject, self.teacher

    @property
    def record(self) -> dict[str, object]:
        """The record as the library takes it."""
        attributes = {
            "школа": self.school,
            "предмет": self.subject,
            "учитель": self.teacher,
            "стаж": self.years,
            "нагрузка": self.load,
            "предметные_дефициты": self.difficulties,
        }
        reasons = {f"{name}.причина": reason for name, reason in self.reasons.items()}
        return {**attributes, **self.answers, **reasons}


def first_year() -> tuple[Teaching, ...]:
    """Return what is true in the first year, school by school."""
    rng = Random("the first year")  # noqa: S311  (no secret, here and below)
    found = []
    for school in SCHOOLS:
        for number in range(1, TEACHERS_A_SCHOOL + 1):
            subject = SUBJECTS[(number + rng.randrange(3)) % len(SUBJECTS)]
            code = f"учитель {school.rpartition(' ')[2]}-{number:02d}"
            load = Fraction(rng.randrange(18, 60), 2)
            worries = rng.choice(_DIFFICULTIES)
            answers = {name: _answer(rng, name) for name in VALUES}
            found.append(Teaching(school, subject, code, rng.randrange(41), load, worries, answers))
    # Of one teacher of the third school nobody will find out.
    unknown = 2 * TEACHERS_A_SCHOOL + 4
    found[unknown] = evolve(
        found[unknown],
        answers={**found[unknown].answers, "П1": None},
        reasons={"П1": "в отпуске"},
    )
    return tuple(found)


def second_year() -> tuple[Teaching, ...]:
    """Return what is true a year later: some left, some came, and many answers changed."""
    rng = Random("the second year")  # noqa: S311  (as above)
    found = []
    for each in first_year():
        if rng.random() >= _STAYING:
            code = f"{each.teacher}-новый"
            answers = {name: _answer(rng, name) for name in VALUES}
            found.append(evolve(each, teacher=code, years=0, answers=answers, reasons={}))
            continue
        changed = {
            name: _answer(rng, name) if value is None or rng.random() < _CHANGING else value
            for name, value in each.answers.items()
        }
        found.append(evolve(each, years=each.years + 1, answers=changed, reasons={}))
    return tuple(found)


def _answer(rng: Random, name: str) -> Answer:
    weights = _WEIGHTS.get(name)
    return rng.choices(VALUES[name], weights=weights)[0]


def of_school(teachings: tuple[Teaching, ...], school: str) -> tuple[Teaching, ...]:
    """Return what is true of the teachers of a school."""
    return tuple(each for each in teachings if each.school == school)


def rules_in(folder: Path, *, before: bool = False) -> Path:
    """Write the rules of the invented district: those of Korenovsky, with schools of its own.

    Args:
        folder: where to write them.
        before: whether as they stood in a draft, in which П3 had another value more.
    """
    shutil.copytree(ROOT / "rulesets" / "korenovsky", folder)
    path = folder / "ruleset.yaml"
    listed = "".join(
        f'  - {{id: "{each.rpartition(" ")[2]}", title: {each}, place: приказ}}\n'
        for each in SCHOOLS
    )
    _replace(path, _SCHOOLS_BEFORE, f"\nschools:\n{listed}{_SCHOOLS_BEFORE}")
    if before:
        _replace(folder / "teacher-competence.yaml", 'values: "{0; 1}"', 'values: "{0; 1; 2}"')
    return folder


def _replace(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert 1 == text.count(old), f"{path.name} has changed"
    path.write_text(text.replace(old, new), encoding="utf-8")
