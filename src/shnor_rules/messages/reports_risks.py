# SPDX-License-Identifier: MIT
"""Messages: tools for risks and assessed risks in words."""

from __future__ import annotations

from typing import Final

from shnor_rules.messages.entry import Entry

ENTRIES: Final[dict[str, Entry]] = {
    "risk.yes": Entry("да", "yes"),
    "risk.no": Entry("нет", "no"),
    "risk.column.number": Entry("№", "No."),
    "risk.column.school": Entry("школа", "school"),
    "risk.column.period": Entry("период", "period"),
    "risk.column.row": Entry("строка", "row"),
    "risk.column.risk": Entry("риск", "risk"),
    "risk.column.title": Entry("что оценивается", "what is looked at"),
    "risk.column.factors": Entry("факторы профиля", "factors of the profile"),
    "risk.column.status": Entry("что вышло", "outcome"),
    "risk.column.diagnosed": Entry("диагностирован", "diagnosed"),
    "risk.column.confirmed": Entry("подтверждается", "confirmed"),
    "risk.column.measures": Entry("нужны меры", "gets measures"),
    "risk.column.reason": Entry("почему", "why"),
    "risk.column.readings": Entry("толкования", "readings"),
    "risk.column.factor": Entry("фактор", "factor"),
    "risk.column.schools": Entry("школы", "schools"),
    "risk.column.count": Entry("сколько школ", "how many schools"),
    "risk.page.refused": Entry("{number}. {name}: запись не принята", "{number}. {name}: refused"),
    "risk.page.measures": Entry("нужны меры: {text}", "gets measures: {text}"),
    "risk.page.difference": Entry("расходится: {text}", "differs: {text}"),
    "risk.page.uncovered": Entry(
        "подтвердить негде: фактор {number} «{title}», к нему не отсылает ни одна строка",
        "cannot be confirmed: factor {number} `{title}`, no row refers to it",
    ),
    "risk.page.readings": Entry("толкования: {text}", "readings: {text}"),
    "risk.page.remarks": Entry(
        "замечания к документу, на которые толкования не ответили: {text}",
        "remarks on the document that no reading answers: {text}",
    ),
    "risk.page.risk": Entry("{number} {title}: {status}", "{number} {title}: {status}"),
    "risk.page.other": Entry("другое: {text}", "other: {text}"),
    "risk.sharing": Entry("Факторы и школы", "Factors and schools"),
    "risk.sharing.school": Entry("{school} – факторы: {numbers}", "{school} – factors: {numbers}"),
    "risk.sharing.undecided": Entry(
        "при какой значимости фактор считать рисковым, не решено: это решает толкование",
        "which significance counts is not decided: a reading decides it",
    ),
    "page.risks": Entry("Формы работы с рисками", "Tools for risks"),
    "listing.factors": Entry(
        "{count:фактор риска|фактора риска|факторов риска}", "{count:risk factor|risk factors}"
    ),
    "listing.rows": Entry(
        "{count:строка протокола|строки протокола|строк протокола}",
        "{count:row of the protocol|rows of the protocol}",
    ),
    "risks.factors": Entry("Факторы риска", "Risk factors"),
    "risks.context": Entry("Контекстные факторы", "Contextual factors"),
    "risks.kinds": Entry("Виды рисков", "Kinds of risk"),
    "risks.manageability": Entry("Управляемость рисков", "Manageability of risks"),
    "risks.decides": Entry("решает: {text}", "decides: {text}"),
    "risks.factor": Entry("{number}. {title}", "{number}. {title}"),
    "risks.kind": Entry("вид: {text}", "kind: {text}"),
    "risks.managed": Entry("управляемость: {text}", "manageability: {text}"),
    "risks.schools": Entry("школы: {text}", "schools: {text}"),
    "risks.card": Entry("Карточка: {title}", "Card: {title}"),
    "risks.field": Entry("{name}: {title}", "{name}: {title}"),
    "risks.profile": Entry("Профиль: {title}", "Profile: {title}"),
    "risks.values": Entry("значимость: {text}", "significance: {text}"),
    "risks.diagnosed": Entry("диагностировано при: {text}", "diagnosed at: {text}"),
    "risks.undiagnosed": Entry(
        "при какой значимости фактор диагностирован, не сказано",
        "at which significance a factor is diagnosed is not said",
    ),
    "risks.protocol": Entry("Протокол: {title}", "Protocol: {title}"),
    "risks.confirm.rows": Entry("подтверждается строка целиком", "rows are confirmed as a whole"),
    "risks.confirm.risks": Entry("подтверждается каждый риск", "each risk is confirmed"),
    "risks.row": Entry(
        "{number}. {title} – факторы: {factors}", "{number}. {title} – factors: {factors}"
    ),
    "risks.row.none": Entry(
        "{number}. {title} – ни к чему не отсылает", "{number}. {title} – no reference"
    ),
    "risks.names": Entry(
        "по словам строки – факторы: {text}", "by its own words – factors: {text}"
    ),
    "risks.change.row": Entry(
        "строка {number} – факторы: {factors}", "row {number} – factors: {factors}"
    ),
    "risks.change.row.none": Entry(
        "строка {number} – ни к чему не отсылает", "row {number} – refers to nothing"
    ),
    "risks.heading": Entry("указывают: {text}", "filled in: {text}"),
    "risks.signed": Entry("подписывает: {text}", "signed by: {text}"),
    "risks.printed": Entry("Школы по факторам, как в документе", "Schools by factor, as printed"),
    "usage.risks-option": Entry(
        "у форм работы с рисками нет выборок и пояснений: {options} здесь не действует",
        "tools for risks have no samples and no traces: {options} does nothing here",
        "уберите {options}",
        "leave {options} out",
    ),
    "usage.risks-empty": Entry(
        "в «{name}» нечего заполнять: нет ни карточки, ни профиля, ни протокола",
        "there is nothing to fill in in `{name}`: no card, no profile, no protocol",
        "посмотрите, что в них есть: shnor-rules show {name}",
        "see what there is: shnor-rules show {name}",
    ),
}
