# SPDX-License-Identifier: MIT
"""An indicator is scored, and nothing that is computed depends on it.

Every answer to it is checked and counted for nothing: neither the total nor a level uses it,
directly or through other values. Often the formula has lost a term when it was copied, or numbers
its terms anew. Indicators that are only collected (`scored: false`, or without printed values) are
left alone, and so are monitorings without a total.

Add the indicator to the formula, or say that it is only collected. Where the document itself leaves
it out, describe that in a remark that accepts this finding, and offer a reading that takes it in.

По-русски: Показатель оценивается, но от него не зависит ничего из вычисленного.

Ответы на него проверяются и ни на что не влияют: ни итог, ни уровень его не используют – ни прямо,
ни через другие величины. Часто формула потеряла слагаемое при переписывании или нумерует слагаемые
заново. Показатели, которые только собираются (`scored: false` или без напечатанных значений), и
мониторинги без итога проверка не трогает.

Добавьте показатель в формулу или напишите, что он только собирается. Если его нет в формуле самого
документа, опишите это в замечании, которое принимает эту находку, и предложите толкование, где он
учтён.

Fails:

    indicators:
      П1: {title: Первый показатель, values: "{0; 1; 2}"}
      П2: {title: Второй показатель, values: "{0; 1; 2}"}
    total: {formula: П1, quote: "Σ = П № 1"}

Passes:

    indicators:
      П1: {title: Первый показатель, values: "{0; 1; 2}"}
      П2: {title: Второй показатель, values: "{0; 1; 2}", scored: false}
    total: {formula: П1, quote: "Σ = П № 1"}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.checks.subject import Subject
    from shnor_rules.findings import Finding


def check(subject: Subject) -> Iterator[Finding]:
    """Yield a finding for every scored indicator on which neither total nor level depends."""
    monitoring, program = subject.monitoring, subject.program
    if monitoring.total is None:
        return
    deciding = program.deciding
    for indicator in monitoring.indicators:
        counts = indicator.scored and not indicator.is_free
        if counts and not deciding & {indicator.id, indicator.measured}:
            place = subject.key("indicators", indicator.id)
            yield subject.found("unused-indicator", place, content=indicator.id, name=indicator.id)
