# SPDX-License-Identifier: MIT
"""Messages: meaning of rulesets."""

from __future__ import annotations

from typing import Final

from shnor_rules.messages.entry import Entry

ENTRIES: Final[dict[str, Entry]] = {
    "bundled-data-missing": Entry(
        "в установленной библиотеке не хватает папки «{kind}» (искали в «{package}»)",
        "the installed library lacks the folder `{kind}` (looked in `{package}`)",
        "установите библиотеку заново: pip install --force-reinstall shnor-rules",
        "install the library again: pip install --force-reinstall shnor-rules",
    ),
    "trailing-separator": Entry(
        "в множестве «{text}» после последнего значения стоит точка с запятой",
        "the set `{text}` has a separator after its last value",
        "сверьте с документом: либо знак лишний, либо значение пропущено",
        "compare with the document: either the separator is a slip or a value is missing",
    ),
    "not-applicable-outside": Entry(
        "слова «{word}» нет среди значений {values}",
        "the word `{word}` is not among the values {values}",
        "добавьте его во множество значений или уберите not_applicable",
        "add it to the value set or remove not_applicable",
    ),
    "label-outside": Entry(
        "подпись дана значению {value}, которого нет в {values}",
        "a label is given to the value {value}, which is not in {values}",
        "исправьте значение подписи или множество значений",
        "correct the value of the label or the value set",
    ),
    "label-repeated": Entry(
        "подпись «{label}» стоит у двух значений",
        "the label `{label}` stands at two values",
        "дайте значениям разные подписи: по подписи значение узнаётся в ответах",
        "give the values different labels: answers are recognised by them",
    ),
    "sample-without-groups": Entry(
        "усреднение «{average}» требует групп, а groups: не указано",
        "the averaging `{average}` needs groups, but groups: is not given",
        "напишите, что такое группа, например groups: педагог",
        "say what a group is, for instance groups: педагог",
    ),
    "level-repeated": Entry(
        "уровень «{level}» описан дважды",
        "the level `{level}` is described twice",
        "оставьте одно описание или переименуйте уровень",
        "keep one of them or rename the level",
    ),
    "weight-not-positive": Entry(
        "вес «{name}» должен быть больше нуля, здесь {weight}",
        "the weight of `{name}` must be more than zero, here {weight}",
        "напишите положительное число или уберите показатель из weights",
        "write a positive number or remove it from weights",
    ),
    "zero-without-quote": Entry(
        "«как ноль» допускается только там, где это напечатано в документе",
        "`как ноль` is allowed only where the document prints it",
        "приведите слова документа в quote: или выберите «не считать»",
        "quote the document in quote: or choose `не считать`",
    ),
    "renormalise-without-weights": Entry(
        "пересчитывать можно только веса, а weights: здесь нет",
        "only weights can be renormalised, and there are no weights: here",
        "задайте weights: вместо formula: или выберите «не считать»",
        "give weights: instead of formula: or choose `не считать`",
    ),
    "approved-by-nobody": Entry(
        "толкование «{reading}» утверждено, но не сказано, кем и когда",
        "the reading `{reading}` is approved, but not said by whom and when",
        "допишите by: (должность или организация) и date:",
        "add by: (a post or an organisation) and date:",
    ),
    "reading-without-effect": Entry(
        "толкование «{reading}» ничего не меняет",
        "the reading `{reading}` changes nothing",
        "напишите, что оно ставит на место напечатанного: levels:, total: или indicators:",
        "write what it puts in place of the text: levels:, total: or indicators:",
    ),
    "unknown-part": Entry(
        "толкование меняет «{name}», чего в мониторинге нет",
        "the reading changes `{name}`, which the monitoring does not have",
        "есть: {names}",
        "there are: {names}",
    ),
    "unknown-part.near": Entry(
        "толкование меняет «{name}», чего в мониторинге нет",
        "the reading changes `{name}`, which the monitoring does not have",
        "вы имели в виду «{near}»?",
        "did you mean `{near}`?",
    ),
    "circular-definition": Entry(
        "значения определены друг через друга: {names}",
        "values are defined through one another: {names}",
        "разорвите круг: одно из них должно считаться только по ответам",
        "break the circle: one of them must be computed from answers alone",
    ),
    "name-taken": Entry(
        "имя «{name}» уже занято в разделе {section}",
        "the name `{name}` is already taken in {section}",
        "выберите другое имя: в формулах имена общие для всего мониторинга",
        "choose another name: formulas share the names of the whole monitoring",
    ),
    "name-taken.function": Entry(
        "имя «{name}» занято функцией",
        "the name `{name}` is taken by a function",
        "выберите другое имя",
        "choose another name",
    ),
    "dangling-reference": Entry(
        "{what} «{name}» не описано",
        "{what} `{name}` is not described",
        "описано: {names}",
        "described are: {names}",
    ),
    "dangling-reference.near": Entry(
        "{what} «{name}» не описано",
        "{what} `{name}` is not described",
        "вы имели в виду «{near}»?",
        "did you mean `{near}`?",
    ),
    "reference.document": Entry("имя документа", "the document"),
    "reference.indicator": Entry("имя показателя", "the indicator"),
    "reference.remark": Entry("замечание", "the remark"),
    "reference.reading": Entry("толкование", "the reading"),
    "reference.part": Entry("имя", "the part"),
    "scale-without-total": Entry(
        "шкала есть, а итога, который она делит на уровни, нет",
        "there is a scale, but no total for it to divide into levels",
        "добавьте total: с формулой",
        "add total: with a formula",
    ),
    "no-kind": Entry(
        "непонятно, что это за файл: нет ни ключа ruleset, ни ключа monitoring",
        "it is not clear what file this is: there is neither a key ruleset nor a key monitoring",
        "начните файл с «ruleset: имя» или «monitoring: имя»",
        "begin the file with `ruleset: name` or `monitoring: name`",
    ),
    "no-kind.near": Entry(
        "непонятно, что это за файл: нет ни ключа ruleset, ни ключа monitoring",
        "it is not clear what file this is: there is neither a key ruleset nor a key monitoring",
        "вместо «{key}» напишите «{near}»",
        "write `{near}` instead of `{key}`",
    ),
    "no-ruleset-file": Entry(
        "в папке набора правил нет файла с ключом ruleset",
        "the folder of the ruleset has no file with the key ruleset",
        "создайте ruleset.yaml с ключами ruleset, title, municipality и documents",
        "create ruleset.yaml with the keys ruleset, title, municipality and documents",
    ),
    "duplicate-id": Entry(
        "имя «{id}» уже дано в файле {path}",
        "the name `{id}` is already given in the file {path}",
        "дайте этому другое имя",
        "give this one another name",
    ),
    "failing-example": Entry(
        "пример «{title}»: {what} – ожидалось {expected}, получилось {actual}",
        "example `{title}`: {what} – expected {expected}, got {actual}",
        "проверьте по документу, что верно: правило или пример",
        "check with the document which is right, the rule or the example",
    ),
    "failing-example.reading": Entry(
        "пример «{title}» не оценён: {reason}",
        "example `{title}` was not assessed: {reason}",
        "исправьте reading: у примера",
        "correct reading: of the example",
    ),
    "example.total": Entry("итог", "the total"),
    "example.level": Entry("уровень", "the level"),
    "example.status": Entry("исход", "the status"),
    "example.refused": Entry("отказ", "the refusal"),
}
