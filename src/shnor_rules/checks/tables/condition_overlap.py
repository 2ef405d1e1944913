# SPDX-License-Identifier: MIT
"""Two levels hold for a record at once, at least one of them by a condition.

Such a record gets no level, though its answers are right: nothing says which of the two decides.
The message shows one such record that you can try, and says how many there are. It is proved, not
guessed. Of two intervals that take the same total `overlap` tells.

Make the conditions narrower. Where the document says that the first line that fits decides, write
`decide: первое подходящее`. Where it leaves the case open, keep it and describe it in a remark that
accepts this finding.

По-русски: Записи подходят сразу два уровня, хотя бы один из них – по условию.

Такая запись остаётся без уровня, хотя все ответы верны: какой из двух действует, не сказано. В
сообщении показана одна такая запись, которую можно проверить, и сказано, сколько их. Это доказано,
а не угадано. О двух интервалах, которые берут один и тот же итог, говорит `overlap`.

Уточните условия. Если по документу действует первая подходящая строка, напишите `decide: первое
подходящее`. Если случай оставлен открытым, оставьте так и опишите в замечании, которое принимает
эту находку.

Fails:

    indicators:
      П1: {title: Первый показатель, values: "{0; 1; 2}"}
      П2: {title: Второй показатель, values: "{0; 1; 2}"}
    total: {formula: П1 + П2, quote: "Σ = П № 1 + П № 2"}
    levels:
      - {level: низкий, when: П1 == 0, meaning: нужна помощь}
      - {level: высокий, interval: "[1; 4]", meaning: помощь не нужна}

Passes:

    indicators:
      П1: {title: Первый показатель, values: "{0; 1; 2}"}
      П2: {title: Второй показатель, values: "{0; 1; 2}"}
    total: {formula: П1 + П2, quote: "Σ = П № 1 + П № 2"}
    levels:
      - {level: низкий, when: П1 == 0, meaning: нужна помощь}
      - {level: высокий, interval: "[1; 4]", meaning: помощь не нужна}
    decide: первое подходящее
"""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from shnor_rules.checks.reached import reached, takes
from shnor_rules.checks.scales import level_place
from shnor_rules.checks.showing import count_of, counted, record_text
from shnor_rules.findings import Related
from shnor_rules.messages import say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.checks.subject import Subject
    from shnor_rules.findings import Finding


def check(subject: Subject) -> Iterator[Finding]:
    """Yield a finding for every two levels that hold at once, one of them by a condition."""
    scale, attainable = subject.monitoring.scale, subject.attainable
    if scale is None or attainable is None:
        return
    bands = list(enumerate(scale.bands))
    for (one, first), (other, second) in combinations(bands, 2):
        if first.condition is None and second.condition is None:
            continue
        found = reached(subject, takes(first.name, second.name))
        if found is not None:
            yield subject.found(
                "condition-overlap",
                level_place(subject, one),
                content=f"{first.name}, {second.name}{counted(found.records, attainable)}",
                related=[Related(say("bands.second"), level_place(subject, other))],
                first=first.name,
                second=second.name,
                count=count_of(found.records, attainable),
                record=record_text(found.witness),
            )
