# SPDX-License-Identifier: MIT
"""`fulfilment` counts what became of a roadmap, and answers an indicator only by a choice."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

from tests.cli.plans_made_up import write_plans

if TYPE_CHECKING:
    from tests.cli.running import CommandLine

ROOT: Final = Path(__file__).parents[2]
DISTRICT: Final = str(ROOT / "examples" / "made-up-district")
EVENTS: Final = str(ROOT / "examples" / "made-up-district" / "events.csv")
KORENOVSKY: Final = str(ROOT / "examples" / "korenovsky" / "roadmap-events.csv")
AS_OF: Final = ("--as-of", "31.08.2025")
CHOICE: Final = ("--complete", "0,5", "--then", "1", "--else", "0")
ANSWER: Final = ("--answer", "korenovsky/methodical-help:П6")


def test_a_page(shnor: CommandLine) -> None:
    """Counts come first, then the groups, then every row."""
    result = shnor("fulfilment", DISTRICT, EVENTS, *AS_OF)

    assert (result.code, result.err) == (0, "")
    assert result.out.startswith(
        "Дорожная карта помощи школам (выдуманная)\n"
        "  roadmap, на 31.08.2025\n"
        "  засчитано событий: 8\n\n"
        "Все строки\n"
        "  7 строк; полнота 2 из 3 (66,66… %); своевременность 1 из 2 (50 %);"
    )
    assert (
        "  2.2 Занятия в школах\n"
        "    без даты: не отмечено; школ: 1 из 2; срок: по плану работы школ; "
        "отмечено: 03.03.2025\n"
        "    ещё нет: 102\n"
    ) in result.out
    assert "    2025: план 1 (июль), факт 1 – выполнено\n" in result.out


def test_as_read(shnor: CommandLine) -> None:
    """A reading changes rows; what it leaves out can have no events."""
    result = shnor("fulfilment", DISTRICT, EVENTS, *AS_OF, "-r", "без-строки-об-утверждении")

    assert 1 == result.code
    assert "строку «1.1» толкование убирает" in result.err
    assert "  по толкованию: без-строки-об-утверждении\n" in result.out
    assert "  second-term-lessons Занятия для учителей школ во втором полугодии\n" in result.out


def test_one_school(shnor: CommandLine) -> None:
    """Only the rows that are about the school are there, in either language."""
    result = shnor("fulfilment", DISTRICT, EVENTS, *AS_OF, "--school", "103", "--lang", "en")

    assert "  only the school 103\n" in result.out
    assert "2.2 Занятия" not in result.out


def test_an_earlier_day(shnor: CommandLine) -> None:
    """Later events are counted apart, and a row that is not due is not late."""
    result = shnor("fulfilment", DISTRICT, EVENTS, "--as-of", "2024-09-20")

    assert "  не засчитано, потому что позже этого дня: 7\n" in result.out
    assert "срок не наступил: " in result.out


def test_today(shnor: CommandLine) -> None:
    """Without a day the roadmap is looked at as of today."""
    result = shnor("fulfilment", DISTRICT, EVENTS)

    assert 0 == result.code


def test_a_table(shnor: CommandLine, tmp_path: Path) -> None:
    """A table has a line for every row and is written for Excel."""
    result = shnor(
        "fulfilment", DISTRICT, EVENTS, *AS_OF, "-f", "csv", "-o", str(tmp_path / "a.csv")
    )
    lines = (tmp_path / "a.csv").read_bytes().decode("utf-8-sig").splitlines()

    assert (0, "") == (result.code, result.out)
    assert "дорожная карта;на день;строка;раздел;название;срок;ответственные" == ";".join(
        lines[0].split(";")[:7]
    )
    assert 8 == len(lines)
    assert (
        ";не выполнено;05.07.2025;1;3;;;2;1;сводная таблица, https://example.org/table" in lines[3]
    )
    assert ";1;2;;" in lines[5]


def test_evidence(shnor: CommandLine) -> None:
    """What shows that something was done stands beside the row, in every format."""
    page = shnor("fulfilment", DISTRICT, EVENTS, *AS_OF).out
    data = json.loads(shnor("fulfilment", DISTRICT, EVENTS, *AS_OF, "-f", "json").out)
    (row,) = (each for each in data["roadmaps"][0]["rows"] if each["name"] == "1.2")

    assert "    подтверждение (05.07.2025): сводная таблица, https://example.org/table\n" in page
    assert "подтверждение (03.03.2025)" not in page
    assert [
        {
            "day": "2025-07-05",
            "school": None,
            "quantity": "1",
            "part": 1,
            "document": "сводная таблица",
            "link": "https://example.org/table",
        }
    ] == row["events"]


def test_data(shnor: CommandLine) -> None:
    """JSON holds every roadmap, who asks for it, and the answer that was chosen."""
    result = shnor("fulfilment", "korenovsky/roadmap", KORENOVSKY, "-f", "json", *ANSWER, *CHOICE)
    data = json.loads(result.out)

    assert 0 == result.code
    assert [{"monitoring": "methodical-help", "indicator": "П6"}] == data["roadmaps"][0]["asking"]
    assert ({"П6": "1"}, "0,5", None) == (
        data["answer"]["record"],
        data["answer"]["complete"],
        data["answer"]["timely"],
    )


def test_an_indicator_that_asks(shnor: CommandLine) -> None:
    """The page says who asks for the roadmap, and that nothing is answered by itself."""
    result = shnor("fulfilment", "korenovsky/roadmap", KORENOVSKY, "--as-of", "31.08.2021")

    assert "Показатели, которые спрашивают об этой дорожной карте\n  полнота " in result.out
    assert "korenovsky/methodical-help, П6 «" in result.out
    assert "KOR-24: " in result.out
    assert "--complete 1 --timely 1 --then 1 --else 0\n" in result.out


def test_an_answer_that_is_chosen(shnor: CommandLine) -> None:
    """The part of a record says in comments what it was chosen by."""
    chosen = ("--complete", "1", "--timely", "0,5", "--then", "1", "--else", "0")
    result = shnor(
        "fulfilment", "korenovsky/roadmap", KORENOVSKY, "--as-of", "31.08.2021", *ANSWER, *chosen
    )

    assert (
        "  # порог выбран при подсчёте, а не приказом: 1, если полнота не менее 1 и "
        "своевременность не менее 0,5, иначе 0\n"
    ) in result.out
    assert result.out.endswith('  # roadmap, на 31.08.2021\n  П6: "0"\n')


def test_several_roadmaps(shnor: CommandLine) -> None:
    """A ruleset with several roadmaps has a page for each; lists of targets are passed over."""
    result = shnor("fulfilment", "korenovsky", KORENOVSKY, "--as-of", "31.08.2021")

    assert 2 == result.out.count("Строка за строкой\n")


def test_faults_of_events(shnor: CommandLine, tmp_path: Path) -> None:
    """Every fault has file, line and column; the other events count."""
    path = tmp_path / "события.csv"
    path.write_text("мероприятие;дата\n1.1;12.09.2024\n1.9;весной\n", encoding="cp1251")
    result = shnor("fulfilment", DISTRICT, str(path), *AS_OF)

    assert 1 == result.code
    assert "события.csv, строка 3, столбец «дата»: ошибка I022 [event-date]" in result.err
    assert "windows-1251" in result.err
    assert result.out.startswith(
        "Подсчёт неполный: из-за ошибок в файле не засчитано 1 событие\n\n"
    )
    assert "  засчитано событий: 1\n" in result.out


def test_events_without_a_date(shnor: CommandLine) -> None:
    """Where no event can be read the count says that it is of none of them, in data as well."""
    events = "мероприятие;дата\n1.1;\n2.1;\n".encode()
    page = shnor("fulfilment", DISTRICT, "-", *AS_OF, "--lang", "en", stdin=events)
    data = json.loads(shnor("fulfilment", DISTRICT, "-", *AS_OF, "-f", "json", stdin=events).out)

    assert page.out.startswith("The count is incomplete: 2 events left out")
    assert "  events that count: 0\n" in page.out
    assert (2, 0) == (data["faulty"], data["roadmaps"][0]["events"])


def test_quarters_that_a_school_year_cuts(
    shnor: CommandLine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The page says how many are left out; the event of one of them is reported all the same."""
    monkeypatch.chdir(tmp_path)
    roadmap = write_plans(tmp_path) / "roadmap.yaml"
    text = roadmap.read_text(encoding="utf-8")
    roadmap.write_text(text.replace("{deadline: еж", "{id: q, deadline: еж"), encoding="utf-8")
    events = b"row;date\nq;10.09.2021\nq;10.10.2021\n"
    result = shnor("fulfilment", "plans", "-", "--as-of", "31.08.2022", stdin=events)

    assert (0, "") == (result.code, result.err)
    assert (
        "не выполнено; раз: 1 из 3; не считая 2 неполных периодов с краю дорожной карты; срок: "
        "ежеквартально; отмечено: 10.09.2021, 10.10.2021\n"
    ) in result.out


def test_a_file_that_is_not_there(shnor: CommandLine) -> None:
    """A file that cannot be read is misuse."""
    assert 2 == shnor("fulfilment", DISTRICT, "нет.csv").code


ASKING: Final = """
monitoring: asking
title: Мониторинг, который спрашивает о дорожной карте
subject: район
source: {document: order, place: раздел 2}
indicators:
  К1: {title: Выполнение, refers_to: [{roadmap: map}]}
"""
UNNAMED: Final = """
roadmap: map
title: Карта
source: {document: order}
activities:
  - {title: Без номера, responsible: [школы]}
  - {number: 1, deadline: февраль 2021}
"""


def test_rows_and_indicators_that_say_little(shnor: CommandLine, made_up: Path) -> None:
    """Rows without a name are counted; an indicator without values takes any answer."""
    (made_up / "asking.yaml").write_text(ASKING, encoding="utf-8")
    (made_up / "map.yaml").write_text(UNNAMED, encoding="utf-8")
    events = b"row;date\n1;10.02.2021\n"
    choice = ("--complete", "1", "--then", "да", "--else", "нет")
    result = shnor(
        "fulfilment", "made-up", "-", "--answer", "made-up/asking:К1", *choice, stdin=events
    )

    assert (0, "") == (result.code, result.err)
    assert "  1 строка без имени, и событий у таких строк быть не может: " in result.out
    assert "  (без номера) Без номера\n    без даты: не отмечено\n" in result.out
    assert "--then … --else …\n" in result.out
    assert result.out.endswith('  К1: "да"\n')


def test_a_ruleset_without_roadmaps(shnor: CommandLine, made_up: Path) -> None:
    """Where there are no rows there is nothing to count, and that is said."""
    result = shnor("fulfilment", str(made_up), "-")

    assert 2 == result.code
    assert "нет дорожной карты с мероприятиями" in result.err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (
            ("korenovsky/teacher-competence", EVENTS, "-r", "x"),
            "толкования выбирают для одной дорожной карты",
        ),
        (("kansk/fulfilment-indicators", EVENTS, "--as-of", "вчера"), "«вчера» – не день"),
        ((DISTRICT, EVENTS, "--school", "105"), "школы «105» нет в списке"),
        ((DISTRICT, EVENTS, "--complete", "1"), "--complete – часть выбора ответа"),
        ((DISTRICT, EVENTS, "-f", "csv", *ANSWER), "в таблице ответу показателя нет места"),
        (("korenovsky", EVENTS, *ANSWER, *CHOICE), "назовите одну: korenovsky/"),
        ((DISTRICT, EVENTS, "--answer", "П6", *CHOICE), "на какой показатель отвечать: «П6»"),
        (
            (DISTRICT, EVENTS, "--answer", "korenovsky/methodical-help:П66", *CHOICE),
            "нет показателя «П66»",
        ),
        (
            (DISTRICT, EVENTS, "--answer", "korenovsky/methodical-help:Ы", *CHOICE),
            "есть показатели: П1",
        ),
        ((DISTRICT, EVENTS, *ANSWER, "--complete", "1", "--then", "1"), "не хватает --else"),
        ((DISTRICT, EVENTS, *ANSWER, "--then", "1", "--else", "0"), "--complete, --timely"),
        ((DISTRICT, EVENTS, *ANSWER, *CHOICE, "--timely", "90"), "порог «90» – не доля"),
        ((DISTRICT, EVENTS, *ANSWER, *CHOICE, "--timely", "много"), "порог «много» – не доля"),
        ((DISTRICT, EVENTS, *ANSWER, "--complete", "1", "--then", "5", "--else", "0"), "«5»"),
        ((DISTRICT, EVENTS, "--as-of", "2024-01-01", *ANSWER, *CHOICE), "ответа нет"),
        ((DISTRICT, "-", "-"), "стандартн"),
    ],
)
def test_misuse(shnor: CommandLine, arguments: tuple[str, ...], said: str) -> None:
    """What is asked for wrongly is told with the next step, and nothing is printed."""
    result = shnor("fulfilment", *arguments)

    assert (2, "") == (result.code, result.out)
    assert said in result.err


def test_the_form_of_one_roadmap_of_several(shnor: CommandLine) -> None:
    """Events that come in the form of one roadmap are read where a ruleset has two."""
    shnor("form", "korenovsky/roadmap", "--from", KORENOVSKY, "-o", "events.xlsx")
    day = ("--as-of", "31.08.2021")

    result = shnor("fulfilment", "korenovsky", "events.xlsx", *day)

    assert (0, "") == (result.code, result.err)
    assert shnor("fulfilment", "korenovsky", KORENOVSKY, *day).out == result.out
