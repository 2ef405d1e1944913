# SPDX-License-Identifier: MIT
"""Messages: the risks of schools in a report, and what any report rests on."""

from __future__ import annotations

from typing import Final

from shnor_rules.messages.entry import Entry

ENTRIES: Final[dict[str, Entry]] = {
    # The matrix.
    "content.risks.name": Entry("риски", "risks"),
    "content.risks": Entry("Риски школ", "Risks of the schools"),
    "content.risks.matrix": Entry("Матрица рисков", "Matrix of risks"),
    "content.risks.counted": Entry("Факторы риска", "Risk factors"),
    "content.risks.figure": Entry(
        "Значимость факторов риска: число школ по номерам факторов",
        "Significance of the risk factors: schools by the number of the factor",
    ),
    "content.risks.sent": Entry(
        "Сведения о рисках представлены по {count:~школе|школам|школам}.",
        "Risks are reported for {count:~school|schools}.",
    ),
    "content.risks.refused.count": Entry(
        "Не принято {count:~запись|записи|записей}: эти школы в таблицах не учтены.",
        "{count:~record|records} refused: these schools are not in the tables.",
    ),
    "content.risks.undecided": Entry(
        "При какой значимости фактор считается риском, документ не говорит, и толкование не "
        "выбрано.",
        "At which significance a factor is a risk the document does not say, and no reading is "
        "chosen.",
    ),
    "content.risks.decided": Entry(
        "Риск школы\u00a0– фактор со значимостью: {values}.",
        "A risk of a school is a factor of the significance: {values}.",
    ),
    "content.risks.uncovered": Entry(
        "Фактор {number} «{title}» подтвердить негде: к нему не отсылает ни одна строка протокола.",
        "Factor {number} `{title}` cannot be confirmed: no row of the protocol refers to it.",
    ),
    "content.risks.by-row": Entry(
        "Протокол подтверждает строки, а не факторы: знак строки стоит у каждого фактора, к "
        "которому она отсылает.",
        "The protocol confirms rows, not factors: the sign of a row stands at each factor that it "
        "refers to.",
    ),
    "content.risks.unsaid": Entry("не указана", "not said"),
    "content.risks.sign.word": Entry(
        "слово\u00a0– значимость фактора по рисковому профилю",
        "a word: the significance of the factor by the profile",
    ),
    "content.risks.sign.diagnosed": Entry(
        "«{sign}»\u00a0– диагностирован в рисковом профиле", "“{sign}”: diagnosed by the profile"
    ),
    "content.risks.sign.not-diagnosed": Entry(
        "«{sign}»\u00a0– не диагностирован", "“{sign}”: not diagnosed"
    ),
    "content.risks.sign.confirmed": Entry(
        "«{sign}»\u00a0– подтверждается наблюдениями", "“{sign}”: confirmed by observation"
    ),
    "content.risks.sign.refuted": Entry(
        "«{sign}»\u00a0– не подтверждается", "“{sign}”: not confirmed"
    ),
    "content.risks.sign.unsaid": Entry(
        "«{sign}»\u00a0– в протоколе не отмечен", "“{sign}”: the protocol does not say"
    ),
    "content.risks.sign.no-row": Entry(
        "«{sign}»\u00a0– в протоколе о нём нет строки",
        "“{sign}”: no row of the protocol is about it",
    ),
    "content.risks.sign.card": Entry(
        "«{sign}»\u00a0– назван в карточке самоанализа", "“{sign}”: named by the card of the school"
    ),
    "content.risks.signs": Entry("Знаки в матрице: {signs}.", "Signs of the matrix: {signs}."),
    # Headings of columns.
    "content.risks.column.school": Entry("Школа", "School"),
    "content.risks.column.factor": Entry("Фактор риска", "Risk factor"),
    "content.risks.column.factors": Entry("Факторы", "Factors"),
    "content.risks.column.card": Entry("Назван в карточке", "On the card"),
    "content.risks.column.value": Entry("Значимость «{value}»", "Significance `{value}`"),
    "content.risks.column.diagnosed": Entry("Диагностирован", "Diagnosed"),
    "content.risks.column.confirmed": Entry("Подтверждается", "Confirmed"),
    "content.risks.column.what": Entry("Что оценивается", "What is looked at"),
    "content.risks.column.status": Entry("Что вышло", "Outcome"),
    "content.risks.column.reason": Entry("Пояснение", "Note"),
    "content.risks.column.measures": Entry("Нужны меры", "Gets measures"),
    "content.risks.column.risk": Entry("Риск", "Risk"),
    "content.risks.column.note": Entry("Пояснение", "Note"),
    "content.risks.column.between": Entry("Что сверено", "Compared"),
    "content.risks.column.difference": Entry("Расхождение", "Difference"),
    "content.risks.column.count": Entry("Сколько школ", "How many schools"),
    "content.risks.column.schools": Entry("Школы", "Schools"),
    "content.risks.column.schools-of": Entry("Школы: «{value}»", "Schools: `{value}`"),
    "content.risks.column.printed": Entry("Названы в документе", "Named by the document"),
    "content.risks.column.manageability": Entry("Управляемость", "Manageability"),
    "content.risks.column.decides": Entry("Кто решает", "Who decides"),
    "content.risks.column.kind": Entry("Вид риска", "Kind of risk"),
    "content.risks.column.diagnosed-in": Entry("Диагностирован у школ", "Diagnosed in"),
    "content.risks.column.confirmed-in": Entry("Подтверждается у школ", "Confirmed in"),
    # What is confirmed.
    "content.risks.confirmed": Entry(
        "Подтверждение рисков рискового профиля", "Which risks of the profile are confirmed"
    ),
    "content.risks.confirmed.grid": Entry("Протоколы кураторов", "Protocols of the curators"),
    "content.risks.confirmed.figure": Entry(
        "Строки протокола: число школ", "Rows of the protocol: how many schools"
    ),
    "content.risks.status.confirmed": Entry(
        "Подтверждено: {count:~строка|строки|строк} протоколов.",
        "Confirmed: {count:~row|rows} of the protocols.",
    ),
    "content.risks.status.refuted": Entry(
        "Не подтверждено: {count:~строка|строки|строк}.", "Not confirmed: {count:~row|rows}."
    ),
    "content.risks.status.new": Entry(
        "Подтверждено вне рискового профиля: {count:~строка|строки|строк}.",
        "Confirmed outside the profile: {count:~row|rows}.",
    ),
    "content.risks.status.not-diagnosed": Entry(
        "В рисковом профиле не диагностировано: {count:~строка|строки|строк}.",
        "Not diagnosed by the profile: {count:~row|rows}.",
    ),
    "content.risks.status.no-data": Entry(
        "Нет данных: {count:~строка|строки|строк}.", "No data: {count:~row|rows}."
    ),
    # Measures.
    "content.risks.measures": Entry("Меры и адресная помощь", "Measures and help"),
    "content.risks.measures.count": Entry(
        "Меры нужны по {count:~строке|строкам|строкам} протоколов; таких школ\u00a0– {schools}.",
        "{count:~row|rows} get measures, in schools: {schools}.",
    ),
    "content.risks.measures.help": Entry(
        "Содержание помощи\u00a0– то, что назвали школы в карточках; пустые клетки заполните.",
        "The help is what schools wrote on their cards; fill in the blank cells.",
    ),
    # Beyond the profile.
    "content.risks.beyond": Entry(
        "Риски, выявленные сверх профиля", "Risks found beyond the profile"
    ),
    "content.risks.beyond.none": Entry(
        "Сверх рискового профиля кураторы ничего не отметили.",
        "The curators noted nothing beyond the profiles.",
    ),
    "content.risks.beyond.count": Entry(
        "Сверх рискового профиля кураторы отметили {count:~риск|риска|рисков}; "
        "школ\u00a0– {schools}.",
        "{count:~risk|risks} beyond the profiles, in schools: {schools}.",
    ),
    "content.risks.beyond.written-in": Entry("записан куратором", "written in by the curator"),
    # Audit.
    "content.risks.audit": Entry(
        "Сверка карточек, профилей и протоколов", "Cards, profiles and protocols compared"
    ),
    "content.risks.audit.none": Entry(
        "Карточки, профили и протоколы школ не расходятся.",
        "The cards, profiles and protocols of the schools do not differ.",
    ),
    "content.risks.audit.count": Entry(
        "Расхождений\u00a0– {count}, школ с ними\u00a0– {schools}.",
        "Differences: {count}, in schools: {schools}.",
    ),
    "content.risks.between.card-profile": Entry("карточка и профиль", "card and profile"),
    "content.risks.between.profile-protocol": Entry("профиль и протокол", "profile and protocol"),
    "content.risks.between.card-protocol": Entry("карточка и протокол", "card and protocol"),
    "content.risks.between.row-risks": Entry("строка и её риски", "row and its risks"),
    # Shared.
    "content.risks.shared": Entry("Школы с общими рисками", "Schools that share risks"),
    "content.risks.shared.brief": Entry(
        "Факторы, общие для нескольких школ", "Factors that several schools share"
    ),
    "content.risks.shared.undecided": Entry(
        "При какой значимости фактор общий, не решено: школы перечислены по значимости.",
        "At which significance a factor is shared is not decided: schools are listed by "
        "significance.",
    ),
    "content.risks.shared.numbers": Entry(
        "Общие для нескольких школ факторы ({count}): {numbers}.",
        "Factors that several schools share: {count} ({numbers}).",
    ),
    "content.risks.shared.none": Entry(
        "Общих для нескольких школ факторов нет.", "No factor is shared by several schools."
    ),
    # Manageability.
    "content.risks.manageability": Entry("Управляемость рисков", "Manageability of the risks"),
    "content.risks.manageability.unknown": Entry(
        "Документ называет степени управляемости и виды рисков, но не говорит, какой фактор к чему "
        "относится: это заполните сами. Виды рисков:",
        "The document names degrees of manageability and kinds of risk, but not which factor "
        "belongs to which: fill that in. The kinds of risk:",
    ),
    "content.risks.manageability.unsaid": Entry("в документе не сказано", "not said"),
}
