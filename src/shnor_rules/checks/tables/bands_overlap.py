# SPDX-License-Identifier: MIT
"""A value falls into two bands of its grading at once.

Nothing says which of the two decides, and nothing that depends on the grading can be said of the
record. The message names the values and an answer that you can try. It is proved, not guessed.

Leave the value in one of the two bands. Where the document says that the first line that fits
decides, write `decide: первое подходящее` in the grading. Where it prints the overlap and says
nothing, keep it and describe it in a remark that accepts this finding.

По-русски: Значение попадает сразу в две полосы своей градации.

Какая из них действует, не сказано, и всё, что зависит от градации, для такой записи неизвестно. В
сообщении названы значения и ответ, который можно проверить. Это доказано, а не угадано.

Оставьте значение в одной из двух полос. Если по документу действует первая подходящая строка,
напишите в градации `decide: первое подходящее`. Если пересечение напечатано и ничего не сказано,
оставьте его и опишите в замечании, которое принимает эту находку.

Fails:

    indicators:
      П1: {title: Доля участников, values: "[0; 100]"}
    bands:
      охват:
        title: Охват
        of: П1
        place: п. 2
        bands:
          - {band: частичный, interval: "[0; 50]"}
          - {band: полный, interval: "[50; 100]"}
    total: {formula: 2 if охват == 'полный' else 0, quote: за полный охват – 2 балла}
    levels:
      - {level: низкий, interval: "[0; 1)", meaning: нужна помощь}
      - {level: высокий, interval: "[1; 2]", meaning: помощь не нужна}

Passes:

    indicators:
      П1: {title: Доля участников, values: "[0; 100]"}
    bands:
      охват:
        title: Охват
        of: П1
        place: п. 2
        bands:
          - {band: частичный, interval: "[0; 50)"}
          - {band: полный, interval: "[50; 100]"}
    total: {formula: 2 if охват == 'полный' else 0, quote: за полный охват – 2 балла}
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
    """Yield a finding for every two bands of a grading that hold at once."""
    yield from overlaps(subject, "bands")
