# SPDX-License-Identifier: MIT
"""Holes of a scale, what lies beyond it, and what could not be proved of either."""

from __future__ import annotations

from typing import Final

import pytest

from tests.checks.telling import contents, findings, scale, told

MEAN: Final = 'formula: "СРЗНАЧ(П1, П2)"'
THREE: Final = ("{0; 1; 2}", "{0; 1; 2}")
PRODUCT: Final = "formula: П1 * П2"
DENSE: Final = ("[0; 2]", "[0; 2]")


def test_an_idle_hole_is_told_with_its_neighbours() -> None:
    """A hole that no total falls into is a note that names the levels around it."""
    body = scale(MEAN, THREE, ["[0; 0,6)", "[0,9; 2]"])

    assert [("idle-gap", "[0,6; 0,9)")] == contents(body)
    assert [
        (
            "[0,6; 0,9) не относится ни к одному уровню: ниже – «А», выше – «Б»; доказано, что "
            "таких итогов не бывает"
        )
    ] == told(body, "idle-gap")
    assert [
        (
            "[0,6; 0,9) belongs to no level: below it is `А`, above it `Б`; it is proved that "
            "there are no such totals"
        )
    ] == told(body, "idle-gap", lang="en")


def test_an_idle_hole_of_one_number_is_told_as_an_open_bound() -> None:
    """Two round brackets at one number are told as what they are."""
    body = scale(MEAN, THREE, ["[0; 0,7)", "(0,7; 2]"])

    assert [
        (
            "граница 0,7 не относится ни к одному уровню: скобка круглая и у «А», и у «Б»; "
            "доказано, что такого итога не бывает"
        )
    ] == told(body, "idle-gap")
    assert [
        (
            "the bound 0,7 belongs to no level: the bracket is round both at `А` and at `Б`; it is "
            "proved that there is no such total"
        )
    ] == told(body, "idle-gap", lang="en")


def test_a_hole_that_a_condition_can_fill_is_no_idle_hole() -> None:
    """A level by a condition may take what intervals leave out."""
    body = scale(MEAN, THREE, ["[0; 0,6)", "[0,9; 2]", "when: 0.6 <= итог < 0.9"])

    assert [] == told(body, "idle-gap")


def test_what_lies_beyond_the_scale_is_told_for_each_end() -> None:
    """Totals above and below the scale are told at the outermost levels, with a record."""
    body = scale(MEAN, THREE, ["(0; 1)", "[1; 1,5]"])
    found = findings(body)

    assert [("gap-beyond-scale", "0 (1 из 9)"), ("gap-beyond-scale", "2 (1 из 9)")] == [
        (each.name, each.content) for each in found
    ]
    assert [10, 11] == [each.place.line for each in found]
    assert [
        (
            "итог 0 лежит ниже шкалы: первый уровень «А» – (0; 1); так выходит у 1 сочетания "
            "ответов из 9, например {П1: 0, П2: 0}"
        ),
        (
            "итог 2 лежит выше шкалы: последний уровень «Б» – [1; 1,5]; так выходит у 1 сочетания "
            "ответов из 9, например {П1: 2, П2: 2}"
        ),
    ] == told(body, "gap-beyond-scale")
    assert [
        (
            "the total 0 lies below the scale: the first level `А` is (0; 1); it is so for 1 "
            "choice of answers out of 9, for example {П1: 0, П2: 0}"
        ),
        (
            "the total 2 lies above the scale: the last level `Б` is [1; 1,5]; it is so for 1 "
            "choice of answers out of 9, for example {П1: 2, П2: 2}"
        ),
    ] == told(body, "gap-beyond-scale", lang="en")


def test_dense_totals_beyond_the_scale_are_told_as_intervals() -> None:
    """Where totals cannot be listed, the interval is told, with its simplest record."""
    body = scale("formula: П1", ["[0; 2]"], ["[0; 1)", "(1; 1,5]"])

    assert [("gap", "1"), ("gap-beyond-scale", "(1,5; 2]")] == contents(body)
    assert [
        (
            "итог (1,5; 2] лежит выше шкалы: последний уровень «Б» – (1; 1,5]; так выходит у "
            "бесконечного множества сочетаний ответов, например {П1: 2}"
        )
    ] == told(body, "gap-beyond-scale")


def test_what_stands_for_all_other_cases_leaves_nothing_beyond() -> None:
    """`otherwise` has no ends, and neither have intervals without an end."""
    assert [] == contents(scale(MEAN, THREE, ["[0,6; 1]", "otherwise: true"]))
    assert [] == contents(scale(MEAN, THREE, ["менее 1", "не менее 1"]))


def test_what_is_undecided_is_told_with_the_reason() -> None:
    """Holes, ends and overlaps of which nothing can be proved are warnings that say why."""
    why = (
        "не решено: величины, которые могут быть любыми числами промежутка, перемножаются, делятся "
        "одна на другую, сравниваются между собой или входят в формулу несколько раз"
    )
    body = scale(PRODUCT, DENSE, ["[0; 1)", "(1; 2]", "[2; 3]"])

    assert [
        ("gap-undecided", "1"),
        ("gap-undecided", "2"),
        ("gap-undecided", "(3; 4]"),
    ] == contents(body)
    assert [
        f"1 не относится ни к одному уровню, а бывает ли такой итог, не доказано: {why}",
        f"2 относится и к «Б», и к «В», а бывает ли такой итог, не доказано: {why}",
        f"(3; 4] лежит за концом шкалы, а бывает ли такой итог, не доказано: {why}",
    ] == told(body, "gap-undecided")
    assert [
        "1 belongs to no level, and whether there is such a total is not proved",
        "2 belongs both to `Б` and to `В`, and whether there is such a total is not proved",
        "(3; 4] lies beyond the end of the scale, and whether there is such a total is not proved",
    ] == [each.partition(":")[0] for each in told(body, "gap-undecided", lang="en")]


def test_undecided_conditions_are_told_once() -> None:
    """Levels by condition can leave a record out or take it twice; with `otherwise` they cannot."""
    conditions = ["when: П1 * П2 < 1", "when: П1 * П2 > 1"]
    other = [*conditions, "otherwise: true"]
    first = "decide: первое подходящее\n"

    assert [("gap-undecided", "А")] == contents(scale(PRODUCT, DENSE, conditions))
    assert [("gap-undecided", "А")] == contents(scale(PRODUCT, DENSE, conditions, first))
    assert [("gap-undecided", "А")] == contents(scale(PRODUCT, DENSE, other))
    assert [] == contents(scale(PRODUCT, DENSE, other, first))
    body = scale(PRODUCT, DENSE, conditions)
    ru, en = (told(body, "gap-undecided", lang=lang)[0] for lang in ("ru", "en"))
    assert (
        "уровень «А» задан условием, а всегда ли подходит ровно один уровень, не доказано"
        == ru.partition(":")[0]
    )
    assert (
        "the level `А` holds by a condition, and whether exactly one level always holds is not "
        "proved"
    ) == en.partition(":")[0]


def test_bounds_decide_what_nothing_else_does() -> None:
    """Where the totals surely do not come, holes and overlaps are idle after all."""
    body = scale(PRODUCT, DENSE, ["[0; 4]", "(5; 6]", "[6; 7]"])

    assert [
        ("idle-gap", "(4; 5]"),
        ("idle-overlap", "6"),
        ("unreachable-level", "Б"),
        ("unreachable-level", "В"),
    ] == contents(body)


def test_an_overlap_that_the_first_line_decides_leaves_nothing_undecided() -> None:
    """Under `decide: первое подходящее` an overlap is meant."""
    more = "decide: первое подходящее\n"

    assert [] == contents(scale(PRODUCT, DENSE, ["[0; 2]", "[2; 4]"], more))


@pytest.mark.parametrize("levels", [["[0; 1)", "(1; 2]"], ["[0; 1]", "[1; 2]"]])
def test_errors_elsewhere_leave_holes_and_overlaps_undecided(levels: list[str]) -> None:
    """Beside errors nothing is proved, and the fault of the scale is told all the same."""
    body = scale("formula: П1 + П3", THREE, levels)
    first, second = findings(body)

    assert ["unknown-name", "gap-undecided"] == [first.name, second.name]
    assert "сначала нужно исправить ошибки в показателях и формулах" in str(second)
    assert "must be mended first" in second.render("en")
    assert "исправьте остальные ошибки и проверьте ещё раз" == second.message.help("ru")


def test_errors_elsewhere_say_nothing_of_the_ends() -> None:
    """Which totals there are is not known, so neither is whether the scale is long enough."""
    assert ["unknown-name"] == [
        each.name for each in findings(scale("formula: П3", THREE, ["[0; 1]"]))
    ]


def test_a_monitoring_without_levels_has_no_holes() -> None:
    """Without a scale there is nothing to tell."""
    body = scale(MEAN, THREE, []).replace("levels:\n", "")

    assert [] == contents(body)


def test_what_is_never_rated_falls_into_no_hole() -> None:
    """Totals without any record that is rated leave a hole idle."""
    more = "not_rated:\n  - {when: итог == 0.5, because: мало данных, quote: мало данных}\n"
    body = scale(MEAN, THREE, ["[0; 0,5)", "(0,5; 2]"], more)

    assert [("idle-gap", "0,5")] == contents(body)


def test_a_record_with_a_sample_can_be_pasted() -> None:
    """The rows of a sample are written as lists in lists."""
    body = """\
indicators:
  П1:
    title: Первый
    values: "[0; 2]"
    items: {1: {title: а}, 2: {title: б}}
    sample: {of: учитель, average: по строкам, quote: среднее}
total: {formula: П1, quote: формула}
levels:
  - {level: А, interval: "[0; 2)", meaning: мало}
"""

    assert [("gap-beyond-scale", "2")] == contents(body)
    assert told(body, "gap-beyond-scale")[0].endswith("например {П1: [[1, 1]]}")
