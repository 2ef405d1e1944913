# SPDX-License-Identifier: MIT
"""How the sheets of a form come out of a printer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from shnor_rules.forms.layout_names import cut
from shnor_rules.messages import say

if TYPE_CHECKING:
    from shnor_rules.forms.layout import Form

_A4: Final = 9
_MOST: Final = 240
"""A little less than the 255 characters that Excel has for the top of a page."""


def print_setup(page: Any, form: Form, *, rows: int, pages: int, landscape: bool = True) -> None:  # noqa: ANN401  (XlsxWriter has no types)
    """Say how a sheet is printed.

    Args:
        page: the sheet.
        form: the form that it is of.
        rows: how many rows at the top are repeated on each page.
        pages: how many pages it is broad.
        landscape: whether the page lies on its side.
    """
    page.set_paper(_A4)
    if landscape:
        page.set_landscape()
    page.set_margins(left=0.4, right=0.4, top=0.7, bottom=0.6)
    page.fit_to_pages(pages, 0)
    if rows:
        page.repeat_rows(0, rows - 1)
    # The sign & begins a code there, and a digit after the size would be taken for part of it.
    title = cut(form.part.title.replace("&", "&&"), _MOST)
    page.set_header(f"&L&9 {title}")
    told = say("form.page", rules=form.rules, hash=form.ruleset.hash).render()
    page.set_footer(f"&L&8 {told}&R&9 {say('form.page.number').render()}")
