# SPDX-License-Identifier: MIT
"""Messages: the risks of schools, assessed and in words."""

from __future__ import annotations

from typing import Final

from shnor_rules.messages.entry import Entry

ENTRIES: Final[dict[str, Entry]] = {
    "risk.status.confirmed": Entry("подтверждён", "confirmed"),
    "risk.status.refuted": Entry("не подтверждён", "not confirmed"),
    "risk.status.new": Entry("новый (вне профиля)", "new (outside the profile)"),
    "risk.status.not-diagnosed": Entry("не диагностирован", "not diagnosed"),
    "risk.status.no-data": Entry("нет данных", "no data"),
    "risk.reason.no-protocol": Entry("протокол не заполнен", "the protocol is not filled in"),
    "risk.reason.not-marked": Entry(
        "в протоколе не отмечено, подтверждается ли",
        "the protocol does not say whether it is confirmed",
    ),
    "risk.reason.only-risks": Entry(
        "отмечены риски, а на строку целиком не отвечено",
        "risks are marked, the row as a whole is not answered",
    ),
    "risk.reason.no-profile": Entry(
        "не сказано, диагностирован ли: нет профиля, и в протоколе не отмечено",
        "not said whether it is diagnosed: there is no profile, and the protocol is silent",
    ),
    "risk.reason.no-diagnosis": Entry(
        "не сказано, диагностирован ли: по профилю этого не решить, и в протоколе не отмечено",
        "not said whether it is diagnosed: the profile does not decide, the protocol is silent",
    ),
    "risk.difference.no-significance": Entry(
        "фактор {number} «{title}»: в карточке назван, в профиле значимость не указана",
        "factor {number} `{title}`: the card names it, the profile has no significance for it",
    ),
    "risk.difference.not-diagnosed": Entry(
        "фактор {number} «{title}»: в карточке назван, а в профиле значимость «{value}»",
        "factor {number} `{title}`: the card names it, its significance is «{value}»",
    ),
    "risk.difference.not-on-card": Entry(
        "фактор {number} «{title}»: в профиле значимость «{value}», а в карточке не назван",
        "factor {number} `{title}`: its significance is «{value}», the card does not name it",
    ),
    "risk.difference.said-diagnosed": Entry(
        "строка {row} «{title}»: в протоколе диагностирован, а по профилю нет",
        "row {row} `{title}`: diagnosed by the protocol, not by the profile",
    ),
    "risk.difference.said-not-diagnosed": Entry(
        "строка {row} «{title}»: в протоколе не диагностирован, а по профилю да",
        "row {row} `{title}`: not diagnosed by the protocol, but by the profile",
    ),
    "risk.difference.confirmed-not-on-card": Entry(
        "строка {row} «{title}»: подтверждается, а в карточке её факторы не названы",
        "row {row} `{title}`: confirmed, while the card names none of its factors",
    ),
    "risk.difference.refuted-on-card": Entry(
        "строка {row} «{title}»: не подтверждается, а в карточке есть: {numbers}",
        "row {row} `{title}`: not confirmed, while the card has {numbers}",
    ),
    "risk.difference.risk-confirmed": Entry(
        "строка {row} «{title}»: вся не подтверждается, а риски в ней – да: {numbers}",
        "row {row} `{title}`: the row is not confirmed, but risks in it are: {numbers}",
    ),
    "risk.difference.no-risk-confirmed": Entry(
        "строка {row} «{title}»: строка подтверждается, а ни один её риск – нет",
        "row {row} `{title}`: the row is confirmed, but none of its risks is",
    ),
    "part.rows": Entry("отсылка строки {name}", "the reference of row {name}"),
    "part.diagnosed": Entry("что считать диагностированным", "what counts as diagnosed"),
    "part.confirm": Entry("что подтверждают", "what is confirmed"),
    "unknown-reading.no-tools": Entry(
        "нет толкования «{name}»: у форм «{of}» толкований нет",
        "there is no reading `{name}`: the tools `{of}` have none",
        "уберите выбор толкования: действует буквальный текст",
        "choose no reading: the literal text stands",
    ),
    "reading-without-effect.tools": Entry(
        "толкование «{reading}» ничего не меняет",
        "the reading `{reading}` changes nothing",
        "напишите, что оно ставит на место напечатанного: rows:, profile: или protocol:",
        "write what it puts in place of what is printed: rows:, profile: or protocol:",
    ),
    "reference.factors": Entry("нет фактора риска", "there is no risk factor"),
    "reference.kinds": Entry("нет вида рисков", "there is no kind of risk"),
    "reference.manageability": Entry("нет управляемости", "there is no manageability"),
    "reference.significance": Entry("в профиле нет значимости", "the profile has no significance"),
    "reference.rows": Entry("в протоколе нет строки", "the protocol has no row"),
    "record-not-mapping.part": Entry(
        "«{part}» – это пары «номер: ответ», а здесь «{value}»",
        "`{part}` is pairs of number and answer, but this is `{value}`",
        "напишите пары, например {part}: {{1: …}}",
        "write pairs, such as {part}: {{1: …}}",
    ),
    "two-answers.card": Entry(
        "фактор не назван актуальным («{value}»), а графы для него заполнены",
        "the factor is not relevant («{value}»), but its columns are filled in",
        "сотрите «{value}» или графы",
        "delete «{value}», or the columns",
    ),
    "unknown-monitoring.risks": Entry(
        "«{name}» – не мониторинг с показателями, а формы работы с рисками",
        "`{name}` is no monitoring with indicators, but tools for risks",
        'возьмите их как .risks["{name}"] и оцените функцией assess_risks',
        'take them as .risks["{name}"] and assess them by assess_risks',
    ),
}
