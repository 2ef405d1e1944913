# SPDX-License-Identifier: MIT
"""A report as a workbook: its sentences, a sheet for each table, charts, readings and remarks."""

from __future__ import annotations

import io
from datetime import UTC, datetime, time
from typing import TYPE_CHECKING, Any, Final

from shnor_rules.inputs.workbooks.library import refuse_without_office
from shnor_rules.reports.book.cells import fitted
from shnor_rules.reports.book.drawing_sheet import write_drawings
from shnor_rules.reports.book.grid_sheet import write_grid
from shnor_rules.reports.book.plan import Drawings, Sentences, planned
from shnor_rules.reports.book.shades import levels_of, strong, tints
from shnor_rules.reports.book.styles import Styles, on_paper
from shnor_rules.reports.book.text_sheet import write_head, write_sections
from shnor_rules.reports.book.timeline_sheet import write_timeline
from shnor_rules.reports.content.figures import TimelineFigure

if TYPE_CHECKING:
    from shnor_rules.reports.book.plan import Content, Plan
    from shnor_rules.reports.content.report import Report

_NO_DAY: Final = datetime(2000, 1, 1, tzinfo=UTC)
"""When a report without a date says it was made: no clock is asked."""

_MOST_IN_PROPERTY: Final = 250


def workbook(report: Report) -> bytes:
    """Return a report as a file of Excel, the same for the same report.

    Texts are never formulas or links. Numbers are those of cells, which keep some 15 digits; beside
    those of `Kind.EXACT` stands the exact text.

    Args:
        report: what is said.

    Raises:
        InputError: XlsxWriter is not installed; the message says what to install.
    """
    refuse_without_office("xlsxwriter")
    from xlsxwriter import Workbook  # noqa: PLC0415  (only those who write workbooks have it)

    plan = planned(report)
    file = io.BytesIO()
    with Workbook(file, _options()) as book:
        book.set_properties(_properties(report))
        styles = Styles(book, tints(levels_of(report)), report.lang)
        for name, content in plan.sheets:
            sheet = book.add_worksheet(name)
            _write(sheet, content, report, plan, styles)
            on_paper(sheet, report.title, report.lang)
    return file.getvalue()


def _write(
    sheet: Any,  # noqa: ANN401  (XlsxWriter has no types)
    content: Content,
    report: Report,
    plan: Plan,
    styles: Styles,
) -> None:
    if isinstance(content, Sentences):
        row = write_head(sheet, report, styles) if content.is_first else 0
        write_sections(sheet, content.sections, plan.places, styles, row=row)
    elif isinstance(content, Drawings):
        write_drawings(sheet, content.figures, styles, strong(levels_of(report)))
    elif isinstance(content, TimelineFigure):
        write_timeline(sheet, content, styles)
    else:
        write_grid(sheet, content, styles)


def _options() -> dict[str, object]:
    """Return how a workbook is made, anew each time: XlsxWriter changes what it is given."""
    # Every machine has this font, or one whose letters are as wide.
    letters = {"font_name": "Arial", "font_size": 10, "font_scheme": "none"}
    return {"in_memory": True, "default_format_properties": letters}


def _properties(report: Report) -> dict[str, object]:
    made = _NO_DAY if report.date is None else datetime.combine(report.date, time(), UTC)
    return {
        "title": fitted(report.title, _MOST_IN_PROPERTY),
        "subject": fitted(report.municipality, _MOST_IN_PROPERTY),
        "created": made,
    }
