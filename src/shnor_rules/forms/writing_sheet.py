# SPDX-License-Identifier: MIT
"""A sheet of a form that is filled in: headings with help, cells that take what may be answered."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from attrs import frozen

from shnor_rules.findings.place import letters
from shnor_rules.forms.layout_columns import FieldColumn, Kind
from shnor_rules.forms.layout_roadmap import TITLE
from shnor_rules.forms.measuring import height_of
from shnor_rules.forms.validating import validation
from shnor_rules.forms.writing_cells import Typing, write_cell
from shnor_rules.forms.writing_columns import column_width
from shnor_rules.forms.writing_done import done
from shnor_rules.forms.writing_help import ROW, help_formula, lacking_formula
from shnor_rules.forms.writing_notes import note_of
from shnor_rules.forms.writing_pages import print_setup
from shnor_rules.forms.writing_styles import is_text
from shnor_rules.forms.writing_text import write_text
from shnor_rules.inputs.workbooks.stamp import FIRST_ROW, NAMES_ROW
from shnor_rules.model.fields import SCHOOL

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from shnor_rules.forms.layout import Form
    from shnor_rules.forms.layout_columns import SheetLayout
    from shnor_rules.forms.writing_lists import Lists
    from shnor_rules.forms.writing_styles import Styles

_TOP: Final = FIRST_ROW - 1
"""The first row that is filled in, from 0 as XlsxWriter counts."""

_ALLOWED: Final = (
    "format_cells",
    "format_columns",
    "format_rows",
    "insert_rows",
    "delete_rows",
)
"""What may be done on a protected sheet: a cell that Excel has made a date of must be put right."""

_NAMES_HEIGHT: Final = 12
_ONE_LINE: Final = height_of("", 1)
_TWO_LINES: Final = height_of("\n", 1)
_PAGE: Final = 170
"""How many characters of a row can be read on a page that lies on its side."""


@frozen
class Input:
    """A sheet that is filled in, on its way into a workbook.

    Attributes:
        page: the sheet of XlsxWriter.
        form: the form.
        layout: its columns.
        lists: where the values of columns stand.
        styles: the formats.
        count: how many rows can be filled in.
        numbers: the cells with the numbers of records, as a formula; `None` where there are none.
        school: the school that the form is made for; empty where for any.
    """

    page: Any
    form: Form
    layout: SheetLayout
    lists: Lists
    styles: Styles
    count: int
    numbers: str | None
    school: str

    def write(self, rows: Sequence[Mapping[str, Any]]) -> None:
        """Write the sheet with these rows, by the names of columns, and blank ones after them."""
        columns = self.layout.columns
        widths = [column_width(column) for column in columns]
        for at, (column, width) in enumerate(zip(columns, widths, strict=True)):
            self.page.set_column(at, at, width)
            self._write_heading(at, column)
            self._write_cells(at, column, rows)
            self._let_in(at, column)
            self._mark_lacking(at, column)
        self._set_heights(widths, rows)
        texts = [self._area(at) for at, column in enumerate(columns) if is_text(column)]
        if texts:
            done(self.page.ignore_errors({"number_stored_as_text": " ".join(texts)}))
        self.page.protect("", dict.fromkeys(_ALLOWED, True))
        self.page.freeze_panes(_TOP, self.layout.heads)
        print_setup(self.page, self.form, rows=_TOP, pages=-(-sum(widths) // _PAGE))
        self.page.repeat_columns(0, self.layout.heads - 1)

    def _set_heights(self, widths: Sequence[int], rows: Sequence[Mapping[str, Any]]) -> None:
        """Make the rows high enough for the headings and for what stands in them already."""
        columns = tuple(zip(self.layout.columns, widths, strict=True))
        headings = (height_of(each.heading, width, is_bold=True) for each, width in columns)
        self.page.set_row(0, max(headings))
        self.page.set_row(NAMES_ROW - 1, _NAMES_HEIGHT)
        is_shown = self.layout.index(TITLE) is not None
        for number in range(self.count if is_shown else len(rows)):
            record = rows[number] if number < len(rows) else {}
            texts = [(record.get(column.name), width) for column, width in columns]
            needed = [height_of(text, width) for text, width in texts if isinstance(text, str)]
            if is_shown or max(needed, default=0) > _ONE_LINE:
                self.page.set_row(_TOP + number, max(_TWO_LINES if is_shown else 0, *needed, 0))

    @property
    def _last(self) -> int:
        return _TOP + self.count - 1

    def _area(self, at: int) -> str:
        return f"{letters(at + 1)}{FIRST_ROW}:{letters(at + 1)}{self._last + 1}"

    def _is_given(self, column: FieldColumn) -> bool:
        """Return whether a column holds what was put in beforehand, for nobody to change."""
        if self.layout.table:
            return False
        return column.kind is Kind.RECORD or (bool(self.school) and column.name == SCHOOL)

    def _write_heading(self, at: int, column: FieldColumn) -> None:
        write_text(self.page, 0, at, column.heading, self.styles.heading(column))
        write_text(self.page, NAMES_ROW - 1, at, column.name, self.styles.name)
        text, size = note_of(column)
        done(self.page.write_comment(0, at, text, {"author": "", "font_size": 9, **size}))

    def _write_cells(self, at: int, column: FieldColumn, rows: Sequence[Mapping[str, Any]]) -> None:
        look = self.styles.cell(column, is_locked=self._is_given(column))
        typing = Typing(column)
        formula = self._formula(column)
        for number in range(self.count):
            row = _TOP + number
            value = rows[number].get(column.name) if number < len(rows) else None
            if formula is not None:
                # Nothing is computed yet: a 0 would be shown by programs that trust what is kept.
                own = formula.replace(ROW, str(row + 1))
                done(self.page.write_formula(row, at, own, look, ""))
            elif value is not None:
                write_cell(self.page, row, at, typing.cell(value), look)
            else:
                self._write_without(row, at, column, look)

    def _formula(self, column: FieldColumn) -> str | None:
        """Return the formula of a column that only shows something, with a word for the row."""
        if column.kind is not Kind.HELP:
            return None
        return help_formula(column, self.layout, self.lists, school=self.school)

    def _write_without(self, row: int, at: int, column: FieldColumn, look: Any) -> None:  # noqa: ANN401  (XlsxWriter has no types)
        """Write a cell that no answer stands in yet."""
        if not self._is_given(column):
            done(self.page.write_blank(row, at, None, look))
        elif column.kind is Kind.RECORD:
            done(self.page.write_number(row, at, row - _TOP + 1, look))
        else:
            write_text(self.page, row, at, self.school, look)

    def _let_in(self, at: int, column: FieldColumn) -> None:
        """Let only what may be answered into the cells of a column."""
        if self._is_given(column):
            return
        source = self.lists.source(self.layout, column)
        if column.kind is Kind.RECORD:
            source = self.numbers
        rule = validation(column, f"{letters(at + 1)}{FIRST_ROW}", source)
        if rule is not None:
            done(self.page.data_validation(_TOP, at, self._last, at, rule))

    def _mark_lacking(self, at: int, column: FieldColumn) -> None:
        """Colour a required cell that is blank in a row that was begun."""
        formula = lacking_formula(self.layout, column, school=self.school)
        if formula is not None:
            rule = {"type": "formula", "criteria": formula, "format": self.styles.lacking}
            done(self.page.conditional_format(_TOP, at, self._last, at, rule))
