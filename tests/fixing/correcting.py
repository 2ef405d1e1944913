# SPDX-License-Identifier: MIT
"""A made-up ruleset, sound as it stands, and its monitoring corrected."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from shnor_rules.fixing import mend

if TYPE_CHECKING:
    from shnor_rules.fixing import Outcome

CORPUS: Final = Path(__file__).parents[1] / "corpus"

HEAD: Final = """\
ruleset: sample
title: Набор
municipality: придуманный район
documents:
  order-1: {title: Приказ, number: 7, date: "01.09.2020"}
"""

BODY: Final = """\
# Мониторинг придуманного района.
monitoring: first
title: Мониторинг   # два пробела перед примечанием
subject: школа
source: {document: order-1,  place: 'п. 2'}
groups:
  главное: {title: Первая группа, indicators: [К1, К2]}
direction: больше – лучше
indicators:
  К1:
    title: Первый
    values: "{0; 1; 2}"
    labels: {0: низкий, 1: средний, 2: высокий}
    items:
      1: {title: Раз}
      2: {title: Два}
  К2:
    title: Второй
    values: '{0; 1; нет}'
    not_applicable: нет
  К3:
    title: Третий
    values: "[0; 100]"
    points:
      - {points: "0", interval: менее 50}    # балл
      - {points: "2,5", otherwise: true}
derived:
  доля: {formula: К3 / 100}
subtotals:
  часть: {weights: {К1: "0,5", К3: 1}, missing: пересчитать веса}
total:
  formula: СУММ(К1, К2) + 0.4 * доля
  quote: >-
    слова
    приказа
levels:
  - {level: А, interval: "[0; 1)"}
  - level: Б
    interval: "[1; 9]"
rules:
  - первое
  - второе
not_rated:
  - {when: К1 == 0, because: мало}
readings:
  иначе:
    because: KOR-01
    status: предложено
    levels: {А: "[0; 1]", Б: "(1; 9]"}
remarks:
  KOR-01: {quote: слова, note: пояснение, concerns: {К1: "{0}"}}
"""


def changed(text: str, *replacements: tuple[str, str]) -> str:
    """Return `text` with each of the replacements made in the one place where it can be."""
    for old, new in replacements:
        assert 1 == text.count(old), old
        text = text.replace(old, new)
    return text


def corrected(body: str | bytes, head: str = HEAD) -> Outcome:
    """Return what came of correcting the ruleset of these two files."""
    content = body if isinstance(body, bytes) else body.encode()
    sources = [("ruleset.yaml", head.encode()), ("first.yaml", content)]
    return mend(sources, folder="sample")


def text_of(body: str) -> str:
    """Return the monitoring as it reads after it was corrected; unchanged where it was not."""
    outcome = corrected(body)
    assert () == outcome.refused
    after = [each.after.decode() for each in outcome.mended if each.path == "first.yaml"]
    return after[0] if after else body
