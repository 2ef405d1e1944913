# SPDX-License-Identifier: MIT
"""Tables of several inputs: what is found for each combination, in rows and columns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shnor_rules.reports.description.tables import table_rows
from shnor_rules.reports.site.pieces import Sheet, SheetRow

if TYPE_CHECKING:
    from shnor_rules.model import Monitoring, Table
    from shnor_rules.reports.site.scene import Scene


def table_sheet(scene: Scene, table: Table, monitoring: Monitoring) -> Sheet:
    """Return a table: a row for each combination of the first inputs, a column for each last one.

    A combination without a cell has a dash.
    """
    title = scene.said("page.table", names=", ".join(table.by))
    rows = list(table_rows(table, monitoring, scene.lang))
    if len(table.by) == 1:
        heads = (table.by[0], scene.text("column.worth"))
        return Sheet(title, heads, tuple(SheetRow(tuple((each,) for each in row)) for row in rows))
    head, *body = rows
    made = tuple(SheetRow(tuple((each,) for each in row)) for row in body)
    above = len(table.by) - 1
    columns = tuple(f"{table.by[-1]}: {each}" for each in head[above:])
    return Sheet(title, (*head[:above], *columns), made, headed=above)
