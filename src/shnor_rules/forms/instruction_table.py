# SPDX-License-Identifier: MIT
"""The columns of a form one by one: what each is, what is written there, what the order says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from shnor_rules.forms.layout_columns import Kind
from shnor_rules.forms.layout_monitoring import sheets_of_monitoring
from shnor_rules.messages import say
from shnor_rules.model import Monitoring
from shnor_rules.model.fields import REASON

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.forms.layout import Form
    from shnor_rules.forms.layout_columns import FieldColumn, SheetLayout


@frozen
class Asked:
    """A column of the form, in words.

    Attributes:
        name: its name; on the sheet of a sample with the indicator before it.
        title: its title.
        answers: what may be written.
        details: what else the order says of it.
    """

    name: str
    title: str
    answers: str
    details: str


def asked_of(form: Form) -> Iterator[Asked]:
    """Yield the columns of a form; where a record holds two periods, each indicator once."""
    sheets = form.sheets
    if isinstance(form.part, Monitoring) and form.both_periods:
        sheets = sheets_of_monitoring(form.part, None)
    for sheet in sheets:
        for column in sheet.fields:
            if not column.name.endswith(f".{REASON}"):
                yield _asked(sheet, column)


def _asked(sheet: SheetLayout, column: FieldColumn) -> Asked:
    is_below = sheet.table and column.name != sheet.table
    return Asked(
        name=f"{sheet.table}: {column.name}" if is_below else column.name,
        title=column.heading,
        answers="\n".join(_answers(column)),
        details="\n".join(column.details),
    )


def _answers(column: FieldColumn) -> Iterator[str]:
    if column.kind is Kind.DATE:
        yield say("form.asked.day").render()
    elif column.kind is Kind.TEXT:
        yield say("form.asked.text").render()
    elif any(choice.label for choice in column.choices):
        for choice in column.choices:
            yield f"{choice.text} – {choice.label}" if choice.label else choice.text
    else:
        yield column.values
