# SPDX-License-Identifier: MIT
"""Clauses, and what is taken from other rules, as an explanation cites them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from shnor_rules.messages import Message, say

if TYPE_CHECKING:
    from shnor_rules.model import Clause, Likeness, Monitoring


def cited(monitoring: Monitoring, clause: Clause | None) -> str | None:
    """Return the clause with the number of its document, or `None` where nothing is cited."""
    if clause is None or clause.place is None:
        return None
    identity = monitoring.identity
    return (clause.of or identity).cite(clause.place, within=identity)


def cited_scale(monitoring: Monitoring) -> str | None:
    """Return the clause of the monitoring that prints the levels: this one, or whose they are."""
    owner = monitoring
    while owner.likeness is not None and "levels" in owner.likeness.taken:
        owner = owner.likeness.theirs
    place = owner.clause.place
    return None if place is None else owner.identity.cite(place, within=monitoring.identity)


def likeness_in_words(likeness: Likeness) -> Message:
    """Return whose rules were used where the document prints none."""
    identity = likeness.identity
    told = {
        "name": identity.name,
        "document": "" if identity.document is None else f" ({identity.document})",
        "hash": identity.hash,
    }
    if likeness.reading is None:
        return say("like.text", **told)
    return say("like.reading", reading=likeness.reading, **told)


def likeness_as_data(likeness: Likeness | None) -> dict[str, Any] | None:
    """Return the same as plain data, with what is taken in turn by what it is taken from."""
    if likeness is None:
        return None
    identity = likeness.identity
    return {
        "monitoring": identity.name,
        "document": None if identity.document is None else str(identity.document),
        "hash": identity.hash,
        "reading": likeness.reading,
        "taken": list(likeness.taken),
        "kept": list(likeness.kept),
        "like": likeness_as_data(likeness.theirs.likeness),
    }
