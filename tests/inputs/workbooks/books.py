# SPDX-License-Identifier: MIT
"""Workbooks built for a test, and what reading them gives."""

from __future__ import annotations

import io
from datetime import date, datetime, time
from typing import TYPE_CHECKING, Any, Final, TypeAlias
from zipfile import ZIP_DEFLATED, ZipFile

import xlsxwriter
from attrs import define, field, frozen

from shnor_rules.findings import Finding
from shnor_rules.inputs import read_inputs
from shnor_rules.inputs.workbooks.accounting import Account
from shnor_rules.inputs.workbooks.known_parts import known_of
from tests.checks.manual_pages import draft
from tests.inputs.files import Result

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

    from shnor_rules.inputs.workbooks.known import Known
    from shnor_rules.inputs.workbooks.stamp import Stamp
    from shnor_rules.model import Monitoring

MONITORING: Final = """\
attributes:
  школа: {title: Краткое наименование организации}
  класс: {title: Класс}
  дата: {title: Дата посещения}
date: дата
indicators:
  П1: {title: Открытые уроки, values: "{0; 1; 2}", labels: {0: низкий, 1: средний, 2: высокий}}
  П2: {title: Мастер-классы, values: "{да; нет}"}
  П3: {title: Доля аттестованных, values: "[0; 100]", unit: "%"}
  П4: {title: Средний балл, values: "[0; 1]"}
  П5: {title: Число учителей, values: "целое не менее 0", unit: человек}
"""

SAMPLED: Final = """\
attributes:
  школа: {title: Школа}
indicators:
  П1: {title: Уроки, values: "{0; 1; 2}"}
  П2:
    title: Наставники
    values: "[0; 2]"
    items:
      1: {title: План, values: "{0; 1}"}
      2: {title: Отчёт, values: "{0; 1}"}
    sample: {of: наставник}
  П3:
    title: Пары
    values: "[0; 2]"
    sample: {of: пара, groups: центр, averaging: по группам}
"""

Cell: TypeAlias = Any
"""What `Worksheet.write` takes, and the classes below."""

Pages: TypeAlias = "Mapping[str, Page | Sequence[Any]]"
"""Sheets by name, in order."""


@frozen
class Formatted:
    """A value with a number format."""

    value: Any
    format: str


@frozen
class Formula:
    """A formula with the value that is kept with it; without one where it is `None`."""

    value: Any


@define
class Page:
    """A sheet to be made.

    Attributes:
        rows: its rows from the first.
        merged: ranges to be merged (`A2:A3`), with the value.
        hidden_rows: rows to hide, from 1.
        hidden_columns: columns to hide (`C:C`).
        is_hidden: whether to hide it.
    """

    rows: Sequence[Any]
    merged: Mapping[str, Any] = field(factory=dict)
    hidden_rows: Sequence[int] = ()
    hidden_columns: Sequence[str] = ()
    is_hidden: bool = False


def workbook(
    pages: Pages,
    *,
    stamp: Stamp | None = None,
    properties: Mapping[str, str] | None = None,
) -> bytes:
    """Return a workbook with these sheets."""
    target = io.BytesIO()
    book = xlsxwriter.Workbook(target, {"in_memory": True})
    if stamp is not None:
        properties = stamp.properties if properties is None else properties
        pages = {**pages, "_shnor": Page(stamp.rows, is_hidden=True)}
    for name, each in pages.items():
        page = each if isinstance(each, Page) else Page(each)
        sheet = book.add_worksheet(name)
        _fill(book, sheet, page)
    for name, value in (properties or {}).items():
        book.set_custom_property(name, value, "text")
    book.close()
    return target.getvalue()


def _fill(book: Workbook, sheet: Worksheet, page: Page) -> None:
    for row, cells in enumerate(page.rows):
        for column, cell in enumerate(cells):
            _write(book, sheet, (row, column), cell)
    for cells, value in page.merged.items():
        sheet.merge_range(cells, value)
    for row in page.hidden_rows:
        sheet.set_row(row - 1, None, None, {"hidden": True})
    for columns in page.hidden_columns:
        sheet.set_column(columns, None, None, {"hidden": True})
    if page.is_hidden:
        sheet.hide()


def _write(book: Workbook, sheet: Worksheet, place: tuple[int, int], cell: Cell) -> None:
    form = None
    if isinstance(cell, Formatted):
        form, cell = book.add_format({"num_format": cell.format}), cell.value
    elif isinstance(cell, datetime | date | time):
        form = book.add_format({"num_format": "dd.mm.yyyy"})
    if isinstance(cell, Formula):
        sheet.write_formula(*place, "=1/7", form, "" if cell.value is None else cell.value)
    elif isinstance(cell, datetime | date | time):
        sheet.write_datetime(*place, cell, form)
    elif isinstance(cell, str):
        sheet.write_string(*place, cell, form)
    else:
        sheet.write(*place, cell, form)


def repack(content: bytes, change: Callable[[str, bytes], bytes | None]) -> bytes:
    """Return an archive with its parts changed; what becomes `None` is left out."""
    target = io.BytesIO()
    with ZipFile(io.BytesIO(content)) as old, ZipFile(target, "w", ZIP_DEFLATED) as new:
        for name in old.namelist():
            changed = change(name, old.read(name))
            if changed is not None:
                new.writestr(name, changed)
    return target.getvalue()


def with_part(content: bytes, name: str, part: bytes) -> bytes:
    """Return an archive with one part more."""
    target = io.BytesIO(content)
    with ZipFile(target, "a", ZIP_DEFLATED) as archive:
        archive.writestr(name, part)
    return target.getvalue()


def in_sheet(content: bytes, old: str, new: str, number: int = 1) -> bytes:
    """Return a workbook with a piece of the XML of a sheet replaced."""

    def change(name: str, part: bytes) -> bytes:
        if name != f"xl/worksheets/sheet{number}.xml":
            return part
        assert old.encode() in part, part
        return part.replace(old.encode(), new.encode())

    return repack(content, change)


def monitoring(text: str = MONITORING) -> Monitoring:
    """Return a monitoring made for a test."""
    (found,) = draft({"example.yaml": text})
    return found


@frozen
class Read(Result):
    """What reading gave, with the account of it."""

    account: Account = field(factory=Account)

    @property
    def faults_of_records(self) -> list[tuple[str, str | None]]:
        """The names of the messages of faulty cells, with the cell."""
        return [
            (fault.message.key, fault.place.cell) for given in self.givens for fault in given.faults
        ]

    @property
    def told(self) -> list[tuple[str, str | None]]:
        """The names of the messages of the findings, with the cell."""
        return [(finding.message.key, finding.place.cell) for finding in self.findings]


def read(content: bytes, known: Known | None = None, **options: Any) -> Read:  # noqa: ANN401  (see below)
    """Read a file by what is known of a monitoring; nothing of it may be lost.

    Args:
        content: the file.
        known: what its records may hold.
        options: those of `read_inputs`.
    """
    if known is None:
        known = known_of(monitoring())
    result = Read(account=Account())
    items = read_inputs(
        ["-"], stdin=io.BytesIO(content), known=known, account=result.account, **options
    )
    for item in items:
        if isinstance(item, Finding):
            assert item.render("ru")
            assert item.render("en")
            result.findings.append(item)
        else:
            result.givens.append(item)
    assert result.account.is_balanced, result.account
    return result


def read_rows(*rows: Sequence[Cell], **options: Any) -> Read:  # noqa: ANN401  (as of `read`)
    """Read a workbook with one sheet of these rows."""
    return read(workbook({"Лист1": rows}), **options)
