# SPDX-License-Identifier: MIT
"""Words of a document are found whatever became of spaces, markup and tables on the way."""

from __future__ import annotations

from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shnor_rules.checks.passages import Passages
from shnor_rules.findings import Source

TEXT: Final = """\
**Приложение № 2**
| уровень А | [0; 0,3) | Системные дефициты, требующие восполнения |
Если педагогу поставлено *значение* «нет», то данный показатель<br>не принимается
в расчёт и не влияет на итог.
$$\\Sigma = (\\text{П № 1} + \\text{П № 2}) : \\text{N}$$
значения по Показателю {0; 1}, не менее 50&nbsp;% &lt; 75
на сайте: <https://example.org/kartochka_1>
"""


@pytest.mark.parametrize(
    "quote",
    [
        "Приложение № 2",
        "уровень А [0; 0,3) системные дефициты",
        'поставлено значение "нет", то данный показатель не принимается в расчет',
        "Σ = (П № 1 + П № 2) : N",
        "данный показатель … не влияет на итог",
        "Показателю {0; 1}",
        "не менее 50% < 75",
        "на сайте: <https://example.org/kartochka_1>",
        "example.org/kartochka_1",
    ],
)
def test_words_are_found(quote: str) -> None:
    """Spaces, markup, cells, formulas, kinds of quotes and omissions make no difference.

    An address in angle brackets is no markup.
    """
    assert Passages(Source("order.txt", TEXT)).has(quote)


@pytest.mark.parametrize("quote", ["уровень Б", "не влияет … не принимается", "[0; 0,4)"])
def test_other_words_are_not_found(quote: str) -> None:
    """Words that are not there, or stand in another order, are not in the text."""
    assert not Passages(Source("order.txt", TEXT)).has(quote)


@pytest.mark.parametrize(
    ("quote", "line"),
    [
        ("системные дефициты, требующие устранения", 2),
        ("педагогу поставлено значение «да»", 3),
        ("ничего похожего здесь нет", None),
    ],
)
def test_the_nearest_line_is_shown(quote: str, line: int | None) -> None:
    """The line with most of the words is told, unless it has less than half of them."""
    place = Passages(Source("order.txt", TEXT)).nearest(quote)

    assert line == (None if place is None else place.line)


@given(st.text(max_size=30), st.text(max_size=30), st.text(max_size=30))
def test_what_stands_in_a_text_is_found(before: str, quote: str, after: str) -> None:
    """A piece of any text is found in it, if no markup is cut in two."""
    text = f"{before}\n{quote}\n{after}"
    is_cut = any(sign in text for sign in "<>\\&{}")

    assert is_cut or Passages(Source("a", text)).has(quote.replace("…", ""))
