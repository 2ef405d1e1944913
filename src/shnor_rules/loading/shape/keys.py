# SPDX-License-Identifier: MIT
"""Keys that the schema does not know: which known key was meant, and how to say it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from shnor_rules.findings.certain import surely_meant
from shnor_rules.findings.nearest import describe, look_alike_letters, nearest
from shnor_rules.loading.shape.yamlish import shortened
from shnor_rules.messages import Message, say

if TYPE_CHECKING:
    from collections.abc import Mapping

    from shnor_rules.loading.shape.grammar import Schema


@frozen
class Verdict:
    """What became of an unknown key.

    Attributes:
        message: what to say of it.
        meant: the known key in its place, or `None` where there is no telling.
    """

    message: Message
    meant: str | None = None


def judge(written: str, free: Mapping[str, Schema]) -> Verdict:
    """Return what the unknown key `written` was meant to be.

    Args:
        written: the key as it stands in the file.
        free: the known keys that the mapping does not have yet, with their resolved schemas.
    """
    suggestion = nearest(written, free)
    translated = _translated(written, free)
    if translated is not None and (suggestion is None or suggestion.why == "near"):
        return _meant("unknown-key.russian", written, translated)
    if suggestion is None:
        return dismiss(written, free)
    meant = suggestion.name
    if suggestion.why == "look-alike":
        letters = describe(look_alike_letters(written, meant))
        message = say("mixed-alphabet.key", written=written, meant=meant, letters=letters)
        return Verdict(message, meant)
    if suggestion.why == "layout":
        return _meant("wrong-layout.key", written, meant)
    return _meant(f"unknown-key.{suggestion.why}", written, meant)


def surely(written: str, known: Mapping[str, Schema]) -> str | None:
    """Return the one known key that the unknown key `written` can mean, or `None`.

    Args:
        written: the key as it stands in the file.
        known: all known keys with their resolved schemas: a key that the mapping has already may
            have been written twice.
    """
    plain = written.casefold().replace("_", " ")
    translated = {key for key, schema in known.items() if plain in schema.get("x-russian", ())}
    alike = surely_meant(written, known)
    meant = translated if alike is None else {*translated, alike}
    return meant.pop() if len(meant) == 1 else None


def dismiss(written: str, free: Mapping[str, Schema]) -> Verdict:
    """Return that there is no telling what the unknown key `written` was meant to be.

    Args:
        written: the key as it stands in the file.
        free: the known keys that the mapping does not have yet.
    """
    if not free:
        return Verdict(say("unknown-key.none-left", written=shortened(written)))
    allowed = ", ".join(free)
    return Verdict(say("unknown-key.none", written=shortened(written), allowed=allowed))


def _meant(key: str, written: str, meant: str) -> Verdict:
    return Verdict(say(key, written=written, meant=meant), meant)


def _translated(written: str, free: Mapping[str, Schema]) -> str | None:
    """Return the known key that has `written`, or nearly so, among its Russian names."""
    names = {name: key for key, schema in free.items() for name in schema.get("x-russian", ())}
    plain = written.casefold().replace("_", " ")
    if plain in names:
        return names[plain]
    # Other forms of a word keep its beginning; «сетка» is no form of «метки».
    suggestion = nearest(plain, (name for name in names if name[:1] == plain[:1]))
    return None if suggestion is None else names[suggestion.name]
