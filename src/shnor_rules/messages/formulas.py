# SPDX-License-Identifier: MIT
"""Messages: formulas of rulesets."""

from __future__ import annotations

from typing import Final

from shnor_rules.messages.entry import Entry

ENTRIES: Final[dict[str, Entry]] = {
    "formula-too-long": Entry(
        "в формуле {length:знак|знака|знаков}, допускается не больше {limit}",
        "the formula has {length:character|characters}, at most {limit} are allowed",
        "вынесите части формулы в derived: под собственными именами",
        "move parts of the formula to derived: under names of their own",
    ),
    "formula-too-long.written-out": Entry(
        "в значение «{name}» через другие значения входит больше {limit} имён",
        "more than {limit} names go into the value `{name}` through other values",
        "сократите цепочку: напишите в формуле сами показатели, а не значения из значений",
        "shorten the chain: name the indicators themselves, not values made of values",
    ),
    "formula-too-deep": Entry(
        "формула вложена глубже {limit:уровня|уровней|уровней}",
        "the formula is nested deeper than {limit:level|levels}",
        "длинную сумму запишите как СУММ(П1, П2, …), части вынесите в derived:",
        "write a long sum as sum(П1, П2, …), move parts to derived:",
    ),
    "formula-syntax": Entry(
        "формула не разобрана: непонятно место «{near}»",
        "the formula cannot be read at `{near}`",
        "проверьте, не пропущен ли знак действия, запятая или скобка перед этим местом",
        "look for a missing operator, comma or bracket before this place",
    ),
    "formula-syntax.empty": Entry(
        "формула пуста",
        "the formula is empty",
        "напишите, например, СРЗНАЧ(П1, П2)",
        "write, for instance, mean(П1, П2)",
    ),
    "formula-syntax.unclosed": Entry(
        "скобка не закрыта",
        "the bracket is not closed",
        "добавьте «)» там, где кончается эта часть формулы",
        "add `)` where this part of the formula ends",
    ),
    "formula-syntax.unopened": Entry(
        "лишняя закрывающая скобка",
        "there is one closing bracket too many",
        "уберите эту скобку или добавьте «(» перед началом части",
        "remove this bracket or add `(` before the part",
    ),
    "formula-syntax.unfinished": Entry(
        "формула обрывается",
        "the formula breaks off",
        "допишите то, что должно стоять после последнего знака",
        "write what should follow the last operator",
    ),
    "formula-syntax.string": Entry(
        "перед словом в кавычках {text} пропущен знак сравнения",
        "a comparison is missing before the quoted word {text}",
        "напишите, например, П1 == {text}",
        "write, for instance, П1 == {text}",
    ),
    "formula-syntax.missing": Entry(
        "между «{left}» и «{right}» пропущен знак действия или запятая",
        "an operator or a comma is missing between `{left}` and `{right}`",
        "напишите, например, {left} + {right}, а в скобках функции {left}, {right}",
        "write, for instance, {left} + {right}, or {left}, {right} in the brackets of a function",
    ),
    "formula-syntax.else": Entry(
        "после if не сказано, что иначе",
        "nothing says what holds otherwise after if",
        "допишите else: 1 if П1 > 0 else 0",
        "add else: 1 if П1 > 0 else 0",
    ),
    "decimal-comma": Entry(
        "в формуле запятая разделяет аргументы, дробное число «{text}» пишется через точку",
        "a comma separates arguments in a formula; the decimal number `{text}` takes a point",
        "напишите {whole}.{part} (или «{whole}, {part}» с пробелом, если это два аргумента)",
        "write {whole}.{part} (or `{whole}, {part}` with a space if these are two arguments)",
    ),
    "formula-number": Entry(
        "число «{text}» записано не так, как принято в формулах",
        "the number `{text}` is not written as formulas take it",
        "пишите цифрами, дробную часть через точку: 10 или 0.5",
        "write digits with a decimal point: 10 or 0.5",
    ),
    "formula-number.long": Entry(
        "в числе больше {limit:цифры|цифр|цифр}",
        "the number has more than {limit:digit|digits}",
        "округлите его до значащих цифр, напечатанных в документе",
        "round it to the digits that the document prints",
    ),
    "formula-sign": Entry(
        "знака «{sign}» в языке формул нет",
        "there is no sign `{sign}` in the language of formulas",
        "есть + - * / ( ) , сравнения == != < <= > >= и слова and, or, not, if, else",
        "there are + - * / ( ) , the comparisons == != < <= > >= and and, or, not, if, else",
    ),
    "formula-sign.replace": Entry(
        "в формуле вместо «{sign}» пишется «{replacement}»",
        "in a formula `{replacement}` is written for `{sign}`",
        "замените «{sign}» на «{replacement}»",
        "replace `{sign}` by `{replacement}`",
    ),
    "formula-word": Entry(
        "слово «{word}» в формуле не допускается",
        "the word `{word}` is not allowed in a formula",
        "назовите показатель иначе; из слов есть только and, or, not, if, else",
        "name the indicator otherwise; the only words are and, or, not, if, else",
    ),
    "formula-word.letters": Entry(
        "слово «{word}» набрано необычными знаками",
        "the word `{word}` is typed in unusual characters",
        "наберите «{plain}» с клавиатуры",
        "type `{plain}` on the keyboard",
    ),
    "formula-word.replace": Entry(
        "слово «{word}» в формуле пишется «{replacement}»",
        "the word `{word}` is written `{replacement}` in a formula",
        "замените «{word}» на «{replacement}»",
        "replace `{word}` by `{replacement}`",
    ),
    "formula-word.branch": Entry(
        "функции {word} в формуле нет: одно из двух выбирают словами if и else",
        "a formula has no function {word}: one of two is chosen by the words if and else",
        "напишите: {written}",
        "write: {written}",
    ),
    "formula-word.branch.shape": Entry(
        "функции {word} в формуле нет: одно из двух выбирают словами if и else",
        "a formula has no function {word}: one of two is chosen by the words if and else",
        "напишите, например, 2 if П1 > 1 else 0",
        "write, for example, 2 if П1 > 1 else 0",
    ),
    "formula-construct": Entry(
        "такой записи в языке формул нет",
        "there is no such construct in the language of formulas",
        "есть имена, числа, + - * /, сравнения, and, or, not, «a if условие else b» и функции",
        "there are names, numbers, + - * /, comparisons, and, or, not, `a if c else b`, functions",
    ),
    "formula-construct.chain": Entry(
        "внутри двойного сравнения стоит ещё одно",
        "a double comparison stands inside another",
        "запишите внешнее через and: a < b and b < c",
        "write the outer one with and: a < b and b < c",
    ),
    "unknown-function": Entry(
        "неизвестная функция «{name}»",
        "unknown function `{name}`",
        "есть функции: {functions}",
        "the functions are: {functions}",
    ),
    "unknown-function.near": Entry(
        "неизвестная функция «{name}»",
        "unknown function `{name}`",
        "вы имели в виду {near}?",
        "did you mean {near}?",
    ),
    "wrong-arity.few": Entry(
        "функции {name} нужно не меньше {least:аргумента|аргументов|аргументов}, здесь {count}",
        "{name} takes at least {least:argument|arguments}, here {count}",
        "допишите недостающие аргументы через запятую",
        "add the missing arguments, separated by commas",
    ),
    "wrong-arity.many": Entry(
        "функции {name} нужно не больше {most:аргумента|аргументов|аргументов}, здесь {count}",
        "{name} takes at most {most:argument|arguments}, here {count}",
        "уберите лишние аргументы; дробное число пишется через точку",
        "remove what is too much; a decimal number takes a point",
    ),
    "wrong-arity.pairs": Entry(
        "у функции {name} за каждым значением следует его вес, здесь нечётное число: {count}",
        "every value of {name} is followed by its weight, here an odd number: {count}",
        "напишите, например, {name}(П1, 0.4, П2, 0.6)",
        "write, for instance, {name}(П1, 0.4, П2, 0.6)",
    ),
    "wrong-argument.places": Entry(
        "число знаков после запятой – целое от 0 до {limit}, здесь «{text}»",
        "the number of decimal places is a whole number from 0 to {limit}, here `{text}`",
        "напишите, например, ОКРУГЛ(…, 2)",
        "write, for instance, round(…, 2)",
    ),
    "wrong-argument.weight": Entry(
        "вес – это число, здесь «{text}»",
        "a weight is a number, here `{text}`",
        "напишите вес числом, например 0.4 или 1/3",
        "write the weight as a number, such as 0.4 or 1/3",
    ),
    "unknown-name": Entry(
        "неизвестное имя «{name}»",
        "unknown name `{name}`",
        "известны: {names}",
        "known are: {names}",
    ),
    "unknown-name.near": Entry(
        "неизвестное имя «{name}»",
        "unknown name `{name}`",
        "вы имели в виду «{near}»?",
        "did you mean `{near}`?",
    ),
    "unknown-name.case": Entry(
        "неизвестное имя «{name}»: отличается от «{near}» большими и малыми буквами",
        "unknown name `{name}`: it differs from `{near}` in capital letters",
        "напишите «{near}»",
        "write `{near}`",
    ),
    "unknown-name.look-alike": Entry(
        "неизвестное имя «{name}»: в нём буквы другого алфавита, на вид те же, что в «{near}»",
        "unknown name `{name}`: letters of another alphabet look like those of `{near}`",
        "наберите «{near}» заново, переключив раскладку",
        "type `{near}` again in the other keyboard layout",
    ),
    "unknown-name.layout": Entry(
        "неизвестное имя «{name}»: похоже, набрано в другой раскладке",
        "unknown name `{name}`: it seems to be typed in another keyboard layout",
        "вы имели в виду «{near}»?",
        "did you mean `{near}`?",
    ),
    "mixed-types": Entry(
        "здесь нужно {expected}, а стоит {actual}",
        "{expected} is needed here, but this is {actual}",
        "проверьте, то ли имя или сравнение здесь стоит",
        "check whether this is the right name or comparison",
    ),
    "mixed-types.word": Entry(
        "здесь нужно число, а среди значений есть слово «{word}»",
        "a number is needed here, but among the values is the word `{word}`",
        "если «{word}» значит «не применимо», допишите этому показателю not_applicable: {word}",
        "if `{word}` means that the indicator does not apply, give it not_applicable: {word}",
    ),
    "unknown-code": Entry(
        "значения «{code}» здесь не бывает",
        "the value `{code}` never occurs here",
        "возможны: {codes}",
        "possible are: {codes}",
    ),
    "absent-in-arithmetic": Entry(
        "значение {names} может отсутствовать («нет»), а «{sign}» не умеет его пропустить",
        "{names} may be absent («нет»), and `{sign}` cannot leave it out",
        "пользуйтесь СУММ(…) или СРЗНАЧ(…): они пропускают «нет»",
        "use sum(…) or mean(…): they leave «нет» out",
    ),
    "type.number": Entry("число", "a number"),
    "type.code": Entry("слово", "a word"),
    "type.truth": Entry("условие", "a condition"),
    "absent.not-applicable": Entry(
        "{name} не применяется: ответ «{word}»", "{name} does not apply: the answer is «{word}»"
    ),
    "absent.not-applicable.several": Entry("не применяются: {names}", "not applicable: {names}"),
    "absent.missing": Entry("нет ответа: {name}", "no answer: {name}"),
    "absent.missing.because": Entry(
        "нет ответа: {name} ({reason})", "no answer: {name} ({reason})"
    ),
    "absent.missing.several": Entry("нет ответов: {names}", "no answers: {names}"),
    "absent.least-weight": Entry(
        "ответов меньше, чем на {percent} % общего веса",
        "the answers carry less than {percent} % of the weight",
    ),
    "absent.division": Entry("деление на ноль", "division by zero"),
    "words.true": Entry("да", "true"),
    "words.false": Entry("нет", "false"),
    "words.not-applicable": Entry("«нет»", "«нет»"),
    "words.missing": Entry("нет ответа", "no answer"),
    "words.undefined": Entry("не вычислено", "undefined"),
    "words.equal": Entry("равно", "equals"),
    "words.not-equal": Entry("не равно", "does not equal"),
    "words.less": Entry("менее", "is less than"),
    "words.at-most": Entry("не более", "is at most"),
    "words.greater": Entry("более", "is more than"),
    "words.at-least": Entry("не менее", "is at least"),
    "words.and": Entry("и", "and"),
    "words.or": Entry("или", "or"),
    "words.not": Entry("не", "not"),
    "words.if": Entry(
        "если {condition}, то {then}, иначе {otherwise}",
        "if {condition}, then {then}, else {otherwise}",
    ),
}
