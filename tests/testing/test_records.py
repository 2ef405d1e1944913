# SPDX-License-Identifier: MIT
"""Records are sound unless something else is asked for, vary in form, and shrink to small ones."""

from __future__ import annotations

from fractions import Fraction
from functools import cache
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import find, given, settings
from hypothesis import strategies as st

import shnor_rules
from shnor_rules import Status
from shnor_rules.testing import invalid_records, records, records_near
from tests.evaluation.making import korenovsky, made, made_up
from tests.testing.shipped import EVERY, monitoring

if TYPE_CHECKING:
    from collections.abc import Callable

    from hypothesis.strategies import SearchStrategy

    from shnor_rules import Assessment, Monitoring

cheap = settings(max_examples=25, database=None)


def some(strategy: SearchStrategy[dict[str, object]], number: int = 40) -> list[dict[str, Any]]:
    """Return some records of a strategy, always the same."""
    found: list[dict[str, Any]] = []

    @settings(max_examples=number, database=None, derandomize=True)
    @given(strategy)
    def collect(record: dict[str, object]) -> None:
        found.append(record)

    collect()
    return found


def assessed(
    rules: Monitoring, strategy: SearchStrategy[dict[str, object]], number: int = 40
) -> list[Assessment]:
    """Return what comes of some records."""
    return [shnor_rules.evaluate(rules, record) for record in some(strategy, number)]


@pytest.mark.parametrize(("district", "name"), EVERY)
@cheap
@given(data=st.data())
def test_no_record_is_refused(district: str, name: str, data: st.DataObject) -> None:
    """Whatever the monitoring asks for, and in whatever form it is answered, it is understood."""
    rules = monitoring(district, name)
    reading = data.draw(st.sampled_from([(), *((each.id,) for each in rules.readings)]))
    record = data.draw(records(rules, reading=reading))

    assessment = shnor_rules.evaluate(rules, record, reading=reading)

    assert () == assessment.warnings
    assert Status.MISSING is not assessment.status


@pytest.mark.parametrize("name", ["teacher-competence", "tutoring-point", "training-quality"])
@cheap
@given(data=st.data())
def test_records_that_lack_answers_are_assessed(name: str, data: st.DataObject) -> None:
    """No answer, a blank one or half of one is never a fault."""
    rules = korenovsky(name)

    assert shnor_rules.evaluate(rules, data.draw(records(rules, missing="sometimes")))


def test_some_records_lack_answers() -> None:
    """A missing answer is the reason of some results, and others are complete."""
    rules = korenovsky("teacher-competence")
    statuses = {each.status for each in assessed(rules, records(rules, missing="sometimes"), 60)}

    assert {Status.MISSING, Status.LEVEL_FOUND} <= statuses


@pytest.mark.parametrize("name", ["teacher-competence", "tutoring-point", "training-quality"])
@cheap
@given(data=st.data())
def test_what_is_out_of_range_is_refused_as_such(name: str, data: st.DataObject) -> None:
    """Exactly one answer is outside its set."""
    rules = korenovsky(name)
    record = data.draw(records(rules, out_of_range="always"))

    with pytest.raises(shnor_rules.RecordError) as refusal:
        shnor_rules.evaluate(rules, record)

    assert ["value-outside-set"] == [each.name for each in refusal.value.findings]


def test_nothing_can_be_out_of_range_where_anything_may_be_answered() -> None:
    """The caller is told at once, not by a test that never fails."""
    rules = made("indicators: {П1: {title: Показатель}}")

    with pytest.raises(ValueError, match="any answer is in range"):
        records(rules, out_of_range="always")


@pytest.mark.parametrize("strategy", [records, records_near, invalid_records])
def test_a_ruleset_is_no_monitoring(strategy: Callable[[Any], object]) -> None:
    """What has many monitorings is told from one of them."""
    with pytest.raises(TypeError, match=r"a monitoring is needed.* not a Ruleset"):
        strategy(shnor_rules.load("korenovsky"))


@pytest.mark.parametrize("how", [{"samples": 3}, {"answers": {"П1": 3}}], ids=str)
def test_a_number_is_no_strategy(how: dict[str, Any]) -> None:
    """The error names what it is of, and shows how a strategy is made of it."""
    with pytest.raises(TypeError, match=r"(samples|П1) is a strategy, as in st\.just\(3\), not 3"):
        records(korenovsky("teacher-competence"), **how)


def test_all_levels_are_reached() -> None:
    """Plain answers are enough for every level of a short formula."""
    rules = made_up("open-lessons")

    reached = {each.level.name for each in assessed(rules, records(rules), 60) if each.level}

    assert rules.scale is not None
    assert {level.name for level in rules.scale.bands} == reached


def test_parts_are_replaced_by_name() -> None:
    """Another strategy for one answer or attribute leaves all others as they were."""
    rules = korenovsky("teacher-competence")
    own = {"П1": st.just(2), "предмет": st.just("химия")}

    found = some(records(rules, answers=own), 20)

    assert {(2, "химия")} == {(each["П1"], each["предмет"]) for each in found}


def test_a_failing_record_is_shown_as_it_would_be_written() -> None:
    """No function of this library stands in it, only numbers and texts that can be copied."""
    rules = korenovsky("teacher-competence")

    @settings(max_examples=50, derandomize=True, database=None)
    @given(records(rules, answers={"П1": st.just(0)}))
    def fail(record: dict[str, Any]) -> None:
        assert {record["стаж"], record["нагрузка"]} <= {"0", 0}

    with pytest.raises(AssertionError) as caught:
        fail()

    (note,) = (each for each in caught.value.__notes__ if "fail(" in each)
    assert [] == [word for word in ("partial", "lambda", "<", "_plain", "mul") if word in note]


def test_what_is_replaced_is_known() -> None:
    """A slip in a name is an error and no test that tests nothing."""
    with pytest.raises(ValueError, match=r"does not ask for П9; it asks for: школа, .*, П5$"):
        records(korenovsky("teacher-competence"), answers={"П9": st.just(1)})


@pytest.mark.parametrize("chosen", [{"missing": "always"}, {"out_of_range": True}])
def test_what_cannot_be_chosen_is_refused(chosen: dict[str, Any]) -> None:
    """Another word would leave the records as they are, and the test would test nothing."""
    (name,) = chosen

    with pytest.raises(ValueError, match=f"{name} is 'never' or '"):
        records(korenovsky("teacher-competence"), **chosen)


def test_the_number_of_rows_is_chosen() -> None:
    """Groups, and rows of each group, are as many as the strategy says."""
    rules = korenovsky("mentoring-centre")
    found = [
        each["П5"]
        for each in some(records(rules, samples=st.just(3)), 60)
        if isinstance(each.get("П5"), list)
    ]

    assert {(3, 3)} == {(len(groups), len(groups[0])) for groups in found}


def test_answers_come_in_every_form() -> None:
    """Items as a list, by name and by dotted keys; rows in groups with names and without."""
    found = some(records(korenovsky("tutoring-point")), 150)
    forms = {type(each["П3"]) for each in found if "П3" in each}
    samples = {type(each["П5"]) for each in found if "П5" in each}

    assert {int, str, list, dict} <= forms
    assert {list, dict} <= samples
    assert any("П3.1" in each for each in found)
    assert any("П1.причина" in each or "П2.акт" in each for each in found)


def test_counts_and_bare_shares_both_come() -> None:
    """A share is answered by two counts, nested or dotted, or by the percentage itself."""
    found = some(records(made_up("school-results")), 60)

    assert any("К1.часть" in each for each in found)
    assert any(isinstance(each.get("К1"), dict) for each in found)
    assert any(isinstance(each.get("К1"), str) and each["К1"].endswith("%") for each in found)


def test_items_come_to_the_printed_values_only() -> None:
    """Five items, of which at most four may be «да», are answered so that they fit."""
    rules = korenovsky("mentoring-centre")

    sums = {each.values["П6"] for each in assessed(rules, records(rules), 60)}

    assert sums <= set(map(Fraction, range(5)))
    assert Fraction(4) in sums


AWKWARD = """
    attributes:
      дата: {title: Дата, values: "{да; не знаю}"}
    indicators:
      П1: {title: Слова, values: "{да; нет}", items: {1: {title: а, values: "{да; нет}"}}}
      П2: {title: Много, values: "{0; 1}", items: {1: {title: а, values: "[0; 1]"}}}
      П3: {title: Мимо, values: "{7}", items: {1: {title: а, values: "{0; 1}"}}}
      П4:
        title: Средние
        values: "{0; 1; 2}"
        items: {1: {title: а, values: "{0; 2}"}}
        sample: {of: строка, average: по строкам, quote: среднее}
      П5:
        title: Целые средние
        values: "целое [1; 5]"
        items: {1: {title: а, values: "{0; 5}"}, 2: {title: б, values: "{0; 1}"}}
        sample: {of: строка, average: по группам, groups: группа, quote: среднее}
      П6: {title: Доля, values: "{0; 50}", share: {part: а, whole: б}}
      П7: {title: Доля мимо, values: "{700}", share: {part: а, whole: б}}
      П8: {title: Целые, values: целое не менее 0, items: {1: {title: а, values: "целое [0; 3]"}}}
      П10: {title: Слова, values: "{0; 1}", items: {1: {title: а, values: "{0; 1; неясно}"}}}
      П11: {title: Любое число, values: любое}
      П12:
        title: Слова по строкам
        values: "{да; нет}"
        sample: {of: строка, average: по строкам, quote: среднее}
      П13:
        title: Средние мимо
        values: "{7}"
        items: {1: {title: а, values: "{0; 2}"}}
        sample: {of: строка, average: по строкам, quote: среднее}
      П14:
        title: Слова пунктов по строкам
        values: "{да; нет}"
        items: {1: {title: а, values: "{да; нет}"}}
        sample: {of: строка, average: по строкам, quote: среднее}
      П9: {title: Не нужно, values: "[0; 1]", not_applicable: нет}
"""


@cache
def awkward() -> Monitoring:
    """Return a monitoring whose items, rows and counts seldom come to a printed value."""
    return made(AWKWARD)


@settings(max_examples=60, database=None)
@given(data=st.data())
def test_awkward_value_sets_are_answered_as_well(data: st.DataObject) -> None:
    """Where items, rows or counts cannot come to a printed value, the value itself is answered."""
    rules = awkward()

    assert shnor_rules.evaluate(rules, data.draw(records(rules)))


def test_a_record_shrinks_to_the_simplest() -> None:
    """A failing test shows plain numbers, the least that fail."""
    rules = made_up("open-lessons")

    found = find(records(rules), lambda record: shnor_rules.evaluate(rules, record).total != 0)

    assert [1] == [found[each.id] for each in rules.indicators]


def test_the_same_records_come_again() -> None:
    """Under `derandomize` nothing but the monitoring decides which records come."""
    rules = korenovsky("tutoring-point")

    assert some(records(rules), 10) == some(records(rules), 10)


def test_the_name_of_the_monitoring_is_all_that_a_failure_shows_of_the_strategy() -> None:
    """Strategies are printed by failing tests, and theirs would fill pages."""
    assert "record('tutoring-point')" == repr(records(korenovsky("tutoring-point")))
