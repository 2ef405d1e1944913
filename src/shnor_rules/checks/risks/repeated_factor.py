# SPDX-License-Identifier: MIT
"""Two rows of the protocol refer to one factor of the profile.

If both rows are answered and the answers differ, it is not clear whether the factor is confirmed.
Mostly one of the two numbers is wrong. A row that names one number twice is told, too, and every
reading that changes references is looked at.

Compare the numbers with the document. If it prints them so, describe that in `remarks:` with
`accepts:`.

По-русски: К одному фактору профиля отсылают две строки протокола.

Если ответы в этих строках разные, не ясно, подтверждён ли фактор. Чаще всего один из двух номеров
ошибочен. Находкой будет и строка, в которой один номер стоит дважды; проверяется и каждое
толкование, которое меняет отсылки.

Сверьте номера с документом. Если так напечатано, опишите это в `remarks:` с ключом `accepts:`.

Fails:

    # risks.yaml
    risks: risk-factors
    title: Риски школ
    source: {document: order-1}
    factors: {1: {title: Дефицит кадров}}
    protocol:
      title: Протокол
      confirmed: подтверждается
      refuted: не подтверждается
      rows: {1: {title: Кадры, factors: [1]}, 2: {title: Мотивация, factors: [1]}}

Passes:

    # risks.yaml
    risks: risk-factors
    title: Риски школ
    source: {document: order-1}
    factors: {1: {title: Дефицит кадров}, 2: {title: Низкая мотивация}}
    protocol:
      title: Протокол
      confirmed: подтверждается
      refuted: не подтверждается
      rows: {1: {title: Кадры, factors: [1]}, 2: {title: Мотивация, factors: [2]}}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from shnor_rules.checks.risking import Read, in_every_reading
from shnor_rules.findings import Finding, Related
from shnor_rules.messages import say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.model import ProtocolRow, Ruleset


def check(ruleset: Ruleset) -> Iterator[Finding]:
    """Yield a finding for every reference to a factor that has one already."""
    yield from in_every_reading(ruleset, _found)


def _found(read: Read) -> Iterator[Finding]:
    first: dict[str, ProtocolRow] = {}
    for row in read.tools.rows:
        for number in row.factors:
            before = first.get(number)
            if before is None:
                first[number] = row
                continue
            said = say("repeated-factor", number=number, first=before.id, second=row.id)
            related = Related(say("related.first"), read.factor_place(before, number))
            content = f"{number} – {before.id}, {row.id}"
            yield Finding(said, read.row_place(row), (related,), content)
