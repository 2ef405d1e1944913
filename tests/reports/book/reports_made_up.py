# SPDX-License-Identifier: MIT
"""An invented report with every kind of cell, drawing and sentence."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import Final

from shnor_rules.analysis.portions import Portion
from shnor_rules.notation import parse_interval
from shnor_rules.reports.content.figures import (
    BarsFigure,
    FlowFigure,
    Mark,
    ScaleFigure,
    Span,
    TimelineFigure,
)
from shnor_rules.reports.content.grid import Column, Grid, Kind, Row
from shnor_rules.reports.content.report import Quoted, Report, Section

TITLE: Final = "Предметные компетенции учителей Выдуманного района (выдуманные данные)"

NOTE: Final = "Экспертная оценка уровня предметной компетенции сообществом тьюторов"

HOSTILE: Final = (
    "=1+1",
    "+7 (000) 000",
    "-1",
    "@СУММ(A1)",
    "=HYPERLINK(A1)",
    "https://example.org",
    "internal:Лист!A1",
    "{=1}",
    "0123",
    "1E5",
    "01.02.2021",
    "<r>не разметка</r>",
    "_x0041_",
    "\tтабуляция",
    " пробелы ",
    "две\nстроки",
    "знак \x07 без вида",
    "'апостроф",
    "&<>\"'",
)
"""Texts that a spreadsheet could take for something else."""

LEVELS: Final = tuple(
    (name, parse_interval(interval))
    for name, interval in {
        "А": "[0; 0,3)",
        "Б": "(0,3; 0,5)",
        "С": "(0,5; 1,6)",
        "D": "(1,6; 1,75]",
    }.items()
)

RECORDS: Final = Grid(
    "records",
    "Записи",
    (
        Column("Школа"),
        Column("Предмет"),
        Column("П1", Kind.NUMBER, NOTE),
        Column("Часов", Kind.COUNT),
        Column("Σ", Kind.EXACT),
        Column("Уровень", Kind.LEVEL),
        Column("Выполнено параметров", Kind.PORTION),
        Column("Проверено", Kind.DAY),
        Column("Риск слабой базы", Kind.MARK),
    ),
    (
        Row(
            (
                "Выдуманная школа № 1",
                "математика",
                Fraction(2),
                34,
                Fraction(4, 3),
                "С",
                Portion(3, 4),
                date(2021, 5, 21),
                "+",
            ),
            name="первая",
        ),
        Row(
            (
                "Выдуманная школа № 2",
                "русский язык",
                Fraction(1, 3),
                0,
                Fraction(1, 2),
                "в разрыве шкалы",
                Portion(0, 0),
                date(1899, 12, 31),
                None,
            )
        ),
        Row((None, "физика", "нет", None, None, "нет данных", None, None, "да")),
        Row(
            (
                "Выдуманная школа № 3",
                "химия",
                Fraction(10**16),
                10**17,
                Fraction(159_999, 100_000),
                "А",
                "не считалось",
                "весной",
                "?",
            )
        ),
    ),
    headed=2,
)

TEXTS: Final = Grid(
    "texts",
    "Тексты: [как введены] / что угодно, дословно",
    (Column("=Текст"), Column("Доля", Kind.TEXT)),
    tuple(Row((text, Portion(1, 3))) for text in HOSTILE),
)

EMPTY: Final = Grid("refused", "Записи", (Column("Запись"), Column("Почему")), ())

SCALE: Final = ScaleFigure(
    "scale",
    "Шкала и записи на ней",
    LEVELS,
    (
        Mark(Fraction(4, 3), 7),
        Mark(Fraction(1, 2), 2),
        Mark(Fraction(1, 10), 1, "Выдуманная школа № 4"),
        Mark(Fraction(7, 4), 3),
        Mark(Fraction(2, 5), 5),
    ),
)

BARS: Final = BarsFigure(
    "bars", "Записей по уровням", ("А", "Б", "С", "D"), (("Записей", (1, 5, 7, 3)),)
)

STACKED: Final = BarsFigure(
    "by-school",
    "=Уровни по школам",
    tuple(f"Выдуманная школа № {number}" for number in range(1, 13)),
    tuple(
        (name, tuple((number * place) % 5 for number in range(1, 13)))
        for place, (name, _) in enumerate(LEVELS, 1)
    ),
    is_stacked=True,
)

BESIDE: Final = BarsFigure(
    "years",
    "План и факт",
    ("2020", "2021", "2022"),
    (("план", (20, 30, 40)), ("факт", (18, 31, 0))),
)

FLOW: Final = FlowFigure(
    "flow",
    "Кто куда перешёл",
    ("А", "Б", "С", "D", "без уровня"),
    ((1, 2, 0, 0, 0), (0, 3, 4, 0, 1), (0, 0, 6, 2, 0), (0, 0, 0, 5, 0), (1, 0, 0, 0, 0)),
    "2020/2021 учебный год",
    "2021/2022 учебный год",
)

TIMELINE: Final = TimelineFigure(
    "timeline",
    "Дорожная карта",
    (
        (
            "Круглый стол для выдуманных школ",
            (
                Span(date(2021, 8, 1), date(2021, 8, 31), "done", "выполнено"),
                Span(date(2021, 10, 1), date(2021, 10, 15), "late", "выполнено с опозданием"),
                Span(date(2021, 10, 20), date(2021, 12, 31), "due", "идёт"),
            ),
        ),
        ("Аудит", (Span(date(2021, 9, 1), date(2022, 4, 30), "paused", "приостановлено"),)),
        ("Консультации", (Span(date(2022, 1, 1), date(2022, 4, 30), "planned", "в плане"),)),
        ("Без срока", ()),
    ),
    date(2021, 10, 21),
)

REPORT: Final = Report(
    TITLE,
    "Выдуманный муниципальный район",
    (
        Section(
            "purpose",
            "Цель",
            ("Выявить предметные дефициты учителей.", "Собрано весной."),
            (
                Quoted("отсутствие предметных дефицитов", "приказ № 7, раздел 1"),
                Quoted("без места"),
            ),
            ("сводная форма Excel", "аналитическая справка"),
            notes=("Данные выдуманы.",),
        ),
        Section("results", "Итоги", ("Оценено 18 записей.",), figures=(SCALE, BARS, STACKED)),
        Section("records", "Записи", grids=(RECORDS, TEXTS, EMPTY), figures=(BESIDE,)),
        Section("dynamics", "Динамика", figures=(FLOW,)),
        Section("timeline", "Сроки", figures=(TIMELINE,)),
        Section("decisions", "Управленческие решения", blanks=3),
        Section("readings", "Толкования", ("Принято буквальное чтение.",)),
        Section(
            "remarks",
            "Замечания к источнику",
            quoted=(Quoted("(0,3; 0,5)", "приказ № 7, раздел 2"),),
            points=("Значения 0,3 и 0,5 не отнесены ни к одному уровню",),
        ),
    ),
    {
        "оценено_записей": 18,
        "среднее": Fraction(4, 3),
        "доля": Portion(3, 4),
        "собрано": date(2021, 5, 1),
        "формула": "=A1",
        "нет_данных": None,
    },
    date(2021, 5, 21),
)
"""Nothing in it is of a real district."""
