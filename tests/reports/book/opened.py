# SPDX-License-Identifier: MIT
"""Workbooks as another library reads them."""

from __future__ import annotations

import io
import re
import zipfile
from typing import TYPE_CHECKING, Any

from openpyxl import load_workbook

from shnor_rules.reports.book import workbook
from shnor_rules.reports.content.report import Report, Section

if TYPE_CHECKING:
    from openpyxl import Workbook

    from shnor_rules.reports.content.figures import Figure
    from shnor_rules.reports.content.grid import Grid


def opened(data: bytes) -> Workbook:
    """Return a workbook."""
    return load_workbook(io.BytesIO(data), rich_text=False)


def of(*grids: Grid, figures: tuple[Figure, ...] = (), lang: str = "ru") -> Workbook:
    """Return the workbook of a report with some tables and drawings."""
    section = Section("some", "Раздел", grids=grids, figures=figures)
    return opened(workbook(Report("Отчёт", "Выдуманный район", (section,), lang=lang)))


def rows(book: Workbook, name: str) -> list[tuple[Any, ...]]:
    """Return the values of a sheet."""
    return list(book[name].iter_rows(values_only=True))


def part(data: bytes, pattern: str) -> list[str]:
    """Return the texts of the files inside a workbook whose names match, in order of names."""
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        names = sorted(name for name in packed.namelist() if re.fullmatch(pattern, name))
        return [packed.read(name).decode() for name in names]
