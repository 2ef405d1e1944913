# SPDX-License-Identifier: MIT
"""How a form is filled in, step by step: only what this form has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shnor_rules.forms.layout_columns import Kind
from shnor_rules.messages import say
from shnor_rules.model import Monitoring, Roadmap
from shnor_rules.model.fields import ACT, LINK, PART, REASON

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.forms.layout import Form
    from shnor_rules.forms.layout_columns import FieldColumn
    from shnor_rules.messages import Message


def steps_of(form: Form, *, school: str) -> Iterator[str]:
    """Yield the steps.

    Args:
        form: the form.
        school: the school that it is made for; empty where for any.
    """
    return (step.render() for step in _steps(form, school))


def _steps(form: Form, school: str) -> Iterator[Message]:
    columns = [column for sheet in form.sheets for column in sheet.fields]
    yield say("form.how.sheets", sheets=_sheets(form), subject=form.records.title)
    if school and form.has_school:
        yield say("form.how.school", school=school)
    if isinstance(form.part, Roadmap):
        yield say("form.how.events")
    if isinstance(form.part, Monitoring) and form.part.periods and form.both_periods:
        periods = form.part.periods
        yield say(
            "form.how.periods", previous=periods.previous.title, current=periods.current.title
        )
    if any(column.required for column in columns):
        yield say("form.how.required")
    if any(column.choices for column in columns):
        yield say("form.how.lists")
    yield from _answers(form, columns)
    if form.samples:
        names = ", ".join(f"«{sheet.name}»" for sheet in form.samples)
        yield say("form.how.samples", names=names, sheet=form.records.name)
    yield say("form.how.rows")


def _sheets(form: Form) -> Message:
    if len(form.sheets) == 1:
        return say("form.how.sheet", name=form.records.name)
    names = ", ".join(f"«{sheet.name}»" for sheet in form.sheets)
    return say("form.how.sheets.several", names=names)


def _answers(form: Form, columns: list[FieldColumn]) -> Iterator[Message]:
    is_counted = isinstance(form.part, Monitoring) and form.part.total is not None
    words = dict.fromkeys(column.word for column in columns if column.word is not None)
    yield say("form.how.blank" if is_counted else "form.how.blank.plain")
    for word in words:
        names = ", ".join(column.name for column in columns if column.word == word)
        yield say("form.how.word", word=word, names=names)
    lasts = {column.name.rpartition(".")[2] for column in columns if "." in column.name}
    if REASON in lasts:
        yield say("form.how.reason")
    if lasts & {ACT, LINK}:
        yield say("form.how.evidence")
    if PART in lasts and isinstance(form.part, Monitoring):
        yield say("form.how.counts")
    if any(column.unit == "%" for column in columns):
        yield say("form.how.percent")
    if any(column.kind is Kind.NUMBER and not _is_whole(column) for column in columns):
        yield say("form.how.numbers")


def _is_whole(column: FieldColumn) -> bool:
    return column.range is not None and column.range.whole
