# SPDX-License-Identifier: MIT
"""Levels that overlap, cannot be reached, stand out of order, or are written oddly."""

from __future__ import annotations

from typing import Final

from shnor_rules.checks.absence import MOST_ALONE
from tests.checks.telling import contents, findings, scale, told

MEAN: Final = 'formula: "СРЗНАЧ(П1, П2)"'
THREE: Final = ("{0; 1; 2}", "{0; 1; 2}")
NO: Final = "{0; 1; 2; нет}"
FIRST: Final = "decide: первое подходящее\n"


def test_an_overlap_is_told_with_both_levels() -> None:
    """A total in two levels is an error with a record and the place of the other level."""
    body = scale(MEAN, THREE, ["[0; 1]", "[1; 2]"])
    [found] = findings(body)

    assert ("overlap", "1 (3 из 9)") == (found.name, found.content)
    assert [("а здесь – к уровню «Б»", 11)] == [
        (each.message.render("ru"), each.place.line) for each in found.related
    ]
    assert [
        (
            "итог 1 относится сразу к двум уровням, «А» и «Б»; так выходит у 3 сочетаний ответов "
            "из 9, например {П1: 0, П2: 2}"
        )
    ] == told(body, "overlap")
    assert [
        (
            "the total 1 belongs to two levels at once, `А` and `Б`; it is so for 3 choices "
            "of answers out of 9, for example {П1: 0, П2: 2}"
        )
    ] == told(body, "overlap", lang="en")
    assert "and here to the level `Б`" == found.related[0].message.render("en")


def test_three_levels_at_once_are_three_overlaps() -> None:
    """Every two levels that overlap are told by themselves."""
    body = scale(MEAN, THREE, ["[0; 1]", "[1; 2]", "[1; 1]"])

    assert ["1 (3 из 9)"] * 3 == [pin for _, pin in contents(body, "overlap")]


def test_an_idle_overlap_is_a_note() -> None:
    """An overlap without a total does no harm, and is told with both levels."""
    body = scale(MEAN, THREE, ["[0; 0,9]", "[0,8; 2]"])

    assert [("idle-overlap", "[0,8; 0,9]")] == contents(body)
    assert [
        "[0,8; 0,9] относится сразу к двум уровням, «А» и «Б»; доказано, что таких итогов не бывает"
    ] == told(body, "idle-overlap")
    assert [
        (
            "[0,8; 0,9] belongs to two levels at once, `А` and `Б`; it is proved that there are no "
            "such totals"
        )
    ] == told(body, "idle-overlap", lang="en")


def test_an_overlap_that_the_first_line_decides_is_meant() -> None:
    """With the first line that fits, neither an overlap nor the order is a fault."""
    assert [] == contents(scale(MEAN, THREE, ["[1; 2]", "[0; 1]"], FIRST))
    assert [] == contents(scale(MEAN, THREE, ["[0,8; 2]", "[0; 0,9]"], FIRST))


def test_a_level_out_of_reach_is_told_with_the_extent_of_the_totals() -> None:
    """An interval without any total is told once, not also as the end of the scale."""
    body = scale(MEAN, THREE, ["[0; 1]", "(1; 2]", "(2; 3]"])

    assert [("unreachable-level", "В")] == contents(body)
    assert [
        (
            "уровень «В» недостижим: ни при каких ответах итог не попадает в (2; 3]; все итоги "
            "лежат в [0; 2]"
        )
    ] == told(body, "unreachable-level")
    assert [
        (
            "the level `В` cannot be reached: for no answers the total falls into (2; 3]; all "
            "totals lie in [0; 2]"
        )
    ] == told(body, "unreachable-level", lang="en")


def test_a_level_by_a_condition_can_be_out_of_reach() -> None:
    """A condition that never holds, and all other cases when there are none, are told shortly."""
    body = scale(MEAN, THREE, ["[0; 1]", "when: П1 > 2", "(1; 2]", "otherwise: true"])

    assert [("unreachable-level", "Б"), ("unreachable-level", "Г")] == contents(
        body, "unreachable-level"
    )
    assert ["уровень «Б» не присваивается ни при каких ответах"] == told(body, "unreachable-level")[
        :1
    ]
    assert ["the level `Б` is given for no answers at all"] == told(
        body, "unreachable-level", lang="en"
    )[:1]


def test_a_level_in_the_shade_of_another_is_out_of_reach() -> None:
    """With the first line that fits, a level can be left without any total."""
    body = scale(MEAN, THREE, ["[0; 2]", "[1; 1,5]"], FIRST)

    assert [("unreachable-level", "Б")] == contents(body)


def test_a_level_can_be_lost_while_an_indicator_has_a_value() -> None:
    """A level that only some states reach is told with the states that lose it."""
    body = scale('formula: "СРЗНАЧ(П1, П2)"', ["{0; 1; 2}", NO], ["[0; 0,5)", "[0,5; 1)", "[1; 2]"])

    assert [("unreachable-level", "Б: П2 – нет")] == contents(body)
    assert [
        "уровень «Б» недостижим всегда, когда показатель П2 – «нет»; при других ответах он бывает"
    ] == told(body, "unreachable-level")
    assert [
        (
            "the level `Б` cannot be reached whenever the indicator П2 is `нет`; for other answers "
            "it can"
        )
    ] == told(body, "unreachable-level", lang="en")


def test_the_most_general_states_are_told() -> None:
    """States of several indicators are told together only where one alone is not enough."""
    body = scale(
        'formula: "СРЗНАЧ(П1, П2, П3)"',
        ["{0; 1}", "{0; 1; нет}", "{0; 1; нет}"],
        ["[0; 0,3)", "[0,3; 0,4)", "[0,4; 0,6)", "[0,6; 1]"],
    )

    assert [
        ("unreachable-level", "Б: П2 – нет; П3 – нет"),
        ("unreachable-level", "В: П2 – число, П3 – число; П2 – нет, П3 – нет"),
    ] == contents(body)
    assert (
        "уровень «В» недостижим всегда, когда показатель П2 – число и показатель П3 – число, или "
        "когда показатель П2 – «нет» и показатель П3 – «нет»; при других ответах он бывает"
    ) == told(body, "unreachable-level")[1]
    assert (
        "the level `В` cannot be reached whenever the indicator П2 is a number and the indicator "
        "П3 is a number, or whenever the indicator П2 is `нет` and the indicator П3 is `нет`; for "
        "other answers it can"
    ) == told(body, "unreachable-level", lang="en")[1]


def test_an_indicator_of_words_is_told_as_not_no() -> None:
    """Where a value need not be a number, the state is that it is not «нет»."""
    body = scale(
        "formula: \"1 if not ПРИМЕНИМО(П1) else 0 if П1 == 'да' else 2\"",
        ["{да; другое; нет}"],
        ["[0; 1)", "[1; 1,5)", "[1,5; 2]"],
    )

    assert [
        ("unreachable-level", "А: П1 – нет"),
        ("unreachable-level", "Б: П1 – не нет"),
        ("unreachable-level", "В: П1 – нет"),
    ] == contents(body, "unreachable-level")
    assert "когда показатель П1 – не «нет»" in told(body, "unreachable-level")[1]
    assert "the indicator П1 is not `нет`" in told(body, "unreachable-level", lang="en")[1]


def test_a_range_with_no_among_its_values_is_told_too() -> None:
    """Numbers of a sample are any numbers of an interval; a state takes all of them."""
    body = """\
indicators:
  П1: {title: Первый, values: "{0; 1}"}
  П2:
    title: Второй
    values: "{0; 1; нет}"
    not_applicable: нет
    sample: {of: учитель, average: по строкам, quote: среднее}
total: {formula: "СРЗНАЧ(П1, П2)", quote: формула}
levels:
  - {level: А, interval: "[0; 0,5)", meaning: мало}
  - {level: Б, interval: "[0,5; 0,6)", meaning: средне}
  - {level: В, interval: "[0,6; 1]", meaning: много}
"""

    assert ["Б: П2 – нет"] == [pin for _, pin in contents(body, "unreachable-level")]


def test_a_level_that_only_a_missing_answer_reaches_is_lost_in_both_states() -> None:
    """No answer at all is a third way to answer, which no state is said to rule out."""
    total = "formula: СУММ(П1), missing: как ноль"
    body = scale(total, ("{1; нет}",), ["[0; 0,5)", "[0,5; 1]"])
    third = 'weights: {П1: "0,5", П2: "0,5"}, not_applicable: как ноль, missing: пересчитать веса'

    assert [("unreachable-level", "А: П1 – число")] == contents(body, "unreachable-level")
    assert [
        ("unreachable-level", "Б: П1 – число; П1 – нет; П2 – нет"),
    ] == contents(
        scale(third, ("{1; нет}", "{3; нет}"), ["[0; 2,5]", "(2,5; 3]"]), "unreachable-level"
    )


def test_totals_of_records_that_are_not_rated_are_not_denied() -> None:
    """A level whose records are never rated is out of reach, though totals lie in its interval."""
    more = "not_rated: [{when: П1 == 0, because: так, quote: так}]\n"
    body = scale("formula: П1", ("{0; 1}",), ["[0; 0,5)", "[0,5; 1]"], more)

    assert ["уровень «А» не присваивается ни при каких ответах"] == told(body, "unreachable-level")


def test_states_without_a_total_are_no_fault_of_a_level() -> None:
    """Where «нет» forbids every total, no level is lost by it."""
    body = scale(f"{MEAN}, not_applicable: запрещает итог", ["{0; 1; 2}", NO], ["[0; 1]", "(1; 2]"])

    assert [] == contents(body)


def test_a_condition_can_hold_where_there_is_no_total() -> None:
    """A level by a condition is lost where others have no total at all."""
    levels = ["when: П1 == 0", "[1; 1,5)", "[1,5; 2]", "[0; 1)"]
    body = scale(f"{MEAN}, not_applicable: запрещает итог", ["{0; 1; 2}", NO], levels, FIRST)

    assert [] == contents(body, "unreachable-level")


def test_of_many_indicators_each_is_looked_at_alone() -> None:
    """With six indicators that can be «нет», the states of single ones are told."""
    total = 'formula: "П1 if ПРИМЕНИМО(П2) else СРЗНАЧ(П1, П3, П4, П5, П6, П7)"'
    body = scale(total, ["{0; 2}", *[NO] * 6], ["[0; 1)", "[1; 1,5)", "[1,5; 2]"])

    assert [("unreachable-level", "Б: П2 – число")] == contents(body, "unreachable-level")


def test_of_too_many_indicators_none_is_looked_at() -> None:
    """Beyond a number of indicators the states are left alone, not guessed."""
    names = ", ".join(f"П{each}" for each in range(3, MOST_ALONE + 4))
    total = f'formula: "П1 if ПРИМЕНИМО(П2) else СРЗНАЧ(П1, {names})"'
    values = ["{0; 2}", *[NO] * (MOST_ALONE + 2)]
    body = scale(total, values, ["[0; 1)", "[1; 1,5)", "[1,5; 2]"])

    assert [] == contents(body, "unreachable-level")


def test_what_takes_too_much_work_is_not_told() -> None:
    """A state whose proof is given up is no state in which anything is lost."""
    names = ", ".join(f"П{each}" for each in range(1, 9))
    values = ["{0; 0,3; 1,7; 2,1; 3}"] * 3 + ["{0; 0,3; 1,7; 2,1; 3; нет}"] * 5
    body = scale(
        f'formula: "СРЗНАЧ({names})"', values, ["[0; 0,001)", "[0,001; 0,05)", "[0,05; 3]"]
    )

    assert [] == contents(body, "gap-undecided")
    assert all("П" in pin for _, pin in contents(body, "unreachable-level"))


def test_one_indicator_that_is_always_no_has_no_states() -> None:
    """A state needs its opposite."""
    body = scale(MEAN, ["{0; 2}", "{нет}"], ["[0; 1)", "[1; 2]"])

    assert [] == contents(body, "unreachable-level")


def test_the_end_of_the_scale_is_compared_with_the_totals() -> None:
    """A scale that begins before the totals or ends after them is a note for each end."""
    body = scale(MEAN, ["{1; 2}", "{1; 2}"], ["[0; 1]", "(1; 3]"])

    assert [("scale-end", "0 – 1"), ("scale-end", "3 – 2")] == contents(body)
    assert [
        "шкала начинается с 0 (уровень «А»), а итог не бывает меньше 1",
        "шкала кончается на 3 (уровень «Б»), а итог не бывает больше 2",
    ] == told(body, "scale-end")
    assert [
        "the scale begins at 0 (the level `А`), and no total is below 1",
        "the scale ends at 3 (the level `Б`), and no total is above 2",
    ] == told(body, "scale-end", lang="en")


def test_totals_without_end_say_nothing_of_the_end_of_the_scale() -> None:
    """Where totals have no bound, they are beyond every end."""
    assert [("gap-beyond-scale", "более 2")] == contents(
        scale("formula: П1", ["не менее 0"], ["[0; 1]", "(1; 2]"])
    )


def test_a_level_out_of_order_is_told_with_the_direction() -> None:
    """The first level against the direction of those before it is told."""
    ascending = scale(MEAN, THREE, ["[0; 0,5)", "[1; 2]", "[0,5; 1)"])
    descending = scale(MEAN, THREE, ["[1; 2]", "[0; 0,5)", "[0,5; 1)"])

    assert [("level-order", "В: [0,5; 1)")] == contents(ascending)
    assert [
        "уровень «В», [0,5; 1), стоит не по порядку: до него уровни шли по возрастанию"
    ] == told(ascending, "level-order")
    assert ["the level `В`, [0,5; 1), is out of order: up to it the levels were ascending"] == told(
        ascending, "level-order", lang="en"
    )
    assert ["уровень «В», [0,5; 1), стоит не по порядку: до него уровни шли по убыванию"] == told(
        descending, "level-order"
    )
    assert [
        "the level `В`, [0,5; 1), is out of order: up to it the levels were descending"
    ] == told(descending, "level-order", lang="en")


def test_equal_intervals_have_no_order() -> None:
    """Two levels with one interval overlap, and that is all."""
    body = scale(MEAN, THREE, ["[0; 1)", "[1; 2]", "[1; 2]"])

    assert {"overlap"} == {name for name, _ in contents(body)}


def test_levels_without_ends_have_an_order_too() -> None:
    """Intervals in words are ordered like others."""
    assert [] == contents(scale(MEAN, THREE, ["не менее 1", "менее 1"]))


def test_a_level_of_one_number_is_a_note() -> None:
    """One number is told, unless no total is that number anyway."""
    body = scale(MEAN, THREE, ["[0; 2)", "[2; 2]"])

    assert [("one-point-interval", "Б: 2")] == contents(body)
    assert ["уровень «Б» – это одно число 2"] == told(body, "one-point-interval")
    assert ["the level `Б` is the one number 2"] == told(body, "one-point-interval", lang="en")
    assert [("unreachable-level", "Б")] == contents(
        scale(MEAN, THREE, ["[0; 2]", "[7; 7]"]), "one-point-interval", "unreachable-level"
    )


def test_an_interval_without_numbers_is_an_error() -> None:
    """An empty interval is told once, not also as a level out of reach."""
    body = scale(MEAN, THREE, ["[0; 2]", "(2; 2]"])

    assert [("empty-interval", "Б: (2; 2]")] == contents(body)
    assert ["в промежутке (2; 2] уровня «Б» нет ни одного числа"] == told(body, "empty-interval")
    assert ["there is no number in the interval (2; 2] of the level `Б`"] == told(
        body, "empty-interval", lang="en"
    )


def test_levels_without_a_meaning_are_told_together() -> None:
    """One note names all levels that say nothing of what follows."""
    body = scale(MEAN, THREE, ["[0; 1)", "[1; 1,5)", "[1,5; 2]"])
    body = body.replace(", meaning: следствие Б", "").replace(", meaning: следствие В", "")

    assert [("level-without-meaning", "Б, В")] == contents(body)
    assert ["не сказано, что следует из 2 уровней: Б, В"] == told(body, "level-without-meaning")
    assert ["it is not said what follows from 2 levels: Б, В"] == told(
        body, "level-without-meaning", lang="en"
    )


BARE: Final = """\
indicators:
  П1:
    title: Первый
    values: "{0; 1; 2; 3}"
    items: {1: {title: а}, 2: {title: б}}
total: {formula: П1, quote: формула}
levels:
"""


def test_what_a_bare_number_comes_to_is_not_impossible() -> None:
    """A number of the printed set is accepted, whatever its items add up to."""
    reached = BARE + (
        '  - {level: А, interval: "[0; 2]", meaning: мало}\n'
        '  - {level: Б, interval: "(2; 3)", meaning: средне}\n'
        '  - {level: В, interval: "(3; 4]", meaning: много}\n'
    )
    level = BARE + (
        '  - {level: А, interval: "[0; 2]", meaning: мало}\n'
        '  - {level: Б, interval: "(2; 3]", meaning: много}\n'
    )

    assert ["Б", "В"] == [pin for _, pin in contents(reached, "unreachable-level", "idle-gap")]
    assert [] == contents(level, "unreachable-level")
    assert [
        "шкала кончается на 3 (уровень «Б»), а по ответам на параметры итог не бывает больше 2"
    ] == told(level, "scale-end")
    assert [
        (
            "the scale ends at 3 (the level `Б`), and by answers to the parameters no total is "
            "above 2"
        )
    ] == told(level, "scale-end", lang="en")


def test_the_beginning_of_the_scale_is_compared_by_answers_to_the_parameters() -> None:
    """A value below all that items add up to is told as such."""
    body = BARE.replace('"{0; 1; 2; 3}"', '"{-1; 0; 1; 2}"') + (
        '  - {level: А, interval: "[-1; 2]", meaning: мало}\n'
    )

    assert [
        "шкала начинается с -1 (уровень «А»), а по ответам на параметры итог не бывает меньше 0"
    ] == told(body, "scale-end")
    assert [
        (
            "the scale begins at -1 (the level `А`), and by answers to the parameters no total is "
            "below 0"
        )
    ] == told(body, "scale-end", lang="en")
