# SPDX-License-Identifier: MIT
"""The rows of a table as markup, made one after another: there may be ten thousand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from markupsafe import Markup, escape

from shnor_rules.messages import say
from shnor_rules.reports.page.cells import STYLES, cell_text, exact_text
from shnor_rules.reports.page.shell import shown
from shnor_rules.reports.page.unfolding import tree

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.evaluation import Explanation
    from shnor_rules.reports.content.grid import Grid, Row


def body(grid: Grid, most: int, lang: str) -> Iterator[Markup]:
    """Yield the rows in their groups.

    Where rows are unfolded, each is a group with the row below that tells how it came about.

    Args:
        grid: the table.
        most: how many rows are unfolded, the first ones.
        lang: `ru` or `en`.
    """
    left = most
    if not most:
        yield Markup("<tbody>\n")
    for row in grid.rows:
        unfold = row.unfold if left else None
        cells = "".join(_cells(grid, row, lang))
        if unfold is None:
            line = f"<tr>{cells}</tr>\n"
        else:
            left -= 1
            line = f'<tr class="folded">{cells}</tr>\n{_more(grid, row.name, unfold(), lang)}'
        yield Markup(f"<tbody>\n{line}</tbody>\n" if most else line)  # noqa: S704  (escaped below)
    if not most:
        yield Markup("</tbody>\n")


def _cells(grid: Grid, row: Row, lang: str) -> Iterator[str]:
    for index, (column, cell) in enumerate(zip(grid.columns, row.cells, strict=True)):
        text = escape(shown(cell_text(cell, lang, is_share=column.is_share)))
        exact = None if column.is_share else exact_text(cell, column.kind)
        beside = "" if exact is None else f' <span class="x">{escape(exact)}</span>'
        style = f' class="{STYLES[column.kind]}"' if STYLES[column.kind] else ""
        if index < grid.headed:
            yield f'<th scope="row"{style}>{text}{beside}</th>'
        else:
            yield f"<td{style}>{text}{beside}</td>"


def _more(grid: Grid, name: str | None, explanation: Explanation, lang: str) -> str:
    message = say("html.how") if name is None else say("html.how.named", name=name)
    said = escape(shown(message.render(lang)))
    return (
        f'<tr class="more"><td colspan="{len(grid.columns)}"><details><summary>{said}</summary>'
        f"{tree(explanation, lang)}</details></td></tr>\n"
    )
