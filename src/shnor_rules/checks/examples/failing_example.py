# SPDX-License-Identifier: MIT
"""An example does not come out as it must.

Every example is assessed whenever a ruleset is checked, and what comes out is compared with what
the example expects: the total, the level, the status, the refusals. The message names all that
differs, with both values; under it stands how the outcome came about.

Find out which of the two is right by the document. If the rules are wrong, mend them; if the
expectation is, mend the expectation. An example is what keeps a later change from moving a level
unseen, so do not simply delete it.

По-русски: Пример даёт не то, что в нём ожидается.

При каждой проверке набора правил все примеры оцениваются, и полученное сравнивается с ожидаемым:
итог, уровень, статус, отказы. В сообщении названо всё, что разошлось, с обоими значениями; под ним
– как получился результат.

Решите по документу, что верно. Если ошибка в правилах, исправьте правила; если в ожидании –
исправьте ожидание. Примеры не дают уровню сдвинуться незаметно, поэтому не удаляйте их.

Fails:

    indicators:
      П1: {title: Первый показатель, values: "{0; 1; 2}"}
    total: {formula: П1 * 2, quote: "Σ = П № 1 × 2"}
    examples:
      - title: один балл удваивается
        record: {П1: 1}
        expect: {total: "1"}

Passes:

    indicators:
      П1: {title: Первый показатель, values: "{0; 1; 2}"}
    total: {formula: П1 * 2, quote: "Σ = П № 1 × 2"}
    examples:
      - title: один балл удваивается
        record: {П1: 1}
        expect: {total: "2"}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from shnor_rules.checks.trying import judged

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.checks.subject import Subject
    from shnor_rules.findings import Finding


def check(subject: Subject) -> Iterator[Finding]:
    """Yield a finding for every example that does not come out as it must."""
    for example, outcome in subject.assessed:
        yield from judged(example, outcome).findings()
