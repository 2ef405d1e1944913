# SPDX-License-Identifier: MIT
"""A clause of a document as an explanation cites it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from shnor_rules.model import Clause, Monitoring


def cited(monitoring: Monitoring, clause: Clause | None) -> str | None:
    """Return the clause with the number of its document, or `None` where nothing is cited."""
    if clause is None or clause.place is None:
        return None
    document = monitoring.identity.document
    if document is None or document.number is None:
        return clause.place
    return f"№ {document.number}, {clause.place}"
