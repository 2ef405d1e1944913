# SPDX-License-Identifier: MIT
"""A quote does not occur in the text of its document.

With `--sources DIR` the words that a ruleset quotes are looked up in the texts of its documents:
the files named by `text:` of each document. Spaces, line ends, markup, cells of tables, kinds of
quotes and dashes make no difference, and an ellipsis stands for words that are left out. What is
quoted at `quote`, `direction_quote` and `meaning` is compared.

Copy the words once more from the document. The nearest passage is shown beside the finding.

По-русски: Цитаты нет в тексте документа.

С параметром `--sources ПАПКА` слова, которые набор правил приводит как цитаты, ищутся в текстах его
документов: это файлы, названные в `text:` каждого документа. Пробелы, переносы, разметка, ячейки
таблиц, виды кавычек и тире не важны, а многоточие стоит вместо пропущенных слов. Сравнивается то,
что стоит в `quote`, `direction_quote` и `meaning`.

Перепишите слова из документа ещё раз. Ближайшее место документа показано рядом.

Fails:

    indicators:
      П1: {title: Число открытых уроков, values: "{0; 1}", quote: проведён хотя бы один урок}

    # ruleset.yaml
    ruleset: made
    title: Набор
    municipality: Выдуманный район
    documents:
      order-1: {title: Приказ, number: "1", date: "01.09.2025", text: order.txt}

    # order.txt
    Показатель № 1. Проведён хотя бы один открытый урок – 1 балл.

Passes:

    indicators:
      П1: {title: Число открытых уроков, values: "{0; 1}", quote: хотя бы один открытый урок}

    # ruleset.yaml
    ruleset: made
    title: Набор
    municipality: Выдуманный район
    documents:
      order-1: {title: Приказ, number: "1", date: "01.09.2025", text: order.txt}

    # order.txt
    Показатель № 1. Проведён хотя бы один открытый урок – 1 балл.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from shnor_rules.checks.passages import Passages
from shnor_rules.findings import Finding, Related
from shnor_rules.loading.shape.yamlish import shortened
from shnor_rules.messages import say

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from shnor_rules.findings import Source
    from shnor_rules.model import Ruleset

QUOTING: Final = frozenset({"quote", "direction_quote", "meaning"})
"""The keys at which the words of a document stand."""


def check(ruleset: Ruleset, texts: Mapping[str, Source]) -> Iterator[Finding]:
    """Yield a finding for every quote that no document of the ruleset has.

    Args:
        ruleset: the ruleset.
        texts: the texts of documents, by the name that `text:` gives.
    """
    names = dict.fromkeys(each.text for each in ruleset.documents.values() if each.text is not None)
    passages = [Passages(texts[name]) for name in names if name in texts]
    if not passages:
        return
    for layout in ruleset.layouts:
        for path, quote in layout.texts(QUOTING):
            if not any(each.has(quote) for each in passages):
                said = say("quote-not-found", quote=shortened(quote))
                yield Finding(said, layout.place(*path), _nearest(passages, quote))


def _nearest(passages: Sequence[Passages], quote: str) -> tuple[Related, ...]:
    places = (each.nearest(quote) for each in passages)
    return tuple(Related(say("quote.nearest"), place) for place in places if place is not None)[:1]
