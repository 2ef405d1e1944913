# SPDX-License-Identifier: MIT
"""Messages: what the checks of sources, readings and examples find."""

from __future__ import annotations

from typing import Final

from shnor_rules.messages.entry import Entry

ENTRIES: Final[dict[str, Entry]] = {
    "number-without-source": Entry(
        "у чисел мониторинга ({parts}) не назван пункт документа",
        "no clause of the document stands behind numbers of the monitoring ({parts})",
        'напишите, где они напечатаны, например source: {{document: …, place: "приложение № 1"}}',
        'say where they are printed, for example source: {{document: …, place: "приложение № 1"}}',
    ),
    "basis-missing": Entry(
        "{what}: не сказано, напечатано это в документе или выбрано",
        "{what}: it is not said whether this is printed in the document or was chosen",
        "приведите слова документа в quote: или, если в нём этого нет, напишите basis: толкование",
        "quote the document in quote: or, if it does not print this, write basis: толкование",
    ),
    "basis-missing.direction": Entry(
        "{what}: не сказано, напечатано это в документе или выбрано",
        "{what}: it is not said whether this is printed in the document or was chosen",
        "приведите слова документа в direction_quote: или напишите direction_basis: толкование",
        "quote the document in direction_quote: or write direction_basis: толкование",
    ),
    "fact.total": Entry("формула итога", "the formula of the total"),
    "fact.value": Entry("формула «{name}»", "the formula `{name}`"),
    "fact.sample": Entry("усреднение выборки «{name}»", "the averaging of the sample `{name}`"),
    "fact.period": Entry("срок мониторинга", "the period of the monitoring"),
    "fact.direction": Entry("направление итога", "the direction of the total"),
    "quote-not-found": Entry(
        "в тексте документа нет слов «{quote}»",
        "the text of the document does not have the words `{quote}`",
        "перепишите слова из документа заново, пропуски отметьте знаком …",
        "copy the words once more from the document, and mark omissions with …",
    ),
    "quote.nearest": Entry("ближайшее место документа", "the nearest passage of the document"),
    "text-not-found": Entry(
        "в папке с текстами документов нет файла «{file}»",
        "the folder with the texts of documents has no file `{file}`",
        "положите в неё «{file}» или исправьте имя в text:",
        "put `{file}` there or correct the name in text:",
    ),
    "text-not-found.near": Entry(
        "в папке с текстами документов нет файла «{file}»",
        "the folder with the texts of documents has no file `{file}`",
        "вы имели в виду «{near}»?",
        "did you mean `{near}`?",
    ),
    "document-not-in-force": Entry(
        "документ действует с {first}, а перестаёт действовать раньше – {last}",
        "the document is in force from {first} and ends before that, on {last}",
        "исправьте одну из дат в in_force: по документу",
        "correct one of the dates in in_force: by the document",
    ),
    "document-not-in-force.early": Entry(
        "документ действует с {first}, а подписан позже – {date}",
        "the document is in force from {first} and was signed later, on {date}",
        "исправьте date: или in_force: по документу",
        "correct date: or in_force: by the document",
    ),
    "document-not-in-force.replaced": Entry(
        "мониторинг опирается на документ «{document}», а его заменил «{newer}»",
        "the monitoring follows the document `{document}`, which `{newer}` has replaced",
        "сверьте мониторинг с новым документом и напишите document: {newer}",
        "compare the monitoring with the new document and write document: {newer}",
    ),
    "document-not-in-force.before": Entry(
        "дорожная карта составлена на «{period}», а документ «{document}» действует только с {day}",
        "the roadmap is made for `{period}`, and the document `{document}` is in force from {day}",
        "исправьте period: или даты документа",
        "correct period: or the dates of the document",
    ),
    "document-not-in-force.after": Entry(
        "дорожная карта составлена на «{period}», а документ «{document}» действует до {day}",
        "the roadmap is made for `{period}`, and the document `{document}` is in force until {day}",
        "исправьте period: или последний день действия документа",
        "correct period: or the last day of the document",
    ),
    "related.replaces": Entry("этот документ его заменяет", "this document replaces it"),
    "documents-overlap": Entry(
        "документ «{older}» ещё действует, когда уже действует «{newer}», который его заменяет",
        "the document `{older}` is still in force when `{newer}`, which replaces it, is already",
        "закончите in_force: документа «{older}» раньше первого дня «{newer}»",
        "end in_force: of `{older}` before the first day of `{newer}`",
    ),
    "documents-overlap.title": Entry(
        "мониторинг «{title}» напечатан в двух действующих документах: «{first}» и «{second}»",
        "the monitoring `{title}` is printed in two documents in force: `{first}` and `{second}`",
        "напишите у более нового из них replaces: и имя прежнего, например replaces: {first}",
        "give the newer of them replaces: with the name of the older, for instance "
        "replaces: {first}",
    ),
    "idle-reading": Entry(
        "толкование «{reading}» ничего не меняет: итоги и уровни у всех записей те же",
        "the reading `{reading}` changes nothing: every record has the same total and level",
        "сравните его с текстом документа: должно отличаться хотя бы одно значение",
        "compare it with the text of the document: at least one value must differ",
    ),
    "same-readings": Entry(
        "толкования «{first}» и «{second}» говорят одно и то же",
        "the readings `{first}` and `{second}` say the same",
        "оставьте одно из них",
        "keep one of them",
    ),
    "approved-readings-conflict": Entry(
        "утверждены два толкования одной части ({part}): «{first}» и «{second}»",
        "two readings of one part ({part}) are approved: `{first}` and `{second}`",
        "оставьте утверждённым одно, а другому верните status: предложено",
        "keep one approved and make the other status: предложено",
    ),
    "bound-without-example": Entry(
        "у границы {bound} не показано примером: {sides}",
        "no example shows, at the bound {bound}: {sides}",
        "добавьте пример с ответами record: {record}; что получится, посчитайте по документу",
        "add an example with record: {record}, and work out by the document what comes of it",
    ),
    "rules-unsound": Entry(
        "примеры не выполнены: в наборе правил «{name}» есть ошибки",
        "the examples are not run: the ruleset `{name}` has errors",
        "сначала исправьте его: shnor-rules check {path}",
        "correct it first: shnor-rules check {path}",
    ),
    "bound.on": Entry("сама граница", "the bound itself"),
    "bound.below": Entry("ближайшее ниже, {total}", "the nearest below, {total}"),
    "bound.above": Entry("ближайшее выше, {total}", "the nearest above, {total}"),
    "bound.two": Entry("{first}; {second}", "{first}; {second}"),
}
