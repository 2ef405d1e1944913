# SPDX-License-Identifier: MIT
"""What a form says of itself: on a hidden sheet, and in the properties of the document.

The sheet has a key in column A and its value in column B, all as text; a row `column` has in B the
sheet, in C the name of the field, in D its title and in E its values as printed.
"""

from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING, Final

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

SHEET: Final = "_shnor"
"""The name of the very hidden sheet."""

FORM: Final = "form"
RULESET: Final = "ruleset"
MONITORING: Final = "monitoring"
HASH: Final = "hash"
READINGS: Final = "readings"
LAYOUT: Final = "layout"
SCHOOL: Final = "school"
COLUMN: Final = "column"
"""The keys of the sheet."""

VERSION: Final = "1"
"""The value of `form`: how the sheet is to be read."""

PROPERTY: Final = "shnor_"
"""What the names of the custom properties begin with: `shnor_ruleset` and so on."""

NUMBER: Final = "№"
"""The first column of a form with samples: which record a row of a sample belongs to."""

NAMES_ROW: Final = 2
"""The row of an input sheet that has the names of the fields; the titles stand above it."""

FIRST_ROW: Final = 3
"""The first row of an input sheet that is filled in."""

_BETWEEN: Final = "; "
_DIGITS: Final = 16
_DIGEST: Final = re.compile("[0-9a-f]+")
_CELLS: Final = 5


@frozen
class StampColumn:
    """A column of a form.

    Attributes:
        sheet: the sheet, as the form was made.
        name: the name of the field (`П3.2`), or of the item on the sheet of a sample.
        title: what people read above it.
        values: what may be answered, as printed (`{0; 1; 2; нет}`); empty for any text.
    """

    sheet: str
    name: str
    title: str = ""
    values: str = ""


@frozen
class Stamp:
    """What a form was made for.

    Attributes:
        ruleset: the id of the ruleset.
        monitoring: the id of the monitoring, of the tools for risks or of the roadmap.
        hash: the hash of the rules, as `Identity.hash` has it.
        readings: the readings that it was made with, in order.
        layout: the digest of its sheets, columns and values, as `layout_digest` makes it.
        school: the school that it was made for; empty where for any.
        columns: its columns, sheet by sheet.
    """

    ruleset: str
    monitoring: str
    hash: str
    readings: tuple[str, ...] = ()
    layout: str = ""
    school: str = ""
    columns: tuple[StampColumn, ...] = ()

    @property
    def sheets(self) -> tuple[str, ...]:
        """The sheets to fill in, as they were called, in order."""
        return tuple(dict.fromkeys(column.sheet for column in self.columns))

    @property
    def properties(self) -> Mapping[str, str]:
        """The custom properties of the document, by name."""
        return {f"{PROPERTY}{key}": value for key, value in self._values.items() if key != FORM}

    @property
    def rows(self) -> tuple[tuple[str, ...], ...]:
        """The rows of the hidden sheet, as texts."""
        columns = (
            (COLUMN, each.sheet, each.name, each.title, each.values) for each in self.columns
        )
        return (*self._values.items(), *columns)

    @property
    def _values(self) -> dict[str, str]:
        return {
            FORM: VERSION,
            RULESET: self.ruleset,
            MONITORING: self.monitoring,
            HASH: self.hash,
            READINGS: _BETWEEN.join(self.readings),
            LAYOUT: self.layout,
            SCHOOL: self.school,
        }


def layout_digest(columns: Iterable[StampColumn]) -> str:
    """Return 16 hexadecimal digits that tell forms apart by their sheets, columns and values.

    Titles do not count: a form whose titles were mended asks for the same.
    """
    lines = (f"{each.sheet}\x1f{each.name}\x1f{each.values}" for each in columns)
    return hashlib.sha256("\x1e".join(lines).encode()).hexdigest()[:_DIGITS]


def read_stamp(rows: Iterable[Sequence[str]]) -> Stamp | None:
    """Return what the rows of the hidden sheet say, or `None` where they are damaged.

    Args:
        rows: the cells of each row as texts, empty where there is nothing; ends may be left out.
    """
    values: dict[str, str] = {}
    columns = []
    for row in rows:
        key, value, *rest = (*row, *("",) * _CELLS)[:_CELLS]
        if key == COLUMN:
            columns.append(StampColumn(value, *rest))
        elif key in values:
            return None
        else:
            values[key] = value
    return _stamp(values, tuple(columns))


def _stamp(values: Mapping[str, str], columns: tuple[StampColumn, ...]) -> Stamp | None:
    named = [values.get(key) for key in (RULESET, MONITORING, HASH)]
    digests = [values.get(key, "") for key in (HASH, LAYOUT)]
    if values.get(FORM) != VERSION or not all(named) or not columns:
        return None
    if not all(map(_DIGEST.fullmatch, digests)) or not all(each.name for each in columns):
        return None
    ruleset, monitoring, rules = (each or "" for each in named)
    return Stamp(
        ruleset=ruleset,
        monitoring=monitoring,
        hash=rules,
        readings=tuple(each for each in values.get(READINGS, "").split(_BETWEEN) if each),
        layout=values[LAYOUT],
        school=values.get(SCHOOL, ""),
        columns=columns,
    )
