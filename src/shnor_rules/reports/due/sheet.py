# SPDX-License-Identifier: MIT
"""What is due in a month, as CSV for a Russian spreadsheet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from shnor_rules.messages import say
from shnor_rules.reports.due.wording import GROUPS, duties_of, when_in_words, why_in_words
from shnor_rules.reports.sheet import sheet_row, text_cell

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.analysis.timing.due import Due

_COLUMNS: Final = (
    "group",
    "document",
    "section",
    "row",
    "title",
    "deadline",
    "when",
    "why",
    "responsible",
    "form",
    "result",
    "schools",
)


def due_sheet(due: Due, lang: str) -> Iterator[str]:
    """Yield the row of headings, and a row for each duty."""
    yield sheet_row([say(f"due.column.{name}").render(lang) for name in _COLUMNS])
    for group in GROUPS:
        for duty in duties_of(due, group):
            cells = (
                say(f"due.cell.{group}").render(lang),
                duty.document,
                duty.section,
                duty.name,
                duty.title,
                duty.deadline,
                when_in_words(duty, lang),
                why_in_words(duty, lang),
                "; ".join(duty.responsible),
                duty.form,
                duty.result,
                ", ".join(duty.schools),
            )
            yield sheet_row([text_cell(cell) for cell in cells])
