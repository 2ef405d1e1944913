# SPDX-License-Identifier: MIT
"""Values of JSON: exact numbers, every key once, bounded depth; flaws are told, never raised."""

from __future__ import annotations

import json
import re
from decimal import Decimal, InvalidOperation
from typing import Any, Final

from attrs import frozen

from shnor_rules.evaluation.scalars import shown
from shnor_rules.inputs.json_slips import describe_slip
from shnor_rules.messages import Message, say

DEPTH: Final = 64
"""How deep lists and mappings may be nested."""

DIGITS: Final = 60
"""How many digits a number may have, and how many zeros its exponent may stand for."""

_SIGNS: Final = 6
"""A sign, a point and a short exponent."""

_SURROGATE: Final = re.compile("[\ud800-\udfff]")


@frozen
class Flaw:
    """What stands in place of a value that cannot be used.

    Attributes:
        message: why not.
        offset: where in the text it is, where that is known.
        literal: how the value is written, where that helps to find it.
        key: the key that a mapping has twice.
    """

    message: Message
    offset: int | None = None
    literal: str | None = None
    key: str | None = None


def decode(text: str) -> Any:  # noqa: ANN401  (plain data of any shape)
    """Return the value of a JSON text: a `Flaw` if it is none, or with flaws inside."""
    try:
        value = DECODER.decode(text)
    except json.JSONDecodeError as error:
        return Flaw(describe_slip(text, error), offset=error.pos)
    except RecursionError:
        return _too_deep()
    return _too_deep() if _is_deep(value) else value


def printable(text: str) -> str:
    """Return `text` with halves of characters, which no encoding can print, written out."""
    return text.encode("utf-8", "backslashreplace").decode()


def find_flaw(value: object) -> Flaw | None:
    """Return the first flaw inside a value, the outermost first."""
    level = [value]
    while level:
        for each in level:
            if isinstance(each, Flaw):
                return each
            if isinstance(each, str) and _SURROGATE.search(each):
                return Flaw(say("broken-json.surrogate"))
        level = _below(level)
    return None


def _is_deep(value: object) -> bool:
    level = [value]
    for _ in range(DEPTH):
        level = _below(level)
    return bool(level)


def _below(level: list[object]) -> list[object]:
    """Return what stands in the lists and mappings of `level`, keys included."""
    below: list[object] = []
    for each in level:
        if isinstance(each, list):
            below.extend(each)
        elif isinstance(each, dict):
            below.extend(each)
            below.extend(each.values())
    return below


def _too_deep() -> Flaw:
    return Flaw(say("too-complex.depth", limit=DEPTH))


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any] | Flaw:
    value: dict[str, Any] = {}
    for key, each in pairs:
        if key in value:
            name = printable(key)
            return Flaw(say("duplicate-key.json", key=shown(name)), key=name)
        value[key] = each
    return value


def _whole(text: str) -> int | Flaw:
    return int(text) if len(text) <= DIGITS else _no_number(text)


def _decimal(text: str) -> Decimal | Flaw:
    if len(text) > DIGITS + _SIGNS:
        return _no_number(text)
    try:
        number = Decimal(text)
    except InvalidOperation:
        return _no_number(text)
    return number if abs(number.adjusted()) <= DIGITS else _no_number(text)


def _no_number(text: str) -> Flaw:
    return Flaw(say("broken-json.number", text=shown(text)), literal=text)


DECODER: Final = json.JSONDecoder(
    object_pairs_hook=_object, parse_int=_whole, parse_float=_decimal, parse_constant=_no_number
)
"""The decoder of the standard library with flaws in place of what it would let through."""
