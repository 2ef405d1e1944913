# SPDX-License-Identifier: MIT
"""It is not written down what follows from a level.

Orders print what a level means and what is to be done; reports and explanations repeat these words.
Without them a reader sees a bare name. One note lists all levels of the monitoring that lack them.

Add `meaning` in the words of the document.

По-русски: Не записано, что следует из уровня.

В приказах печатают, что означает уровень и что при нём делать; отчёты и пояснения повторяют эти
слова. Без них читатель видит голое название. Одно примечание перечисляет все такие уровни
мониторинга.

Впишите `meaning` словами документа.

Fails:

    indicators:
      П1: {title: Первый показатель, values: "{0; 1; 2}"}
    total: {formula: П1, quote: "Σ = П № 1"}
    levels:
      - {level: низкий, interval: "[0; 1)", meaning: нужна помощь}
      - {level: высокий, interval: "[1; 2]"}

Passes:

    indicators:
      П1: {title: Первый показатель, values: "{0; 1; 2}"}
    total: {formula: П1, quote: "Σ = П № 1"}
    levels:
      - {level: низкий, interval: "[0; 1)", meaning: нужна помощь}
      - {level: высокий, interval: "[1; 2]", meaning: помощь не нужна}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.checks.subject import Subject
    from shnor_rules.findings import Finding


def check(subject: Subject) -> Iterator[Finding]:
    """Yield one finding for all levels without a meaning."""
    scale = subject.monitoring.scale
    # Beside errors, such a note would only stand in the way.
    bands = scale.bands if scale is not None and subject.is_sound else ()
    bare = [index for index, level in enumerate(bands) if not level.meaning]
    if bare:
        names = ", ".join(bands[index].name for index in bare)
        yield subject.found(
            "level-without-meaning",
            subject.place("levels", bare[0]),
            content=names,
            count=len(bare),
            levels=names,
            first=bands[bare[0]].name,
        )
