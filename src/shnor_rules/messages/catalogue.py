# SPDX-License-Identifier: MIT
"""The catalogue: the messages of every area, under names that occur once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from shnor_rules.messages import (
    analysis,
    cells,
    checks,
    checks_formulas,
    checks_indicators,
    checks_risks,
    checks_scales,
    checks_sources,
    checks_tables,
    clauses,
    collecting,
    commands,
    deadlines,
    documents,
    due,
    dynamics,
    events,
    fixing,
    formulas,
    fulfilment,
    guide,
    guide_analysis,
    inputs,
    likeness,
    limits,
    manual,
    markup,
    notation,
    planning,
    proving,
    readings,
    records,
    reports,
    reports_risks,
    results,
    risks,
    rulesets,
    scaffolding,
    shape,
    tables,
    timing,
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
    likeness.ENTRIES,
    collecting.ENTRIES,
    records.ENTRIES,
    inputs.ENTRIES,
    tables.ENTRIES,
    results.ENTRIES,
    risks.ENTRIES,
    proving.ENTRIES,
    checks.ENTRIES,
    checks_formulas.ENTRIES,
    checks_indicators.ENTRIES,
    checks_risks.ENTRIES,
    checks_scales.ENTRIES,
    checks_tables.ENTRIES,
    fixing.ENTRIES,
    checks_sources.ENTRIES,
    reports.ENTRIES,
    reports_risks.ENTRIES,
    planning.ENTRIES,
    events.ENTRIES,
    fulfilment.ENTRIES,
    commands.ENTRIES,
    guide.ENTRIES,
    clauses.ENTRIES,
    manual.ENTRIES,
    scaffolding.ENTRIES,
    analysis.ENTRIES,
    dynamics.ENTRIES,
    guide_analysis.ENTRIES,
    timing.ENTRIES,
    due.ENTRIES,
)

CATALOGUE: Final[Mapping[str, Entry]] = {
    key: entry for area in AREAS for key, entry in area.items()
}
