# SPDX-License-Identifier: MIT
"""What `like` names and nobody has: which ruleset, or which monitoring of it, may be meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shnor_rules.findings import Edit
from shnor_rules.findings.certain import surely_meant
from shnor_rules.findings.nearest import nearest
from shnor_rules.loading.meaning.references import listed
from shnor_rules.messages import Message, say

if TYPE_CHECKING:
    from collections.abc import Collection

    from shnor_rules.loading.cursor import Cursor
    from shnor_rules.loading.opened import Opened
    from shnor_rules.loading.shelf import Shelf


def report_unknown(like: Cursor, ruleset: Opened, shelf: Shelf) -> None:
    """Report that there is no monitoring as `like` names it.

    Args:
        like: the value of `like`.
        ruleset: the ruleset in which it stands.
        shelf: where other rulesets are found.
    """
    head, slash, key = like.text.rpartition("/")
    is_own = not slash or head == ruleset.key
    other = ruleset if is_own else shelf.find(head, ruleset.beside)
    if other is None:
        known = shelf.names(ruleset.beside)
        report_none(like, (0, len(head)), say("reference.rulesets"), head, known)
        return
    at = (len(head) + len(slash), len(like.text))
    if not other.is_complete:
        # A file that cannot be read may be the one that is meant.
        like.report(say("like-unsound.files", target=like.text), like.place(*at))
    elif is_own:
        report_none(like, at, say("reference.monitorings"), key, other.monitorings)
    else:
        what = say("reference.monitorings.of", ruleset=head)
        report_none(like, at, what, key, other.monitorings)


def report_none(
    cursor: Cursor, at: tuple[int, int], what: Message, name: str, known: Collection[str]
) -> None:
    """Report that a part of a text names nothing that is known.

    Args:
        cursor: the text.
        at: where the name begins and ends in it.
        what: what there is none of.
        name: the name.
        known: the names there are.
    """
    near = nearest(name, known)
    if near is not None:
        message = say("dangling-reference.near", what=what, name=name, near=near.name)
    elif known:
        message = say("dangling-reference", what=what, name=name, names=listed(known))
    else:
        message = say("dangling-reference.none", what=what, name=name, section="monitoring")
    meant = surely_meant(name, known)
    fix = None if meant is None else cursor.editing((Edit(*at, meant),))
    cursor.report(message, cursor.place(*at), fix=fix)
