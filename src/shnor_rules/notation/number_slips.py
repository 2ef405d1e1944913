# SPDX-License-Identifier: MIT
"""What people write instead of a number, in the order in which it is put right."""

from __future__ import annotations

import re
import unicodedata
from decimal import Decimal
from fractions import Fraction
from typing import Final

from shnor_rules.notation.slips import AS_IT_IS, INVISIBLE, Slip

_LETTERS_FOR_DIGITS: Final = str.maketrans("oOоОзЗl", "0000331")


def _as_digits(match: re.Match[str]) -> str:
    return match[0].translate(_LETTERS_FOR_DIGITS)


def _as_ascii(match: re.Match[str]) -> str:
    return str(unicodedata.decimal(match[0]))


def _written_out(match: re.Match[str]) -> str:
    mantissa = Decimal(match["mantissa"].replace(",", "."))
    return format(mantissa.scaleb(int(match["at"][1:])), "f")


def _without_groups(match: re.Match[str]) -> str:
    return re.sub("[.,]", "", match["groups"]) + match["rest"]


def _divided(match: re.Match[str]) -> str:
    part, of = (Fraction(match[name].replace(",", ".")) for name in ("part", "of"))
    return f"{match['sign']}{part / of}"


_MALFORMED: Final = (
    ("empty", r"\A\Z", AS_IT_IS),
    ("invisible", INVISIBLE.pattern, ""),
    ("quotes", "[\"'`«»\u2018-\u201f_]", ""),
    ("digit", r"[^\D0-9]", _as_ascii),
    # Beside no other letter only: «нoл» is a word, it has no digit in it.
    ("letter", r"(?<![^\W\d_])[oOоОзЗl]+(?![^\W\d_])", _as_digits),
    (
        "exponent",
        r"(?<![0-9.,])(?P<mantissa>[0-9]{1,12}(?:[.,][0-9]{1,12})?)(?P<at>[eEеЕ][-+]?[0-9]{1,2})\Z",
        _written_out,
    ),
    ("infinite", r"(?i:[-+\u2212]?(?:∞|\b(?:inf(?:inity)?|nan|бесконечность)\b))", AS_IT_IS),
    ("sign", r"\A[-\u2212\u2010-\u2015]\s*[-\u2212\u2010-\u2015][-\u2212\u2010-\u2015\s]*", "-"),
    ("sign", r"\A(?:[\u2010-\u2015]\s*|[-\u2212]\s+)", "-"),
    ("sign", r"\A\+\s*", ""),
    ("percent", r"%\Z", ""),
    ("tail", r"(?<=[0-9])\s*(?P<at>[^\W\d_][^\W\d_]*(?:[ .]+[^\W\d_]+)*\.?)\Z", ""),
    (
        "separator",
        (
            r"\A(?P<groups>[-\u2212]?[0-9]{1,3}(?P<at>[.,])[0-9]{3}(?:(?P=at)[0-9]{3})*)"
            r"(?P<rest>(?!(?P=at))[.,][0-9]+)\Z"
        ),
        _without_groups,
    ),
    (
        "separator",
        r"\A(?P<groups>[-\u2212]?[0-9]{1,3}[.,][0-9]{3}(?:(?P<at>[.,])[0-9]{3})+)(?P<rest>)\Z",
        _without_groups,
    ),
    ("separator", r"(?<=[0-9])[.,]\s*(?P<at>[.,])[\s.,]*", ","),
    ("separator", r"[.,][^.,]*(?P<at>[.,])", AS_IT_IS),
    ("denominator", r"[/:÷]\s*(?P<at>0+(?:[.,]0+)?)\Z", AS_IT_IS),
    (
        "fraction",
        (
            r"\A(?P<sign>[-\u2212]?)(?P<part>[0-9]{1,30}(?:[.,][0-9]{1,30})?)(?P<at>\s*[/:÷⁄\u2215\\]\s*)"
            r"(?P<of>(?=[0.,]*[1-9])[0-9]{1,30}(?:[.,][0-9]{1,30})?)\Z"
        ),
        _divided,
    ),
    ("space", r"(?<=\S)\s+(?=\S)", ""),
    ("point", r"(?P<sign>\A[-\u2212]?)(?P<at>[.,])(?=[0-9])", r"\g<sign>0,"),
    ("point", r"(?<=[0-9])(?P<at>[.,])\Z", ""),
    ("zeros", r"(?P<sign>\A[-\u2212]?)(?P<at>0+)(?=[0-9])", r"\g<sign>"),
    ("symbol", r"[^\w\s.,/\-\u2212]", AS_IT_IS),
)

NUMBER_SLIPS: Final = tuple(
    Slip(f"malformed-number.{variant}", look, cure, re.NOFLAG) for variant, look, cure in _MALFORMED
)
