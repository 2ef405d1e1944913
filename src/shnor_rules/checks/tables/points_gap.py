# SPDX-License-Identifier: MIT
"""A value that an indicator can have earns no points.

The lines of the points leave it out, so that the record has no total. The message names the values
and an answer that you can try. It is proved, not guessed: all values of the set have been taken
into account, and whatever the conditions of the lines depend on.

Add the value to one of the lines, or shorten the value set. Where the document itself prints it so,
keep it and describe it in a remark that accepts this finding.

По-русски: За значение, которое бывает у показателя, не начисляются баллы.

Строки баллов его пропускают, и у записи не будет итога. В сообщении названы значения и ответ,
который можно проверить. Это доказано, а не угадано: учтены все значения множества и всё, от чего
зависят условия строк.

Добавьте значение к одной из строк или сократите множество значений. Если так напечатано в самом
документе, оставьте и опишите в замечании, которое принимает эту находку.

Fails:

    indicators:
      П1:
        title: Доля участников
        values: "[0; 100]"
        points:
          - {points: "0", interval: "[0; 50)"}
          - {points: "1", interval: "(50; 75)"}
          - {points: "2", interval: "[75; 100]"}
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
          - {points: "1", interval: "[50; 75)"}
          - {points: "2", interval: "[75; 100]"}
    total: {formula: П1, quote: "Σ = П № 1"}
    levels:
      - {level: низкий, interval: "[0; 1)", meaning: нужна помощь}
      - {level: высокий, interval: "[1; 2]", meaning: помощь не нужна}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from shnor_rules.checks.banded import gaps

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.checks.subject import Subject
    from shnor_rules.findings import Finding


def check(subject: Subject) -> Iterator[Finding]:
    """Yield a finding for every indicator with a value that earns no points."""
    yield from gaps(subject, "points")
