# SPDX-License-Identifier: MIT
"""Forms for every part of every ruleset of the project, and workbooks of them opened again."""

from __future__ import annotations

from functools import cache
from io import BytesIO
from typing import TYPE_CHECKING, Any, Final

from openpyxl import load_workbook

from shnor_rules.forms.layout import form_of
from shnor_rules.forms.writing import form_workbook
from tests.shipped import SHIPPED, read_once

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.forms.layout import FieldColumn, Form
    from shnor_rules.model import Monitoring, Ruleset

ROWS: Final = 4
"""As many rows as a test needs."""


def ruleset(name: str) -> Ruleset:
    """Return a ruleset of the project."""
    (folder,) = (each for each in SHIPPED if each.name == name)
    return read_once(folder).draft


def monitoring(name: str) -> Monitoring:
    """Return a monitoring of the project, as in `korenovsky/teacher-competence`."""
    district, _, part = name.partition("/")
    return ruleset(district)[part]


@cache
def form(name: str, *, one_period: bool = False) -> Form:
    """Return the form of a part of a ruleset of the project."""
    rules = ruleset(name.partition("/")[0])
    parts = (*rules, *rules.risks.values(), *rules.roadmaps.values())
    (part,) = (each for each in parts if f"{rules.id}/{each.id}" == name)
    return form_of(part, rules, one_period=one_period)


def _names() -> Iterator[str]:
    for folder in sorted(SHIPPED):
        rules = read_once(folder).draft
        for part in (*rules, *rules.risks.values(), *rules.roadmaps.values()):
            yield f"{rules.id}/{part.id}"


NAMES: Final = tuple(_names())
"""Every part that there is a form for."""


def opened(data: bytes, *, data_only: bool = False) -> Any:  # noqa: ANN401  (openpyxl's types are too broad to look into)
    """Return a workbook opened by another library than the one that wrote it.

    Args:
        data: the workbook.
        data_only: whether of formulas only what they came to is kept.
    """
    return load_workbook(BytesIO(data), data_only=data_only)


@cache
def small(name: str) -> bytes:
    """Return the workbook of a form with a few rows."""
    return form_workbook(form(name), count=ROWS)


@cache
def book(name: str) -> Any:  # noqa: ANN401  (as above)
    """Return the same, opened; not to be changed."""
    return opened(small(name))


def names_of(made: Form) -> list[str]:
    """Return the fields of the sheet of the records."""
    return [column.name for column in made.records.fields]


def columns_of(made: Form) -> dict[str, str]:
    """Return by field what may be answered, as printed."""
    return {column.name: column.values for column in made.records.fields}


def cells_of(name: str) -> Iterator[tuple[FieldColumn, Any, int]]:
    """Yield the columns of a form with their sheets and positions from 1."""
    for layout in form(name).sheets:
        for at, column in enumerate(layout.columns, start=1):
            yield column, book(name)[layout.name], at
