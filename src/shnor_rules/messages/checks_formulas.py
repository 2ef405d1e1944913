# SPDX-License-Identifier: MIT
"""Messages: what the checks of formulas find."""

from __future__ import annotations

from typing import Final

from shnor_rules.messages.entry import Entry

ENTRIES: Final[dict[str, Entry]] = {
    "possible-division-by-zero": Entry(
        "делитель «{divisor}» бывает нулём, и тогда запись не оценить, например {record}",
        "the divisor `{divisor}` can be zero, and then a record cannot be assessed, for example "
        "{record}",
        "скажите, что считать в этом случае: … if {divisor} != 0 else 0",
        "say what holds in this case: … if {divisor} != 0 else 0",
    ),
    "unused-indicator": Entry(
        "показатель {name} оценивается, но не влияет ни на итог, ни на уровень",
        "the indicator {name} is scored, and neither the total nor a level depends on it",
        "добавьте {name} в формулу итога или напишите ему scored: false",
        "add {name} to the formula of the total, or give it scored: false",
    ),
    "indicator-used-twice": Entry(
        "«{name}» входит в итог слагаемым не один раз: {count}",
        "`{name}` is a term of the total {count} times",
        "оставьте {name} в одном месте",
        "keep {name} in one place",
    ),
    "indicator-used-twice.first": Entry(
        "здесь {name} стоит в первый раз", "here {name} stands for the first time"
    ),
    "constant-comparison.true": Entry(
        "условие «{text}» никогда не бывает ложным: {why}",
        "`{text}` is never false: {why}",
        "исправьте или уберите «{text}»",
        "correct `{text}` or remove it",
    ),
    "constant-comparison.false": Entry(
        "условие «{text}» никогда не бывает верным: {why}",
        "`{text}` is never true: {why}",
        "исправьте или уберите «{text}»",
        "correct `{text}` or remove it",
    ),
    "check.sides": Entry(
        "слева {left}, справа {right}", "on the left {left}, on the right {right}"
    ),
    "check.all-tried": Entry(
        "учтены все сочетания ответов", "all choices of answers were taken into account"
    ),
    "non-monotone": Entry(
        "показатель {name} становится лучше ({worse} – {better}), а итог – хуже ({before} – "
        "{after}), например у записи {record}",
        "the indicator {name} gets better ({worse} – {better}) and the total worse ({before} – "
        "{after}), for example in the record {record}",
        "проверьте знак при {name} в формуле или напишите ему direction: {opposite}",
        "look at the sign of {name} in the formula, or give it direction: {opposite}",
    ),
    "non-monotone.direction": Entry("здесь сказано: {direction}", "it is said here: {direction}"),
    "weights-sum": Entry(
        "веса в сумме дают {sum}, а не {whole}",
        "the weights add up to {sum}, not to {whole}",
        "исправьте вес, который записан неверно, чтобы вышло {whole}",
        "correct the weight that is wrong, so that they come to {whole}",
    ),
}
