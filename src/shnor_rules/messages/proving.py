# SPDX-License-Identifier: MIT
"""Messages: what could be proved of a monitoring, and what could not."""

from __future__ import annotations

from typing import Final

from shnor_rules.messages.entry import Entry

ENTRIES: Final[dict[str, Entry]] = {
    "undecided.work": Entry(
        "не решено: перебор остановлен после {rows:промежуточного значения|промежуточных "
        "значений|промежуточных значений}, а их больше",
        "undecided: the search stopped after {rows:intermediate value|intermediate values}, and "
        "there are more",
        "разбейте формулу на промежуточные итоги, в которых показатели не повторяются",
        "split the formula into subtotals in which no indicator is repeated",
    ),
    "undecided.stretches": Entry(
        "не решено: величины, которые могут быть любыми числами промежутка, перемножаются, делятся "
        "одна на другую, сравниваются между собой или входят в формулу несколько раз",
        "undecided: quantities that can be any number of an interval are multiplied, divided by "
        "or compared with one another, or used several times",
        "оставьте в итоге каждую такую величину один раз и с постоянным множителем",
        "use every such quantity in the total once and with a constant factor",
    ),
    "undecided.whole": Entry(
        "не решено: итог – целое число без предела или из слишком длинного промежутка",
        "undecided: the total is a whole number without limit, or from too long an interval",
        "ограничьте множество значений, например целое [0; 100]",
        "limit the value set, for example `целое [0; 100]`",
    ),
    "undecided.joint.rows": Entry(
        "не решено: строки показателя {name} усредняются или состоят не так, как прежде",
        "undecided: the rows of {name} are averaged, or made up, in another way than before",
        "сравните результаты на данных: --data записи.xlsx",
        "compare the results on data: `--data records.xlsx`",
    ),
    "undecided.joint.items": Entry(
        "не решено: ответы на параметр {name} нельзя перечислить",
        "undecided: the answers to item {name} cannot be listed",
        "перечислите значения параметра, например {{0; 1}}",
        "list the values of the item, for example `{{0; 1}}`",
    ),
    "undecided.joint.whole": Entry(
        "не решено: прежде на {name} отвечали только целыми числами, теперь любыми, или наоборот, "
        "а чисел слишком много, чтобы их перечислить",
        "undecided: {name} took whole numbers only and now takes any, or the other way round, and "
        "there are too many to list",
        "ограничьте множество значений, например целое [0; 100]",
        "limit the value set, for example `целое [0; 100]`",
    ),
}
