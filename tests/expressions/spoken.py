# SPDX-License-Identifier: MIT
"""Back from words to a formula: a reader of what `formula_in_words` prints, of its own."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_WORDS: Final[Mapping[str, Mapping[str, str]]] = {
    "ru": {
        "если": "if",
        "то": "then",
        "иначе": "else",
        "и": "and",
        "или": "or",
        "не": "not",
        "да": "True",
        "нет": "False",
        "не равно": "!=",
        "не менее": ">=",
        "не более": "<=",
        "равно": "==",
        "менее": "<",
        "более": ">",
    },
    "en": {
        "true": "True",
        "false": "False",
        "does not equal": "!=",
        "is at least": ">=",
        "is at most": "<=",
        "equals": "==",
        "is less than": "<",
        "is more than": ">",
    },
}
_SIGNS: Final = {"\N{MIDDLE DOT}": "*", ":": "/", ";": ","}
_KEYWORDS: Final = ("if", "then", "else", "and", "or", "not", "True", "False")
_COMPARISONS: Final = ("==", "!=", "<", "<=", ">", ">=")


def formula_of(words: str, lang: str) -> str:
    """Return the formula that is said in words, with all its brackets."""
    reader = _Reader(words, lang)
    formula = reader.whole()
    assert "" == reader.next
    return formula


class _Reader:
    """Reads the words from left to right, the loosest phrase first."""

    def __init__(self, words: str, lang: str) -> None:
        said = sorted(_WORDS[lang], key=len, reverse=True)
        phrases = "|".join(rf"{each}(?![\w])" for each in said)
        token = rf"«[^»]*»|\d+(?:,\d+)?(?:/\d+)?|{phrases}|[^\W\d]\w*|\S"
        self._tokens: list[str] = [*re.findall(token, words), ""]
        self._said = {**_WORDS[lang], **_SIGNS, **{each: each for each in _KEYWORDS}}
        self._at = 0

    @property
    def next(self) -> str:
        """The next word as the formula has it; empty at the end."""
        token = self._tokens[self._at]
        return self._said.get(token, token)

    def take(self, *expected: str) -> str:
        """Return the next word, which is one of those expected, and go on."""
        found = self.next
        assert not expected or found in expected, (found, expected)
        self._at += 1
        return found

    def whole(self) -> str:
        if self.next != "if":
            return self.either()
        self.take("if")
        condition = self.either()
        self.take(",")
        self.take("then")
        then = self.either()
        self.take(",")
        self.take("else")
        return f"({then} if {condition} else {self.whole()})"

    def either(self) -> str:
        return self._joined(self.both, "or")

    def both(self) -> str:
        return self._joined(self.single, "and")

    def single(self) -> str:
        if self.next == "not":
            self.take("not")
            return f"(not {self.bracketed()})"
        left = self.sum()
        if self.next not in _COMPARISONS:
            return left
        return f"({left} {self.take(*_COMPARISONS)} {self.sum()})"

    def sum(self) -> str:
        return self._signed(self.product, "+", "-")

    def product(self) -> str:
        return self._signed(self.atom, "*", "/")

    def atom(self) -> str:
        if self.next == "-":
            self.take("-")
            return f"(-{self.atom()})"
        if self.next == "(":
            return self.bracketed()
        word = self.take()
        if word[0] == "«":
            return f"'{word[1:-1]}'"
        if word[0].isdigit():
            return f"({word.replace(',', '.')})"
        if self.next != "(" or word in _KEYWORDS:
            return word
        self.take("(")
        arguments = [self.whole()]
        while self.take(",", ")") == ",":
            arguments.append(self.whole())
        return f"{word}({', '.join(arguments)})"

    def bracketed(self) -> str:
        self.take("(")
        inside = self.whole()
        self.take(")")
        return f"({inside})"

    def _joined(self, operand: Callable[[], str], word: str) -> str:
        operands = [operand()]
        while self.next == word:
            self.take(word)
            operands.append(operand())
        return operands[0] if len(operands) == 1 else f"({f' {word} '.join(operands)})"

    def _signed(self, operand: Callable[[], str], *signs: str) -> str:
        found = operand()
        while self.next in signs:
            found = f"({found} {self.take()} {operand()})"
        return found
