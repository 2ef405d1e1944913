# SPDX-License-Identifier: MIT
"""Lines of a page: labelled texts, headings, and what stands under them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shnor_rules.messages import say
from shnor_rules.model import Basis

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from shnor_rules.model import Clause


def told(key: str, text: str | None, lang: str) -> Iterator[str]:
    """Yield the text after its label; nothing where there is no text."""
    if text is not None:
        yield say(key, text=text).render(lang)


def under(lines: Iterable[str]) -> Iterator[str]:
    """Yield the lines one step further in."""
    for line in lines:
        yield f"  {line}" if line else line


def section(key: str, lines: Iterable[str], lang: str) -> Iterator[str]:
    """Yield an empty line, a heading and the lines under it; nothing where there are no lines."""
    listed = list(lines)
    if listed:
        yield ""
        yield say(key).render(lang)
        yield from under(listed)


def sourced(clause: Clause | None, lang: str, *, basis: Basis = Basis.TEXT) -> Iterator[str]:
    """Yield what the document prints and where, and whether somebody chose it instead."""
    if clause is not None:
        yield from told("page.quote", clause.quote, lang)
        yield from told("page.clause", clause.cited, lang)
    if basis is Basis.READING:
        yield say("page.basis").render(lang)
