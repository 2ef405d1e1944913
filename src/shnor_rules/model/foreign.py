# SPDX-License-Identifier: MIT
"""Parts of a monitoring as another one cites them: with the rules whose document prints them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

if TYPE_CHECKING:
    from shnor_rules.model.identity import Identity
    from shnor_rules.model.monitoring import Monitoring
    from shnor_rules.model.source import Clause
    from shnor_rules.model.table import Table


def foreign_clause(clause: Clause | None, theirs: Monitoring, citing: Identity) -> Clause | None:
    """Return a clause with the rules whose document it is, unless that is the same document."""
    if clause is None or clause.of is not None or is_same_document(theirs, citing):
        return clause
    return evolve(clause, of=theirs.identity)


def is_same_document(theirs: Monitoring, citing: Identity) -> bool:
    """Return whether one document prints both a monitoring and the one that cites it."""
    home = theirs.identity
    return (home.ruleset, home.document) == (citing.ruleset, citing.document)


def foreign_table(table: Table, theirs: Monitoring, citing: Identity) -> Table:
    """Return a table that is cited where it is printed."""
    return evolve(table, clause=foreign_clause(table.clause or theirs.clause, theirs, citing))
