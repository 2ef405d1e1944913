# SPDX-License-Identifier: MIT
"""What is found in value sets, labels and names of indicators, and what is left alone."""

from __future__ import annotations

from typing import Final

import pytest

from tests.checks.telling import contents, findings, told

RULES: Final = ("values-beyond-items", "value-without-label", "alike-indicators")
TOTAL: Final = "total: {formula: П1, quote: формула}\n"


def with_items(values: str, *items: str, more: str = "") -> str:
    """Return an indicator with a value set and items with these value sets; `""` is да/нет."""
    listed = ", ".join(
        f"{place}: {{title: параметр {word}{f', values: {each}' if each else ''}}}"
        for place, (word, each) in enumerate(zip("абвгде", items, strict=False), start=1)
    )
    return f"indicators: {{П1: {{title: а, values: {values}, items: {{{listed}}}{more}}}}}\n{TOTAL}"


SAMPLE: Final = ", sample: {of: школа, average: по строкам, quote: среднее}"


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        pytest.param(with_items('"{0; 1; 2}"', "", ""), [], id="fits"),
        pytest.param(
            with_items('"{0;1;2;3;4}"', *[""] * 5), ["П1 – 5 параметров, значения до 4"], id="more"
        ),
        pytest.param(
            with_items('"{0;1;2;3;4;5}"', *[""] * 4),
            ["П1 – 4 параметра, значения до 5"],
            id="fewer",
        ),
        pytest.param(
            with_items('"{1; 2}"', "", ""), ["П1 – 2 параметра, значения от 1"], id="from-one"
        ),
        pytest.param(
            with_items('"{-1; 0; 1; 2}"', "", ""), ["П1 – 2 параметра, значения от -1"], id="below"
        ),
        pytest.param(
            with_items('"{0; 1; 2; 3; 5}"', '"{0; 2}"', '"{0; 3}"'),
            ["П1 – 2 параметра, расходятся 1"],
            id="between",
        ),
        pytest.param(with_items('"[0; 2]"', "", ""), [], id="range"),
        pytest.param(with_items("не менее 0", "", ""), [], id="no-end"),
        pytest.param(with_items("не более 2", "", ""), [], id="no-beginning"),
        pytest.param(
            with_items('"[0; 2)"', "", ""), ["П1 – 2 параметра, значения до 2"], id="open-end"
        ),
        pytest.param(
            with_items('"(0; 2]"', "", ""), ["П1 – 2 параметра, значения от 0"], id="open-start"
        ),
        pytest.param(with_items('"(-1; 3)"', "", ""), [], id="open-around"),
        pytest.param(with_items('"[0; 2]"', "", "", more=SAMPLE), [], id="sample"),
        pytest.param(
            with_items('"[0; 2]"', "", "", "", more=SAMPLE),
            ["П1 – 3 параметра, значения до 2"],
            id="sample-more",
        ),
        pytest.param(with_items('"{0; 0,5; 2}"', "", "", more=SAMPLE), [], id="mean-of-a-list"),
        pytest.param(
            with_items('"[0; 9]"', '"[0; 5]"', '"[0; 5]"'),
            ["П1 – 2 параметра, значения до 9"],
            id="ranges",
        ),
        pytest.param(
            with_items("целое не менее 0", "целое не менее 0", '"[0; 5]"'), [], id="counts"
        ),
        pytest.param(with_items('"[0; 5)"', '"[0; 5)"'), [], id="open-items"),
        pytest.param(with_items('"(0; 5]"', '"(0; 5]"'), [], id="open-beginnings"),
        pytest.param(with_items('"[0; 5]"', '"(5; 5)"'), [], id="empty-item"),
    ],
)
def test_values_are_compared_with_what_items_come_to(body: str, expected: list[str]) -> None:
    """Both ends, and what is between them, must be what the items can add up to."""
    assert expected == [pin for _, pin in contents(body, "values-beyond-items")]


@pytest.mark.parametrize(
    ("body", "ru", "en"),
    [
        pytest.param(
            with_items('"{0;1;2;3;4}"', *[""] * 5),
            "у показателя П1 5 параметров, вместе до 5, а его значения – до 4",
            "П1 has 5 items that come to 5 at most, and its values go to 4",
            id="above",
        ),
        pytest.param(
            with_items('"{1; 2}"', "", ""),
            "у показателя П1 2 параметра, вместе от 0, а его значения – от 1",
            "П1 has 2 items that come to 0 at least, and its values begin at 1",
            id="below",
        ),
        pytest.param(
            with_items('"{0; 2}"', "", ""),
            "у показателя П1 2 параметра, и с его значениями расходятся суммы или числа 1",
            "П1 has 2 items, and its values and their sums differ in 1",
            id="between",
        ),
        pytest.param(
            'indicators: {П1: {title: а, values: "{0; 1; 2; нет}", not_applicable: нет, '
            f"labels: {{1: часть}}}}}}\n{TOTAL}",
            "без подписи у показателя П1: 0; 2; у других значений подписи есть",
            "no label in П1: 0; 2; the other values have one",
            id="label",
        ),
        pytest.param(
            'indicators: {К1: {title: а, values: "{0; 1}"}, K1: {title: б, values: "{0; 1}"}}\n'
            "total: {formula: К1 + K1, quote: формула}\n",
            "имя K1 выглядит так же, как К1: латинская «K» вместо русской «К»",
            "the name K1 looks the same as К1: a Latin `K` in place of a Russian `К`",
            id="alphabet",
        ),
        pytest.param(
            'indicators: {П1: {title: а, values: "{0; 1}"}}\n'
            f"subtotals: {{п_1: {{formula: П1, quote: формула}}}}\n{TOTAL}",
            "имя п_1 выглядит так же, как П1: разница только в прописных и строчных буквах, «ё» "
            "или знаке подчёркивания",
            "the name п_1 looks the same as П1: they differ in capitals, in `ё` or in underscores "
            "only",
            id="case",
        ),
        pytest.param(
            'indicators: {П1: {title: Учёт, values: "{0; 1}"}, П2: {title: "учет.", '
            'values: "{0; 1}"}}\ntotal: {formula: П1 + П2, quote: формула}\n',
            "П2 и П1 названы одинаково: «учет.»",
            "П2 and П1 have the same title: `учет.`",
            id="title",
        ),
    ],
)
def test_each_finding_is_told_in_both_languages(body: str, ru: str, en: str) -> None:
    """The sentence names the values or the names that are meant."""
    assert [ru] == told(body, *RULES)
    assert [en] == told(body, *RULES, lang="en")
    (found,) = (each for each in findings(body) if each.name in RULES)
    assert None not in {found.message.help("ru"), found.message.help("en")}
    assert found.content


LABELS: Final = [
    pytest.param('values: "{0; 1}"', [], id="none"),
    pytest.param('values: "{0; 1}", labels: {0: нет, 1: есть}', [], id="all"),
    pytest.param('values: "[0; 5]", labels: {0: нет, 5: всё}', [], id="range"),
    pytest.param('values: "{0; 1}", labels: {0: нет}', ["П1 – 1"], id="one-lacks"),
    pytest.param(
        'values: "{0; 1; 2}", items: {1: {title: а, values: "{0; 1; 2}", labels: {0: нет, 2: да}}}',
        ["П1.1 – 1"],
        id="item",
    ),
    pytest.param(
        'values: "{0; 1}", item_labels: {1: есть}, items: {1: {title: а}}', [], id="shared-labels"
    ),
]


@pytest.mark.parametrize(("indicator", "expected"), LABELS)
def test_labels_are_for_all_values_or_for_none(indicator: str, expected: list[str]) -> None:
    """A value without a label is told where its neighbours have one."""
    body = f"indicators: {{П1: {{title: а, {indicator}}}}}\n{TOTAL}"

    assert expected == [pin for _, pin in contents(body, "value-without-label")]


def test_titles_of_attributes_and_items_are_compared_among_themselves() -> None:
    """Two items of one indicator, two attributes; never one kind with another."""
    body = """
attributes:
  класс: {title: Класс}
  группа: {title: класс !}
indicators:
  П1:
    title: Класс
    values: "{0; 1; 2}"
    items: {1: {title: есть план}, 2: {title: Есть  план}}
  П2: {title: Второй, values: "{0; 1}", items: {1: {title: есть план}}}
total: {formula: П1 + П2, quote: формула}
"""
    assert ["группа, класс", "П1.2, П1.1"] == [pin for _, pin in contents(body, RULES[2])]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        pytest.param("Доля 1,5", "Доля 15", id="decimal"),
        pytest.param("классы 5-9", "классы 59", id="range"),
        pytest.param("План", "Планы", id="letter"),
        pytest.param("«»", "№", id="nothing-to-read"),
    ],
)
def test_titles_that_differ_in_what_is_read_are_left_alone(first: str, second: str) -> None:
    """Digits stay apart, and a title of signs alone is no title to compare."""
    body = (
        f'indicators: {{П1: {{title: "{first}", values: "{{0; 1}}"}}, '
        f'П2: {{title: "{second}", values: "{{0; 1}}"}}}}\n'
        "total: {formula: П1 + П2, quote: формула}\n"
    )

    assert [] == contents(body, "alike-indicators")


def test_the_earlier_one_is_shown_too() -> None:
    """A finding on two names or titles has both places."""
    body = """
indicators:
  П1: {title: План, values: "{0; 1}"}
  П2: {title: план, values: "{0; 1}"}
total: {formula: П1 + П2, quote: формула}
"""
    (found,) = (each for each in findings(body) if each.name == "alike-indicators")

    assert ("indicators.П2.title", "indicators.П1.title") == (
        found.place.subject,
        found.related[0].place.subject,
    )
    assert "здесь стоит П1" == found.related[0].message.render()


def test_a_trailing_separator_is_pinned_as_it_is_written() -> None:
    """A remark that accepts it sees when the set has changed."""
    body = f'indicators: {{П1: {{title: а, values: "{{0; 1; }}"}}}}\n{TOTAL}'

    assert [("trailing-separator", "{0; 1; }")] == contents(body, "trailing-separator")
