# SPDX-License-Identifier: MIT
"""A line of points applies to no answers at all.

Its interval lies outside the value set, its condition never holds, or lines above it take all that
it would take. Whoever reads the table expects that these points can be earned. It is proved, not
guessed.

Compare the line with the value set. Where the document itself prints it so, keep it and describe it
in a remark that accepts this finding.

По-русски: Строка баллов не действует ни при каких ответах.

Её интервал лежит вне множества значений, её условие никогда не выполняется, или всё, что ей
досталось бы, берут строки выше. Тот, кто читает таблицу, ждёт, что эти баллы можно получить. Это
доказано, а не угадано.

Сверьте строку с множеством значений. Если так напечатано в самом документе, оставьте и опишите в
замечании, которое принимает эту находку.

Fails:

    indicators:
      П1:
        title: Доля участников
        values: "[0; 100]"
        points:
          - {points: "0", interval: "[0; 50)"}
          - {points: "2", interval: "[50; 100]"}
          - {points: "1", interval: "более 100"}
    total: {formula: П1, quote: "Σ = П № 1"}
    levels:
      - {level: низкий, interval: "[0; 1)", meaning: нужна помощь}
      - {level: высокий, interval: "[1; 2]", meaning: помощь не нужна}

Passes:

    indicators:
      П1:
        title: Доля участников
        values: "[0; 100]"
        points:
          - {points: "0", interval: "[0; 50)"}
          - {points: "2", interval: "[50; 100]"}
    total: {formula: П1, quote: "Σ = П № 1"}
    levels:
      - {level: низкий, interval: "[0; 1)", meaning: нужна помощь}
      - {level: высокий, interval: "[1; 2]", meaning: помощь не нужна}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from shnor_rules.checks.banded import unreachable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.checks.subject import Subject
    from shnor_rules.findings import Finding


def check(subject: Subject) -> Iterator[Finding]:
    """Yield a finding for every line of points that never applies."""
    yield from unreachable(subject, "points")
