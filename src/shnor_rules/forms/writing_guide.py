# SPDX-License-Identifier: MIT
"""The first sheet of a form: its guide, to be read and printed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from shnor_rules.forms.measuring import height_of
from shnor_rules.forms.writing_done import done
from shnor_rules.forms.writing_pages import print_setup
from shnor_rules.forms.writing_text import write_text
from shnor_rules.messages import say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from shnor_rules.forms.instruction import Guide
    from shnor_rules.forms.layout import Form
    from shnor_rules.forms.writing_styles import Styles

_WIDTHS: Final = (26, 44, 34, 56)
_REST: Final = sum(_WIDTHS[1:])
_LAST: Final = len(_WIDTHS) - 1


def write_guide(page: Any, guide: Guide, form: Form, styles: Styles) -> None:  # noqa: ANN401  (XlsxWriter has no types)
    """Write the sheet."""
    for column, width in enumerate(_WIDTHS):
        page.set_column(column, column, width)
    page.hide_gridlines(2)
    bold = styles.of(bold=True, font_size=14, text_wrap=True)
    row = _across(page, 0, guide.title, bold, width=(sum(_WIDTHS) * 10) // 14)
    kind = say("form.guide.title").render()
    row = _across(page, row, kind, styles.of(font_color="#595959"), width=sum(_WIDTHS)) + 1
    named, plain = styles.of(bold=True, text_wrap=True), styles.of(text_wrap=True)
    for name, text in guide.facts:
        row = _beside(page, row, (name, text), (named, plain))
    row = _heading(page, row + 1, "how", styles)
    for number, step in enumerate(guide.steps, start=1):
        row = _beside(page, row, (f"{number}.", step), (styles.of(align="right"), plain))
    row = _heading(page, row + 1, "next", styles)
    for step in guide.after:
        row = _across(page, row, step, plain, width=sum(_WIDTHS))
    row = _heading(page, row + 1, "asked", styles)
    _table(page, row, guide, styles)
    page.protect("", {"format_columns": True, "format_rows": True})
    print_setup(page, form, rows=0, pages=1, landscape=False)


def _across(page: Any, row: int, text: str, look: Any, *, width: int) -> int:  # noqa: ANN401  (XlsxWriter has no types)
    """Write a text over all columns; return the row after it."""
    done(page.merge_range(row, 0, row, _LAST, "", look))
    write_text(page, row, 0, text, look)
    size = 1.4 if width < sum(_WIDTHS) else 1
    page.set_row(row, height_of(text, width) * size)
    return row + 1


def _beside(page: Any, row: int, texts: tuple[str, str], looks: Sequence[Any]) -> int:  # noqa: ANN401  (XlsxWriter has no types)
    """Write a text beside its name; return the row after it."""
    name, text = texts
    write_text(page, row, 0, name, looks[0])
    done(page.merge_range(row, 1, row, _LAST, "", looks[1]))
    write_text(page, row, 1, text, looks[1])
    page.set_row(row, max(height_of(name, _WIDTHS[0], is_bold=True), height_of(text, _REST)))
    return row + 1


def _heading(page: Any, row: int, key: str, styles: Styles) -> int:  # noqa: ANN401  (XlsxWriter has no types)
    look = styles.of(bold=True, font_size=12, bottom=1)
    text = say(f"form.guide.{key}").render()
    done(page.merge_range(row, 0, row, _LAST, "", look))
    write_text(page, row, 0, text, look)
    page.set_row(row, 20)
    return row + 1


def _table(page: Any, row: int, guide: Guide, styles: Styles) -> None:  # noqa: ANN401  (XlsxWriter has no types)
    heading = styles.of(bold=True, border=1, bg_color="#DDEBF7")
    cell = styles.of(text_wrap=True, border=1, border_color="#BFBFBF")
    for column in range(len(_WIDTHS)):
        write_text(page, row, column, say(f"form.asked.{column}").render(), heading)
    for number, asked in enumerate(guide.asked, start=row + 1):
        texts = (asked.name, asked.title, asked.answers, asked.details)
        for column, text in enumerate(texts):
            write_text(page, number, column, text, cell)
        heights = (height_of(text, width) for text, width in zip(texts, _WIDTHS, strict=True))
        page.set_row(number, max(heights))
