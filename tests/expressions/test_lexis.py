# SPDX-License-Identifier: MIT
"""Which characters, words and numbers a formula may contain, and what is said of the others."""

from __future__ import annotations

import unicodedata
from typing import Final

import pytest

from shnor_rules.expressions import parse
from shnor_rules.expressions.lexis import tokens
from shnor_rules.expressions.limits import WRITTEN
from tests.expressions.formulas import faults_of, marked, placed, worth

REPLACED_SIGNS: Final = {
    ";": ",",
    ":": "/",
    "=": "==",
    "<>": "!=",
    "×": "*",
    "·": "*",
    "÷": "/",
    "−": "-",
    "–": "-",
    "—": "-",
    "≥": ">=",
    "≤": "<=",
    "≠": "!=",
    "«": "'",
    "»": "'",
}

REPLACED_WORDS: Final = {
    "и": "and",
    "или": "or",
    "не": "not",
    "если": "if",
    "иначе": "else",
    "да": "'да'",
    "нет": "'нет'",
    "И": "and",
    "ЕСЛИ": "if",
}


def fault_at(text: str) -> tuple[str, str]:
    """Return the name of the only fault and the stretch of the formula that it marks."""
    (fault,) = faults_of(text)
    return fault.message.key, text[fault.at.start : fault.at.end]


@pytest.mark.parametrize(
    "text",
    [
        "П1",
        "  П1 + П2  ",
        "П1\n+ П2",
        "П1\t+\r\nП2\u00a0*\u2003П3",
        "ёлка_2 + Ёлка_3",
        "балл_ege >= 0.30",
        "(П1 <= 1) and not (П2 != 2)",
        "категория == 'очень высокая' or категория == \"не определена\"",
        "СУММ(П1,П2)",
        "ОКРУГЛ(1.255,2)",
        "True or False",
        "match + case + type + _имя",
    ],
)
def test_what_is_inside_the_language(text: str) -> None:
    """Names in both alphabets, decimal points, codes in quotes and any white space are read."""
    assert text == parse(text).text


@pytest.mark.parametrize(("sign", "replacement"), REPLACED_SIGNS.items())
def test_a_sign_of_another_notation_is_replaced(sign: str, replacement: str) -> None:
    """What Excel, books and word processors write has its own message with the right sign."""
    (fault,) = faults_of(f"балл {sign} 1")

    assert "formula-sign.replace" == fault.message.key
    assert {"sign": sign, "replacement": replacement} == fault.message.parameters
    assert (5, 5 + len(sign)) == (fault.at.start, fault.at.end)


@pytest.mark.parametrize(("word", "replacement"), REPLACED_WORDS.items())
def test_a_russian_word_is_replaced(word: str, replacement: str) -> None:
    """The Russian words for operators and answers are recognised in any case of letters."""
    (fault,) = faults_of(f"П1 == {word}")

    assert "formula-word.replace" == fault.message.key
    assert {"word": word, "replacement": replacement} == fault.message.parameters
    assert (6, 6 + len(word)) == (fault.at.start, fault.at.end)


@pytest.mark.parametrize("sign", [*"!@#$%^&|~?\\`.[]{}№€", "**", "//", "'", '"'])
def test_a_sign_outside_the_language_is_named(sign: str) -> None:
    """Every other sign is refused at its place."""
    assert ("formula-sign", sign) == fault_at(f"ёж {sign} 1")


@pytest.mark.parametrize(
    ("character", "shown"),
    [
        ("\0", "U+0000"),
        ("\u200b", "U+200B"),
        ("\ufeff", "U+FEFF"),
        ("\u00ad", "U+00AD"),
        ("\ud800", "U+D800"),
        ("\x1b", "U+001B"),
        ("\u202e", "U+202E"),
    ],
)
@pytest.mark.parametrize("frame", ["ёж {} 1", "ёж == 'а{}б'", "{}ёж", "'{}"])
def test_a_character_that_cannot_be_seen_is_named_by_its_number(
    character: str, shown: str, frame: str
) -> None:
    """Inside and outside of quotes, an invisible character is refused and breaks no message."""
    text = frame.format(character)
    fault = next(each for each in faults_of(text) if each.message.parameters["sign"] == shown)

    assert character == text[fault.at.start : fault.at.end]
    assert f"знака «{shown}» в языке формул нет" == fault.message.render()


@pytest.mark.parametrize(
    ("text", "whole", "part"), [("‹0,5›", "0", "5"), ("ёж + ‹10,25›", "10", "25")]
)
def test_a_decimal_comma_has_its_own_message(text: str, whole: str, part: str) -> None:
    """A decimal comma is neither two arguments nor a syntax error; both remedies are shown."""
    formula, start, end = marked(text)
    (fault,) = faults_of(formula)

    assert [("decimal-comma", start, end)] == placed([fault])
    assert (
        f"напишите {whole}.{part} (или «{whole}, {part}» с пробелом, если это два аргумента)"
        == (fault.message.help())
    )


@pytest.mark.parametrize(
    "number",
    [
        "1.",
        ".5",
        "007",
        "1_000",
        "1e5",
        "0x10",
        "0b1",
        "0o7",
        "10j",
        "1L",
        "1if",
        "٣",
        "1²",
        "00.5",
    ],
)
def test_a_number_has_digits_and_a_point_only(number: str) -> None:
    """Exponents, bases, underscores, leading zeros and digits of other scripts are refused."""
    assert ("formula-number", number) == fault_at(f"ёж + {number}")


def test_a_wrong_number_is_repeated_up_to_a_limit() -> None:
    """A message does not repeat thousands of characters."""
    (fault,) = faults_of("1" * 100 + "x")

    assert "1" * 60 == fault.message.parameters["text"]


def test_sixty_digits_are_read_and_sixty_one_are_not() -> None:
    """The point does not count as a digit, so every number of the notation can be written."""
    assert "1" * 60 == str(worth("1" * 60))
    assert () == faults_of("0." + "1" * 59)
    assert [("formula-number.long", 4, 65)] == placed(faults_of("ёж* " + "1" * 61))
    assert [("formula-number.long", 0, 62)] == placed(faults_of("0." + "1" * 60))


@pytest.mark.parametrize(
    "word", ["None", "lambda", "import", "await", "yield", "in", "is", "__class__", "__x", "del"]
)
def test_a_word_of_python_is_not_a_name(word: str) -> None:
    """Keywords outside the language and names with two underscores are refused."""
    assert ("formula-word", word) == fault_at(f"ёж + {word}")


@pytest.mark.parametrize(
    ("word", "plain"),
    [
        ("ｓｕｍ", "sum"),
        ("ａｎｄ", "and"),
        ("Ｔrue", "True"),
        ("ﬁ", "fi"),
        ("П１", "П1"),
        ("ª", "a"),
        ("Ⅷ", "VIII"),
        ("𝐞𝐯𝐚𝐥", "eval"),
        ("ſum", "sum"),
        ("ﻻ", "لا"),
    ],
)
def test_letters_that_python_would_replace_are_refused(word: str, plain: str) -> None:
    """A name is what is written: no compatibility character turns into another letter."""
    (fault,) = faults_of(f"{word} + 1")

    assert [("formula-word.letters", 0, len(word))] == placed([fault])
    assert {"word": word, "plain": plain} == fault.message.parameters


@pytest.mark.parametrize(("text", "sign"), [("П1²", "²"), ("½", "½"), ("ё①", "①")])
def test_a_letter_that_no_name_can_have_is_refused_alone(text: str, sign: str) -> None:
    """Of a word, only the character that cannot be part of a name is marked."""
    assert ("formula-sign", sign) == fault_at(text)


def test_a_letter_of_two_characters_is_one_letter() -> None:
    """A name or a code with «й» from two characters equals the same with one; places stay true."""
    two = unicodedata.normalize("NFD", "йод == 'ёж' + ")
    expression = parse(two + "1")

    assert ("йод",) == expression.names
    assert two + "1" == expression.text
    assert worth(unicodedata.normalize("NFD", "йод == 'ёж'"), {"йод": "ёж"}) is True
    assert [("formula-sign", len(two), len(two) + 1)] == placed(faults_of(two + "$"))
    assert [("formula-construct", len(two), len(two) + 2)] == placed(faults_of(two + "+1"))


@pytest.mark.parametrize(
    ("text", "marks"),
    [
        ("f'x'", ["'x'"]),
        ("b'x'", ["'x'"]),
        ("Rb'x'", ["'x'"]),
        ("'a' 'b'", ["'b'"]),
        ("'a'\n'b''c'", ["'b'", "'c'"]),
        ("'''a'''", ["'a'", "''"]),
        ("П1 == 'a' or'b'", ["'b'"]),
    ],
)
def test_a_quoted_word_stands_alone(text: str, marks: list[str]) -> None:
    """Neither prefixes nor strings in a row, which Python would join, get through."""
    faults = faults_of(text)

    assert {"formula-syntax.string"} == {fault.message.key for fault in faults}
    assert marks == [text[fault.at.start : fault.at.end] for fault in faults]


def test_the_length_of_a_formula_is_limited() -> None:
    """The first character too many is where the fault begins."""
    longest = f"{'ж' * 100} + 1".ljust(WRITTEN.length)

    assert () == faults_of(longest)
    assert [("formula-too-long", 4000, 4002)] == placed(faults_of(longest + "  "))


def test_brackets_are_thirty_deep_at_most() -> None:
    """The first bracket too deep is marked, and nothing is said of what follows."""
    assert () == faults_of("(" * 30 + "ё" + ")" * 30)
    assert [("formula-too-deep", 30, 31)] == placed(faults_of("(" * 31 + "$" + ")" * 31))
    assert () == faults_of("+".join(["(ё)"] * 40))


@pytest.mark.parametrize("text", ["", " ", "\n\t\u00a0"])
def test_an_empty_formula_is_said_to_be_empty(text: str) -> None:
    """White space alone is no formula."""
    assert [("formula-syntax.empty", 0, len(text))] == placed(faults_of(text))


def test_every_fault_of_the_characters_is_told_at_once() -> None:
    """Five faults of one formula are five findings, each at its place."""
    text = "ёж = 0,5 и (№ + lambda)"

    assert [
        ("formula-sign.replace", 3, 4),
        ("decimal-comma", 5, 8),
        ("formula-word.replace", 9, 10),
        ("formula-sign", 12, 13),
        ("formula-word", 16, 22),
    ] == placed(faults_of(text))


def test_tokens_are_the_whole_text() -> None:
    """Nothing of a formula is skipped: the pieces put together are the text."""
    text = "ёж+ 0,5 == 'а' §\n2.5"

    assert text == "".join(token.text for token in tokens(text))
    assert ["word", "sign", "space", "comma", "space", "sign", "space", "text"] == [
        token.kind for token in tokens(text)
    ][:8]
    assert all(token.text == text[token.at.start : token.at.end] for token in tokens(text))
