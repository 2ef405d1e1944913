# SPDX-License-Identifier: MIT
"""A value that an indicator can have earns points by two lines at once.

Nothing says which of the two decides, so that the record has no total. The message names the values
and an answer that you can try. It is proved, not guessed.

Leave the value in one of the two lines. Where the document says that the first line that fits
decides, write `decide: первое подходящее` beside `points`. Where it prints the overlap and says
nothing, keep it and describe it in a remark that accepts this finding.

По-русски: За значение, которое бывает у показателя, баллы начисляют сразу две строки.

Какая из них действует, не сказано, и у записи не будет итога. В сообщении названы значения и ответ,
который можно проверить. Это доказано, а не угадано.

Оставьте значение в одной из двух строк. Если по документу действует первая подходящая строка,
напишите рядом с `points` ключ `decide: первое подходящее`. Если пересечение напечатано и ничего не
сказано, оставьте его и опишите в замечании, которое принимает эту находку.

Fails:

    indicators:
      П1:
        title: Доля участников
        values: "[0; 100]"
        points:
          - {points: "0", interval: "[0; 50]"}
          - {points: "1", interval: "[50; 75)"}
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

from shnor_rules.checks.banded import overlaps

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.checks.subject import Subject
    from shnor_rules.findings import Finding


def check(subject: Subject) -> Iterator[Finding]:
    """Yield a finding for every two lines that apply at once."""
    yield from overlaps(subject, "points")
