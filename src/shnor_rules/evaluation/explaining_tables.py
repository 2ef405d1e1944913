# SPDX-License-Identifier: MIT
"""What decided in a table: the grades that it is found by, and the cell."""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING

from shnor_rules.evaluation.answers import written
from shnor_rules.evaluation.citing import cited
from shnor_rules.evaluation.computing import inside
from shnor_rules.evaluation.deciding import decide
from shnor_rules.evaluation.explaining_bands import explain_row
from shnor_rules.evaluation.explaining_steps import explain_step
from shnor_rules.evaluation.explanation import Explanation
from shnor_rules.expressions.absent import Absent
from shnor_rules.messages import say
from shnor_rules.model import Basis, Grade
from shnor_rules.program import Banding, Step, grading_steps

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from shnor_rules.evaluation.outcome import Outcome
    from shnor_rules.model import Computed, Grading
    from shnor_rules.program import Band


def explain_gradings(outcome: Outcome) -> Iterator[Explanation]:
    """Yield each grading with its grade, and why it is that one."""
    for grading in outcome.monitoring.gradings:
        value = outcome.values[grading.id]
        parameters = {"name": grading.id, "title": grading.title}
        if isinstance(value, Absent):
            message = say("explain.grade.nothing", **parameters, reason=value.reason)
        else:
            message = say("explain.grade", **parameters, value=str(value))
        yield Explanation(
            kind="grade",
            message=message,
            clause=cited(outcome.monitoring, grading.clause),
            name=grading.id,
            value=written(value),
            children=tuple(_grade(outcome, grading)),
        )


def _grade(outcome: Outcome, grading: Grading) -> Iterator[Explanation]:
    quote = None if grading.clause is None else grading.clause.quote
    if quote is not None:
        yield Explanation("quote", say("explain.quote", quote=quote))
    if grading.basis is Basis.READING:
        yield Explanation("basis", say("explain.basis.bands"))
    for step in grading_steps(grading):
        if isinstance(step, Step):
            yield from explain_step(outcome, step)
        else:
            yield from _row(outcome, step)


def _row(outcome: Outcome, banding: Banding) -> Iterator[Explanation]:
    values = inside(banding, outcome.values)
    value = written(values[banding.name]) or ""
    outcomes = [band.outcome for band in decide(banding, values).bands]
    for grade in [each for each in outcomes if isinstance(each, Grade)]:
        yield from explain_row(grade, value, values)


def explain_table_level(outcome: Outcome) -> Iterator[Explanation]:
    """Yield the cell of the table that decided the level, or that there is none."""
    table = outcome.monitoring.table
    if table is None:
        return
    clause = cited(outcome.monitoring, table.clause or outcome.monitoring.clause)
    if outcome.level is not None:
        (band,) = outcome.decision.bands
        level = outcome.level.name
        message = say("explain.cell.level", **_found(table.by, band), level=level)
        yield Explanation("bound", message, clause, level, "; ".join(band.keys))
    if outcome.decision.outside is not None and outcome.reason is not None:
        yield Explanation("bound", outcome.reason, clause)


def explain_cell(outcome: Outcome, computed: Computed, table: Banding) -> Iterator[Explanation]:
    """Yield the cell in which a computed value stands; nothing where it stands in none."""
    clause = None if computed.table is None else computed.table.clause
    for band in decide(table, outcome.values).bands:
        worth = written(outcome.values[table.name]) or ""
        message = say("explain.cell", **_found(table.by, band), worth=worth)
        at = cited(outcome.monitoring, clause)
        yield Explanation("cell", message, at, table.name, "; ".join(band.keys))


def _found(by: Sequence[str], band: Band) -> dict[str, str]:
    """Return by what a cell was found, in both languages."""
    found = {}
    for lang in ("ru", "en"):
        anything = say("table.any").render(lang)
        pairs = zip_longest(by, band.keys, fillvalue=anything)
        found[lang] = ", ".join(f"{name} – {key}" for name, key in pairs)
    return found
