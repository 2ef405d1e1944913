# SPDX-License-Identifier: MIT
"""All checks: which there are, what of a file each reads, and whether readings change it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias

from attrs import frozen

from shnor_rules.checks.documents import (
    deadline_before_document,
    deadline_outside_period,
    editions_hole,
    editions_overlap,
    numbering_gap,
    numbering_repeated,
    numbering_restarts,
    plan_total,
    schedule_disagrees,
    wrong_reference,
)
from shnor_rules.checks.examples import bound_without_example, failing_example
from shnor_rules.checks.formulas import (
    constant_comparison,
    indicator_used_twice,
    non_monotone,
    possible_division_by_zero,
    unused_indicator,
    weights_sum,
)
from shnor_rules.checks.indicators import (
    alike_indicators,
    value_without_label,
    values_beyond_items,
)
from shnor_rules.checks.provenance import (
    basis_missing,
    document_not_in_force,
    documents_overlap,
    number_without_source,
    quote_not_found,
    text_not_found,
)
from shnor_rules.checks.readings import approved_readings_conflict, idle_reading, same_readings
from shnor_rules.checks.risks import (
    repeated_factor,
    uncovered_factor,
    unknown_factor,
    wrong_risk_reference,
)
from shnor_rules.checks.scale import (
    bound_finer_than_rounding,
    empty_interval,
    gap,
    gap_beyond_scale,
    gap_undecided,
    idle_gap,
    idle_overlap,
    level_order,
    level_without_meaning,
    one_point_interval,
    overlap,
    rounding_moves_boundary,
    scale_end,
    unreachable_level,
)
from shnor_rules.checks.tables import (
    bands_gap,
    bands_overlap,
    bands_unreachable,
    condition_gap,
    condition_overlap,
    missing_combination,
    points_gap,
    points_overlap,
    points_unreachable,
    unreachable_combination,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from shnor_rules.checks.subject import Subject
    from shnor_rules.findings import Finding, Source
    from shnor_rules.model import Ruleset

Checking: TypeAlias = "Callable[[Subject], Iterator[Finding]]"
"""A check of one monitoring."""

SCORING: Final = frozenset(
    {
        "attributes",
        "bands",
        "derived",
        "indicators",
        "levels",
        "like",
        "not_rated",
        "subtotals",
        "table",
        "total",
    }
)
"""The sections that decide a level."""

PRIVATE: Final = SCORING - {"indicators"} | {"examples", "readings"}
"""The sections of a monitoring that nothing else in a ruleset depends on."""


@frozen
class Check:
    """A check of one monitoring.

    Attributes:
        run: the check.
        reads: the sections of the file that it cannot do without: where one has errors, the check
            is not made.
    """

    run: Checking
    reads: frozenset[str] = SCORING


LEVELS: Final = frozenset({"levels"})
"""What a check of the scale by itself cannot do without."""

EVERY_READING: Final = (
    Check(gap.check),
    Check(idle_gap.check),
    Check(gap_beyond_scale.check),
    Check(gap_undecided.check, LEVELS),
    Check(overlap.check),
    Check(idle_overlap.check),
    Check(unreachable_level.check),
    Check(scale_end.check),
    Check(level_order.check, LEVELS),
    Check(one_point_interval.check),
    Check(empty_interval.check, LEVELS),
    Check(rounding_moves_boundary.check),
    Check(bound_finer_than_rounding.check),
    Check(points_gap.check),
    Check(points_overlap.check),
    Check(points_unreachable.check),
    Check(bands_gap.check),
    Check(bands_overlap.check),
    Check(bands_unreachable.check),
    Check(condition_gap.check),
    Check(condition_overlap.check),
    Check(missing_combination.check),
    Check(unreachable_combination.check),
    Check(possible_division_by_zero.check),
    Check(unused_indicator.check),
    Check(indicator_used_twice.check),
    Check(constant_comparison.check),
    Check(non_monotone.check, SCORING | {"direction"}),
    Check(weights_sum.check),
    Check(values_beyond_items.check, frozenset({"indicators"})),
    Check(value_without_label.check, frozenset({"indicators", "labels"})),
    Check(idle_reading.check),
)
"""Checks of the text and of every reading by itself."""

EXAMPLES: Final = Check(failing_example.check, SCORING | {"examples", "readings"})
"""The check that runs the examples."""

TEXT: Final = (
    Check(level_without_meaning.check, LEVELS),
    Check(alike_indicators.check),
    Check(number_without_source.check, SCORING | {"source"}),
    Check(basis_missing.check, SCORING | {"direction", "period"}),
    Check(same_readings.check, frozenset({"readings"})),
    Check(approved_readings_conflict.check, frozenset({"readings"})),
    EXAMPLES,
    Check(bound_without_example.check, SCORING | {"examples", "readings"}),
)
"""Checks that are made once for a monitoring."""

WHOLE: Final[tuple[Callable[[Ruleset], Iterator[Finding]], ...]] = (
    document_not_in_force.check,
    documents_overlap.check,
    numbering_gap.check,
    numbering_repeated.check,
    numbering_restarts.check,
    schedule_disagrees.check,
    deadline_before_document.check,
    deadline_outside_period.check,
    editions_overlap.check,
    editions_hole.check,
    plan_total.check,
    wrong_reference.check,
    basis_missing.check_calendar,
    basis_missing.check_risks,
    wrong_risk_reference.check,
    uncovered_factor.check,
    repeated_factor.check,
    unknown_factor.check,
)
"""Checks of a ruleset as a whole."""

AGAINST_TEXTS: Final[tuple[Callable[[Ruleset, Mapping[str, Source]], Iterator[Finding]], ...]] = (
    text_not_found.check,
    quote_not_found.check,
)
"""Checks of a ruleset against the texts of its documents, where these are at hand."""


def rule_of(run: Callable[..., Iterator[Finding]]) -> str:
    """Return the name of the rule that a check is of: that of its module."""
    return run.__module__.rpartition(".")[2].replace("_", "-")
