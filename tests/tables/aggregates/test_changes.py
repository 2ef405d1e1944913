# SPDX-License-Identifier: MIT
"""Levels of two periods compared in tables change as they do record by record."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import shnor_rules
from shnor_rules import InputError
from shnor_rules.model import Change
from tests.analysis.analysed import SCHOOLS, TEACHERS, monitoring, results
from tests.evaluation.making import korenovsky
from tests.tables.aggregates.counting import KINDS, random_records, results_table, rows_of, shipped

if TYPE_CHECKING:
    from collections.abc import Sequence

    from shnor_rules import Assessment, Monitoring, Refusal
    from shnor_rules.analysis.dynamics.pairing import Apart

COLUMNS = ("школа", "предмет", "учитель")

SAID = {
    "repeated": "ключ повторяется",
    "refused": "запись не принята",
    "without-key": "ключ не указан",
}
PARTNER = "запись другого периода не принята, или её ключ повторяется"
LESS_IS_BETTER = TEACHERS.replace("больше – лучше", "меньше – лучше")
NO_DIRECTION = TEACHERS.replace("direction: больше – лучше\n", "")


def apart(each: Apart) -> tuple[str, str, int]:
    """Return where a table counts records that are not compared: by the period that has them."""
    cause = each.to_dict()["cause"]
    if cause == "absent":
        other = {"прежний": "новый", "новый": "прежний"}[each.period]
        return other, "только в этом периоде", 1
    return each.period, SAID[cause], len(each.entries)


def assert_same(
    rules: Monitoring,
    before: list[Assessment | Refusal],
    after: list[Assessment | Refusal],
    kind: str,
    key: Sequence[str],
) -> None:
    """Compare a table of changes with the comparison of the same results."""
    (step,) = shnor_rules.compare({"прежний": before, "новый": after}, key=key).steps
    tables = [KINDS[kind](results_table(rules, found, COLUMNS)) for found in (before, after)]

    rows = rows_of(shnor_rules.level_changes(rules, *tables, key=key))

    counts = {(row["период"], row["сравнение"]): row["количество"] for row in rows}
    levels = step.parts[0].levels
    assert [(change.value, 0 if levels is None else levels.of(change)) for change in Change] == [
        (said, count) for (period, said), count in counts.items() if period is None
    ]
    expected: Counter[tuple[str | None, str]] = Counter()
    for each in step.apart:
        period, said, count = apart(each)
        expected[period, said] += count
    told = {at: count for at, count in counts.items() if at[0] is not None and at[1] != PARTNER}
    assert expected == Counter({at: count for at, count in told.items() if count})
    of = {None: len(step.pairs), "прежний": len(before), "новый": len(after)}
    assert [of[row["период"]] for row in rows] == [row["n"] for row in rows]
    for period, found in (("прежний", before), ("новый", after)):
        apart_of = sum(count for at, count in counts.items() if at[0] == period)
        assert len(found) == len(step.pairs) + apart_of


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("later", ["teachers.csv", "teachers-with-faults.csv"])
def test_shipped_periods_compare_alike(later: str, kind: str) -> None:
    """The two shipped years give the same changes, and the same records without a partner."""
    rules = korenovsky("teacher-competence")

    assert_same(rules, shipped("teachers-last-year.csv"), shipped(later), kind, COLUMNS)


@pytest.mark.parametrize("kind", ["polars, lazy", "duckdb", "pandas"])
@settings(max_examples=4)
@given(
    before=random_records(),
    after=random_records(),
    body=st.sampled_from([TEACHERS, LESS_IS_BETTER, NO_DIRECTION]),
)
def test_random_periods_compare_alike(
    kind: str, before: list[dict[str, Any]], after: list[dict[str, Any]], body: str
) -> None:
    """Repeated keys, blanks in keys and refused records are told as record by record."""
    first, second = (results(body, *records) for records in (before, after))

    for key in (("школа",), ("школа", "предмет")):
        assert_same(monitoring(body), first, second, kind, key)


def test_every_cause_is_told() -> None:
    """Each record is counted once, where one of its period can be found."""
    good, low, bad = {"П1": 2, "П2": 1}, {"П1": 0, "П2": 0}, {"П1": 9}
    before = [("а", low), ("б", good), ("в", bad), ("г", good), ("д", good), ("д", good), ("", low)]
    after = [("А", good), ("в", good), ("г", bad), ("д", good), ("е", low), ("ё", low)]
    tables = [
        results_table(
            monitoring(TEACHERS),
            results(TEACHERS, *({"школа": school, **answers} for school, answers in records)),
            ("школа",),
        )
        for records in (before, after)
    ]

    rows = rows_of(shnor_rules.level_changes(monitoring(TEACHERS), *tables, key="школа"))

    assert [
        (None, "улучшение", 1, 1),
        (None, "ухудшение", 0, 1),
        (None, "без изменений", 0, 1),
        (None, "несравнимо", 0, 1),
        ("прежний", "только в этом периоде", 1, 7),
        ("новый", "только в этом периоде", 0, 6),
        ("прежний", "ключ повторяется", 2, 7),
        ("новый", "ключ повторяется", 2, 6),
        ("прежний", "запись не принята", 1, 7),
        ("новый", "запись не принята", 1, 6),
        ("прежний", "ключ не указан", 1, 7),
        ("прежний", PARTNER, 1, 7),
        ("новый", PARTNER, 2, 6),
    ] == [tuple(row.values())[:-1] for row in rows]
    assert 2 / 7 == pytest.approx(rows[6]["доля_число"])


@pytest.mark.parametrize("kind", KINDS)
def test_tables_without_records_have_nothing_to_compare(kind: str) -> None:
    """Of no pairs no share can be told, yet each way to change is there."""
    table = KINDS[kind](results_table(monitoring(TEACHERS), [], COLUMNS))

    answer = shnor_rules.level_changes(monitoring(TEACHERS), table, table, key="школа")

    assert type(table) is type(answer)
    assert [(0, 0, None)] * 6 == [
        (row["количество"], row["n"], row["доля_число"]) for row in rows_of(answer)
    ]


@pytest.mark.parametrize("kind", ["polars", "duckdb", "pandas"])
@pytest.mark.parametrize(
    ("keys", "others", "paired"),
    [
        ([1, 2, 3], [3, 1, 4], 2),
        ([1, 2, None], [2, None, 5], 1),
        ([1, 2, 3], [2.0, None, 1.0], 2),
        ([1, 2, 3], ["3", " 1 ", ""], 2),
        ([True, False, None], [True, True, False], 1),
    ],
    ids=["numbers", "blanks", "floats", "texts", "truth values"],
)
def test_keys_need_not_be_text(
    kind: str, keys: list[object], others: list[object], paired: int
) -> None:
    """Numbers are compared as numbers, and with texts as people write them."""
    found = results(TEACHERS, *({"П1": 2, "П2": 1} for _ in range(3)))
    table = results_table(monitoring(TEACHERS), found, ()).head(3)
    tables = [KINDS[kind](table.with_columns(номер=pl.Series(given))) for given in (keys, others)]

    rows = rows_of(shnor_rules.level_changes(monitoring(TEACHERS), *tables, key="номер"))

    assert {paired} == {row["n"] for row in rows if row["период"] is None}
    untold = [sum(value in (None, "") for value in given) for given in (keys, others)]
    counts = {
        row["период"]: row["количество"] for row in rows if row["сравнение"] == "ключ не указан"
    }
    assert {
        period: count for period, count in zip(("прежний", "новый"), untold, strict=True) if count
    } == counts


TABLE = pl.DataFrame({"школа": ["А"], "уровень_код": [1], "статус": ["уровень определён"]})


@pytest.mark.parametrize(
    ("body", "tables", "key", "said"),
    [
        (TEACHERS, (TABLE, TABLE), (), "nothing says how a record of one period is known again"),
        (SCHOOLS, (TABLE, TABLE), "школа", "the monitoring `Мониторинг` has no scale"),
        (TEACHERS, (TABLE, TABLE.lazy()), "школа", "the tables of the two periods are of unlike"),
        (
            TEACHERS,
            (TABLE, TABLE.to_arrow()),
            "школа",
            "the tables of the two periods are of unlike",
        ),
    ],
    ids=["no key", "no scale", "eager and lazy", "Polars and PyArrow"],
)
def test_what_cannot_be_compared_is_told(
    body: str, tables: tuple[Any, Any], key: Sequence[str], said: str
) -> None:
    """Without a key or a scale, or with tables of unlike kinds, there is no comparing."""
    with pytest.raises(InputError) as raised:
        shnor_rules.level_changes(monitoring(body), *tables, key=key)

    assert raised.value.render("en").startswith(said)
