# SPDX-License-Identifier: MIT
"""What the search of a site looks through: a file of JavaScript that holds it, and nothing else."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from shnor_rules.reports.page.shell import shown
from shnor_rules.reports.site.addressing import address
from shnor_rules.reports.site.pieces import Link

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from shnor_rules.reports.site.pieces import Doc, Line, Node, Sheet

NAME: Final = "search.js"
"""The name of the file."""


def search_file(docs: Iterable[Doc]) -> str:
    """Return the file: it sets a global list, of which each entry is a part of a page.

    An entry has the title, what it is, the title of its page, its address from the root of the
    site, and its text.
    """
    entries = ",\n".join(map(_written, (each for doc in docs for each in _entries(doc))))
    return f"window.shnorRules = [\n{entries}\n];\n"


def _written(entry: tuple[str, ...]) -> str:
    """Return an entry as a list of JavaScript, in which two ends of lines are none of JSON."""
    text = json.dumps([shown(each) for each in entry], ensure_ascii=False)
    return text.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029").replace("<", "\\u003c")


def _entries(doc: Doc) -> Iterator[tuple[str, ...]]:
    if doc.kind:
        about = [_said(doc.about), *_of_first(doc)]
        yield doc.title, doc.kind, "", address(doc.page), " ".join(about)
    for node in doc.nodes:
        yield from _parts(doc, node)


def _of_first(doc: Doc) -> Iterator[str]:
    """Yield what the first part of a page says, where a search does not find it by itself."""
    if doc.nodes and not doc.nodes[0].kind:
        yield from _texts(doc.nodes[0])


def _parts(doc: Doc, node: Node) -> Iterator[tuple[str, ...]]:
    if node.kind:
        text = " ".join(_texts(node))
        yield node.title, node.kind, doc.title, address(doc.page, node.anchor), text
    for sheet in node.sheets:
        yield from _rows(doc, sheet)
    for each in node.inside:
        yield from _parts(doc, each)


def _rows(doc: Doc, sheet: Sheet) -> Iterator[tuple[str, ...]]:
    for row in sheet.rows:
        if row.kind:
            title = " ".join(_said(each) for each in row.cells[: sheet.headed] if each)
            text = " ".join(_said(each) for each in row.cells[sheet.headed :] if each)
            yield title, row.kind, doc.title, address(doc.page, row.anchor), text


def _texts(node: Node) -> Iterator[str]:
    """Yield what a part says besides its heading, without what is found by itself."""
    yield from map(_said, node.lead)
    yield from (each.text for each in node.quotes)
    yield from (f"{each.label}: {'; '.join(map(_said, each.lines))}" for each in node.facts)
    yield from (text for _, text in node.steps)
    for sheet in node.sheets:
        for row in sheet.rows if sheet.is_searched else ():
            if not row.kind:
                yield " ".join(map(_said, row.cells))


def _said(line: Line) -> str:
    return "".join(each.said if isinstance(each, Link) else each for each in line)
