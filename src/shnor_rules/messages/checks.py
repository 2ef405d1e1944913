# SPDX-License-Identifier: MIT
"""Messages: what the checks of scales find, and what remarks accept of it."""

from __future__ import annotations

from typing import Final

from shnor_rules.messages.entry import Entry

ENTRIES: Final[dict[str, Entry]] = {
    "check.records": Entry(
        "{records:сочетания|сочетаний|сочетаний} ответов из {of}",
        "{records:choice|choices} of answers out of {of}",
    ),
    "check.records.uncountable": Entry(
        "бесконечного множества сочетаний ответов", "infinitely many choices of answers"
    ),
    "gap": Entry(
        "итог {totals} не относится ни к одному уровню: ниже – «{below}», выше – «{above}»; так "
        "выходит у {count}, например {record}",
        "the total {totals} belongs to no level: below it is `{below}`, above it `{above}`; "
        "it is so for "
        "{count}, for example {record}",
        "отнесите {totals} к одному из двух уровней скобкой [ или ]",
        "give {totals} to one of the two levels by a bracket [ or ]",
    ),
    "gap.above": Entry("здесь начинается уровень «{level}»", "the level `{level}` begins here"),
    "related.pinned": Entry(
        "замечание {remark} принимает другое: {contents}",
        "the remark {remark} accepts something else: {contents}",
    ),
    "stale-acceptance": Entry(
        "замечание {remark} принимает находки {rule}, а таких нет",
        "the remark {remark} accepts findings {rule}, and there are none",
        "если недостаток исправлен, уберите {rule} из accepts",
        "if the defect is mended, remove {rule} from accepts",
    ),
    "stale-acceptance.content": Entry(
        "замечание {remark} принимает находку {rule} «{content}», а её нет",
        "the remark {remark} accepts the finding {rule} `{content}`, and there is none",
        "если недостаток исправлен, уберите «{content}» из accepts",
        "if the defect is mended, remove `{content}` from accepts",
    ),
    "unpinned-acceptance": Entry(
        "замечание {remark} принимает находки {rule} с любым содержанием; сейчас это {content}",
        "the remark {remark} accepts findings {rule} with any content; now it is {content}",
        "чтобы замечать изменения, напишите accepts парой: «{rule}» и содержание",
        "to notice changes, write accepts as a pair: `{rule}` and the content",
    ),
}
