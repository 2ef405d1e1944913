# SPDX-License-Identifier: MIT
"""A factor of the profile is referred to by no row of the protocol.

The curator confirms what the profile says row by row. A factor that no row refers to can be
diagnosed, but never confirmed. Every reading that changes references is looked at, too.

Compare the references with the document. If it prints them so, describe that in `remarks:` with
`accepts:`, and propose a reading that refers to the factor where the words of a row name it.

По-русски: К фактору профиля не отсылает ни одна строка протокола.

Куратор подтверждает профиль по строкам протокола. Фактор, к которому не отсылает ни одна строка,
можно диагностировать, но нельзя подтвердить. Проверяется и каждое толкование, которое меняет
отсылки.

Сверьте отсылки с документом. Если так напечатано, опишите это в `remarks:` с ключом `accepts:` и
предложите толкование, в котором к фактору отсылает та строка, что о нём говорит.

Fails:

    # risks.yaml
    risks: risk-factors
    title: Риски школ
    source: {document: order-1}
    factors: {1: {title: Дефицит кадров}, 2: {title: Низкая мотивация}}
    protocol:
      title: Протокол
      confirmed: подтверждается
      refuted: не подтверждается
      rows: {1: {title: Кадры, factors: [1]}}

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
from shnor_rules.findings import Finding
from shnor_rules.messages import say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.model import Ruleset


def check(ruleset: Ruleset) -> Iterator[Finding]:
    """Yield a finding for every factor that no row of a protocol refers to."""
    yield from in_every_reading(ruleset, _found)


def _found(read: Read) -> Iterator[Finding]:
    for factor in read.tools.uncovered:
        said = say("uncovered-factor", number=factor.id, title=factor.title)
        yield Finding(said, read.whole_place(factor.id), content=factor.id)
