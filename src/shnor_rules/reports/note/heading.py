# SPDX-License-Identifier: MIT
"""What a note is on, as its heading says it: «по итогам мониторинга …»."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from shnor_rules.messages import say

if TYPE_CHECKING:
    from collections.abc import Mapping

_OF: Final[Mapping[str, str]] = MappingProxyType(
    {"Мониторинг ": "мониторинга ", "Дорожная карта ": "дорожной карты "}
)
"""The genitive of the words that titles begin with; what they govern after them stays as it is."""


def on_what(title: str, lang: str) -> str:
    """Return the second line of the heading.

    The first word of a title is declined where it is known; any other title stands as it is, in
    quotation marks, or after a colon where it has marks of its own.

    Args:
        title: what is reported on.
        lang: the language of the note.
    """
    if lang == "ru":
        for first, of in _OF.items():
            if title.startswith(first):
                return say("note.on", title=of + title.removeprefix(first)).render(lang)
    key = "note.on.marked" if "«" in title else "note.on.title"
    return say(key, title=title).render(lang)
