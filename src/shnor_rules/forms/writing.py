# SPDX-License-Identifier: MIT
"""The workbook of a form."""

from __future__ import annotations

from io import BytesIO
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from shnor_rules.findings.place import letters
from shnor_rules.forms.instruction import guide_of
from shnor_rules.forms.prefilling import filled
from shnor_rules.forms.stamping import stamp_workbook
from shnor_rules.forms.writing_guide import write_guide
from shnor_rules.forms.writing_lists import lists_of, write_lists
from shnor_rules.forms.writing_sheet import Input
from shnor_rules.forms.writing_styles import Styles
from shnor_rules.forms.writing_text import plain
from shnor_rules.inputs.workbooks.library import refuse_without_office
from shnor_rules.inputs.workbooks.stamp import FIRST_ROW, NUMBER
from shnor_rules.messages import say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from shnor_rules.forms.layout import Form

WRITER: Final = "xlsxwriter"
"""What writes workbooks."""

ROWS: Final = 200
"""How many rows a table has room for, unless it is said."""

ROWS_WITH_SAMPLES: Final = 20
"""How many records a form has room for whose samples are on sheets of their own."""

_OPTIONS: Final = MappingProxyType(
    {
        "in_memory": True,
        # What stands in a form is what the order and people say, whatever it looks like.
        "strings_to_formulas": False,
        "strings_to_numbers": False,
        "strings_to_urls": False,
    }
)


def form_workbook(
    form: Form,
    *,
    rows: Iterable[Mapping[str, Any]] = (),
    school: str | None = None,
    count: int | None = None,
    also: Callable[[Any], None] | None = None,
) -> bytes:
    """Return the workbook of a form, the same bytes for the same form.

    Args:
        form: what is asked.
        rows: records that stand in it already, as `evaluate` takes them; for a roadmap events.
        school: the school that it is made for: it stands in every row, and nobody can change it.
        count: how many rows there are to fill in; never fewer than `rows`. Without it there is
            room for 200, or for 20 records whose samples have 200 rows each.
        also: adds sheets of its own to the workbook of XlsxWriter, behind the others.

    Raises:
        InputError: XlsxWriter is not installed, or a record has an answer for which the form has
            no column.
    """
    refuse_without_office(WRITER)
    # Imported here: who makes no forms does without.
    from xlsxwriter import Workbook  # noqa: PLC0415  (an extra)

    given = filled(form, rows)
    named = plain(school or "")
    stream = BytesIO()
    with Workbook(stream, dict(_OPTIONS)) as book:
        styles, lists = Styles(book), lists_of(form)
        guide = book.add_worksheet(say("form.sheet.guide").render())
        inputs = [book.add_worksheet(sheet.name) for sheet in form.sheets]
        values = book.add_worksheet(lists.sheet)
        counts = [
            _count(form, given.rows_of(sheet), count, is_sample=bool(sheet.table))
            for sheet in form.sheets
        ]
        write_guide(guide, guide_of(form, school=named), form, styles)
        for page, sheet, room in zip(inputs, form.sheets, counts, strict=True):
            Input(
                page=page,
                form=form,
                layout=sheet,
                lists=lists,
                styles=styles,
                count=room,
                numbers=_numbers(form, counts[0]),
                school=named,
            ).write(given.rows_of(sheet))
        write_lists(values, lists, form, styles)
        if also is not None:
            also(book)
        stamp_workbook(
            book,
            form.stamp(named),
            title=form.part.title,
            company=form.ruleset.municipality,
        )
        guide.activate()
    return stream.getvalue()


def _count(form: Form, rows: Sequence[object], asked: int | None, *, is_sample: bool) -> int:
    room = ROWS_WITH_SAMPLES if form.samples and not is_sample else ROWS
    return max(len(rows), room if asked is None else asked)


def _numbers(form: Form, count: int) -> str | None:
    """Return the cells with the numbers of the records, as a formula."""
    at = form.records.index(NUMBER)
    if at is None:
        return None
    column = letters(at + 1)
    return f"='{form.records.name}'!${column}${FIRST_ROW}:${column}${FIRST_ROW + count - 1}"
