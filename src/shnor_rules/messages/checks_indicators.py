# SPDX-License-Identifier: MIT
"""Messages: what the checks of indicators find."""

from __future__ import annotations

from typing import Final

from shnor_rules.messages.entry import Entry

ENTRIES: Final[dict[str, Entry]] = {
    "values-beyond-items.above": Entry(
        "у показателя {name} {items:параметр|параметра|параметров}, вместе до {sum}, а его "
        "значения – до {value}",
        "{name} has {items:item|items} that come to {sum} at most, and its values go to {value}",
        "проверьте, нет ли лишнего или пропущенного параметра, или закончите values на {sum}",
        "look for an item too many or too few, or end values at {sum}",
    ),
    "values-beyond-items.below": Entry(
        "у показателя {name} {items:параметр|параметра|параметров}, вместе от {sum}, а его "
        "значения – от {value}",
        "{name} has {items:item|items} that come to {sum} at least, and its values begin at "
        "{value}",
        "проверьте значения параметров или начните values с {sum}",
        "look at the values of the items, or begin values at {sum}",
    ),
    "values-beyond-items.between": Entry(
        "у показателя {name} {items:параметр|параметра|параметров}, и с его значениями расходятся "
        "суммы или числа {value}",
        "{name} has {items:item|items}, and its values and their sums differ in {value}",
        "проверьте значения параметров и values",
        "look at the values of the items and at values",
    ),
    "check.items.above": Entry(
        "{name} – {items:параметр|параметра|параметров}, значения до {value}",
        "{name} – {items:item|items}, values to {value}",
    ),
    "check.items.below": Entry(
        "{name} – {items:параметр|параметра|параметров}, значения от {value}",
        "{name} – {items:item|items}, values from {value}",
    ),
    "check.items.between": Entry(
        "{name} – {items:параметр|параметра|параметров}, расходятся {value}",
        "{name} – {items:item|items}, differing in {value}",
    ),
    "value-without-label": Entry(
        "без подписи у показателя {name}: {values}; у других значений подписи есть",
        "no label in {name}: {values}; the other values have one",
        "допишите подпись в labels",
        "add the label to labels",
    ),
    "alike-indicators.id": Entry(
        "имя {name} выглядит так же, как {other}: {why}",
        "the name {name} looks the same as {other}: {why}",
        "назовите одно из двух иначе, например {name}а",
        "call one of the two otherwise, for instance {name}а",
    ),
    "alike-indicators.title": Entry(
        "{name} и {other} названы одинаково: «{title}»",
        "{name} and {other} have the same title: `{title}`",
        "проверьте, не вписан ли один показатель дважды",
        "see whether one indicator was entered twice",
    ),
    "alike-indicators.case": Entry(
        "разница только в прописных и строчных буквах, «ё» или знаке подчёркивания",
        "they differ in capitals, in `ё` or in underscores only",
    ),
    "alike-indicators.first": Entry("здесь стоит {other}", "{other} stands here"),
}
