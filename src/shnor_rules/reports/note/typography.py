# SPDX-License-Identifier: MIT
"""Text as Russian documents set it: what belongs together is not torn apart at the end of a line.

Letters, digits and dashes stay as they are, since texts are quoted words and names of people;
only spaces become no-break spaces.
"""

from __future__ import annotations

import re
from typing import Final

from shnor_rules.reports.visible import visible_character

NO_BREAK: Final = "\u00a0"

_JOINTS: Final = tuple(
    re.compile(pattern)
    for pattern in (
        r"(?<=[№§]) +",  # № 5
        r"(?<=[а-яё]) (?=[12][0-9]{3} г\.)",  # 21 мая 2021 г.
        r"(?<=[0-9]) (?=из [0-9])",  # 3 из 15 …
        r"(?<=[0-9]\u00a0из) (?=[0-9])",
        r"(?<=[0-9…]) (?=%)",
        r"(?<=[0-9…]) (?=[а-яё]{1,9}(?![а-яё]))",  # 12 учителей, 21 мая, 2021 г.
        r"(?<=\bп\.|\bч\.|\bс\.|\bг\.) (?=[0-9А-ЯЁ])",  # п. 5, г. Канск
        r"(?<=\bпп\.|\bст\.|\bгл\.) (?=[0-9])",
        r"(?<=[а-яё]) (?=[А-ЯЁ]\. ?[А-ЯЁ]\.)",  # Иванов И. И.
        r"(?<=\b[А-ЯЁ]\.) (?=[А-ЯЁ](?:\.|[а-яё]))",  # И. И. Иванов
        r"(?<=\b[вксоуияВКСОУИЯ]) (?=[\w«(])",
        r" (?=[–—] )",
    )
)
_KEPT: Final = frozenset("\n\u00ad")


def in_type(text: str) -> str:
    """Return a text with no-break spaces, and with names for characters that have no picture.

    A line break stays one, and a tab becomes a space.
    """
    for joint in _JOINTS:
        text = joint.sub(NO_BREAK, text)
    return printable(text)


def printable(text: str) -> str:
    """Return a text with names for what no document can hold, such as `[U+0000]`."""
    text = text.replace("\r\n", "\n").replace("\t", " ")
    if text.isprintable():
        return text
    return "".join(map(_printable, text))


def _printable(character: str) -> str:
    if character in _KEPT or character.isprintable():
        return character
    if "\ud800" <= character <= "\udfff" or character in "\ufffe\uffff":
        return f"[U+{ord(character):04X}]"
    return visible_character(character)


def unspaced(text: str) -> str:
    """Return a text with common spaces again, as to compare it."""
    return text.replace(NO_BREAK, " ")
