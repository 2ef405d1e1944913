# SPDX-License-Identifier: MIT
"""The tables of a monitoring, each with what it says of all answers."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from attrs import frozen

from shnor_rules.notation import format_number
from shnor_rules.program import Banding, computed_steps

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from shnor_rules.checks.subject import Subject
    from shnor_rules.findings import Place
    from shnor_rules.model import Computed, Monitoring
    from shnor_rules.proving.banded import Case, Cases
    from shnor_rules.proving.domains import By


@frozen(eq=False)
class Cells:
    """A table with what it says of all answers.

    Attributes:
        subject: what it is part of.
        path: where it is written.
        banding: its cells as bands.
        cases: what they say.
    """

    subject: Subject
    path: tuple[str, ...]
    banding: Banding
    cases: Cases

    @property
    def place(self) -> Place:
        """Where the cells begin."""
        return self.subject.key(*self.path, "cells")

    def place_of(self, keys: Sequence[str]) -> Place:
        """Return where a cell is written."""
        return self.subject.place(*self.path, "cells", *keys)


def tables_of(subject: Subject, by: By = "values") -> Iterator[Cells]:
    """Yield the tables of which everything is proved, with answers taken so."""
    for path, banding in _bandings(subject) if subject.is_sound else ():
        cases = subject.cases(banding, by)
        if cases is not None:
            yield Cells(subject, path, banding, cases)


def _bandings(subject: Subject) -> Iterator[tuple[tuple[str, ...], Banding]]:
    paths = {
        # A cap and a rounding come after what stands in the table.
        next(computed_steps(computed)).name: (*path, "table")
        for path, computed in _computed(subject.monitoring)
        if computed.table is not None
    }
    for definition in subject.program.definitions:
        if isinstance(definition, Banding) and definition.name in paths:
            yield paths[definition.name], definition
    levels = subject.program.levels
    if levels is not None and levels.by:
        yield ("table",), levels


def _computed(monitoring: Monitoring) -> Iterator[tuple[tuple[str, ...], Computed]]:
    for each in monitoring.derived:
        yield ("derived", each.name), each
    for each in monitoring.subtotals:
        yield ("subtotals", each.name), each
    if monitoring.total is not None:
        yield ("total",), monitoring.total


def combination(case: Case) -> str:
    """Return the values by which a cell is looked for, as they are written in a table."""
    return " × ".join(
        format_number(each) if isinstance(each, Fraction) else str(each) for each in case.values
    )
