# SPDX-License-Identifier: MIT
"""The sheet with the values of every column, which the lists of cells are taken from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from attrs import frozen

from shnor_rules.expressions.words import formula_in_words
from shnor_rules.forms.measuring import height_of
from shnor_rules.forms.writing_cells import write_cell
from shnor_rules.forms.writing_pages import print_setup
from shnor_rules.forms.writing_text import write_text
from shnor_rules.messages import say
from shnor_rules.model import Monitoring

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from shnor_rules.forms.layout import Form
    from shnor_rules.forms.layout_columns import Choice, FieldColumn, SheetLayout
    from shnor_rules.forms.writing_styles import Styles
    from shnor_rules.model import Level

_WIDTHS: Final = (18, 20, 24, 70, 60)
_VALUE: Final = 2
_FIRST: Final = 1


@frozen
class Listed:
    """A line of the sheet.

    Attributes:
        sheet: the sheet of the column.
        column: the name of the column.
        value: a value that can be chosen, or as text what may be written.
        meaning: what the value is called.
        title: the title of the column, in its first line.
    """

    sheet: str
    column: str
    value: Choice | str
    meaning: str
    title: str


@frozen
class Lists:
    """The values of every column, and where they stand.

    Attributes:
        sheet: the name of their sheet.
        lines: the lines of the sheet.
        places: by sheet and column the first and the last line with its values, from 0.
    """

    sheet: str
    lines: tuple[Listed, ...]
    places: Mapping[tuple[str, str], tuple[int, int]]

    def source(self, sheet: SheetLayout, column: FieldColumn) -> str | None:
        """Return where the values of a column stand, as a formula; `None` where it has no list."""
        place = self.places.get((sheet.name, column.name))
        if place is None:
            return None
        first, last = (line + _FIRST + 1 for line in place)
        return f"='{self.sheet}'!$C${first}:$C${last}"

    def table(self, sheet: SheetLayout, column: FieldColumn) -> str:
        """Return where values and meanings of a column with a list stand, as part of a formula."""
        first, last = (line + _FIRST + 1 for line in self.places[sheet.name, column.name])
        return f"'{self.sheet}'!$C${first}:$D${last}"


def lists_of(form: Form) -> Lists:
    """Return the values of every column of a form that has any."""
    lines: list[Listed] = []
    places = {}
    for sheet in form.sheets:
        for column in sheet.fields:
            if column.choices:
                places[sheet.name, column.name] = (len(lines), len(lines) + len(column.choices) - 1)
            lines += _lines(sheet, column)
    return Lists(say("form.sheet.lists").render(), tuple(lines), places)


def _lines(sheet: SheetLayout, column: FieldColumn) -> Iterator[Listed]:
    title = column.title
    for choice in column.choices:
        yield Listed(sheet.name, column.name, choice, choice.label, title)
        title = ""
    if not column.choices and column.values:
        yield Listed(sheet.name, column.name, column.values, "", title)


def write_lists(page: Any, lists: Lists, form: Form, styles: Styles) -> None:  # noqa: ANN401  (XlsxWriter has no types)
    """Write the sheet, and below the values what the levels mean."""
    heading = styles.of(bold=True, text_wrap=True, border=1, bg_color="#DDEBF7")
    plain = styles.of(text_wrap=True)
    for column, width in enumerate(_WIDTHS):
        page.set_column(column, column, width)
        title = say(f"form.lists.{column}").render()
        write_text(page, 0, column, title, heading)
    for row, line in enumerate(lists.lines, start=_FIRST):
        value = line.value if isinstance(line.value, str) else line.value.text
        texts = (line.sheet, line.column, value, line.meaning, line.title)
        for column, text in enumerate(texts):
            if column != _VALUE or isinstance(line.value, str):
                write_text(page, row, column, text, plain)
        if not isinstance(line.value, str):
            _write_choice(page, row, line.value, styles)
        _set_height(page, row, texts)
    _write_levels(page, _FIRST + len(lists.lines) + 1, form, (heading, plain))
    page.freeze_panes(1, 0)
    page.protect("", {"format_columns": True, "format_rows": True})
    print_setup(page, form, rows=1, pages=1)


def _write_choice(page: Any, row: int, choice: Choice, styles: Styles) -> None:  # noqa: ANN401  (XlsxWriter has no types)
    # A word such as `1.2` is the number of a row: as text it is no day of the year.
    is_text = isinstance(choice.value, str)
    look = styles.of(num_format="@" if is_text else "General", align="left", text_wrap=True)
    write_cell(page, row, _VALUE, choice.value, look)


def _write_levels(page: Any, row: int, form: Form, looks: Sequence[Any]) -> None:  # noqa: ANN401  (XlsxWriter has no types)
    part = form.part
    if not isinstance(part, Monitoring) or part.scale is None:
        return
    heading, plain = looks
    for column, key in enumerate(("level", "condition")):
        write_text(page, row, column, say(f"form.lists.{key}").render(), heading)
    write_text(page, row, _VALUE + 1, say("form.lists.meaning").render(), heading)
    for number, level in enumerate(part.scale.bands, start=row + 1):
        write_text(page, number, 0, level.name, plain)
        write_text(page, number, 1, _when(level), plain)
        write_text(page, number, _VALUE + 1, level.meaning or "", plain)
        _set_height(page, number, (level.name, _when(level), "", level.meaning or ""))


def _set_height(page: Any, row: int, texts: Sequence[str]) -> None:  # noqa: ANN401  (XlsxWriter has no types)
    heights = (height_of(text, width) for text, width in zip(texts, _WIDTHS, strict=False))
    page.set_row(row, max(heights))


def _when(level: Level) -> str:
    if level.condition is not None:
        return formula_in_words(level.condition)
    return say("form.lists.rest").render() if level.interval is None else str(level.interval)
