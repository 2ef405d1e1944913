# SPDX-License-Identifier: MIT
"""Messages: what the checks of points, bands, conditions and tables find."""

from __future__ import annotations

from typing import Final

from shnor_rules.messages.entry import Entry

ENTRIES: Final[dict[str, Entry]] = {
    "points-gap": Entry(
        "значение {values} показателя {name} не попадает ни в одну строку баллов; так выходит, "
        "например, при {record}",
        "the value {values} of the indicator {name} falls into no line of points; so it comes out, "
        "for example, for {record}",
        "добавьте {values} к одной из строк",
        "add {values} to one of the lines",
    ),
    "points-overlap": Entry(
        "значение {values} показателя {name} попадает сразу в две строки, на {first} и на "
        "{second}; так выходит, например, при {record}",
        "the value {values} of the indicator {name} falls into two lines at once, for {first} and "
        "for {second}; so it comes out, for example, for {record}",
        "оставьте {values} в одной из двух строк",
        "leave {values} in one of the two lines",
    ),
    "points-unreachable": Entry(
        "строка на {band} показателя {name} не действует ни при каких ответах",
        "the line for {band} of the indicator {name} applies to no answers at all",
        "сверьте её с множеством значений и со строками выше",
        "compare it with the value set and with the lines above it",
    ),
    "points-band": Entry(
        "{points:балл|балла|баллов}",
        "{points:point|points}",
    ),
    "points-band.exact": Entry("{points} балла", "{points} points"),
    "bands-gap": Entry(
        "значение {values} не попадает ни в одну полосу градации «{name}»; так выходит, например, "
        "при {record}",
        "the value {values} falls into no band of `{name}`; so it comes out, for example, for "
        "{record}",
        "добавьте {values} к одной из полос",
        "add {values} to one of the bands",
    ),
    "bands-overlap": Entry(
        "значение {values} попадает сразу в две полосы градации «{name}», «{first}» и «{second}»; "
        "так выходит, например, при {record}",
        "the value {values} falls into two bands of `{name}` at once, `{first}` and `{second}`; so "
        "it comes out, for example, for {record}",
        "оставьте {values} в одной из двух полос",
        "leave {values} in one of the two bands",
    ),
    "bands-unreachable": Entry(
        "полосы «{band}» градации «{name}» не бывает ни при каких ответах",
        "the band `{band}` of `{name}` applies to no answers at all",
        "сверьте её границы со значениями, которые бывают",
        "compare its bounds with the values there can be",
    ),
    "bands.second": Entry("и здесь", "and here"),
    "condition-gap": Entry(
        "не выполняется условие ни одного уровня; так выходит у {count}, например {record}",
        "the condition of no level holds; it is so for {count}, for example {record}",
        "дополните условия или поставьте последнему уровню otherwise: true",
        "complete the conditions, or give the last level otherwise: true",
    ),
    "condition-overlap": Entry(
        "выполняются сразу условия уровней «{first}» и «{second}»; так выходит у {count}, "
        "например {record}",
        "the levels `{first}` and `{second}` hold at once; it is so for {count}, for example "
        "{record}",
        "уточните условия или напишите decide: первое подходящее",
        "make the conditions narrower, or write `decide: первое подходящее`",
    ),
    "missing-combination": Entry(
        "в таблице нет ячейки для сочетания {keys}; так выходит, например, при {record}",
        "the table has no cell for the combination {keys}; so it comes out, for example, for "
        "{record}",
        "добавьте ячейку для {keys}",
        "add a cell for {keys}",
    ),
    "missing-combination.several": Entry(
        "в таблице нет {count:ячейки|ячеек|ячеек} для сочетаний, которые бывают: {keys}; первое "
        "выходит, например, при {record}",
        "the table has no cells for {count:combination|combinations} that there can be: {keys}; "
        "the first comes out, for example, for {record}",
        "добавьте ячейки для {keys}",
        "add cells for {keys}",
    ),
    "unreachable-combination": Entry(
        "ячейка {keys} не нужна: доказано, что такого сочетания не бывает",
        "the cell {keys} is not needed: it is proved that there is no such combination",
        "если сочетание всё же возможно, проверьте значения показателей и границы полос",
        "if the combination is possible after all, check value sets and the bounds of bands",
    ),
}
