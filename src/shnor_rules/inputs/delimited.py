# SPDX-License-Identifier: MIT
"""Records of a table: a row is a record, a column is a field."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from shnor_rules.evaluation.scalars import is_blank
from shnor_rules.findings import Finding, Place
from shnor_rules.inputs.given import Given, Places, field_key
from shnor_rules.inputs.headed import above_table, read_headed
from shnor_rules.inputs.known_rows import KnownRows
from shnor_rules.inputs.table import Table, place_in_table, read_table
from shnor_rules.messages import say

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import TextIO

    from shnor_rules.inputs.workbooks.accounting import Account
    from shnor_rules.inputs.workbooks.known import Known


def read_delimited(path: str, stream: TextIO, kind: str) -> Iterator[Given | Finding]:
    """Yield the records of a table, one at a time; a blank cell is no answer.

    Args:
        path: what to call the file in findings.
        stream: the text, line ends made one.
        kind: `csv` or `tsv`.
    """
    table = read_table(path, stream, kind)
    if not isinstance(table, Table):
        yield from table
        return
    is_empty = True
    for row in table.rows():
        is_empty = False
        if isinstance(row, Finding):
            yield row
            continue
        cells = (None if is_blank(cell) else cell for cell in row.cells)
        record = dict(zip(table.columns, cells, strict=True))
        places = Places(partial(_places, table, row.line))
        yield Given(record, place_in_table(path, row.line), places)
    if is_empty:
        yield Finding(say("no-records"), Place(path=path))


def read_known(
    path: str, stream: TextIO, kind: str, *, known: Known, account: Account
) -> Iterator[Given | Finding]:
    """Yield the records of a table as people write it: by what is known of its fields.

    Args:
        path: what to call the file in findings.
        stream: the text, line ends made one; it is read from the beginning.
        kind: `csv` or `tsv`.
        known: what the records may hold.
        account: where rows and cells are counted.
    """
    found = read_headed(path, stream, kind, known)
    if not isinstance(found[0], Table):
        yield from (each for each in found if isinstance(each, Finding))
        return
    table, fields = found[0], dict(found[1])
    reader = KnownRows(fields, account)
    if reader.has_percentages:
        reader.look_for_mixtures(table)
        again = read_headed(path, stream, kind, known)
        table = again[0] if isinstance(again[0], Table) else table
    yield from above_table(path, table)
    is_empty = True
    for row in table.rows():
        is_empty = False
        yield reader.given(table, row)
    if is_empty:
        yield Finding(say("no-records"), Place(path=path))


def _places(table: Table, line: int) -> dict[str, Place]:
    return {field_key(name): place for name, place in table.places(line).items()}
