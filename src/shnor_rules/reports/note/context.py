# SPDX-License-Identifier: MIT
"""A report under the names that templates call its parts by."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Final

from attrs import frozen
from markupsafe import Markup

from shnor_rules.messages import say
from shnor_rules.reports.content.facts import FACTS
from shnor_rules.reports.note.blocks import annexes, lead_of, section_block, table_block
from shnor_rules.reports.note.briefing import briefed
from shnor_rules.reports.note.heading import on_what
from shnor_rules.reports.note.named import Named
from shnor_rules.reports.note.naming import SECTIONS, as_name
from shnor_rules.reports.note.placing import cells_in_words, placed, said_once
from shnor_rules.reports.note.quoting import all_in_quotes
from shnor_rules.reports.note.wording import day_in_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from shnor_rules.reports.content.grid import Grid
    from shnor_rules.reports.content.report import Quoted, Report, Section
    from shnor_rules.reports.note.markup import Writer
    from shnor_rules.reports.note.placing import Placed

_LINE: Final = "\u00a0"


def context(report: Report, writer: Writer, workbook: str) -> dict[str, Any]:
    """Return what a template may name.

    Args:
        report: the report.
        writer: writes tables and whole sections as markup.
        workbook: what the file is called that holds every table whole.
    """
    places = placed(report, workbook)
    return _Parts(briefed(report, places, workbook), writer, places).all()


@frozen
class _Parts:
    report: Report
    writer: Writer
    places: Mapping[int, Placed]

    def all(self) -> dict[str, Any]:
        report = self.report
        sections = [self.section(section, within) for section, within in self.parted()]
        by_id = {
            section.id: named for section, named in zip(report.sections, sections, strict=True)
        }
        absent = Named(_EMPTY_SECTION, text="", is_there=False)
        named = {as_name(name): by_id.get(name, absent) for name in (*SECTIONS, *by_id)}
        named |= {russian: named[as_name(name)] for name, russian in SECTIONS.items()}
        tables = {
            as_name(each.grid.id): self.table(each)
            for each in reversed(tuple(self.places.values()))
        }
        return {
            **dict.fromkeys(FACTS),
            **report.facts,
            "название": report.title,
            "муниципалитет": report.municipality,
            "дата": report.date,
            "по_итогам": on_what(report.title, report.lang),
            "подписывает": report.signatory or say("note.post").render(report.lang),
            "дата_документа": self.day(),
            "разделы": sections,
            "раздел": Named(named),
            "таблица": Named(tables),
            "приложения": annexes(self.places.values(), self.writer, report.lang),
        }

    def day(self) -> str:
        report = self.report
        if report.date is None:
            return say("note.undated").render(report.lang)
        return day_in_words(report.date, report.lang)

    def parted(self) -> Iterator[tuple[Section, tuple[Placed, ...]]]:
        number, told = 0, set[str]()
        for section in self.report.sections:
            end = number + len(section.grids)
            places = (self.places[at].under(section.title) for at in range(number, end))
            main = (each for each in places if not each.is_detail)
            yield section, tuple(said_once(main, told))
            number = end

    def section(self, section: Section, places: tuple[Placed, ...]) -> Named:
        said = all_in_quotes(section.quoted, self.report.lang)
        return Named(
            {
                "имя": section.id,
                "заголовок": section.title,
                "абзацы": section.paragraphs,
                "цитаты": tuple(map(_quotation, section.quoted, said)),
                "вступление": lead_of(section),
                "пункты": section.points,
                "таблицы": tuple(map(self.table, places)),
                "линии": (_LINE,) * section.blanks,
                "примечания": section.notes,
            },
            late={
                "целиком": partial(section_block, section, places, self.writer, self.report.lang)
            },
        )

    def table(self, place: Placed) -> Named:
        grid, lang = place.whole, self.report.lang
        return Named(
            {
                "имя": grid.id,
                "заголовок": grid.title,
                "столбцы": tuple(column.title for column in grid.columns),
                "пояснения": tuple(column.note or "" for column in grid.columns),
                "строк": len(grid.rows),
                "приложение": place.annex or 0,
            },
            late={
                "строки": partial(_all_rows, grid, lang),
                "значения": partial(_values, grid),
                "целиком": partial(table_block, place, self.writer, lang),
            },
        )


def _quotation(quoted: Quoted, said: str) -> Named:
    parts = {"текст": quoted.text, "пункт": quoted.clause or ""}
    return Named(parts, text=said)


def _all_rows(grid: Grid, lang: str) -> tuple[tuple[str, ...], ...]:
    return cells_in_words(grid, lang)


def _values(grid: Grid) -> tuple[tuple[object, ...], ...]:
    return tuple(row.cells for row in grid.rows)


_EMPTY_SECTION: Final = {
    "имя": "",
    "заголовок": "",
    "абзацы": (),
    "цитаты": (),
    "вступление": (),
    "пункты": (),
    "таблицы": (),
    "линии": (),
    "примечания": (),
    "целиком": Markup(),
}
