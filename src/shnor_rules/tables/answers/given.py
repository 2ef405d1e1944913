# SPDX-License-Identifier: MIT
"""What is given for one input: its domain, and an expression for each part of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import narwhals as nw
from attrs import field, frozen

from shnor_rules.errors import InputError
from shnor_rules.expressions.absent import Absence
from shnor_rules.messages import say
from shnor_rules.tables.answers.cell import Cell
from shnor_rules.tables.answers.kinds import Column, Kind
from shnor_rules.tables.answers.number_columns import read_numbers
from shnor_rules.tables.answers.reasons import VALUE, Fault
from shnor_rules.tables.answers.texts import read_texts
from shnor_rules.whole import Domain, Part

if TYPE_CHECKING:
    from collections.abc import Mapping

    from narwhals import Expr

    from shnor_rules.messages import Message
    from shnor_rules.tables.answers.cell import Asked
    from shnor_rules.tables.answers.stages import Stages


@frozen
class Given:
    """What is given for one input, row by row.

    Attributes:
        domain: what it can be.
        parts: its parts; none is ever null.
        refused: whether the row is refused for it; `None` where it never is.
        faults: why.
    """

    domain: Domain
    parts: Mapping[Part, Expr] = field(factory=dict)
    refused: Expr | None = None
    faults: tuple[Fault, ...] = ()


@frozen
class Reader:
    """Reads columns.

    Attributes:
        stages: what is computed on the way.
        places: how many decimals are read from text.
        number: the whole number that stands for «not applicable», or `None`.
    """

    stages: Stages
    places: int
    number: int | None = None

    def read(self, column: Column | None, asked: Asked) -> Cell:
        """Read one column of answers; without a column, nothing is answered.

        Raises:
            InputError: no answer can be read from a column of this type.
        """
        if column is None:
            return Cell(missing=nw.lit(value=True))
        kind = column.kind(places=self.places)
        if kind in {Kind.DAY, Kind.OTHER}:
            raise InputError(unreadable(column))
        if kind is Kind.TEXT:
            return read_texts(column, asked, self.places, self.stages)
        if kind is Kind.TRUTH:
            return read_truths(column)
        return read_numbers(column, asked, kind, self.stages)


def unreadable(column: Column) -> Message:
    """Return that no answer can be read from a column."""
    return say("table-column.type", column=column.title, type=str(column.type))


def read_truths(column: Column) -> Cell:
    """Refuse every truth value of a column."""
    given = column.values
    missing = given.is_null()
    shown = nw.when(given.fill_null(value=False)).then(nw.lit("да")).otherwise(nw.lit("нет"))
    fault = Fault(~missing, column.subject, say("boolean-answer", value=VALUE), {VALUE: shown})
    return Cell(missing=missing, refused=~missing, faults=(fault,), text=shown)


def given_by(cell: Cell) -> Given:
    """Return what one column gives."""
    parts = {Part.MISSING: cell.missing}
    absent = {Absence.MISSING}
    if cell.not_applicable is not None:
        parts[Part.NOT_APPLICABLE] = cell.not_applicable
        absent.add(Absence.NOT_APPLICABLE)
    if cell.number is not None:
        parts[Part.NUMBER] = cell.number
    if cell.word is not None:
        parts[Part.WORD] = cell.word
    domain = Domain(
        None if cell.number is None else cell.range,
        cell.scale,
        words=cell.words,
        absent=frozenset(absent),
    )
    return Given(domain, parts, cell.refused, cell.faults)
