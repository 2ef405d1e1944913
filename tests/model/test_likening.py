# SPDX-License-Identifier: MIT
"""What is taken from another monitoring, part by part, and what is kept."""

from __future__ import annotations

import copy
import pickle
from typing import TYPE_CHECKING

import pytest
from attrs import evolve

import shnor_rules
from shnor_rules.errors import ReadingError
from shnor_rules.model import Basis, Direction, Document, Identity, read_as
from tests.loading.districts import BARE, READING, SCALED, file, read

if TYPE_CHECKING:
    from collections.abc import Callable

    from shnor_rules.model import Likeness, Monitoring, Ruleset


def ruleset(theirs: str, ours: str, *, like: str | None = "a") -> Ruleset:
    """Return a ruleset in which `b` is like `a`; it has no findings."""
    reading = read(a=file("a", theirs), b=file("b", ours, like=like))
    assert () == reading.findings, [each.render() for each in reading.findings]
    assert reading.ruleset is not None
    return reading.ruleset


def likeness(monitoring: Monitoring) -> Likeness:
    """Return what a monitoring takes."""
    assert monitoring.likeness is not None
    return monitoring.likeness


def test_all_that_is_missing_is_taken() -> None:
    """Parts are named one by one; what a document says in words is never taken."""
    bare = ruleset(SCALED, BARE)["b"]

    assert (
        "indicators.П1.values",
        "indicators.П1.labels",
        "indicators.П2.values",
        "indicators.П2.not_applicable",
        "indicators.П2.direction",
        "subtotals",
        "total",
        "levels",
        "direction",
    ) == likeness(bare).taken
    assert () == likeness(bare).kept
    assert "Открытые уроки" == bare.indicator("П1").title
    assert Direction.HIGHER is bare.direction
    assert "a" == likeness(bare).target == bare.like
    assert likeness(bare).reading is None
    assert likeness(bare).own.total is None


def test_what_is_printed_is_kept() -> None:
    """Only what is missing is taken; what both have is named."""
    ours = SCALED.replace("AA-", "BB-").replace(", labels: {0: нет, 1: есть, 2: много}", "")
    bare = ruleset(SCALED, ours)["b"]

    assert ("indicators.П1.labels",) == likeness(bare).taken
    assert (
        "indicators.П1.values",
        "indicators.П2.values",
        "indicators.П2.not_applicable",
        "indicators.П2.direction",
        "subtotals",
        "total",
        "levels",
        "direction",
    ) == likeness(bare).kept


def test_other_values_are_answered_in_their_own_way() -> None:
    """Where other values are printed, no names and no items of theirs are put to them."""
    ours = BARE.replace("уроки}", 'уроки, values: "{0; 5}"}')
    bare = ruleset(SCALED, ours)["b"]

    assert {} == bare.indicator("П1").labels
    assert "indicators.П1.values" in likeness(bare).kept


def test_names_of_values_may_be_all_there_is_to_take() -> None:
    """The other monitoring may be one that is only collected, as this one is."""
    theirs = 'indicators:\n  П1: {title: Уроки, values: "{0; 1}", labels: {0: нет, 1: да}}\n'
    bare = ruleset(theirs, BARE)["b"]

    assert ("indicators.П1.values", "indicators.П1.labels") == likeness(bare).taken
    assert bare.total is None


def test_only_a_total_may_be_missing() -> None:
    """Indicators that are printed whole stay as they are."""
    ours = """
    indicators:
      П1: {title: Уроки, values: "{0; 1; 2}"}
    """
    theirs = """
    indicators:
      П1: {title: Уроки, values: "{0; 1; 2}"}
    total: {formula: П1, quote: итог}
    """
    bare = ruleset(theirs, ours)["b"]

    assert ("total",) == likeness(bare).taken


TABLED = """
    indicators:
      П1:
        title: Уроки
        values: "[0; 2]"
        items:
          1: {title: открытые, place: п. 1, refers_to: [{document: d-1, number: "1"}]}
          2: {title: закрытые}
      П2: {title: Кружки, values: "{0; 1}", scored: false}
      П3: {title: Выставки, values: "{0; 1}", optional: true}
    bands:
      много:
        title: Много ли
        of: П1
        place: п. 4
        bands: [{band: мало, interval: менее 1}, {band: довольно, otherwise: true}]
    derived:
      баллы:
        table: {by: [много], cells: {мало: 0, довольно: 1}, place: п. 5}
        quote: баллы
    total: {formula: "СУММ(баллы, П3)", missing: не считать, quote: итог}
    table:
      by: [много]
      place: п. 6
      cells: {мало: Б, довольно: А}
    levels:
      - {level: Б, meaning: помочь}
      - {level: А, meaning: хвалить}
    not_rated:
      - {when: П1 == 2, because: всё есть, quote: всё есть}
"""


def test_tables_bands_and_items_are_taken() -> None:
    """A monitoring without a number in it is rated by the tables of another one."""
    ours = """
    indicators:
      П1: {title: Открытые уроки}
      П2: {title: Кружки школы}
      П3: {title: Выставки школы}
    """
    bare = ruleset(TABLED, ours)["b"]

    assert {"bands", "derived", "table", "levels", "not_rated"} <= {*likeness(bare).taken}
    assert (False, True) == (bare.indicator("П2").scored, bare.indicator("П3").optional)
    assert ((), ()) == tuple(item.refers_to for item in bare.indicator("П1").items)
    assert "А" == level(bare, {"П1": [1, 0]})
    assert "not-rated" == shnor_rules.evaluate(bare, {"П1": 2}).status.value


def level(monitoring: Monitoring, record: dict[str, object], *reading: str) -> str | None:
    """Return the name of the level of a record."""
    found = shnor_rules.evaluate(monitoring, record, reading=reading).level
    return None if found is None else found.name


def test_what_is_said_of_use_is_kept() -> None:
    """Whether the total uses an indicator is taken only where its own file is silent."""
    ours = """
    indicators:
      П1: {title: Открытые уроки}
      П2: {title: Кружки школы, scored: true, optional: true}
      П3: {title: Выставки школы}
    """
    theirs = TABLED.replace("баллы, П3)", "баллы, П3, П2)")
    bare = ruleset(theirs, ours)["b"]

    assert (True, True) == (bare.indicator("П2").scored, bare.indicator("П2").optional)


def test_what_is_taken_is_cited_where_it_is_printed() -> None:
    """Of another ruleset both the ruleset and the number of its document are named."""
    teachers = shnor_rules.load("korenovsky")["teacher-competence"]
    ours = "indicators:\n" + "".join(
        f"  {each.id}: {{title: {each.id}}}\n" for each in teachers.indicators
    )
    found = read(b=file("b", ours, like="korenovsky/teacher-competence"))
    assert found.ruleset is not None
    bare = found.ruleset["b"]

    assert bare.total is not None
    assert bare.total.clause is not None
    assert bare.total.clause.cited is not None
    assert bare.total.clause.cited.startswith("korenovsky, № 579, приложение № 2")
    assert all((each.place or "").startswith("korenovsky, № 579") for each in bare.remarks)


def test_the_same_document_is_cited_as_before() -> None:
    """Of the same document only the place is named."""
    bare = ruleset(SCALED, BARE)["b"]

    assert bare.total is not None
    assert bare.total.clause is not None
    assert ("п. 2", None) == (bare.total.clause.cited, bare.total.clause.of)


def test_a_place_is_cited_with_what_is_known_of_its_rules() -> None:
    """A document without a number is left out; rules of the same ruleset are not named."""
    numbered = Document(id="d-1", title="Приказ", number="7")
    here = Identity("here", "a", numbered, "0")
    plain = Identity("there", "b", None, "1")

    assert "№ 7, п. 1" == here.cite("п. 1", within=here)
    assert "here, № 7, п. 1" == here.cite("п. 1", within=plain)
    assert "there, п. 1" == plain.cite("п. 1", within=here)
    assert "there/b" == plain.name


def test_remarks_come_with_what_they_concern() -> None:
    """A remark concerns what is taken of the part it speaks of, and nothing else."""
    ours = BARE + "    total: {formula: П1, quote: уроки}\n"
    both = ruleset(SCALED, BARE)["b"].remarks
    without_total = ruleset(SCALED, ours)["b"].remarks

    assert [("AA-01", ["total"]), ("AA-02", ["П2"])] == [
        (each.id, [*each.concerns]) for each in both
    ]
    assert ["AA-02"] == [each.id for each in without_total]


def test_a_remark_on_a_taken_value_comes_along() -> None:
    """A value in a section that is taken whole is a part that remarks speak of."""
    remarked = SCALED.replace("{П2: любое}", "{вместе: любое}")

    remarks = ruleset(remarked, BARE)["b"].remarks

    assert ["AA-01", "AA-02"] == [each.id for each in remarks]


def test_readings_are_applied_together_with_the_likeness() -> None:
    """Applied at once or one after another, readings come to the same."""
    ours = (
        BARE
        + """
    remarks:
      BB-01: {quote: уроки, note: шкалы нет}
    readings:
      образец: {because: BB-01, status: предложено, like: a}
      другой: {because: BB-01, status: предложено, like: a, direction: меньше – лучше}
      вдвое: {because: BB-01, status: предложено, derived: {два: {formula: "2", quote: два}}}
    """
    )
    bare = ruleset(SCALED, ours, like=None)["b"]

    at_once = read_as(bare, ("образец", "вдвое"))
    in_turn = read_as(read_as(bare, ("образец",)), ("вдвое",))

    assert bare.likeness is None
    assert likeness(at_once).taken == likeness(in_turn).taken
    assert at_once.applied == in_turn.applied == ("образец", "вдвое")
    assert ["два"] == [each.name for each in in_turn.derived]
    assert "образец" == likeness(in_turn).reading
    assert at_once is read_as(at_once, ())
    assert {"like"} == bare.readings[0].parts
    assert Direction.LOWER is read_as(bare, ("другой",)).direction
    with pytest.raises(ReadingError, match="образец"):
        read_as(bare, ("образец", "другой"))


def test_values_that_a_reading_puts_in_stand_among_those_that_are_taken() -> None:
    """A reading that changes one taken value leaves the others as they are."""
    ours = (
        BARE
        + """
    remarks:
      BB-01: {quote: уроки, note: шкалы нет}
    readings:
      вдвое: {because: BB-01, status: предложено, subtotals: {вместе: {formula: П1 * 2}}}
    """
    )
    theirs = SCALED.replace(
        "total: {formula: вместе,", 'total: {formula: "СУММ(вместе, ещё)",'
    ).replace("    total:", "      ещё: {formula: СУММ(П2), quote: кружки}\n    total:")
    doubled = read_as(ruleset(theirs, ours)["b"], ("вдвое",))

    assert [("вместе", Basis.READING), ("ещё", Basis.TEXT)] == [
        (each.name, each.basis) for each in doubled.subtotals
    ]


def test_what_cannot_be_found_is_not_taken() -> None:
    """A monitoring made without the other one stays as its text has it."""
    bare = ruleset(SCALED, BARE + READING.replace("LIKE", "a"), like=None)["b"]
    alone = evolve(bare, others={})

    assert read_as(alone, ("по-соседям",)).likeness is None


@pytest.mark.parametrize(
    "again",
    [
        pytest.param(lambda rules: pickle.loads(pickle.dumps(rules)), id="pickle"),  # noqa: S301
        pytest.param(copy.deepcopy, id="deepcopy"),
    ],
)
def test_a_copy_takes_the_same(again: Callable[[Ruleset], Ruleset]) -> None:
    """A monitoring that is like another one can be sent to another process."""
    other = again(ruleset(SCALED, BARE))["b"]

    assert "высокий" == level(other, {"П1": 2, "П2": 1})
    assert "here/a" == likeness(other).identity.name
