# SPDX-License-Identifier: MIT
"""Messages: what changes between two versions of rules."""

from __future__ import annotations

from typing import Final

from shnor_rules.messages.entry import Entry

ENTRIES: Final[dict[str, Entry]] = {
    "diff.step": Entry("шаг версии: {step}", "version step: {step}"),
    "diff.step.none": Entry("нет, ничего не изменено", "none, nothing is changed"),
    "diff.step.wording": Entry(
        "wording – изменены только тексты", "wording: only texts are changed"
    ),
    "diff.step.patch": Entry(
        "patch – ни у одной записи результат не меняется", "patch: no record ends differently"
    ),
    "diff.step.minor": Entry(
        "minor – есть новое, у прежних записей результат тот же",
        "minor: something is added, and records that were accepted end as before",
    ),
    "diff.step.major": Entry(
        "major – результаты или обязанности меняются, или не доказано, что они те же",
        "major: results or duties change, or it is not proved that they do not",
    ),
    "diff.verdict.same": Entry("изменений нет", "no change"),
    "diff.verdict.wording": Entry("изменены только тексты", "wording only"),
    "diff.verdict.equivalent": Entry(
        "записано иначе, результаты записей те же",
        "written differently, every record ends as before",
    ),
    "diff.verdict.added": Entry(
        "есть новое, прежние записи оцениваются так же",
        "something is added, every record that was accepted ends as before",
    ),
    "diff.verdict.records": Entry("результаты записей меняются", "some records end differently"),
    "diff.verdict.unproved": Entry(
        "не доказано, что результаты записей те же",
        "not proved that every record ends as before",
    ),
    "diff.lenders": Entry(
        "взятые правила изменились там, откуда они взяты: {names}",
        "the rules that are taken have changed where they are taken from: {names}",
    ),
    "diff.head": Entry("сведения о наборе, ruleset.yaml", "the ruleset itself, ruleset.yaml"),
    "diff.part.ruleset": Entry("набор правил", "ruleset"),
    "diff.part.monitoring": Entry("мониторинг", "monitoring"),
    "diff.part.roadmap": Entry("дорожная карта", "roadmap"),
    "diff.part.risks": Entry("инструменты по рискам", "risk tools"),
    "diff.added": Entry("добавлено: {what}", "added: {what}"),
    "diff.removed": Entry("удалено: {what}", "removed: {what}"),
    "diff.part": Entry("{kind} {id} «{title}»", "{kind} {id} `{title}`"),
    "diff.text": Entry("по тексту", "by the text"),
    "diff.reading": Entry("при толковании «{name}»", "under the reading `{name}`"),
    "diff.unchanged": Entry(
        "{by}: ни у одной записи ничего не меняется", "{by}: no record changes"
    ),
    "diff.unchanged.of": Entry(
        "{by}: ничего не меняется ни у одной из {of:возможной записи|возможных записей|возможных "
        "записей}",
        "{by}: not one of {of:possible record|possible records} changes",
    ),
    "diff.changed": Entry("{by}: меняется результат", "{by}: results change"),
    "diff.changed.of": Entry(
        "{by}: меняется {count} из {of:возможной записи|возможных записей|возможных записей}",
        "{by}: {count} of {of:possible record|possible records} change",
    ),
    "diff.undecided": Entry("{by}: не доказано. {reason}", "{by}: not proved; {reason}"),
    "diff.tried": Entry(
        "опробовано у границ: {count:запись|записи|записей}, иначе кончаются {found}",
        "tried at the bounds: {count:record|records}; {found} end differently",
    ),
    "diff.change": Entry("{old} -> {new}", "{old} -> {new}"),
    "diff.change.of": Entry(
        "{old} -> {new}: {count:запись|записи|записей}", "{old} -> {new}: {count:record|records}"
    ),
    "diff.totals": Entry("итоги {old} -> {new}", "totals {old} -> {new}"),
    "diff.totals.same": Entry("итоги те же: {old}", "the same totals: {old}"),
    "diff.totals.one": Entry("итоги {totals}", "totals {totals}"),
    "diff.level": Entry("уровень «{level}»", "level `{level}`"),
    "diff.levels": Entry("уровни {levels}", "levels {levels}"),
    "diff.total": Entry("{end}, итог {total}", "{end}, total {total}"),
    "diff.example": Entry("было: {old}; стало: {new}", "was: {old}; is: {new}"),
    "diff.paste": Entry(
        "примеры для новой версии, в examples:", "examples for the new version, under `examples`:"
    ),
    "diff.opened": Entry("в записи теперь может быть: {names}", "a record may now hold: {names}"),
    "diff.closed": Entry(
        "запись с этим теперь не принимается: {names}", "a record with this is refused now: {names}"
    ),
    "diff.indicators": Entry("показатели", "indicators"),
    "diff.attributes": Entry("сведения", "attributes"),
    "diff.readings": Entry("толкования", "readings"),
    "diff.listed.added": Entry("{what}: добавлено {names}", "{what}: added {names}"),
    "diff.listed.removed": Entry("{what}: удалено {names}", "{what}: removed {names}"),
    "diff.listed.renamed": Entry(
        "{what}: вероятно, переименовано {names}", "{what}: probably renamed {names}"
    ),
    "diff.edits": Entry("записано иначе:", "written differently:"),
    "diff.wording": Entry("тексты:", "texts:"),
    "diff.edit.old": Entry("было:  {text}", "was: {text}"),
    "diff.edit.new": Entry("стало: {text}", "is:  {text}"),
    "diff.edit.added": Entry("{where}: добавлено", "{where}: added"),
    "diff.edit.removed": Entry("{where}: удалено", "{where}: removed"),
    "diff.edit.gone": Entry("нет", "nothing"),
    "diff.records": Entry(
        "{monitoring}, {by}: в файле меняется {count} из {of:записи|записей|записей}",
        "{monitoring}, {by}: {count} of {of:record|records} of the file change",
    ),
    "diff.record": Entry("{number}. {name}: {old} -> {new}", "{number}. {name}: {old} -> {new}"),
    "diff.column.where": Entry("где", "where"),
    "diff.column.old": Entry("было", "was"),
    "diff.column.new": Entry("стало", "is"),
    "diff.column.records": Entry("записей", "records"),
    "diff.column.totals": Entry("итоги", "totals"),
    "diff.column.record": Entry("запись", "record"),
    "diff.dense": Entry("не сосчитать", "uncountable"),
    "diff.title": Entry("Что меняется в правилах", "What changes in the rules"),
    "diff.nothing": Entry("изменений нет", "nothing is changed"),
    # Wrong use.
    "usage.diff.no-git": Entry(
        "программа git не найдена",
        "the program git is not found",
        "установите git или назовите две папки: shnor-rules diff старая новая",
        "install git, or name two folders: shnor-rules diff old new",
    ),
    "usage.diff.no-repository": Entry(
        "«{name}» – это ревизия, а здесь нет репозитория git",
        "`{name}` is a revision, and there is no git repository here",
        "перейдите в папку репозитория или назовите папку с правилами",
        "go to the folder of the repository, or name a folder with rules",
    ),
    "usage.diff.revision": Entry(
        "в репозитории нет ревизии «{revision}»",
        "the repository has no revision `{revision}`",
        "посмотрите ревизии: git log --oneline; в CI получите историю: fetch-depth: 0",
        "look at the revisions: git log --oneline; in CI fetch the history: fetch-depth: 0",
    ),
    "usage.diff.path": Entry(
        "в ревизии «{revision}» нет «{path}»",
        "the revision `{revision}` has no `{path}`",
        "назовите путь от корня репозитория, например {revision}:rulesets",
        "name the path from the top of the repository, such as {revision}:rulesets",
    ),
    "usage.diff.empty": Entry(
        "в «{name}» нет файлов правил",
        "there are no files of rules in `{name}`",
        "назовите папку набора правил или папку с такими папками, например HEAD:rulesets",
        "name the folder of a ruleset, or a folder of such folders, such as HEAD:rulesets",
    ),
    "usage.diff.nothing-common": Entry(
        "в «{old}» и «{new}» нет общих наборов правил",
        "`{old}` and `{new}` have no ruleset in common",
        "назовите папки одного и того же набора, например main:rulesets/kola и rulesets/kola",
        "name folders of the same ruleset, such as main:rulesets/kola and rulesets/kola",
    ),
    "usage.diff.parts": Entry(
        "«{old}» и «{new}» – разные части набора, а не версии одной",
        "`{old}` and `{new}` are different parts of a ruleset, not versions of one",
        "назовите файлы одной части; если изменён её идентификатор, сравните папки наборов",
        "name files of one part; where its id was changed, compare the folders of the rulesets",
    ),
    "usage.diff.monitoring": Entry(
        "ни в одной из версий нет части «{name}»",
        "neither version has a part `{name}`",
        "есть: {names}",
        "there are: {names}",
    ),
    "usage.diff.reading": Entry(
        "толкования «{name}» нет в обеих версиях ни у одного мониторинга",
        "no monitoring has the reading `{name}` in both versions",
        "уберите --reading: сравнение пройдёт при всех общих толкованиях",
        "leave out --reading: all common readings are then compared",
    ),
    "usage.diff.data": Entry(
        "непонятно, к какому мониторингу относятся записи",
        "it is unclear which monitoring the records are for",
        "назовите его: --monitoring {name}",
        "name it: --monitoring {name}",
    ),
}
