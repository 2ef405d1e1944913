# SPDX-License-Identifier: MIT
"""A row of the protocol refers to other factors than its own words name.

The protocol refers to the profile by number. Whether row and factor mean the same no machine can
tell, so the row says it: `names:` holds the numbers of the factors that its own words name, and
`factors:` those that are printed. The order of numbers does not matter. Every reading that changes
references is looked at, too.

Compare both with the document. If the printed numbers are wrong, leave them, describe that in
`remarks:` with `accepts:`, and propose a reading with the right ones.

По-русски: Строка протокола отсылает к другим факторам, чем называют её слова.

Протокол отсылает к профилю номерами. Об одном ли говорят строка и фактор, машина не знает, поэтому
это говорит сама строка: в `names:` стоят номера факторов, которые называют её слова, в `factors:` –
напечатанные. Порядок номеров не важен. Проверяется и каждое толкование, которое меняет отсылки.

Сверьте и то и другое с документом. Если ошибочны напечатанные номера, оставьте их, опишите это в
`remarks:` с ключом `accepts:` и предложите толкование с верными.

Fails:

    # risks.yaml
    risks: risk-factors
    title: Риски школ
    source: {document: order-1}
    factors: {1: {title: Дефицит кадров}, 2: {title: Низкое оснащение}}
    protocol:
      title: Протокол
      confirmed: подтверждается
      refuted: не подтверждается
      rows: {1: {title: Оснащение, factors: [1], names: [2]}, 2: {title: Кадры, factors: [2]}}

Passes:

    # risks.yaml
    risks: risk-factors
    title: Риски школ
    source: {document: order-1}
    factors: {1: {title: Дефицит кадров}, 2: {title: Низкое оснащение}}
    protocol:
      title: Протокол
      confirmed: подтверждается
      refuted: не подтверждается
      rows: {1: {title: Оснащение, factors: [2], names: [2]}, 2: {title: Кадры, factors: [1]}}
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from shnor_rules.checks.risking import Read, in_every_reading
from shnor_rules.findings import Finding, Related
from shnor_rules.messages import say

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from shnor_rules.model import Ruleset

_NOTHING: Final = "–"


def check(ruleset: Ruleset) -> Iterator[Finding]:
    """Yield a finding for every row whose references are not what its words name."""
    yield from in_every_reading(ruleset, _found)


def _found(read: Read) -> Iterator[Finding]:
    factors, key = read.tools.factors, read.tools.layout.key
    for row in read.tools.rows:
        if row.names is None or set(row.names) == set(row.factors):
            continue
        printed, meant = _numbers(row.factors), _numbers(row.names)
        said = say(
            "wrong-risk-reference", row=row.id, title=row.title, printed=printed, meant=meant
        )
        differing = {*row.names} ^ {*row.factors}
        related = tuple(
            Related(say("risk.factor", number=number, title=each.title), key("factors", number))
            for number, each in factors.items()
            if number in differing
        )
        yield Finding(said, read.row_place(row), related, f"№ {row.id} – {printed} / {meant}")


def _numbers(numbers: Sequence[str]) -> str:
    return ", ".join(numbers) or _NOTHING
