# SPDX-License-Identifier: MIT
"""What changed since the period before: levels, totals, answers, and what may be concluded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from shnor_rules.reports.content.changes import (
    answers_grid,
    apart_grid,
    counted_grid,
    courses_grid,
    indicators_grid,
    moves_grid,
    records_grid,
    sums_grid,
)
from shnor_rules.reports.content.conclusions import (
    conclusion_grids,
    conclusion_lines,
    conclusion_readings,
)
from shnor_rules.reports.content.flow import flow
from shnor_rules.reports.content.report import Section
from shnor_rules.reports.content.wording import listed, quoted, text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.analysis.dynamics.comparing import Dynamics, Step
    from shnor_rules.analysis.dynamics.pairs import Tallied
    from shnor_rules.reports.content.figures import FlowFigure
    from shnor_rules.reports.content.grid import Grid
    from shnor_rules.reports.content.report import Quoted
    from shnor_rules.reports.content.reviewed import Reviewed


def dynamics_sections(reviewed: Reviewed, lang: str) -> Iterator[Section]:
    """Yield `dynamics`, where an earlier period is given; the last two periods come first."""
    dynamics = reviewed.dynamics
    if dynamics is None or not dynamics.steps:
        return
    steps = _steps(dynamics)
    yield Section(
        "dynamics",
        text("dynamics", lang),
        tuple(_paragraphs(reviewed, dynamics, lang)),
        tuple(_quoted(reviewed)),
        conclusion_lines(reviewed.concluded, lang),
        (
            *(
                evolve(grid, is_detail=grid.is_detail or bool(suffix))
                for suffix, step in steps
                for grid in _grids(suffix, step, reviewed, lang)
            ),
            *_over_all(dynamics, lang),
            *conclusion_grids(reviewed.concluded, lang),
        ),
        tuple(_figures(steps, lang)),
    )


def _steps(dynamics: Dynamics) -> list[tuple[str, Step]]:
    """Return the comparisons with what the ids of their tables end in, the last one first."""
    last, *earlier = reversed(list(enumerate(dynamics.steps, start=1)))
    return [("", last[1]), *((f"-{number}", step) for number, step in earlier)]


def _paragraphs(reviewed: Reviewed, dynamics: Dynamics, lang: str) -> Iterator[str]:
    for _, step in _steps(dynamics):
        periods = {"before": step.before, "after": step.after}
        if not step.pairs:
            yield text("dynamics.compared.none", lang, **periods)
            continue
        yield text("dynamics.compared", lang, count=len(step.pairs), **periods)
        whole = step.parts[0]
        if len(step.pairs) > 1 and whole.levels is not None:
            yield text("dynamics.levels", lang, said=tallied_in_words(whole.levels, lang))
        yield text("dynamics.answers", lang, said=tallied_in_words(whole.answers, lang))
        if step.apart:
            yield text("dynamics.apart", lang, count=len(step.apart))
    key = listed(dynamics.key)
    yield text("dynamics.key", lang, names=key) if key else text("dynamics.key.none", lang)
    if dynamics.courses and len(dynamics.steps) > 1:
        yield text("dynamics.courses.basis", lang)
    yield from conclusion_readings(reviewed.concluded, lang)
    if not reviewed.concluded and reviewed.monitoring.periods is not None:
        yield text("dynamics.no-conclusion", lang)


def tallied_in_words(tallied: Tallied, lang: str) -> str:
    """Return how often each kind of change occurs, and of how many."""
    return text(
        "dynamics.tallied",
        lang,
        improved=tallied.improved,
        worsened=tallied.worsened,
        unchanged=tallied.unchanged,
        not_comparable=tallied.not_comparable,
        count=tallied.all,
    )


def _quoted(reviewed: Reviewed) -> Iterator[Quoted]:
    monitoring = reviewed.monitoring
    yield from quoted(monitoring.direction_quote, monitoring, None)


def _grids(suffix: str, step: Step, reviewed: Reviewed, lang: str) -> Iterator[Grid]:
    has_levels = reviewed.monitoring.scale is not None
    has_sums = reviewed.dynamics is not None and _are_summed(reviewed.dynamics)
    if len(step.pairs) > 1:
        yield from moves_grid(f"dynamics-levels{suffix}", step, lang)
    if step.pairs:
        yield records_grid(f"dynamics{suffix}", step, lang)
        if len(step.parts) > 1 and any(part.pairs > 1 for part in step.parts[1:]):
            yield counted_grid(f"dynamics-by-school{suffix}", step, lang)
        if len(step.pairs) > 1:
            grid = indicators_grid(f"dynamics-indicators{suffix}", step, lang)
            yield evolve(grid, is_detail=has_levels or has_sums)
        # Where levels tell what became of a record, thousands of answers would hide it.
        if not has_levels or len(step.pairs) == 1:
            grid = answers_grid(f"dynamics-answers{suffix}", step, lang)
            yield evolve(grid, is_detail=len(step.pairs) > 1)
    if step.apart:
        yield apart_grid(f"dynamics-apart{suffix}", step, lang)


def _over_all(dynamics: Dynamics, lang: str) -> Iterator[Grid]:
    if dynamics.courses and len(dynamics.steps) > 1:
        yield courses_grid(dynamics, lang)
    if _are_summed(dynamics):
        yield sums_grid(dynamics, lang)


def _are_summed(dynamics: Dynamics) -> bool:
    return any(added.records for each in dynamics.sums for added in each.added)


def _figures(steps: list[tuple[str, Step]], lang: str) -> Iterator[FlowFigure]:
    for suffix, step in steps:
        if len(step.pairs) > 1:
            yield from flow(f"dynamics{suffix}", step, lang)
