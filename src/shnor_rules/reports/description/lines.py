# SPDX-License-Identifier: MIT
"""Lines of a description: labelled texts, sections under headings, sources."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shnor_rules.messages import say
from shnor_rules.model import Basis
from shnor_rules.reports.lines import told, under

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from shnor_rules.model import Clause


def joined(parts: Iterable[Iterable[str]]) -> Iterator[str]:
    """Yield the lines of all parts, one part after another."""
    return (line for part in parts for line in part)


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
