# SPDX-License-Identifier: MIT
"""One number stands twice.

A reference to such a number leads to two things. Numbers may begin anew under each heading; what is
told of here is a number that comes twice in one run, or two items of a document under one number.

Correct the second number. If the document prints it so, describe that in `remarks:` with
`accepts:`.

По-русски: Один номер стоит дважды.

Ссылка на такой номер ведёт сразу к двум местам. Под каждым заголовком нумерация может начинаться
заново; здесь речь о номере, который повторяется в одном ряду, и о двух пунктах документа под одним
номером.

Исправьте второй номер. Если так напечатано в документе, опишите это в `remarks:` с ключом
`accepts:`.

Fails:

    # ruleset.yaml
    ruleset: made
    title: Набор
    municipality: Выдуманный район
    documents:
      order-1:
        title: Приказ
        headings:
          - {number: "5.4", title: Система мониторингов}
          - {number: "5.4", title: Использование системы мониторингов}

Passes:

    # ruleset.yaml
    ruleset: made
    title: Набор
    municipality: Выдуманный район
    documents:
      order-1:
        title: Приказ
        headings:
          - {number: "5.4", title: Система мониторингов}
          - {number: "5.5", title: Использование системы мониторингов}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from shnor_rules.checks.numbering import runs
from shnor_rules.findings import Finding, Related
from shnor_rules.messages import say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.checks.numbering import Entry
    from shnor_rules.model import Ruleset


def check(ruleset: Ruleset) -> Iterator[Finding]:
    """Yield a finding for every number that has stood before in its run."""
    for run in runs(ruleset):
        first: dict[str, Entry] = {}
        for entry in run:
            for count in entry.counts:
                number = f"{entry.family}{count}"
                before = first.setdefault(number, entry)
                if before is not entry:
                    related = Related(say("related.first"), before.place)
                    said = say("numbering-repeated", number=number)
                    yield Finding(said, entry.place, (related,), number)
