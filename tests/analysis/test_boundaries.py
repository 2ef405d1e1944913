# SPDX-License-Identifier: MIT
"""Boundary coverage: which goals a monitoring has, and which of them its examples meet."""

from __future__ import annotations

from shnor_rules.analysis.boundaries import Kind
from tests.analysis.bounded import DENSE, SCALE, coverage, told


def test_each_level_is_a_goal() -> None:
    """A level that no record comes to is not counted."""
    expected = ["levels низкий met", "levels средний open", "levels высокий open"]

    assert [*expected, "levels особый unreachable"] == told(SCALE, Kind.LEVEL)


def test_each_ending_without_a_level_is_a_goal() -> None:
    """Gaps and missing answers are; what no record comes to is none."""
    expected = ["levels in-gap met", "levels missing open"]

    assert expected == told(SCALE, Kind.ENDING)


def test_each_bound_is_tried_from_three_sides() -> None:
    """On it and at the nearest totals beside it; what is not there is not counted."""
    expected = [
        "levels = 0: 0 - низкий met",
        "levels < 0 unreachable",
        "levels > 0: 1 - in-gap met",
        "levels = 1: 1 - in-gap met",
        "levels < 1: 0 - низкий met",
        "levels > 1: 2 - средний open",
    ]

    assert expected == told(SCALE, Kind.BOUND)[:6]


BARE = """
indicators:
  П1:
    title: Первый
    values: "{0; 1; 2}"
    items: {1: {title: а, values: "{0; 2}"}}
total: {formula: П1}
levels:
  - {level: низкий, interval: "[0; 1)"}
  - {level: высокий, interval: "[1; 2]"}
"""

POINTS = """
    points:
      - {points: "0", interval: "[0; 1)"}
      - {points: "1", interval: "[1; 1]"}
      - {points: "2", interval: "(1; 2]"}
total:"""


def test_what_only_bare_numbers_come_to_is_not_out_of_reach() -> None:
    """What no items come to can still be answered without them."""
    found = told(BARE, Kind.BOUND)
    unreachable = [each for each in found if each.endswith("unreachable")]

    assert "levels = 1: 1 - высокий open" in found
    assert ["levels < 0 unreachable", "levels > 2 unreachable"] == unreachable


def test_points_and_conditions_for_bare_numbers_are_not_out_of_reach() -> None:
    """What decides for an answer that is taken can be shown by it."""
    pointed = BARE.replace("\ntotal:", POINTS)
    body = f"{pointed}not_rated: [{{when: П1 == 1, because: один}}]\n"

    assert "П1 2: 1 [1; 1] open" in told(body, Kind.BAND)
    assert "П1 = 1: 1 open" in told(body, Kind.EDGE)
    assert "not_rated П1 == 1 open" in told(body, Kind.ENDING)


def test_an_example_that_does_not_say_how_it_ends_tries_no_bound() -> None:
    """The total alone would not notice another level; it shows what is answered all the same."""
    body = BARE.replace("П1}", "2 * П1 - П1}")
    told_by = {
        'total: "2"': "open",
        "status: уровень определён": "open",
        "level: высокий": "met",
    }
    for expected, state in told_by.items():
        examples = f"examples: [{{title: два, record: {{П1: [2]}}, expect: {{{expected}}}}}]\n"

        assert f"levels высокий {state}" in told(body + examples, Kind.LEVEL)
        assert f"levels = 2: 2 - высокий {state}" in told(body + examples, Kind.BOUND)
        assert "П1 2 met" in told(body + examples, Kind.VALUE)


def test_an_ending_without_a_level_is_told_in_several_ways() -> None:
    """By what it is, by no level, or by no total."""
    for expected in ("status: нет данных", "level: null", "total: null"):
        body = f"{BARE}examples: [{{title: пусто, record: {{}}, expect: {{{expected}}}}}]\n"

        assert ["levels missing met"] == told(body, Kind.ENDING)


def test_beside_a_bound_of_dense_totals_any_total_of_the_neighbour_will_do() -> None:
    """Rounded totals stand alone; those before rounding are dense, and a half is among them."""
    dense = DENSE.replace(", round: {places: 0}", "")
    dense = dense.replace('total: "1", level: высокий', 'total: "0,5", level: низкий')

    said = [each.said.render("ru") for each in coverage(dense).goals]

    assert "levels < 1: (0; 1) - низкий met" in told(dense, Kind.BOUND)
    assert "итог ниже 1, любой из (0; 1)" in said


def test_a_side_without_an_end_is_told_by_its_bound_alone() -> None:
    """Such numbers are written in words, which would make no sentence with these."""
    body = """
indicators:
  П1: {title: Первый, values: любое}
total: {formula: П1}
levels: [{level: любой, interval: не менее 0}]
"""
    said = [each.said.render("ru") for each in coverage(body).goals if each.kind is Kind.BOUND]

    assert ["итог ровно 0", "итог ниже 0", "итог выше 0"] == said
    assert ["итог 0,5 met"] == told(DENSE, Kind.ROUNDING)


def test_a_rounding_without_halves_has_no_goal_to_meet() -> None:
    """It is proved that no value lies between two last decimals."""
    body = SCALE.replace('"СУММ(П1, П2)"', '"СУММ(П1, П2)", round: {places: 0}')

    assert ["итог 0,5 unreachable"] == told(body, Kind.ROUNDING)


def test_every_value_and_the_no_are_goals() -> None:
    """Numbers one by one; «нет» is a kind of its own."""
    expected = ["П1 0 met", "П1 1 met", "П1 2 open", "П2 0 met", "П2 2 open"]

    assert expected == told(SCALE, Kind.VALUE)
    assert ["П2 нет met"] == told(SCALE, Kind.NOT_APPLICABLE)


def test_each_deciding_answer_is_missing_alone_once() -> None:
    """Also an optional one; a record that lacks two shows neither."""
    body = f"{SCALE}  - {{title: пусто, record: {{}}, expect: {{status: нет данных}}}}\n"

    assert ["П1 - open", "П2 - open"] == told(body, Kind.MISSING)
    assert "levels missing met" in told(body, Kind.ENDING)


def test_an_optional_answer_is_left_out_once() -> None:
    """Where nothing depends on it, whatever else is answered."""
    body = """
indicators:
  П1: {title: Первый, values: "{0; 1}", scored: false}
  П2: {title: Второй}
examples:
  - {title: без первого, record: {П2: слова}, expect: {status: шкалы нет}}
"""

    assert ["П1 - met"] == told(body, Kind.MISSING)
    assert ["П1 0 open", "П1 1 open", "П2 * met"] == told(body, Kind.VALUE)
    assert [] == told(body, Kind.LEVEL, Kind.ENDING, Kind.BOUND)


def test_items_samples_and_counts_have_goals_of_their_own() -> None:
    """Each value of each item, rows and groups, and what part and whole come to."""
    body = """
indicators:
  П1: {title: Первый, values: "[0; 2]", items: {1: {title: а}, 2: {title: б}},
       sample: {of: строка, groups: группа, average: по группам}}
  П2: {title: Второй, values: "[0; 100]", unit: "%", share: {part: часть, whole: целое}}
  П3: {title: Третий, values: "{0; 1; 2}", items: {1: {title: а}, 2: {title: б}}}
examples:
  - title: две группы
    record: {П1: [[[1, 0], [1, 1]], [[1, 1]]], П2: {часть: 1, всего: 2}, П3: [0, 1]}
    expect: {status: шкалы нет}
  - {title: готовые числа, record: {П1: 2, П2: 100, П3: 2}, expect: {status: шкалы нет}}
"""
    values = told(body, Kind.VALUE)

    assert ["П1 rows met", "П1 groups met"] == told(body, Kind.SAMPLE)
    expected = ["П2 0 open", "П2 (0; 100) met", "П2 100 open", "П2 0 из 0 open"]
    assert expected == told(body, Kind.COUNTS)
    assert ["П1 0 open", "П1 (0; 2) met", "П1 2 met"] == values[:3]
    assert ["П1.1 0 open", "П1.1 1 met", "П1.2 0 met", "П1.2 1 met"] == values[3:7]
    assert ["П3 0 open", "П3 1 met", "П3 2 met"] == values[7:10]
    assert ["П3.1 0 met", "П3.1 1 open", "П3.2 0 open", "П3.2 1 met"] == values[10:]


def test_attributes_are_tried_where_something_depends_on_them() -> None:
    """Their values, and their absence; of others nothing is asked."""
    body = """
attributes:
  школа: {title: Школа, required: true}
  вид: {title: Вид, values: "{город; село}"}
  учеников: {title: Учеников, values: целое не менее 0}
  год: {title: Год, values: целое}
indicators:
  П1: {title: Первый, values: "{1}"}
total: {formula: "П1 if вид == 'город' else 2"}
levels: [{level: любой, interval: не менее 0}]
not_rated:
  - {when: учеников < 5, because: мало учеников}
  - {when: учеников < 3, because: совсем мало}
  - {when: учеников < 0, because: ошибка}
examples:
  - {title: мало, record: {школа: А, вид: село, учеников: 0, П1: 1}, expect: {level: null}}
"""
    expected = ["вид город open", "вид село met", "учеников 0 met", "учеников более 0 open"]

    assert expected == told(body, Kind.VALUE)[:4]
    assert ["вид - open", "учеников - open", "П1 - open"] == told(body, Kind.MISSING)
    endings = [each for each in told(body, Kind.ENDING) if each.startswith("not_rated")]
    assert "not_rated учеников < 5 met" == endings[0]
    assert "not_rated учеников < 3 unreachable" == endings[1]
    assert "not_rated учеников < 0 unreachable" == endings[2]


def test_points_are_tried_line_by_line_and_at_their_bounds() -> None:
    """By the measured value; conditions and the rest are lines as well."""
    body = """
indicators:
  П1:
    title: Первый
    values: "[0; 100]"
    points:
      - {points: 0, interval: менее 50}
      - {points: 1, interval: "[50; 100]"}
      - {points: 5, interval: "[200; 300]"}
  П2:
    title: Второй
    values: "{рост; спад}"
    points: [{points: 2, when: "П2 == 'рост'"}, {points: 0, otherwise: true}]
total: {formula: П1 + П2}
examples:
  - {title: ровно, record: {П1: 50, П2: рост}, expect: {total: "3"}}
"""
    expected = ["П1 1: 0 менее 50 open", "П1 2: 1 [50; 100] met", "П1 3: 5 [200; 300] unreachable"]

    assert [*expected, "П2 1: 2 met", "П2 2: 0 open"] == told(body, Kind.BAND)
    edges = told(body, Kind.EDGE)
    assert ["П1 = 50: 50 met", "П1 < 50: [0; 50) open", "П1 > 50: (50; 100) open"] == edges[:3]
    assert "П1 = 200 unreachable" in edges


def test_tables_are_tried_cell_by_cell() -> None:
    """Of points and of levels; a cell that no answers come to is not counted."""
    body = """
indicators:
  П1: {title: Первый, values: "{0; 1}"}
  П2: {title: Второй, values: "{да; нет}"}
bands:
  доля: {title: Доля, of: П1 * 10, bands: [
    {band: мало, interval: менее 5}, {band: много, interval: "[5; 20]"},
    {band: чересчур, interval: более 20}]}
total: {table: {by: [доля, П2], cells: {мало: "0", много: {да: "1", нет: "2"}, чересчур: "3"}}}
table: {by: [доля], cells: {мало: низкий, много: высокий, чересчур: высокий}}
levels: [{level: низкий}, {level: высокий}]
examples:
  - {title: много, record: {П1: 1, П2: да}, expect: {total: "1", level: высокий}}
"""
    expected = [
        "итог мало: 0 open",
        "итог много, да: 1 met",
        "итог много, нет: 2 open",
        "итог чересчур: 3 unreachable",
        "levels мало: низкий open",
        "levels много: высокий met",
        "levels чересчур: высокий unreachable",
    ]

    assert expected == told(body, Kind.CELL)
    assert "доля > 5: 10 met" in told(body, Kind.EDGE)
    assert [] == told(body, Kind.BOUND)


def test_words_that_go_with_results_are_goals() -> None:
    """Of the monitoring with any example, of an indicator with an answer to it."""
    body = """
notices: [{text: только для помощи}]
indicators:
  П1: {title: Первый, values: "{0}", notice: не для оценки, optional: true}
  П2: {title: Второй, values: "{0}", notice: и это}
examples:
  - {title: второй, record: {П2: 0}, expect: {status: шкалы нет}}
"""

    assert ["notices 1 met", "П1 - open", "П2 - met"] == told(body, Kind.NOTICE)
