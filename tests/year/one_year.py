# SPDX-License-Identifier: MIT
"""A year of the invented district: forms out, back with slips, checked, mended, documents made."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING, Final

from attrs import evolve, frozen

from tests.year.district import SCHOOLS, first_year, of_school, rules_in, second_year
from tests.year.filling import HABITS, Sheet, fill, filled, number, opened, plain, saved
from tests.year.mending import copied, mended
from tests.year.running import Desk

if TYPE_CHECKING:
    from pathlib import Path

    from tests.year.district import Teaching
    from tests.year.running import Outcome

RULES: Final = "правила/teacher-competence"
TWICE, OLD, TABLE = SCHOOLS[9:]
"""The schools that sent two files, an old form, and a table of their own instead of a form."""

PAIR: Final = "школа,предмет,учитель"


@frozen
class Year:
    """What happened in a year.

    Attributes:
        desk: where the methodist works.
        truth: what is true.
        sent: what each file that came had wrong in it, by its name.
        runs: what the command line left behind, by what was done.
    """

    desk: Desk
    truth: tuple[Teaching, ...]
    sent: dict[str, Sheet]
    runs: dict[str, Outcome]

    @property
    def folder(self) -> Path:
        """The folder of the methodist."""
        return self.desk.folder

    def bytes_of(self, *names: str) -> bytes:
        """Return what is in a file."""
        return self.folder.joinpath(*names).read_bytes()


def in_order(truth: tuple[Teaching, ...]) -> tuple[Teaching, ...]:
    """Return what is true in the order of the files, which is that of their names."""
    return tuple(sorted(truth, key=lambda each: f"{each.school}.xlsx".casefold()))


def first(folder: Path) -> Year:
    """Play the first year: with slips, checked copies, and everything sent again."""
    desk, truth = Desk(folder), first_year()
    rules_in(folder / "правила")
    year = Year(desk, truth, {}, {})
    runs = year.runs
    runs["form"] = desk("form", RULES, "--ruleset-schools", "--rows", "20", "-o", "формы")
    _send(year)
    runs["collect"] = desk(
        "collect", RULES, "прислано", "-o", "свод-1.xlsx", "--ruleset-schools",
        "--checked", "проверено", "--report", "сбор-1.xlsx",
    )  # fmt: skip
    runs["report of what came"] = desk("report", RULES, "свод-1.xlsx", "-o", "отчёт-1")
    runs["check of what came"] = desk(
        "evaluate", RULES, "свод-1.xlsx", "--checked", "свод-1-проверен.xlsx"
    )
    _mend(year)
    runs["collect again"] = desk(
        "collect", RULES, "исправлено", "-o", "свод.xlsx", "--ruleset-schools", "--last",
        "--checked", "проверено-2",
    )  # fmt: skip
    runs["report"] = desk("report", RULES, "свод.xlsx", "-o", "отчёт", "--date", "21.05.2021")
    return year


def _send(year: Year) -> None:
    """Fill in the forms and put them where they come in."""
    folder = year.folder / "прислано"
    folder.mkdir()
    for school, habit in HABITS.items():
        form = year.bytes_of("формы", f"{school}.xlsx")
        own = of_school(year.truth, school)
        name = f"{school}.xlsx"
        if school == OLD:
            rules_in(year.folder / "проект", before=True)
            old = ("--school", school, "--rows", "20", "-o", "старая.xlsx")
            year.runs["old form"] = year.desk("form", "проект/teacher-competence", *old)
            form = year.bytes_of("старая.xlsx")
        if school == TABLE:
            (folder / f"{school}.csv").write_bytes(table(own))
            continue
        sheet = filled(form, own, habit)
        if school == TWICE:
            _send_twice(folder, sheet, own)
        year.sent[name] = sheet
        (folder / name).write_bytes(saved(sheet.workbook))
    (folder / f"~${SCHOOLS[0]}.xlsx").write_bytes(b"")


def _send_twice(folder: Path, sheet: Sheet, own: tuple[Teaching, ...]) -> None:
    """Send a file that is right after the first one, in which a teacher had another answer."""
    (folder / f"{TWICE} исправлено.xlsx").write_bytes(saved(sheet.workbook, 25))
    answer = own[0].answers["П1"]
    sheet.put("П1", 0, 0 if answer else 2)


def table(own: tuple[Teaching, ...]) -> bytes:
    """Return a table as Russian Excel saves it: semicolons, decimal commas, cp1251."""
    written = io.StringIO(newline="")
    rows = [{**each.record, "нагрузка": f"{number(each.load)}".replace(".", ",")} for each in own]
    writer = csv.DictWriter(written, list(rows[0]), delimiter=";", lineterminator="\r\n")
    writer.writeheader()
    writer.writerows(rows)
    return written.getvalue().encode("cp1251")


def _mend(year: Year) -> None:
    """Put right what the checked copies and the messages tell, file by file."""
    folder = year.folder / "исправлено"
    folder.mkdir()
    for path in sorted((year.folder / "проверено").iterdir()):
        is_right = path.stem.startswith((TWICE, OLD))
        content = year.bytes_of("прислано", path.name) if is_right else path.read_bytes()
        (folder / path.name).write_bytes(content if is_right else mended(content, year.truth))
    new = copied(year.bytes_of("прислано", f"{OLD}.xlsx"), year.bytes_of("формы", f"{OLD}.xlsx"))
    (folder / f"{OLD}.xlsx").write_bytes(new)
    given = ("--from", f"прислано/{TABLE}.csv", "--school", TABLE)
    year.runs["form of a table"] = year.desk(
        "form", RULES, *given, "-o", f"исправлено/{TABLE}.xlsx"
    )


def second(before: Year) -> Year:
    """Play the next year: forms with the teachers of last year, answers anew, and dynamics."""
    year = evolve(before, truth=second_year(), sent={}, runs={})
    made = ("--from", "свод.xlsx", "--without-answers", "--ruleset-schools", "--rows", "20")
    year.runs["form"] = year.desk("form", RULES, *made, "-o", "формы-2")
    folder = year.folder / "прислано-2"
    folder.mkdir()
    for school in SCHOOLS:
        sheet = Sheet(opened(year.bytes_of("формы-2", f"{school}.xlsx")))
        # Who left is overwritten by who came.
        fill(sheet, of_school(year.truth, school))
        plain(sheet, ())
        year.sent[f"{school}.xlsx"] = sheet
        (folder / f"{school}.xlsx").write_bytes(saved(sheet.workbook))
    year.runs["collect"] = year.desk(
        "collect", RULES, "прислано-2", "-o", "свод-2.xlsx", "--ruleset-schools"
    )
    year.runs["report"] = year.desk(
        "report", RULES, "свод-2.xlsx", "-o", "отчёт-2", "--date", "20.05.2022",
        "--previous", "2021=свод.xlsx", "--pair", PAIR,
    )  # fmt: skip
    return year
