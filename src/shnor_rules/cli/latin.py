# SPDX-License-Identifier: MIT
"""Russian letters in Latin ones, and the names of files and rulesets made of Russian words."""

from __future__ import annotations

import re
import unicodedata
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

_RUSSIAN: Final = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"
_IN_LATIN: Final = (
    *("a", "b", "v", "g", "d", "e", "yo", "zh", "z", "i", "y", "k", "l", "m", "n", "o", "p"),
    *("r", "s", "t", "u", "f", "kh", "ts", "ch", "sh", "shch", "", "y", "", "e", "yu", "ya"),
)

LETTERS: Final[Mapping[str, str]] = MappingProxyType(
    {
        **dict(zip(_RUSSIAN, _IN_LATIN, strict=True)),
        **{a.upper(): b.capitalize() for a, b in zip(_RUSSIAN, _IN_LATIN, strict=True)},
    }
)
"""Each Russian letter with the Latin ones that are read like it."""

_TO_LATIN: Final = str.maketrans(dict(LETTERS))
_WORD: Final = re.compile(r"[^\W_]+")
_ENDING: Final = re.compile(r"[иы]й$")
_NOT_PLAIN: Final = re.compile(r"[^a-z0-9]")
_NOT_FIRST: Final = re.compile(r"^[0-9-]+")
_IDENTIFIER: Final = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")


def is_identifier(text: str) -> bool:
    """Return whether a ruleset or a monitoring can have this name."""
    return _IDENTIFIER.fullmatch(text) is not None


def identifier(text: str) -> str | None:
    """Return the name nearest to a text, «Лабинский район» as `labinsky-rayon`.

    `None` where nothing of the text can be kept.
    """
    return _NOT_FIRST.sub("", slug(text)) or None


def slug(text: str) -> str:
    """Return the words and numbers of a text in small Latin letters; may be empty."""
    words = _WORD.findall(unicodedata.normalize("NFC", text).lower())
    latin = (_ENDING.sub("y", word).translate(_TO_LATIN) for word in words)
    plain = (_NOT_PLAIN.sub("", word) for word in latin)
    return "-".join(word for word in plain if word)
