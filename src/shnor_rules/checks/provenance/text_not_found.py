# SPDX-License-Identifier: MIT
"""The text of a document is not in the folder of source texts.

With `--sources DIR` quotes are compared with the texts of the documents. Here the file that `text:`
names is not in the folder, so that the quotes of this document could not be compared.

Put the file into the folder or correct the name; for a document that nobody has as text, leave
`text:` out.

По-русски: Текста документа нет в папке с исходными текстами.

С параметром `--sources ПАПКА` цитаты сравниваются с текстами документов. Файла, названного в
`text:`, в папке нет, поэтому цитаты этого документа сравнить не удалось.

Положите файл в папку или исправьте имя; если текста документа ни у кого нет, уберите `text:`.

Fails:

    indicators:
      П1: {title: Число открытых уроков, values: "{0; 1}"}

    # ruleset.yaml
    ruleset: made
    title: Набор
    municipality: Выдуманный район
    documents:
      order-1: {title: Приказ, number: "1", date: "01.09.2025", text: ordre.txt}

    # order.txt
    Показатель № 1. Проведён хотя бы один открытый урок – 1 балл.

Passes:

    indicators:
      П1: {title: Число открытых уроков, values: "{0; 1}"}

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

from typing import TYPE_CHECKING

from shnor_rules.findings import Finding
from shnor_rules.findings.nearest import nearest
from shnor_rules.messages import say

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from shnor_rules.findings import Source
    from shnor_rules.model import Ruleset


def check(ruleset: Ruleset, texts: Mapping[str, Source]) -> Iterator[Finding]:
    """Yield a finding for every document whose text is not among the texts.

    Args:
        ruleset: the ruleset.
        texts: the texts of documents, by the name that `text:` gives.
    """
    for key, document in ruleset.documents.items():
        if document.text is not None and document.text not in texts:
            near = nearest(document.text, texts)
            if near is None:
                said = say("text-not-found", file=document.text)
            else:
                said = say("text-not-found.near", file=document.text, near=near.name)
            yield Finding(said, ruleset.layout.place("documents", key, "text"))
