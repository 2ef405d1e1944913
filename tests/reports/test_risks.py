# SPDX-License-Identifier: MIT
"""Tools for risks and assessed risks, in every format."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from textwrap import dedent
from typing import Any

import pytest

from shnor_rules.evaluation import assess_all_risks
from shnor_rules.loading import load
from shnor_rules.model import read_risks_as
from shnor_rules.reports.description import describe_risks, describe_ruleset
from shnor_rules.reports.listing import listing
from shnor_rules.reports.risks import RISK_WRITERS
from tests.risk_tools import RISKS, RULESET, read, tools

MADE_UP = Path(__file__).parents[2] / "examples" / "made-up-district"
RULESETS = Path(__file__).parents[2] / "rulesets"
RECORDS: tuple[dict[str, Any], ...] = (
    {
        "школа": "Школа А",
        "период": "2025 год",
        "карточка": {1: {"меры": "курсы"}},
        "профиль": {1: "высокая", 2: "низкая", 3: "низкая"},
        "протокол": {
            1: {
                "подтверждение": "нет",
                "риски": {1: {"подтверждение": "да", "пояснение": "был"}},
                "другое": "=стол",
            },
            3: "да",
        },
    },
    {"школа": "Школа Б", "профиль": {1: "никакая"}},
    {},
)


def written(form: str, *readings: str, lang: str = "ru", text: str = RISKS) -> str:
    """Return what a writer makes of the records."""
    printed = tools(text)
    writer = RISK_WRITERS[form](read_risks_as(printed, readings), lang)
    results = assess_all_risks(printed, RECORDS, reading=readings)
    lines = [*writer.begin()]
    for number, result in enumerate(results, start=1):
        lines += writer.write(number, f"файл:{number}", result)
    return "".join([*lines, *writer.end()])


def test_pages_for_people() -> None:
    """Each school has a page with its rows, measures and differences; then come the factors."""
    page = written("table", "значимость")

    expected = """\
    1. Школа А, 2025 год
      строка  что вышло            диагностирован  подтверждается  что оценивается
      1       не подтверждён       да              нет             Кадры (1)
          1.1 Нет учителя: да (был)
          другое: =стол
      2       не диагностирован    нет             –               Ученики (2, 3)
      3       новый (вне профиля)  нет             да              Другое (–)
      нужны меры: 3
      расходится: строка 1 «Кадры»: не подтверждается, а в карточке есть: 1
      расходится: строка 1 «Кадры»: вся не подтверждается, а риски в ней – да: 1
      толкования: значимость

    2. Школа Б: запись не принята

    3. файл:3
      строка  что вышло          диагностирован  подтверждается  что оценивается
      1       нет данных         –               –               Кадры (1)
          протокол не заполнен
      2       нет данных         –               –               Ученики (2, 3)
          протокол не заполнен
      3       не диагностирован  нет             –               Другое (–)
      нужны меры: –
      толкования: значимость

    Факторы и школы
      1. Дефицит кадров    Школа А
      2. Низкая мотивация  –
      3. Мало оснащения    –
    """
    assert dedent(expected) == page


def test_pages_by_risk_and_in_english() -> None:
    """By the reading each risk has its status; a factor without a row and remarks are told."""
    text = RISKS.replace("factors: [2, 3]", "factors: [2]")
    text = text.replace("значимость: {because: KOR-01", "значимость: {because: KOR-90")
    text += "remarks:\n  KOR-90: {quote: слова, note: пояснение}\n"
    page = written("table", "по-рискам", lang="en", text=text)

    assert "      1.1 Нет учителя: no data (был)\n" in page
    assert "  cannot be confirmed: factor 3 `Мало оснащения`, no row refers to it\n" in page
    assert "  remarks on the document that no reading answers: KOR-90\n" in page
    assert page.endswith(
        "  1. Дефицит кадров    высокая: Школа А\n"
        "  2. Низкая мотивация  низкая: Школа А\n"
        "  3. Мало оснащения    низкая: Школа А\n"
        "  which significance counts is not decided: a reading decides it\n"
    )


def test_pages_without_a_profile_have_no_table() -> None:
    """Where nobody settles significance there is nothing to share, nor without a record."""
    text = RISKS.replace('profile:\n  title: Профиль\n  values: "{высокая; средняя; низкая}"\n', "")
    writer = RISK_WRITERS["table"](tools(text), "ru")
    (result,) = assess_all_risks(tools(text), [{"школа": "Школа А"}])

    assert "1. Школа А\n" == "".join(writer.write(1, None, result)).splitlines(keepends=True)[0]
    assert [] == list(writer.end())
    assert [] == list(RISK_WRITERS["table"](tools(), "ru").end())


def test_one_json_object() -> None:
    """The schools stand under `records`, refusals among them, the factors under `sharing`."""
    data = json.loads(written("json", "значимость"))

    assert ["records", "sharing"] == list(data)
    assert [{"row": number, "label": f"файл:{number}"} for number in (1, 2, 3)] == [
        each["record"] for each in data["records"]
    ]
    assert ["Школа А", None, None] == [each.get("school") for each in data["records"]]
    assert "refused" == data["records"][1]["status"]
    assert ["Школа А"] == data["sharing"]["factors"]["1"]["schools"]


def test_json_without_records_is_json() -> None:
    """An empty file gives an object with an empty list."""
    writer = RISK_WRITERS["json"](tools(), "ru")

    assert [] == json.loads("".join((*writer.begin(), *writer.end())))["records"]


def test_json_lines() -> None:
    """Each school is a line; the last line has the factors."""
    lines = [json.loads(line) for line in written("jsonl").splitlines()]

    assert ["Школа А", "Школа Б", None] == [
        each.get("school") or each.get("attributes", {}).get("школа") for each in lines[:3]
    ]
    assert ["sharing"] == list(lines[3])


def test_csv_for_spreadsheets() -> None:
    """Each row and each answered risk is a line; after an empty line come the factors."""
    lines = list(csv.reader(written("csv", "значимость").splitlines(), delimiter=";"))
    empty = lines.index([])
    head, *rows = lines[:empty]

    assert ["№", "школа", "период", "строка", "риск"] == head[:5]
    assert [len(head)] * len(rows) == [len(row) for row in rows]
    assert ["1", "1", "2", "3", "", "1", "2", "3"] == [row[3] for row in rows]
    assert ["", "1", "", "", "", "", "", ""] == [row[4] for row in rows]
    assert ["нет", "", "нет", "да", "", "нет", "нет", "нет"] == [row[10] for row in rows]
    assert "запись не принята" == rows[4][7]
    assert "профиль.1" in rows[4][11]
    assert ["фактор", "что оценивается", "школы", "сколько школ"] == lines[empty + 1]
    assert ["1", "Дефицит кадров", "Школа А", "1"] == lines[empty + 2]


def test_csv_by_risk() -> None:
    """Where risks are confirmed, each says whether it gets measures; nothing is counted twice."""
    lines = list(csv.reader(written("csv", "по-рискам").splitlines(), delimiter=";"))

    assert [["1", "", ""], ["1", "1", "да"], ["1", "2", "да"]] == [
        [row[3], row[4], row[10]] for row in lines[1:4]
    ]
    assert ["1", "Дефицит кадров", "высокая: Школа А", ""] == lines[lines.index([]) + 2]


def test_tools_read_like_their_order() -> None:
    """Everything that the order prints stands on the page, in its order."""
    page = describe_risks(load(MADE_UP).risks["risks"])
    parts = (
        "Риски школ (выдуманные формы)\n  правила: made-up-district/risks",
        "  отвечает: управление образования Вымышленного района\n",
        "  периодичность: раз в полугодие\n  срок: январь\n    в документе: раз в полугодие",
        "Контекстные факторы\n  школа далеко от центра\n    пункт: п. 1\n",
        "Виды рисков\n  учителя: риски учителей\n",
        "  управляемые: управляемые риски\n    решает: школа\n    пункт: п. 1\n",
        (
            "  1. не хватает учителей\n    вид: учителя\n    управляемость: прочие\n"
            "    решает: управление образования\n    школы: 101, 102\n    пункт: п. 2\n"
        ),
        (
            "Карточка: Карточка школы\n  меры: Что делает школа\n  указывают: Наименование школы\n"
            "  подписывает: директор\n"
        ),
        "  значимость: {большая; малая}\n  диагностировано при: {большая}\n",
        "Протокол: Протокол куратора\n  подтверждается каждый риск\n",
        "      примечание: по диплому\n",
        "  2. Посещаемость – факторы: 3\n    по словам строки – факторы: 2\n",
        "Школы по факторам, как в документе\n  1. не хватает учителей           101, 102\n",
        "  101 – факторы: 1\n  102 – факторы: 1, 2\n",
        "    строка 2 – факторы: 2\n",
        "    подтверждается строка целиком\n",
        "    диагностировано при: {большая; малая}\n",
        "Замечания к тексту\n  VYM-20: ",
    )
    places = [page.find(part) for part in parts]

    assert -1 not in places, [part for part in parts if part not in page]
    assert sorted(places) == places


def test_a_page_as_read_in_english() -> None:
    """The readings that are applied stand at the top, and the page shows what they make of it."""
    printed = tools(RISKS.replace("{factors: [3]}", "{factors: []}"))
    page = describe_risks(read_risks_as(printed, ["отсылки", "значимость", "по-рискам"]), "en")

    assert "  readings applied: отсылки, значимость, по-рискам\n" in page
    assert "  diagnosed at: {высокая; средняя}\n" in page
    assert "  each risk is confirmed\n" in page
    assert "  3. Другое – no reference\n" in page
    assert "    row 3 – refers to nothing\n" in page
    assert "    each risk is confirmed\n" in page
    assert "Schools by factor" not in page
    assert "at which significance a factor is diagnosed is not said" in describe_risks(
        printed, "en"
    )


def test_tools_can_be_little_more_than_factors() -> None:
    """The page of a real document without forms has its factors and schools."""
    page = describe_risks(load(RULESETS / "kushchevsky").risks["risk-factors"])

    assert "Карточка" not in page
    assert "  ОВЗ: высокая доля обучающихся с ОВЗ\n    школы: 25, 26\n" in page
    assert "  16 – факторы: компетентность, родители, неуспешность\n" in page


@pytest.mark.parametrize("shown", [listing, lambda rulesets: describe_ruleset(*rulesets)])
def test_tools_are_listed_with_their_size(shown: Any) -> None:  # noqa: ANN401
    """The list and the page of a ruleset name them as a command takes them."""
    page = shown([read(RISKS).draft])
    bare = shown([read(RISKS[: RISKS.index("card:")], RULESET).draft])

    assert "  made/risks  Риски школ\n" in page
    offers = "3 фактора риска; 3 строки протокола; толкования: значимость, по-рискам, отсылки"
    assert offers in page
    assert "3 фактора риска; толкований нет" in bare
