# SPDX-License-Identifier: MIT
"""Messages: monitorings that take from others what their own documents do not print."""

from __future__ import annotations

from typing import Final

from shnor_rules.messages.entry import Entry

ENTRIES: Final[dict[str, Entry]] = {
    "like-circle": Entry(
        "мониторинг брал бы сам у себя: {names}",
        "the monitoring would take from itself: {names}",
        "уберите like: у одного из этих мониторингов",
        "remove like: from one of these monitorings",
    ),
    "like-circle.itself": Entry(
        "мониторинг «{name}» назван образцом самого себя",
        "the monitoring `{name}` is to be like itself",
        "назовите другой мониторинг, например korenovsky/teacher-competence, или уберите like:",
        "name another monitoring, such as korenovsky/teacher-competence, or remove like:",
    ),
    "like-circle.long": Entry(
        "слишком длинная цепочка образцов: {names}; больше {limit} шагов не делается",
        "too long a chain of likenesses: {names}; no more than {limit} steps are made",
        "назовите сразу тот мониторинг, который печатает значения сам",
        "name at once the monitoring that prints the values itself",
    ),
    "like-unsound": Entry(
        "у мониторинга «{target}» ничего не взять: в его файле есть ошибки",
        "nothing can be taken from the monitoring `{target}`: its file has errors",
        "сначала исправьте его: shnor-rules check {path}",
        "correct it first: shnor-rules check {path}",
    ),
    "like-unsound.files": Entry(
        "мониторинг «{target}» не найден, а часть файлов его набора правил не читается",
        "the monitoring `{target}` is not found, and some files of its ruleset cannot be read",
        "сначала исправьте эти файлы: shnor-rules check с папкой набора покажет, какие",
        "correct these files first: shnor-rules check with the folder of the ruleset shows which",
    ),
    "like-without-effect": Entry(
        "у мониторинга «{target}» брать нечего: всё, что есть у него, здесь напечатано своё",
        "there is nothing to take from the monitoring `{target}`: whatever it has is printed here",
        "уберите like: или назовите мониторинг, у которого есть недостающее",
        "remove like: or name a monitoring that has what is missing here",
    ),
    "like-without-effect.indicators": Entry(
        "у мониторинга «{target}» нет ни одного показателя с таким же именем, как здесь",
        "the monitoring `{target}` has no indicator of the same name as one here",
        "назовите показатели так же, как там, или уберите like:",
        "call the indicators as they are called there, or remove like:",
    ),
    "like-twice": Entry(
        "мониторинг и без толкования взят по образцу «{target}», двух образцов не бывает",
        "without the reading, too, the monitoring is like `{target}`; there cannot be two",
        "оставьте like: либо у мониторинга, либо в толковании",
        "keep like: either in the monitoring or in the reading",
    ),
    "reference.rulesets": Entry(
        "ни рядом, ни в библиотеке нет набора правил",
        "neither beside this one nor in the library is there a ruleset",
    ),
    "reference.monitorings.of": Entry(
        "в наборе правил «{ruleset}» нет мониторинга",
        "the ruleset `{ruleset}` has no monitoring",
    ),
    "related.like": Entry("вот что берётся", "this is what is taken"),
    "related.error": Entry("первая ошибка", "the first error"),
    "part.like": Entry("образец, по которому взято недостающее", "what it is like"),
    "like.text": Entry(
        "чего документ не печатает, взято у «{name}»{document}, содержание {hash}",
        "what the document does not print is taken from `{name}`{document}, content {hash}",
    ),
    "like.reading": Entry(
        "чего документ не печатает, взято по толкованию «{reading}» у «{name}»{document},"
        " содержание {hash}",
        "what the document does not print is taken by the reading `{reading}` from"
        " `{name}`{document},"
        " content {hash}",
    ),
    "like.taken": Entry("взято оттуда: {parts}", "taken from there: {parts}"),
    "like.kept": Entry(
        "есть и там, но здесь своё: {parts}", "there too, but this monitoring has its own: {parts}"
    ),
    "like.further": Entry("а там: {text}", "and there: {text}"),
    "results.like": Entry("по образцу", "like"),
    "like.part.bands": Entry("градации", "gradings"),
    "like.part.derived": Entry("производные значения", "derived values"),
    "like.part.direction": Entry("направление итога", "the direction of the total"),
    "like.part.levels": Entry("уровни", "levels"),
    "like.part.not_rated": Entry("когда запись не оценивается", "when a record is not rated"),
    "like.part.subtotals": Entry("промежуточные итоги", "subtotals"),
    "like.part.table": Entry("таблица уровней", "the table of levels"),
    "like.part.total": Entry("итог", "total"),
    "like.part.indicators": Entry("{what} ({names})", "{what} ({names})"),
    "like.key.direction": Entry("направление", "direction"),
    "like.key.items": Entry("параметры", "items"),
    "like.key.labels": Entry("названия значений", "names of values"),
    "like.key.not_applicable": Entry("ответ «не применимо»", "the answer for “not applicable”"),
    "like.key.optional": Entry("можно ли не отвечать", "whether an answer may be missing"),
    "like.key.points": Entry("баллы", "points"),
    "like.key.sample": Entry("усреднение по выборке", "averaging over a sample"),
    "like.key.scored": Entry("входит ли в итог", "whether the total uses it"),
    "like.key.share": Entry("доля из количеств", "a share from counts"),
    "like.key.symbol": Entry("обозначение в формуле", "the letter in the formula"),
    "like.key.unit": Entry("единица измерения", "unit"),
    "like.key.values": Entry("значения", "values"),
}
