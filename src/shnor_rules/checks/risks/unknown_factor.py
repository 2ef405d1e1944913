# SPDX-License-Identifier: MIT
"""A row of the protocol refers to a factor that the profile does not have.

The answer to such a row says nothing of the profile: whether the row is diagnosed cannot be found
out.

Compare the number with the document. If it prints a number that its profile lacks, describe that in
`remarks:` with `accepts:`.

По-русски: Строка протокола отсылает к фактору, которого нет в профиле.

Ответ в такой строке ничего не говорит о профиле: нельзя узнать, диагностирован ли её риск.

Сверьте номер с документом. Если в нём напечатан номер, которого нет в профиле, опишите это в
`remarks:` с ключом `accepts:`.

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
      rows: {1: {title: Кадры, factors: [1, 11]}}

Passes:

    # risks.yaml
    risks: risk-factors
    title: Риски школ
    source: {document: order-1}
    factors: {1: {title: Дефицит кадров}}
    protocol:
      title: Протокол
      confirmed: подтверждается
      refuted: не подтверждается
      rows: {1: {title: Кадры, factors: [1]}}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from shnor_rules.checks.risking import Read, in_every_reading
from shnor_rules.findings import Finding
from shnor_rules.messages import say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.model import Ruleset


def check(ruleset: Ruleset) -> Iterator[Finding]:
    """Yield a finding for every reference to a factor that there is not."""
    yield from in_every_reading(ruleset, _found)


def _found(read: Read) -> Iterator[Finding]:
    known = ", ".join(read.tools.factors)
    for row in read.tools.rows:
        for number in row.factors:
            if number not in read.tools.factors:
                said = say("unknown-factor", number=number, row=row.id, known=known)
                yield Finding(said, read.factor_place(row, number), content=f"{row.id} – {number}")
