# SPDX-License-Identifier: MIT
"""Tables against a lookup in plain Python: record by record, and all records at once."""

from __future__ import annotations

import json
from collections import Counter
from itertools import product
from textwrap import indent
from typing import TYPE_CHECKING, Final, TypeAlias

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import shnor_rules
from shnor_rules.evaluation.answers import written
from shnor_rules.expressions.absent import Absence, Absent
from shnor_rules.model import Status
from shnor_rules.proving import Verdict, attainable, bounds, levels_of
from tests.evaluation.making import made
from tests.proving.making import assert_witnessed

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from shnor_rules.expressions.exact import Value

Cells: TypeAlias = "dict[str, Cells | str]"
"""A cell, or cells by the key of the next input."""

NUMBERS: Final = (0, 1, 2, 3)
WORDS: Final = ("рост", "спад", "нет")

INPUTS: Final = """
    indicators:
      П1: {title: Первый, values: "{0; 1; 2; 3}"}
      П2: {title: Второй, values: "{рост; спад; нет}", not_applicable: нет}
      П3: {title: Третий, values: "{0; 1; 2; 3}"}
    bands:
      состояние:
        title: Состояние
        of: П1
        bands: [{band: низкое, interval: "[0; 1]"}, {band: высокое, interval: "(2; 3]"}]
      изменение:
        title: Изменение
        of: П3 - П1
        bands:
          - {band: хуже, interval: менее 0}
          - {band: лучше, otherwise: true}
"""

KEYS: Final = {
    "состояние": ("низкое", "высокое"),
    "изменение": ("хуже", "лучше"),
    "П2": WORDS,
    "П3": ("0", "1", "2", "3"),
}
RECORDS: Final = tuple(
    {"П1": first, "П2": second, "П3": third}
    for first, second, third in product(NUMBERS, WORDS, NUMBERS)
)


def keys_of(record: Mapping[str, object]) -> dict[str, str | None]:
    """Return by what each input of a table would be found; `None` where it lies in no band."""
    first, third = int(str(record["П1"])), int(str(record["П3"]))
    state = "низкое" if first <= 1 else "высокое" if first > 2 else None
    change = "хуже" if third < first else "лучше"
    return {
        "состояние": state,
        "изменение": change,
        "П2": str(record["П2"]),
        "П3": str(third),
    }


def looked_up(cells: Cells | str, path: Sequence[str | None]) -> str | None:
    """Return the cell at the end of a path."""
    for key in path:
        if not isinstance(cells, dict):
            break
        if key is None or key not in cells:
            return None
        cells = cells[key]
    assert isinstance(cells, str)
    return cells


def expected(cells: Cells, by: Sequence[str], record: Mapping[str, object]) -> str:
    """Return the cell of a record, or why there is none."""
    keys = keys_of(record)
    found = looked_up(cells, [keys[name] for name in by])
    if found is not None:
        return found
    if keys["состояние"] is None and "состояние" in by:
        return Absence.UNDEFINED.value
    if keys["П2"] == "нет" and "П2" in by:
        return Absence.NOT_APPLICABLE.value
    return Status.IN_GAP.value


@st.composite
def tables(draw: st.DrawFn, worths: Sequence[str]) -> tuple[tuple[str, ...], Cells]:
    """Draw a table of two or three inputs, with cells for several combinations and with holes."""
    names = draw(st.permutations(tuple(KEYS)))
    by = tuple(names[: draw(st.integers(2, 3))])

    def cells(depth: int) -> Cells:
        keys = draw(st.lists(st.sampled_from(KEYS[by[depth]]), min_size=1, unique=True))
        return {key: below(depth + 1) for key in keys}

    def below(depth: int) -> Cells | str:
        if depth == len(by) or draw(st.integers(0, 3)) == 0:
            return draw(st.sampled_from(worths))
        return cells(depth)

    return by, cells(0)


def table(by: Sequence[str], cells: Cells, margin: str) -> str:
    """Return the YAML of a table."""
    text = f"table: {json.dumps({'by': by, 'cells': cells}, ensure_ascii=False)}\n"
    return indent(text, margin)


@settings(max_examples=30, deadline=None)
@given(drawn=tables(("А", "Б", "В")))
def test_levels_by_a_table(drawn: tuple[tuple[str, ...], Cells]) -> None:
    """The level of every record is that of its cell; what can be is counted, with witnesses."""
    by, cells = drawn
    levels = "    levels: [{level: А}, {level: Б}, {level: В}]\n"
    monitoring = made(f"{INPUTS}{table(by, cells, '    ')}{levels}")
    ends = {tuple(record.values()): expected(cells, by, record) for record in RECORDS}

    for record in RECORDS:
        found = shnor_rules.evaluate(monitoring, record)
        actual = found.status.value if found.level is None else found.level.name
        assert ends[tuple(record.values())] == actual, (record, by, cells)
        assert found.total is None
    proof = attainable(monitoring)
    assert Counter(ends.values()) == {
        "".join(each.conclusion.levels) or each.conclusion.ending.value: each.records
        for each in proof.outcomes
    }
    assert len(RECORDS) == proof.records
    assert ((), (), ()) == (proof.totals, proof.absent, proof.stretches)
    assert_witnessed(monitoring, proof)
    reached = {
        level: Verdict.REACHED if level in ends.values() else Verdict.UNREACHABLE
        for level in ("А", "Б", "В")
    }
    assert reached == {
        "".join(each.conclusion.levels): each.verdict
        for each in levels_of(proof)
        if each.conclusion.ending is Status.LEVEL_FOUND
    }


@settings(max_examples=30, deadline=None)
@given(drawn=tables(("0", "0,5", "-2", "1/3")))
def test_points_by_a_table(drawn: tuple[tuple[str, ...], Cells]) -> None:
    """The total of every record is that of its cell, counted, and within the bounds."""
    by, cells = drawn
    monitoring = made(f"{INPUTS}    total:\n{table(by, cells, '      ')}")
    ends = [expected(cells, by, record) for record in RECORDS]
    gap, undefined = Status.IN_GAP.value, Absence.UNDEFINED.value
    counts = Counter(undefined if end == gap else end for end in ends)
    values = [shnor_rules.evaluate(monitoring, record).values["итог"] for record in RECORDS]

    assert counts == Counter(map(told, values))
    proof = attainable(monitoring)
    totals = {told(each.total): each.records for each in proof.totals or ()}
    absent = {each.absence.value: each.records for each in proof.absent}
    assert counts == Counter({**totals, **absent})
    assert_witnessed(monitoring, proof)
    assert [] == [value for value in values if value not in bounds(monitoring)["итог"]]


def told(value: Value) -> str:
    """Return a value as the cells write it, or the kind of its absence."""
    return value.kind.value if isinstance(value, Absent) else written(value) or ""


def test_totals_of_tables_can_be_dense() -> None:
    """Where gradings of any numbers decide, levels are still proved, with witnesses."""
    monitoring = made(
        """
    indicators:
      П1: {title: Первый, values: "[0; 100]"}
      П2: {title: Второй, values: "[0; 100]"}
    bands:
      изменение:
        title: Изменение
        of: П2 - П1
        bands: [{band: хуже, interval: менее 0}, {band: лучше, interval: более 0}]
    table: {by: [изменение], cells: {хуже: А, лучше: Б}}
    levels: [{level: А}, {level: Б}, {level: В}]
"""
    )
    proof = attainable(monitoring)

    assert_witnessed(monitoring, proof)
    assert [
        (("А",), Status.LEVEL_FOUND, Verdict.REACHED),
        (("Б",), Status.LEVEL_FOUND, Verdict.REACHED),
        (("В",), Status.LEVEL_FOUND, Verdict.UNREACHABLE),
        ((), Status.UNDEFINED, Verdict.REACHED),
    ] == [
        (each.conclusion.levels, each.conclusion.ending, each.verdict) for each in levels_of(proof)
    ]


def test_a_table_may_be_too_large_to_decide() -> None:
    """Without the work there is no outcome; no level is said to be unreachable."""
    levels = "    levels: [{level: А}, {level: Б}]\n"
    cells = table(("состояние", "изменение"), {"низкое": "А", "высокое": "Б"}, "    ")
    proof = attainable(made(f"{INPUTS}{cells}{levels}"), most_work=1)

    assert "undecided.work" == getattr(proof.undecided, "key", None)
    assert [
        (Status.LEVEL_FOUND, Verdict.UNDECIDED),
        (Status.LEVEL_FOUND, Verdict.UNDECIDED),
        (Status.IN_GAP, Verdict.UNDECIDED),
        (Status.OUTSIDE_SCALE, Verdict.UNREACHABLE),
    ] == [(each.conclusion.ending, each.verdict) for each in levels_of(proof)]


def test_without_total_and_table_there_is_nothing_to_attain() -> None:
    """A monitoring that is only collected has no outcome, and says so."""
    with pytest.raises(ValueError, match="no total and no table of levels: made"):
        attainable(made(INPUTS))
