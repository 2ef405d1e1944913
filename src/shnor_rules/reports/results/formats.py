# SPDX-License-Identifier: MIT
"""The formats of results by name: what each is made by."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final, TypeAlias

from shnor_rules.reports.results.csv_text import Csv
from shnor_rules.reports.results.json_text import JsonArray, JsonLines
from shnor_rules.reports.results.table import Table
from shnor_rules.reports.results.tracing import (
    data,
    edition_lines,
    no_lines,
    trace_lines,
    traced_data,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from shnor_rules.model import Monitoring
    from shnor_rules.reports.results.writer import Writer

Maker: TypeAlias = "Callable[[Monitoring, str], Writer]"
"""Makes a writer from a monitoring and a language."""

WRITERS: Final[Mapping[str, Maker]] = MappingProxyType(
    {
        "table": lambda _, lang: Table(lang, no_lines),
        "json": lambda _, lang: JsonArray(lang, data),
        "jsonl": lambda _, lang: JsonLines(lang, data),
        "csv": Csv,
    }
)
"""The formats, the default first."""

TRACED: Final[Mapping[str, Maker]] = MappingProxyType(
    {
        "table": lambda _, lang: Table(lang, trace_lines, no_lines),
        "json": lambda _, lang: JsonArray(lang, traced_data),
        "jsonl": lambda _, lang: JsonLines(lang, traced_data),
    }
)
"""The same with the explanation of every result; a row of CSV has no room for one."""

BY_EDITION: Final[Mapping[str, Maker]] = MappingProxyType(
    {
        **WRITERS,
        "table": lambda _, lang: Table(lang, edition_lines),
        "csv": lambda joined, lang: Csv(joined, lang, ("edition",)),
    }
)
"""The formats where records are assessed by several editions: each result names its document."""
