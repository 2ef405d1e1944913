# SPDX-License-Identifier: MIT
"""Messages: what the checks of scales find."""

from __future__ import annotations

from typing import Final

from shnor_rules.messages.entry import Entry

ENTRIES: Final[dict[str, Entry]] = {
    "idle-gap": Entry(
        "{hole} не относится ни к одному уровню: ниже – «{below}», выше – «{above}»; доказано, что "
        "таких итогов не бывает",
        "{hole} belongs to no level: below it is `{below}`, above it `{above}`; it is proved that "
        "there are no such totals",
        "чтобы в шкале не было промежутка, начните «{above}» там, где кончается «{below}»",
        "to leave no hole in the scale, let `{above}` begin where `{below}` ends",
    ),
    "idle-gap.open": Entry(
        "граница {hole} не относится ни к одному уровню: скобка круглая и у «{below}», и у "
        "«{above}»; доказано, что такого итога не бывает",
        "the bound {hole} belongs to no level: the bracket is round both at `{below}` and at "
        "`{above}`; it is proved that there is no such total",
        "отнесите {hole} к одному из двух уровней скобкой [ или ]",
        "give {hole} to one of the two levels by a bracket [ or ]",
    ),
    "gap-beyond-scale.above": Entry(
        "итог {totals} лежит выше шкалы: последний уровень «{level}» – {interval}; так выходит у "
        "{count}, например {record}",
        "the total {totals} lies above the scale: the last level `{level}` is {interval}; it "
        "is so for "
        "{count}, for example {record}",
        "сдвиньте конец уровня «{level}» так, чтобы вошло и {totals}",
        "move the end of the level `{level}` so that {totals} is in it",
    ),
    "gap-beyond-scale.below": Entry(
        "итог {totals} лежит ниже шкалы: первый уровень «{level}» – {interval}; так выходит у "
        "{count}, например {record}",
        "the total {totals} lies below the scale: the first level `{level}` is {interval}; it "
        "is so for "
        "{count}, for example {record}",
        "сдвиньте начало уровня «{level}» так, чтобы вошло и {totals}",
        "move the beginning of the level `{level}` so that {totals} is in it",
    ),
    "gap-undecided": Entry(
        "{hole} не относится ни к одному уровню, а бывает ли такой итог, не доказано: {why}",
        "{hole} belongs to no level, and whether there is such a total is not proved: {why}",
        "закройте промежуток {hole} скобкой соседнего уровня",
        "close the hole {hole} by the bracket of a neighbouring level",
    ),
    "gap-undecided.side": Entry(
        "{hole} лежит за концом шкалы, а бывает ли такой итог, не доказано: {why}",
        "{hole} lies beyond the end of the scale, and whether there is such a total is not proved: "
        "{why}",
        "продлите уровень «{level}» или уточните множества значений показателей",
        "extend the level `{level}`, or give the indicators narrower value sets",
    ),
    "gap-undecided.overlap": Entry(
        "{hole} относится и к «{first}», и к «{second}», а бывает ли такой итог, не доказано: "
        "{why}",
        "{hole} belongs both to `{first}` and to `{second}`, and whether there is such a total is "
        "not proved: {why}",
        "оставьте {hole} в одном из двух уровней",
        "leave {hole} in one of the two levels",
    ),
    "gap-undecided.condition": Entry(
        "уровень «{level}» задан условием, а всегда ли подходит ровно один уровень, не доказано: "
        "{why}",
        "the level `{level}` holds by a condition, and whether exactly one level always holds is "
        "not proved: {why}",
        "добавьте последним уровень с otherwise: true и напишите decide: первое подходящее",
        "add a last level with `otherwise: true`, and write `decide: первое подходящее`",
    ),
    "gap-undecided.waits": Entry(
        "{hole} не относится ни к одному уровню, а бывает ли такой итог, не доказано: {why}",
        "{hole} belongs to no level, and whether there is such a total is not proved: {why}",
        "исправьте остальные ошибки и проверьте ещё раз",
        "mend the other errors and check again",
    ),
    "gap-undecided.overlap-waits": Entry(
        "{hole} относится и к «{first}», и к «{second}», а бывает ли такой итог, не доказано: "
        "{why}",
        "{hole} belongs both to `{first}` and to `{second}`, and whether there is such a total is "
        "not proved: {why}",
        "исправьте остальные ошибки и проверьте ещё раз",
        "mend the other errors and check again",
    ),
    "gap-undecided.errors": Entry(
        "сначала нужно исправить ошибки в показателях и формулах",
        "the errors in indicators and formulas must be mended first",
    ),
    "overlap": Entry(
        "итог {totals} относится сразу к двум уровням, «{first}» и «{second}»; так выходит у "
        "{count}, например {record}",
        "the total {totals} belongs to two levels at once, `{first}` and `{second}`; it is so for "
        "{count}, for example {record}",
        "оставьте {totals} в одном из двух уровней",
        "leave {totals} in one of the two levels",
    ),
    "overlap.second": Entry("а здесь – к уровню «{level}»", "and here to the level `{level}`"),
    "idle-overlap": Entry(
        "{common} относится сразу к двум уровням, «{first}» и «{second}»; доказано, что таких "
        "итогов не бывает",
        "{common} belongs to two levels at once, `{first}` and `{second}`; it is proved that there "
        "are no such totals",
        "оставьте {common} в одном из двух уровней",
        "leave {common} in one of the two levels",
    ),
    "unreachable-level": Entry(
        "уровень «{level}» не присваивается ни при каких ответах",
        "the level `{level}` is given for no answers at all",
        "проверьте условие уровня «{level}» и порядок уровней",
        "check the condition of the level `{level}` and the order of the levels",
    ),
    "unreachable-level.interval": Entry(
        "уровень «{level}» недостижим: ни при каких ответах итог не попадает в {interval}; все "
        "итоги лежат в {extent}",
        "the level `{level}` cannot be reached: for no answers the total falls into {interval}; "
        "all totals lie in {extent}",
        "проверьте границы уровня «{level}» и множества значений показателей",
        "check the bounds of the level `{level}` and the value sets",
    ),
    "unreachable-level.state": Entry(
        "уровень «{level}» недостижим всегда, когда {states}; при других ответах он бывает",
        "the level `{level}` cannot be reached whenever {states}; for other answers it can",
        "проверьте границы уровня «{level}» при таких ответах",
        "check the bounds of the level `{level}` for such answers",
    ),
    "state.number": Entry("показатель {name} – число", "the indicator {name} is a number"),
    "state.given": Entry("показатель {name} – не «{no}»", "the indicator {name} is not `{no}`"),
    "state.no": Entry("показатель {name} – «{no}»", "the indicator {name} is `{no}`"),
    "state.both": Entry("{first} и {second}", "{first} and {second}"),
    "state.either": Entry("{first}, или когда {second}", "{first}, or whenever {second}"),
    "scale-end.above": Entry(
        "шкала кончается на {end} (уровень «{level}»), а {none} больше {most}",
        "the scale ends at {end} (the level `{level}`), and {none} above {most}",
        "закончите шкалу на {most}",
        "end the scale at {most}",
    ),
    "scale-end.below": Entry(
        "шкала начинается с {end} (уровень «{level}»), а {none} меньше {most}",
        "the scale begins at {end} (the level `{level}`), and {none} below {most}",
        "начните шкалу с {most}",
        "begin the scale at {most}",
    ),
    "scale-end.none": Entry("итог не бывает", "no total is"),
    "scale-end.none-by-parts": Entry(
        "по ответам на параметры итог не бывает", "by answers to the parameters no total is"
    ),
    "level-order.ascending": Entry(
        "уровень «{level}», {interval}, стоит не по порядку: до него уровни шли по возрастанию",
        "the level `{level}`, {interval}, is out of order: up to it the levels were ascending",
        "поставьте «{level}» на место по границам {interval}",
        "put `{level}` where its bounds {interval} belong",
    ),
    "level-order.descending": Entry(
        "уровень «{level}», {interval}, стоит не по порядку: до него уровни шли по убыванию",
        "the level `{level}`, {interval}, is out of order: up to it the levels were descending",
        "поставьте «{level}» на место по границам {interval}",
        "put `{level}` where its bounds {interval} belong",
    ),
    "one-point-interval": Entry(
        "уровень «{level}» – это одно число {number}",
        "the level `{level}` is the one number {number}",
        "если уровень шире, запишите второй конец вместо {number}",
        "if the level is wider, write its other end in place of {number}",
    ),
    "empty-interval": Entry(
        "в промежутке {interval} уровня «{level}» нет ни одного числа",
        "there is no number in the interval {interval} of the level `{level}`",
        "если уровень – одно число, напишите [{number}; {number}]",
        "if the level is one number, write [{number}; {number}]",
    ),
    "level-without-meaning": Entry(
        "не сказано, что следует из {count:уровня|уровней|уровней}: {levels}",
        "it is not said what follows from {count:level|levels}: {levels}",
        "впишите meaning – слова документа о том, что делать при уровне «{first}»",
        "add meaning, the words of the document on what to do at the level `{first}`",
    ),
    "rounding-moves-boundary": Entry(
        "округление переводит итог через границу уровней: {before} – это {first}, а после "
        "округления {after} – уже {second}; так при {totals}, например {record}",
        "rounding carries the total over a bound: {before} is {first}, and once rounded {after} is "
        "{second}; so with {totals}, for example {record}",
        "решите, что сравнивается с границей, {before} или {after}",
        "decide what is compared with the bound, {before} or {after}",
    ),
    "level.named": Entry("«{level}»", "`{level}`"),
    "level.several": Entry("{first} и {second}", "{first} and {second}"),
    "level.none": Entry("ни один уровень", "no level"),
    "bound-finer-than-rounding": Entry(
        "граница {bound} уровня «{level}» точнее, чем округлённый итог: "
        "{places:знак|знака|знаков} после запятой",
        "the bound {bound} of the level `{level}` is finer than the rounded total, which has "
        "{places:decimal place|decimal places}",
        "округлите границу или уберите округление",
        "round the bound, or leave out the rounding",
    ),
}
