# SPDX-License-Identifier: MIT
"""The merged table as CSV, as JSON Lines, or as a form again."""

from __future__ import annotations

import json
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from shnor_rules.cli.misuse import UsageError
from shnor_rules.evaluation.scalars import as_number
from shnor_rules.forms.collecting_sheet import add_account
from shnor_rules.forms.returned_cells import text_of
from shnor_rules.forms.writing import form_workbook
from shnor_rules.inputs.workbooks.added import ORIGIN
from shnor_rules.messages import Message, say
from shnor_rules.reports.sheet import sheet_row, text_cell

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from shnor_rules.forms.collecting_account import Block
    from shnor_rules.forms.layout import Form
    from shnor_rules.forms.returned import Row

_MARK: Final = "\ufeff"
"""What tells Excel that a table is UTF-8."""


def csv_table(rows: Sequence[Row], form: Form) -> bytes:
    """Return the records as CSV: where each came from, and its answers as they were typed.

    Raises:
        UsageError: there are samples, which have no place in a row.
    """
    sampled = {name for row in rows for name, value in row.values.items() if _is_nested(value)}
    if sampled:
        raise UsageError(say("usage.collect.samples", names=", ".join(sorted(sampled))))
    names = _names(rows, form)
    lines = [sheet_row([*ORIGIN, *names])]
    for row in rows:
        cells = [text_cell(row.file), str(row.place.line or "")]
        cells += [_cell(row.values.get(name)) for name in names]
        lines.append(sheet_row(cells))
    return (_MARK + "".join(lines)).encode()


def json_table(rows: Sequence[Row], form: Form) -> bytes:
    """Return the records as JSON Lines."""
    names = _names(rows, form)
    lines = []
    for row in rows:
        record: dict[str, Any] = dict(zip(ORIGIN, (row.file, row.place.line), strict=True))
        record |= {name: _plain(row.values[name]) for name in names if name in row.values}
        lines.append(json.dumps(record, ensure_ascii=False) + "\n")
    return "".join(lines).encode("utf-8", "backslashreplace")


def form_table(rows: Sequence[Row], form: Form, blocks: Iterable[Block], lang: str) -> bytes:
    """Return the records in a form, with the account of merging on a sheet of its own.

    Raises:
        InputError: the form has no column for a field, or the library that writes workbooks is not
            installed.
    """
    records = [{name: _plain(row.values[name]) for name in row.values} for row in rows]
    also = partial(add_account, blocks=blocks, lang=lang)
    return form_workbook(form, rows=records, count=len(records), also=also)


def _names(rows: Iterable[Row], form: Form) -> list[str]:
    """Return the fields in the order of the form, and behind them those that it has not."""
    given = dict.fromkeys(name for row in rows for name in row.values)
    asked = [column.name for column in form.records.fields]
    asked += [sheet.table for sheet in form.samples if sheet.table in given]
    return list(dict.fromkeys((*asked, *given)))


def _is_nested(value: object) -> bool:
    return isinstance(value, list | dict)


def _plain(value: Any) -> Any:  # noqa: ANN401  (an answer, or the rows of a sample)
    """Return an answer as text; the rows of a sample as lists and mappings of such."""
    if isinstance(value, dict):
        return {str(key): _plain(each) for key, each in value.items()}
    if isinstance(value, list):
        return [_plain(each) for each in value]
    return None if value is None else text_of(value)


def _cell(value: object) -> str:
    """Return an answer for CSV; what a spreadsheet would run begins with an apostrophe."""
    text = "" if value is None else text_of(value)
    return text_cell(text) if isinstance(as_number(text), Message) else text
