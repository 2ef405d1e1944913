# SPDX-License-Identifier: MIT
"""Words in whole numbers: of several sets, beside numbers, as keys of tables."""

from __future__ import annotations

from typing import Final

import pytest

from tests.evaluation.making import made
from tests.whole.comparing import ends

WORDS: Final = """
attributes:
  вид: {title: Вид, values: "{лицей; школа}"}
  место: {title: Место, values: "{школа; город; село}"}
indicators:
  П1:
    title: а
    values: "{1; 2; высокая; нет}"
    not_applicable: нет
    optional: true
    points:
      - {points: "3", when: П1 == 'высокая'}
      - {points: "1", interval: "[1; 2)"}
      - {points: "2", otherwise: true}
  П2:
    title: б
    values: "{1; 2; 3; высокая}"
    optional: true
    points:
      - {points: "3", interval: "[0; 1]"}
      - {points: "4", interval: "[3; 5)"}
  П3: {title: в}
bands:
  размер:
    title: Размер
    of: П1
    bands:
      - {band: малый, interval: "[0; 1]"}
      - {band: большой, interval: "(1; 5]"}
"""


@pytest.mark.parametrize(
    "formula",
    [
        "1 if вид == место else 2",
        "1 if вид != 'школа' else 2",
        "1 if место == 'город' or вид == 'лицей' else 2",
        "П1 if размер == 'малый' else 7",
        "СУММ(П1, 1) if ПРИМЕНИМО(вид) else 0",
        "1 if (вид if П1 > 1 else место) == 'школа' else 2",
        "П2 + 1",
    ],
)
def test_words_are_the_same_in_every_set(formula: str) -> None:
    """A word of one set is that word of another, and no number; of a mixed set both are told."""
    monitoring = made(f'{WORDS}total: {{title: Итог, formula: "{formula}"}}\n')

    for answer in (1, 2, "высокая", "нет", None):
        for kind, place in (("лицей", "школа"), ("школа", "школа"), (None, "город")):
            for other in (1, 2, 3, "высокая", None):
                ends(monitoring, П1=answer, П2=other, вид=kind, место=place)


def test_a_table_is_found_by_numbers_and_words() -> None:
    """Of an input that is a number or a word, each is a key of its own; a cell can be lacking."""
    monitoring = made(
        """
        indicators:
          П1: {title: а, values: "{0; 1; высокая; нет}", not_applicable: нет, optional: true}
          П2: {title: б, values: "{0; 1}", optional: true}
        total:
          title: Итог
          table:
            by: [П1, П2]
            cells: {0: "5", 1: {0: "6"}, высокая: {0: "7", 1: "1/3"}, нет: "8"}
          quote: так напечатано
        """
    )

    for answer in (0, 1, "высокая", "нет", None):
        for other in (0, 1, None):
            ends(monitoring, П1=answer, П2=other)


def test_zero_takes_the_place_of_a_word() -> None:
    """Under `как ноль` what is missing is the number zero, and no word."""
    monitoring = made(
        """
        indicators:
          П1: {title: а, values: "{1; 2; высокая}", optional: true}
        total:
          title: Итог
          formula: "1 if П1 == 'высокая' else 2"
          missing: как ноль
          quote: так напечатано
        """
    )

    assert [1, 2, 2] == [ends(monitoring, П1=each)[0] for each in ("высокая", 1, None)]
