# SPDX-License-Identifier: MIT
"""The answers of a record that came back, as they were typed: the unreadable cells, too."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from shnor_rules.evaluation.scalars import is_blank
from shnor_rules.inputs.samples import GROUP
from shnor_rules.inputs.workbooks.book import Kind
from shnor_rules.inputs.workbooks.cells import Missing, answer_in
from shnor_rules.inputs.workbooks.rows import number_text
from shnor_rules.messages import Message

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.findings import Finding
    from shnor_rules.inputs import Given
    from shnor_rules.inputs.workbooks.book import BookCell
    from shnor_rules.inputs.workbooks.known_fields import KnownField
    from shnor_rules.inputs.workbooks.locating import Located
    from shnor_rules.inputs.workbooks.reading import BookReading
    from shnor_rules.inputs.workbooks.sheets import FoundTable

UNREADABLE: Final = "#Н/Д"
"""What stands for a cell that shows nothing and yet must not pass for one without an answer."""

UNSURE: Final = ("percent-unclear", "number-unseen")
"""The messages of numbers that would be taken for right if they stood alone."""

_HUNDRED: Final = 100


def as_typed(given: Given, reading: BookReading) -> dict[str, Any]:
    """Return the answers of a record: those that were read, and the others as they were typed.

    Args:
        given: the record.
        reading: the workbook that it is from.
    """
    percentages = _percentages(reading)
    values = {
        name: _sure(value) if name in percentages else value
        for name, value in given.record.items()
        if not is_blank(value)
    }
    spoilt: dict[str, FoundTable] = {}
    for fault in given.faults:
        table = _table_of(reading, fault)
        if table.sample is None:
            values |= dict(_typed_at(table.located, fault))
        else:
            spoilt[table.sample.id] = table
    number = _number(reading, given)
    for name, table in spoilt.items():
        values[name] = _sample(table, number) if number else UNREADABLE
    return values


def _percentages(reading: BookReading) -> frozenset[str]:
    """Return the fields whose answers are percentages."""
    held = (column.field for table in reading.tables for column in table.located.fields.values())
    return frozenset(each.name for each in held if each.is_percentage)


def _sure(value: object) -> object:
    """Return a percentage so that it is sure to be one: 1 alone could be 1 % and 100 %."""
    is_small = isinstance(value, int | Decimal) and 0 < value <= 1
    return f"{text_of(value)}%" if is_small else value


def text_of(value: object) -> str:
    """Return an answer as a person would type it: `0,5`, `01.02.2021`, `да`."""
    match value:
        case bool():
            return "ИСТИНА" if value else "ЛОЖЬ"
        case Decimal():
            text = f"{value:f}"
            text = text.rstrip("0").rstrip(".") if "." in text else text
            return text.replace(".", ",")
        case datetime():
            return f"{value:%d.%m.%Y %H:%M}"
        case date():
            return f"{value:%d.%m.%Y}"
    return str(value)


def _table_of(reading: BookReading, fault: Finding) -> FoundTable:
    return next(each for each in reading.tables if each.located.sheet.name == fault.place.sheet)


def _typed_at(table: Located, fault: Finding) -> Iterator[tuple[str, str]]:
    held = table.fields.get(fault.place.column or 0)
    if held is not None:
        cell = table.sheet.cell(fault.place.line or 0, held.number)
        yield held.field.name, _typed(cell, fault.message)


def _typed(cell: BookCell | None, fault: Message) -> str:
    """Return what stands in a cell that cannot be read, so that it is not read elsewhere either."""
    if cell is None or cell.kind is Kind.UNCOMPUTED:
        return UNREADABLE
    if cell.is_percent and isinstance(cell.value, Decimal):
        return f"{text_of(cell.value * _HUNDRED)} %"
    text = text_of(cell.value)
    return f"{text} (?)" if fault.key.startswith(UNSURE) else text


def _number(reading: BookReading, given: Given) -> str:
    """Return the number by which the rows of samples know a record."""
    for table in reading.tables:
        located = table.located
        if table.sample is None and located.sheet.name == given.place.sheet and located.number:
            cell = located.sheet.cell(given.place.line or 0, located.number)
            return "" if cell is None else number_text(cell)
    return ""


def _sample(table: FoundTable, number: str) -> Any:  # noqa: ANN401  (rows, or rows by group)
    located = table.located
    rows: list[Any] = []
    groups: dict[str, list[Any]] = {}
    for row, cells in located.sheet.rows.items():
        owner = cells.get(located.number or 0)
        if row <= located.header or owner is None or number_text(owner) != number:
            continue
        answers = dict(_answers(table, cells))
        group = answers.pop(GROUP, None)
        own = {each.name for each in table.sample.fields} if table.sample is not None else set()
        kept = {name: value for name, value in answers.items() if name in own}
        (rows if group is None else groups.setdefault(group, [])).append(kept)
    return groups or rows


def _answers(table: FoundTable, cells: Any) -> Iterator[tuple[str, Any]]:  # noqa: ANN401  (as openpyxl has them)
    for column, held in table.located.fields.items():
        cell = cells.get(column)
        if cell is not None:
            yield held.field.name, _answer(cell, held.field)


def _answer(cell: BookCell, field: KnownField) -> object:
    answer = answer_in(cell, field)
    if isinstance(answer, Message):
        return _typed(cell, answer)
    return answer.reason or "" if isinstance(answer, Missing) else answer
