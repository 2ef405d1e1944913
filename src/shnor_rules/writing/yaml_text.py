# SPDX-License-Identifier: MIT
"""Plain data to YAML as people write it: short mappings on one line, long texts folded."""

from __future__ import annotations

import json
import re
import unicodedata
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_WIDTH: Final = 110
_LEAST_WIDTH: Final = 40
_STEP: Final = 2

_WORDS: Final = frozenset({"", "null", "true", "false", "yes", "no", "on", "off", "y", "n"})
"""What some reader of YAML takes for something else than a text, in small letters."""

_NUMBER: Final = re.compile(r"[\d._]+[eExXoO][-+\da-fA-F]*")
_KEY: Final = re.compile(r"\d+([./]\d+)*")
_FIRST: Final = frozenset("«(№_/")
_FLOW: Final = frozenset(",[]{}:?")
_LAST_OF_FOUR: Final = 0xFFFF
"""The last character whose number four hexadecimal digits can write."""


def yaml_text(data: Mapping[str, Any]) -> str:
    """Return a mapping as a YAML text, which reads as the same again.

    Args:
        data: mappings with texts for keys, lists, texts, whole numbers, decimals, truth values and
            nothing.
    """
    lines: list[str] = []
    was_long = False
    for key, value in data.items():
        written = list(_pair(key, value, 0))
        is_long = len(written) > 1
        if lines and (is_long or was_long):
            lines.append("")
        lines += written
        was_long = is_long
    return "\n".join(lines) + "\n"


def _pair(key: str, value: object, indent: int) -> Iterator[str]:
    """Yield the lines of a key with its value."""
    head = f"{' ' * indent}{_key(key, is_flow=False)}:"
    short = _short(value)
    if short is not None and len(head) + 1 + len(short) <= _WIDTH:
        yield f"{head} {short}"
    elif isinstance(value, dict):
        yield head
        for below, each in value.items():
            yield from _pair(below, each, indent + _STEP)
    elif isinstance(value, list):
        yield head
        for each in value:
            yield from _item(each, indent + _STEP)
    else:
        yield from _long(head, value, indent + _STEP)


def _item(value: object, indent: int) -> Iterator[str]:
    """Yield the lines of an item of a list."""
    head = f"{' ' * indent}-"
    short = _short(value)
    if short is not None and len(head) + 1 + len(short) <= _WIDTH:
        yield f"{head} {short}"
    elif isinstance(value, dict | list):
        below = indent + _STEP
        lines = (
            (line for key, each in value.items() for line in _pair(key, each, below))
            if isinstance(value, dict)
            else (line for each in value for line in _item(each, below))
        )
        yield f"{head} {next(lines).lstrip()}"
        yield from lines
    else:
        yield from _long(head, value, indent + _STEP)


def _long(head: str, value: object, indent: int) -> Iterator[str]:
    """Yield a text that is too long for the line, in several lines where no blank gets lost."""
    if not isinstance(value, str) or not _can_fold(value):
        yield f"{head} {scalar_text(value, is_flow=False)}"
        return
    yield f"{head} >-"
    width, line = max(_WIDTH - indent, _LEAST_WIDTH), ""
    for word in value.split(" "):
        if line and len(line) + 1 + len(word) > width:
            yield " " * indent + line
            line = word
        else:
            line = f"{line} {word}" if line else word
    yield " " * indent + line


def _can_fold(text: str) -> bool:
    return text.isprintable() and " " in text and "  " not in text and text == text.strip()


def _short(value: object) -> str | None:
    """Return a value on one line; `None` for mappings in mappings, easier to read apart."""
    if isinstance(value, dict):
        if not value or any(isinstance(each, dict) or not _is_row(each) for each in value.values()):
            return None if value else "{}"
        pairs = (
            f"{_key(key, is_flow=True)}: {_scalar_or_row(each)}" for key, each in value.items()
        )
        return f"{{{', '.join(pairs)}}}"
    if isinstance(value, list):
        return _scalar_or_row(value) if _is_row(value) else None
    return scalar_text(value, is_flow=False)


def _is_row(value: object) -> bool:
    """Return whether a value is a scalar or a list of such values, without a mapping in it."""
    if isinstance(value, list):
        return all(map(_is_row, value))
    return not isinstance(value, dict)


def _scalar_or_row(value: object) -> str:
    if isinstance(value, list):
        return f"[{', '.join(map(_scalar_or_row, value))}]"
    return scalar_text(value, is_flow=True)


def _key(text: str, *, is_flow: bool) -> str:
    if _KEY.fullmatch(text):
        return text
    return text if _is_plain(text, is_flow=is_flow) else _quoted(text)


def scalar_text(value: object, *, is_flow: bool) -> str:
    """Return a text, a number, a truth value or nothing on one line, in quotes where needed.

    Args:
        value: the value.
        is_flow: whether it stands in brackets or braces.
    """
    if value is None:
        return "null"
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, Decimal):
        return f"{value:f}"
    if isinstance(value, str):
        return value if _is_plain(value, is_flow=is_flow) else _quoted(value)
    return str(value)


def _is_plain(text: str, *, is_flow: bool) -> bool:
    """Return whether a text can go without quotes, and looks like nothing but a text."""
    first = text[:1]
    return (
        (first.isalnum() or first in _FIRST)
        and any(each.isalpha() for each in text)
        and text.isprintable()
        and text == text.strip()
        and text.lower() not in _WORDS
        and _NUMBER.fullmatch(text) is None
        and ": " not in text
        and " #" not in text
        and not text.endswith(":")
        and not (is_flow and _FLOW & set(text))
    )


def _quoted(text: str) -> str:
    return "".join(map(_escaped, json.dumps(text, ensure_ascii=False)))


def _escaped(letter: str) -> str:
    """Return a character as it stands in quotes: whatever cannot be seen by its number."""
    if letter.isprintable() or unicodedata.category(letter) == "Zs":
        return letter
    number = ord(letter)
    return f"\\u{number:04x}" if number <= _LAST_OF_FOUR else f"\\U{number:08x}"
