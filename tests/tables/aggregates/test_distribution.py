# SPDX-License-Identifier: MIT
"""Levels counted in a table are those that are counted record by record."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import polars as pl
import pytest
from hypothesis import given, settings

import shnor_rules
from shnor_rules import InputError
from tests.analysis.analysed import TEACHERS, monitoring, results
from tests.evaluation.making import korenovsky
from tests.tables.aggregates.counting import (
    KINDS,
    folded_key,
    random_records,
    results_table,
    rows_of,
    shipped,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from shnor_rules import Assessment, Monitoring, Refusal
    from shnor_rules.analysis.summaries.distribution import Spread

COLUMNS = ("школа", "предмет")
Found = list[tuple[Any, ...]]


def expected_rows(spread: Spread) -> Found:
    """Return what a table must say of a spread: the level, the status, the count, of how many."""
    with_level = [(each.level.name, "уровень определён", each.portion) for each in spread.levels]
    without = [(None, each.said.render(), each.portion) for each in spread.without]
    return [(name, said, each.count, each.of) for name, said, each in (*with_level, *without)]


def assert_same(
    rules: Monitoring,
    found: list[Assessment | Refusal],
    kind: str,
    by: Sequence[str],
) -> None:
    """Compare a table with the distribution of the same results."""
    spread = shnor_rules.distribution(found, by=by)
    table = KINDS[kind](results_table(rules, found, COLUMNS))

    counted = rows_of(shnor_rules.level_distribution(rules, table, by=by))

    parts: dict[tuple[str | None, ...], Found] = {}
    for row in counted:
        said = (row["уровень"], row["статус"], row["количество"], row["n"])
        parts.setdefault(folded_key(row, by), []).append(said)
    records = spread.parts if by else (spread.whole,)
    assert {part.key.folded: expected_rows(part) for part in records} == parts
    shares = [row["количество"] / row["n"] for row in counted]
    assert pytest.approx(shares) == [row["доля_число"] for row in counted]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("by", [(), ("школа",), ("предмет", "школа")], ids=str)
@pytest.mark.parametrize("name", ["teachers.csv", "teachers-with-faults.csv"])
def test_shipped_records_are_counted_alike(name: str, by: Sequence[str], kind: str) -> None:
    """Each shipped file of teachers gives the same levels, statuses and counts, in one order."""
    assert_same(korenovsky("teacher-competence"), shipped(name), kind, by)


@pytest.mark.parametrize("kind", ["polars, lazy", "duckdb", "pandas"])
@settings(max_examples=4)
@given(records=random_records())
def test_random_records_are_counted_alike(kind: str, records: list[dict[str, Any]]) -> None:
    """Faults, blanks and unlike spellings are counted as record by record."""
    # Where every record is refused, results one by one do not know the scale.
    found = results(TEACHERS, *records, {"П1": 0, "П2": "нет"})

    for by in ((), ("школа",), COLUMNS):
        assert_same(monitoring(TEACHERS), found, kind, by)


@pytest.mark.parametrize("kind", KINDS)
def test_a_table_without_records_has_every_level(kind: str) -> None:
    """Of no record no share can be told, yet each level of the scale is there."""
    table = KINDS[kind](results_table(monitoring(TEACHERS), [], COLUMNS))

    rows = rows_of(shnor_rules.level_distribution(monitoring(TEACHERS), table))

    expected = [(name, 0, 0, None) for name in ("низкий", "средний", "высокий")]
    assert expected == [
        (row["уровень"], row["количество"], row["n"], row["доля_число"]) for row in rows
    ]
    assert [1, 2, 3] == [row["уровень_код"] for row in rows]


@pytest.mark.parametrize("kind", KINDS)
def test_the_answer_is_a_table_of_the_same_kind(kind: str) -> None:
    """A lazy table stays lazy, a relation a relation, and pandas counts its rows from zero."""
    table = KINDS[kind](
        results_table(korenovsky("teacher-competence"), shipped("teachers.csv"), ())
    )

    answer = shnor_rules.level_distribution(korenovsky("teacher-competence"), table)

    assert type(table) is type(answer)
    if kind == "pandas":
        assert list(range(len(answer))) == list(answer.index)


def test_parts_are_named_by_their_first_spelling_and_the_untold_comes_last() -> None:
    """Spellings of one school are one part; records without a school are a part, too."""
    table = pl.DataFrame(
        {
            "школа": ["ель", "Ёлка", "елка ", None, "  "],
            "уровень_код": [1, 1, 2, None, 3],
            "статус": ["уровень определён"] * 3 + ["нет данных", "уровень определён"],
        }
    )

    rows = rows_of(shnor_rules.level_distribution(monitoring(TEACHERS), table, by="школа"))

    counts = {row["школа"]: row["n"] for row in rows}
    assert [("Ёлка", 2), ("ель", 1), (None, 2)] == list(counts.items())


@pytest.mark.parametrize(
    ("column", "first", "second"),
    [
        (pl.Series([25, 7, 25]), 7, 25),
        (pl.Series(["б", "а", "б"], dtype=pl.Categorical), "а", "б"),
    ],
    ids=["numbers", "categories"],
)
def test_parts_need_not_be_text(column: pl.Series, first: object, second: object) -> None:
    """Numbers and categories part records as texts do."""
    table = pl.DataFrame(
        {"школа": column, "уровень_код": [1, 2, 1], "статус": ["уровень определён"] * 3}
    )

    rows = rows_of(shnor_rules.level_distribution(monitoring(TEACHERS), table, by="школа"))

    assert [(first, 1)] * 3 + [(second, 2)] * 3 == [(row["школа"], row["n"]) for row in rows]


def test_a_reading_may_bring_the_scale() -> None:
    """The levels are those of the scale that the records were assessed by."""
    rules = monitoring(
        """
        indicators: {П1: {title: Первый, values: "{0; 1}"}}
        readings:
          шкала:
            title: Шкала района
            because: RAY-01
            status: предложено
            total: {formula: П1}
            levels: [{level: есть, interval: "[1; 1]"}, {level: нет, interval: "[0; 0]"}]
        remarks: {RAY-01: {quote: шкалы нет, place: п. 1, note: Шкала не напечатана.}}
        """
    )
    table = pl.DataFrame({"уровень_код": [1, 2, 2], "статус": ["уровень определён"] * 3})

    rows = rows_of(shnor_rules.level_distribution(rules, table, reading="шкала"))

    assert [("есть", 1), ("нет", 2)] == [(row["уровень"], row["количество"]) for row in rows]


@pytest.mark.parametrize(
    ("table", "by", "said"),
    [
        ([1, 2], (), "a table of the kind `list` cannot be counted"),
        (
            pl.DataFrame({"статус": ["x"], "уровень_код": [1]}),
            ["школа"],
            "the table of results has no column `школа`",
        ),
        (
            pl.DataFrame({"статус": ["x"]}),
            (),
            "the table of results has no column `уровень_код`, which evaluate_table leaves in it",
        ),
        (
            pl.DataFrame({"статус": ["x"], "уровень_код": [1]}),
            "статус",
            "the column `статус` will be in the answer, so it cannot part the records",
        ),
    ],
)
def test_what_cannot_be_counted_is_told(table: object, by: Sequence[str], said: str) -> None:
    """A foreign object, a column that is not there, and one that would stand twice are refused."""
    with pytest.raises(InputError) as raised:
        shnor_rules.level_distribution(monitoring(TEACHERS), table, by=by)

    assert said == raised.value.render("en")
