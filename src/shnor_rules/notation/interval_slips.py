# SPDX-License-Identifier: MIT
"""What people write instead of an interval, in the order in which it is put right.

The later rows count on the earlier ones: words become the words of the notation first, then
everything with two ends becomes `low; high`, and at last brackets are put around it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from shnor_rules.notation.slips import AS_IT_IS, INVISIBLE, Slip

if TYPE_CHECKING:
    import re

_SIGN_WORDS: Final = {
    "<": "менее",
    ">": "более",
    "≤": "не более",
    "⩽": "не более",
    "<=": "не более",
    "=<": "не более",
    "≥": "не менее",
    "⩾": "не менее",
    ">=": "не менее",
    "=>": "не менее",
}
_SIGN: Final = r"<=|=<|>=|=>|[<>≤≥⩽⩾]"
_NUMBER: Final = r"[-\u2212]?[0-9]+(?:[.,][0-9]+)?"
_TAIL: Final = r"(?P<tail>[^\W\d_][^;]*|%?)"
_OPENING: Final = {"не менее": "[", "более": "("}
_CLOSING: Final = {"не более": "]", "менее": ")"}
_OR_EQUAL: Final = {"более": "не менее", "менее": "не более"}


def _from_sign(match: re.Match[str]) -> str:
    return f"{_SIGN_WORDS[match['at']]} {match['number']}"


def _from_two_signs(match: re.Match[str]) -> str:
    opening = "(" if match["at"] == "<" else "["
    closing = ")" if match["upper"] == "<" else "]"
    return f"{opening}{match['low']}; {match['high']}{closing}"


def _from_two_words(match: re.Match[str]) -> str:
    opening = _OPENING[_plain(match["lower"])]
    closing = _CLOSING[_plain(match["upper"])]
    return f"{opening}{match['low']}; {match['high']}{closing}"


def _or_equal(match: re.Match[str]) -> str:
    return f"{_OR_EQUAL[match['word'].lower()]} {match['number']}"


def _plain(words: str) -> str:
    return " ".join(words.lower().split())


_MALFORMED: Final = (
    ("empty", r"\A\Z", AS_IT_IS),
    ("invisible", INVISIBLE.pattern, ""),
    ("quotes", "[\"'`«»\u2018-\u201f_]", ""),
    ("stop", r"(?<=[\])])[.,;:]+\Z", ""),
    ("extra", r"\A(?P<at>[\[(]\s*)(?=[\[(])", ""),
    ("extra", r"(?<=[\])])\s*(?P<at>[\])])\Z", ""),
    # Words and signs that the orders do not use.
    ("sign", rf"\A(?:[^\W\d_]\w*\s*)?(?P<at>{_SIGN})\s*(?P<number>[^;<>]+)\Z", _from_sign),
    (
        "sign",
        (
            rf"\A(?P<low>{_NUMBER})\s*(?P<at><=|[<≤⩽])\s*(?:[^\W\d_]\s*)?(?P<upper><=|[<≤⩽])"
            rf"\s*(?P<high>{_NUMBER})\Z"
        ),
        _from_two_signs,
    ),
    ("infinity", r"\b(?:плюс|plus)\s+(?=беск|inf)", ""),
    ("infinity", r"\b(?:минус|minus)\s+(?=беск|inf)", "-"),
    ("infinity", r"\b(?:бесконечност[ьи]|inf(?:init[ey])?)\b", "∞"),
    ("infinity", r"(?<![^\W\d_])[oо]{2}(?![^\W\d_])", "∞"),
    ("infinity", r"(?:[\u2010-\u2015]\s*|[-\u2212]\s+)(?=∞)", "-"),
    ("infinity", r"\+\s+(?=∞)", "+"),
    (
        "word",
        r"\A(?:любой|любая|любые|люб(?:ое|ые)\s+(?:числ|знач).*|вс[её]|any|all|\*)\Z",
        "любое",
    ),
    ("word", r"\bне(?=[мб]\w*ее\b)", "не "),
    (
        "word",
        r"\b(?:не\s+(?:меньше|ниже)|(?:как\s+)?минимум|at\s+least|min(?:imum)?)\b",
        "не менее",
    ),
    (
        "word",
        r"\b(?:не\s+(?:больше|выше|свыше)|максимум|at\s+most|max(?:imum)?)\b",
        "не более",
    ),
    ("word", r"\b(?:больше|выше|свыше|(?:more|greater)\s+than|over|above)\b", "более"),
    ("word", r"\b(?:меньше|ниже|less\s+than|under|below)\b", "менее"),
    (
        "word",
        r"\A(?P<word>более|менее)\s+(?:или|либо)\s+равно\s+(?P<number>[^;]+)\Z",
        _or_equal,
    ),
    (
        "word",
        r"\A(?P<number>[^;]*?[0-9](?:\s*+%)?)\s*+(?P<at>(?:и|или|and|or)\s+(?P<word>более|менее))\Z",
        _or_equal,
    ),
    ("word", rf"\A(?P<number>{_NUMBER})(?P<at>\+)\Z", r"не менее \g<number>"),
    # Two-sided intervals without brackets.
    (
        "two-words",
        (
            rf"\A(?P<lower>не\s+менее|более)\s+(?P<low>{_NUMBER})(?:\s*+%)?+,?\s++(?P<at>(?:(?:но|и|and|but)\s+)?"
            rf"(?P<upper>не\s+более|менее))\s+(?P<high>{_NUMBER})\s*{_TAIL}\Z"
        ),
        _from_two_words,
    ),
    (
        "bound",
        (
            rf"\A(?:(?:от|с|между|from|between)\s+)?(?P<low>{_NUMBER})\s*+%?\s*+(?P<at>до|по|и|to|and)\s*"
            rf"(?P<high>{_NUMBER})\s*{_TAIL}\Z"
        ),
        r"[\g<low>; \g<high>]",
    ),
    ("bound", r"\A(?P<at>до|up\s+to)\b\s*", "не более "),
    ("bound", r"\A(?P<at>от|from)\b\s*", "не менее "),
    # Brackets of other kinds.
    ("bracket", r"\A[<{⟨‹](?=.*\S)", "["),
    ("bracket", r"(?<=\S)[>}⟩›]\Z", "]"),
    ("bracket", r"\A\](?=.*\S)", "("),
    ("bracket", r"(?<=\S)\[\Z", ")"),
    # Anything but one semicolon between the ends.
    (
        "separator",
        r"\A(?P<low>[^;]*[0-9∞%])\s*(?P<at>\.{2,}|…|[:|])\s*(?P<high>[-\u2212+]?\s*[0-9∞][^;]*)\Z",
        r"\g<low>; \g<high>",
    ),
    (
        "separator",
        (
            r"\A(?P<low>[^;0-9]*[0-9](?:[0-9]|[., ](?=[0-9]))*%?)\s*(?P<at>[-\u2212\u2010-\u2015])"
            r"\s*(?P<high>[-\u2212]?[0-9][^;]*)\Z"
        ),
        r"\g<low>; \g<high>",
    ),
    (
        "separator",
        r"\A(?P<low>(?:(?!,\s)[^;])*+)(?P<at>,)\s++(?P<high>[^;]*+)\Z",
        r"\g<low>; \g<high>",
    ),
    (
        "separator",
        r"\A(?P<low>[\[(][^;,]*)(?P<at>,)(?P<high>[^;,]*)\Z",
        r"\g<low>; \g<high>",
    ),
    (
        "separator",
        r"\A(?P<low>[\[(]?[^;,]*,[^;,]*)(?P<at>,)(?P<high>[^;,]*(?:,[^;,]*)?)\Z",
        r"\g<low>; \g<high>",
    ),
    (
        "separator",
        r"\A(?P<low>[\[(][^;]*[0-9])(?P<at>\s+)(?P<high>[-\u2212]?(?![0-9]{3}(?![0-9]))[0-9][^;]*)\Z",
        r"\g<low>; \g<high>",
    ),
    ("separator", r";\s*(?P<at>;)[\s;]*", "; "),
    ("ends", r"\A(?P<low>[^;]*);[^;]*(?P<at>;)(?:[^;]*;)*(?P<high>[^;]*)\Z", r"\g<low>; \g<high>"),
    # What is still missing.
    ("end", r"\A(?P<low>[\[(])\s*(?P<at>;)(?=.*[0-9])", r"(-∞; "),
    ("end", r"(?P<at>;)\s*[\])]\Z", "; ∞)"),
    ("opening", r"\A(?P<at>)(?![\[(])(?=[^;]*;[^;]*\Z)", "["),
    (
        "closing",
        r"\A(?P<low>[\[(][^;]*;[^;]*[^;\])%\s])(?P<at>)\s*%?\Z",
        r"\g<low>]",
    ),
    ("one-end", rf"\A[\[(]?\s*(?P<at>{_NUMBER})\s*[\])]?\Z", r"[\g<at>; \g<at>]"),
)

INTERVAL_SLIPS: Final = tuple(
    Slip(f"malformed-interval.{variant}", look, cure) for variant, look, cure in _MALFORMED
)
