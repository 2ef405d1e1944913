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
        "добавьте «{word}» во множество значений или уберите not_applicable",
        "add `{word}` to the value set or remove not_applicable",
    ),
    "label-outside": Entry(
        "подпись дана значению {value}, которого нет в {values}",
        "a label is given to the value {value}, which is not in {values}",
        "исправьте значение подписи или добавьте {value} во множество значений",
        "correct the value of the label or add {value} to the value set",
    ),
    "label-repeated": Entry(
        "подпись «{label}» стоит у двух значений",
        "the label `{label}` stands at two values",
        "дайте значениям разные подписи: по подписи значение узнаётся в ответах",
        "give the values different labels: answers are recognised by them",
    ),
    "label-repeated.value": Entry(
        "значение {value} подписано второй раз, теперь как «{label}»",
        "the value {value} is labelled a second time, now as `{label}`",
        "оставьте у значения {value} одну подпись",
        "keep one label for the value {value}",
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
    "weight-not-positive.least": Entry(
        "наименьшая доля веса – больше 0 и не больше 1, здесь {weight}",
        "the least share of weight is more than 0 and at most 1, here {weight}",
        "напишите, например, 0,5: нужна хотя бы половина веса",
        "write, for instance, 0,5: at least half of the weight is needed",
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
    "renormalise-without-weights.least": Entry(
        "наименьшая доля задана для весов, а weights: здесь нет",
        "the least share is one of weights, and there are no weights: here",
        "задайте weights: вместо formula: или уберите least_weight",
        "give weights: instead of formula: or remove least_weight",
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
    "reading-without-effect.rows": Entry(
        "толкование «{reading}» ничего не меняет",
        "the reading `{reading}` changes nothing",
        "напишите, что в строках не так, как напечатано: activities:, targets:, added:, dropped:",
        "write what is otherwise in the rows: activities:, targets:, added: or dropped:",
    ),
    "unknown-part": Entry(
        "толкование меняет «{name}», чего в мониторинге нет",
        "the reading changes `{name}`, which the monitoring does not have",
        "возьмите одно из имён: {names}",
        "take one of the names: {names}",
    ),
    "unknown-part.none": Entry(
        "толкование меняет «{name}», чего в мониторинге нет",
        "the reading changes `{name}`, which the monitoring does not have",
        "уберите «{name}» из толкования: в мониторинге нечего заменять",
        "remove `{name}` from the reading: the monitoring has nothing to replace",
    ),
    "unknown-part.near": Entry(
        "толкование меняет «{name}», чего в мониторинге нет",
        "the reading changes `{name}`, which the monitoring does not have",
        "вы имели в виду «{near}»?",
        "did you mean `{near}`?",
    ),
    "unknown-part.row": Entry(
        "толкование называет строку «{name}», которой в дорожной карте нет",
        "the reading names the row `{name}`, which the roadmap does not have",
        "возьмите одно из имён: {names}",
        "take one of the names: {names}",
    ),
    "unknown-part.row-near": Entry(
        "толкование называет строку «{name}», которой в дорожной карте нет",
        "the reading names the row `{name}`, which the roadmap does not have",
        "вы имели в виду «{near}»?",
        "did you mean `{near}`?",
    ),
    "unknown-part.no-rows": Entry(
        "толкование называет строку «{name}», а в дорожной карте нет ни одной строки с именем",
        "the reading names the row `{name}`, but no row of the roadmap has a name",
        "дайте строке имя ключом id:",
        "give the row a name with the key id:",
    ),
    "circular-definition": Entry(
        "значения определены друг через друга: {names}",
        "values are defined through one another: {names}",
        "разорвите круг: одно из них должно считаться только по ответам",
        "break the circle: one of them must be computed from answers alone",
    ),
    "circular-definition.itself": Entry(
        "значение «{name}» определено через само себя",
        "the value `{name}` is defined through itself",
        "уберите «{name}» из его собственной формулы или условия",
        "remove `{name}` from its own formula or condition",
    ),
    "name-taken": Entry(
        "имя «{name}» уже занято в разделе {section}, а имена в формулах общие",
        "the name `{name}` is already taken in {section}, and formulas share all names",
        "выберите другое имя, например {name}_1",
        "choose another name, such as {name}_1",
    ),
    "name-taken.function": Entry(
        "имя «{name}» занято функцией",
        "the name `{name}` is taken by a function",
        "выберите другое имя, например {name}_1",
        "choose another name, such as {name}_1",
    ),
    "name-taken.field": Entry(
        "имя «{name}» занято: так в записях называется поле при показателе",
        "the name `{name}` is taken: records use it for a field beside an answer",
        "выберите другое имя, например {name}_1",
        "choose another name, such as {name}_1",
    ),
    "name-taken.word": Entry(
        "имя «{name}» занято: в формулах это слово языка",
        "the name `{name}` is taken: it is a word of the language of formulas",
        "выберите другое имя, например {name}_1",
        "choose another name, such as {name}_1",
    ),
    "name-taken.total": Entry(
        "имя «{name}» занято: так в формулах называется итог",
        "the name `{name}` is taken: it is what formulas call the total",
        "выберите другое имя, например {name}_1",
        "choose another name, such as {name}_1",
    ),
    "unknown-name.text": Entry(
        "«{name}» – сведения в свободной форме, считать по ним нельзя",
        "`{name}` is an attribute of free text, nothing can be computed from it",
        "добавьте к «{name}» множество значений values: или уберите имя из формулы",
        "give `{name}` a value set values: or remove the name from the formula",
    ),
    "dangling-reference": Entry(
        "{what} «{name}»",
        "{what} `{name}`",
        "возьмите одно из имён: {names}",
        "take one of the names: {names}",
    ),
    "dangling-reference.near": Entry(
        "{what} «{name}»",
        "{what} `{name}`",
        "вы имели в виду «{near}»?",
        "did you mean `{near}`?",
    ),
    "dangling-reference.none": Entry(
        "{what} «{name}»",
        "{what} `{name}`",
        "опишите «{name}» в разделе {section}: или уберите это имя",
        "describe `{name}` in the section {section}: or remove the name",
    ),
    "reference.documents": Entry("в наборе правил нет документа", "the ruleset has no document"),
    "reference.indicators": Entry(
        "в мониторинге нет показателя", "the monitoring has no indicator"
    ),
    "reference.remarks": Entry("в наборе правил нет замечания", "the ruleset has no remark"),
    "reference.monitorings": Entry(
        "в наборе правил нет мониторинга", "the ruleset has no monitoring"
    ),
    "reference.roadmaps": Entry("в наборе правил нет дорожной карты", "the ruleset has no roadmap"),
    "reference.schools": Entry(
        "в списке школ набора правил нет школы", "the ruleset lists no school"
    ),
    "reference.readings": Entry("в мониторинге нет толкования", "the monitoring has no reading"),
    "reference.rules": Entry(
        "замечание не может объяснить находку", "a remark cannot explain the finding"
    ),
    "reference.parts": Entry("в мониторинге нет части", "the monitoring has no part"),
    "related.reading": Entry("так по толкованию «{reading}»", "so by the reading `{reading}`"),
    "related.conflict": Entry("не согласуется с этим местом", "does not agree with this place"),
    "scale-without-total": Entry(
        "шкала есть, а итога, который она делит на уровни, нет",
        "there is a scale, but no total for it to divide into levels",
        "добавьте total: с формулой",
        "add total: with a formula",
    ),
    "no-kind": Entry(
        "непонятно, что это за файл: нет ни ключа ruleset, ни monitoring, ни roadmap, ни risks",
        "it is not clear what file this is: there is no key ruleset, monitoring, roadmap or risks",
        "начните файл с «ruleset: имя», «monitoring: имя», «roadmap: имя» или «risks: имя»",
        "begin the file with `ruleset: name`, `monitoring: name`, `roadmap: name` or `risks: name`",
    ),
    "not-a-ruleset": Entry(
        "это не файл набора правил: набор пишут в файлах .yaml",
        "this is no file of a ruleset: rulesets are written in .yaml files",
        "укажите папку набора правил или один из её файлов .yaml",
        "name the folder of a ruleset or one of its .yaml files",
    ),
    "no-ruleset-file": Entry(
        "в папке набора правил нет файла с ключом ruleset",
        "the folder of the ruleset has no file with the key ruleset",
        "создайте ruleset.yaml с ключами ruleset, title, municipality и documents",
        "create ruleset.yaml with the keys ruleset, title, municipality and documents",
    ),
    "duplicate-id": Entry(
        "имя «{id}» уже занято в файле {path}",
        "the name `{id}` is taken already in the file {path}",
        "дайте тому, что описано в этом файле, другое имя",
        "give what this file describes another name",
    ),
    "duplicate-id.row": Entry(
        "имя «{id}» дано дважды",
        "the name `{id}` is given twice",
        "дайте второму другое имя, например «{id}-2»",
        "give the second another name, `{id}-2` for instance",
    ),
    "duplicate-id.ruleset": Entry(
        "набор правил уже описан в файле {path}",
        "the ruleset is already described in the file {path}",
        "оставьте в папке один файл с ключом ruleset",
        "keep one file with the key ruleset in the folder",
    ),
    "failing-example": Entry(
        "пример «{title}»: {how}",
        "example `{title}`: {how}",
        "проверьте по документу, что верно: правило или пример",
        "check with the document which is right, the rule or the example",
    ),
    "failing-example.reading": Entry(
        "пример «{title}» не оценён: {reason}",
        "example `{title}` was not assessed: {reason}",
        "исправьте reading: у примера",
        "correct reading: of the example",
    ),
    "example.differs": Entry(
        "{what} – ожидалось {expected}, получилось {actual}",
        "{what} – expected {expected}, got {actual}",
    ),
    "example.and": Entry("{first}; {then}", "{first}; {then}"),
    "example.result": Entry(
        "получилось: итог {total}, уровень {level}, исход – {status}",
        "came out: total {total}, level {level}, status – {status}",
    ),
    "example.total": Entry("итог", "the total"),
    "example.level": Entry("уровень", "the level"),
    "example.status": Entry("исход", "the status"),
    "example.refused": Entry("отказ", "the refusal"),
}
