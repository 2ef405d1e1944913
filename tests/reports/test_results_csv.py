# SPDX-License-Identifier: MIT
"""CSV of results opens in a Russian spreadsheet as it is meant."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

import pytest
from attrs import evolve

import shnor_rules
from shnor_rules import evaluate_all
from shnor_rules.reports.results import TRACED, WRITERS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from shnor_rules import Monitoring, Ruleset


def written(
    monitoring: Monitoring, *records: Mapping[str, object], lang: str = "ru", reading: str = ""
) -> list[str]:
    """Return the lines of the CSV of these records, without the ends of the lines."""
    writer = WRITERS["csv"](monitoring, lang)
    chunks = [*writer.begin()]
    results = evaluate_all(monitoring, records, reading=[reading] if reading else [])
    for number, result in enumerate(results, start=1):
        chunks += writer.write(number, f"a.csv:{number + 1}", result)
    chunks += writer.end()
    assert all(chunk.endswith("\r\n") for chunk in chunks)
    return [chunk.removesuffix("\r\n") for chunk in chunks]


def test_the_teachers_of_korenovsky() -> None:
    """Decimals have commas and are cut off; the exact fraction cannot be taken for a date."""
    teachers = shnor_rules.load("korenovsky")["teacher-competence"]
    heading, gap, above, refused = written(
        teachers,
        {"школа": "А; Б", "стаж": "3", "П1": 2, "П2": 1, "П3": 0, "П4": 0, "П5": 0},
        {"П1": 2, "П2": "нет", "П3": 0, "П4": 0, "П5": "нет"},
        {"П1": 3, "П2": 1},
        reading="граница-вверх",
    )

    assert (
        "строка;запись;школа;предмет;учитель;образование;стаж;нагрузка;классы;"
        "предметные_дефициты;методические_компетенции;методические_дефициты;П1;П2;П3;П4;П5;"
        "итог;итог (дробь);уровень;статус;вывод;причина;толкования;замечания;до следующего уровня"
    ) == heading
    assert (
        '1;a.csv:2;"А; Б";;;;3;;;;;;2;1;0;0;0;0,5;\'1/2;С;уровень определён;'
        "Несущественные предметные дефициты, восполняемые по желанию педагога;;граница-вверх;"
    ) == gap.partition("KOR")[0]
    assert gap.endswith(";до уровня D не хватает 1,1")
    assert ("2;a.csv:3;;;;;;;;;;;2;нет;0;0;нет;0,6666666666;'2/3;С;уровень определён;") in above
    assert (
        '3;a.csv:4;;;;;;;;;;;;;;;;;;;запись не принята;;"П1: значения «3» нет в {0; 1; 2}";;;'
    ) == refused


def test_points_and_subtotals_have_columns(made_up: Ruleset) -> None:
    """Measured values stand beside their points, computed values follow; a blank stays blank."""
    everything = made_up["everything"]
    heading, row, missing, refused = written(
        everything,
        {
            "школа": "А",
            "классы": 5,
            "П1": 60,
            "П2": "нет",
            "П3": [[1, "0,5"]],
            "П4": [[2], [1]],
        },
        {"школа": "А", "классы": 5, "П3": [[1, "0,5"]]},
        {"П9": 1},
        lang="en",
    )

    assert (
        "row;record;школа;классы;П1;П1.часть;П1.всего;П1, points;П2;П3;П4;П4, points;П5;Д;К;"
        "total;total (fraction);level;status;meaning;reason;readings;remarks;to the next level"
    ) == heading
    assert "1;a.csv:2;А;5;60;;;1;нет;1,5;1,5;0;;" in row
    assert "2;a.csv:3;А;5;;;;;;1,5;;;;;1,5;;;;missing answers;;" in missing
    assert refused.startswith("3;a.csv:4;;;;;;;;;;;;;;;;;record refused;;")


def test_the_counts_of_a_share_travel_with_it(made_up: Ruleset) -> None:
    """What a share was computed from stands beside it, so that percents need not be averaged."""
    _, row = written(made_up["everything"], {"школа": "А", "П1": {"часть": 1, "всего": 3}})

    assert row.startswith("1;a.csv:2;А;;33,3333333333;1;3;")


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n"])
def test_no_text_is_run_as_a_formula(made_up: Ruleset, start: str) -> None:
    """Text that a spreadsheet would run begins with an apostrophe; a negative number does not."""
    plain = made_up["plain"]
    writer = WRITERS["csv"](plain, "ru")
    (result,) = evaluate_all(plain, [{"школа": "А", "год": "-1", "П1": 1, "П2": 1}])
    assert isinstance(result, shnor_rules.Assessment)

    attributes = {**result.attributes, "школа": f"{start}1+1"}
    text = "".join(writer.write(1, f"{start}2", evolve(result, attributes=attributes)))
    (row,) = csv.reader(io.StringIO(text, newline=""), delimiter=";")

    assert ["1", f"'{start}2", f"'{start}1+1", "-1", "1"] == row[:5]


def test_an_assessment_without_total(made_up: Ruleset) -> None:
    """Without a total, level and distance the cells are blank and the status says why."""
    _, row = written(made_up["plain"], {"П1": 1})

    assert "1;a.csv:2;;;1;;;;;нет данных;;нет ответа: П2;;;" == row


def test_a_result_by_other_rules_leaves_blank_what_they_do_not_ask(made_up: Ruleset) -> None:
    """One table holds results by several editions: a column that one has not is blank there."""
    everything, plain = made_up["everything"], made_up["plain"]
    (result,) = evaluate_all(plain, [{"школа": "А", "П1": 1, "П2": 1}])
    writer = WRITERS["csv"](everything, "ru")
    text = "".join([*writer.begin(), *writer.write(1, None, result)])
    (cells,) = csv.DictReader(io.StringIO(text, newline=""), delimiter=";")

    told = [cells[name] for name in ("школа", "П1", "П2", "П3", "П5", "Д", "итог")]
    assert ["А", "1", "1", "", "", "", "1"] == told


def test_a_row_has_no_room_for_an_explanation() -> None:
    """CSV is not among the formats with explanations."""
    assert set(WRITERS) - {"csv"} == set(TRACED)
