# SPDX-License-Identifier: MIT
"""Where things are in a site: the path of each page, and the names of the parts in it."""

from __future__ import annotations

from typing import Final

FRONT: Final = "index.html"
"""The first page."""

_TAKEN: Final = frozenset({"index", "clauses"})
"""Pages of a ruleset that none of its parts may have."""


def ruleset_page(ruleset: str) -> str:
    """Return the path of the page of a ruleset."""
    return f"{ruleset}/index.html"


def clauses_page(ruleset: str) -> str:
    """Return the path of the page with the clauses of the documents of a ruleset."""
    return f"{ruleset}/clauses.html"


def part_page(ruleset: str, part: str) -> str:
    """Return the path of the page of a monitoring, a roadmap or tools for risks.

    No id has a line under it, so that no two parts have one path.
    """
    return f"{ruleset}/{part}{'_' if part in _TAKEN else ''}.html"


def anchor(kind: str, *names: str) -> str:
    """Return the name of a part of a page: what it is, and what it is called."""
    return "-".join((kind, *("_".join(name.split()) for name in names)))


def clause_anchor(document: str, place: str | None) -> str:
    """Return the name of a clause on the page of clauses; of a document without a place its own."""
    return anchor("document", document) if place is None else anchor("clause", document, place)
