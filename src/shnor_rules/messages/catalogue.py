# SPDX-License-Identifier: MIT
"""The catalogue: the messages of every area, under names that occur once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from shnor_rules.messages import (
    cells,
    checks,
    checks_formulas,
    checks_indicators,
    checks_scales,
    checks_sources,
    checks_tables,
    commands,
    deadlines,
    documents,
    fixing,
    formulas,
    guide,
    inputs,
    limits,
    manual,
    markup,
    notation,
    planning,
    proving,
    readings,
    records,
    reports,
    results,
    rulesets,
    scaffolding,
    shape,
    tables,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from shnor_rules.messages.entry import Entry

AREAS: Final = (
    markup.ENTRIES,
    shape.ENTRIES,
    limits.ENTRIES,
    notation.ENTRIES,
    deadlines.ENTRIES,
    documents.ENTRIES,
    formulas.ENTRIES,
    rulesets.ENTRIES,
    cells.ENTRIES,
    readings.ENTRIES,
    records.ENTRIES,
    inputs.ENTRIES,
    tables.ENTRIES,
    results.ENTRIES,
    proving.ENTRIES,
    checks.ENTRIES,
    checks_formulas.ENTRIES,
    checks_indicators.ENTRIES,
    checks_scales.ENTRIES,
    checks_tables.ENTRIES,
    fixing.ENTRIES,
    checks_sources.ENTRIES,
    reports.ENTRIES,
    planning.ENTRIES,
    commands.ENTRIES,
    guide.ENTRIES,
    manual.ENTRIES,
    scaffolding.ENTRIES,
)

CATALOGUE: Final[Mapping[str, Entry]] = {
    key: entry for area in AREAS for key, entry in area.items()
}
