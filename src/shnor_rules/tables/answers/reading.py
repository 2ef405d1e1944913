# SPDX-License-Identifier: MIT
"""The columns of a table read as answers to a monitoring, without looking at a single row."""

from __future__ import annotations

from fractions import Fraction
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from attrs import field, frozen

from shnor_rules.errors import InputError
from shnor_rules.messages import say
from shnor_rules.tables.answers.cell import Asked, either
from shnor_rules.tables.answers.fields import Fields, fields
from shnor_rules.tables.answers.free import read_free_attribute, read_free_indicator
from shnor_rules.tables.answers.given import Given, Reader, given_by
from shnor_rules.tables.answers.indicators import read_indicator
from shnor_rules.tables.answers.inexact import refuse_inexact
from shnor_rules.tables.answers.kinds import Kind
from shnor_rules.tables.answers.stages import Stages

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    import narwhals as nw
    from narwhals import Expr
    from narwhals.dtypes import DType

    from shnor_rules.model import Monitoring
    from shnor_rules.tables.answers.cell import Cell
    from shnor_rules.tables.answers.kinds import Column
    from shnor_rules.whole import Domain, Part

MOST_PLACES: Final = 8
"""A number up to 10^9 with more decimals does not fit into 64 bits."""

AS_THEY_ARE: Final[Mapping[str, str]] = MappingProxyType({})


@frozen
class Reading:
    """What the columns of a table give, as expressions over them.

    Attributes:
        domains: what each input can be.
        staged: named expressions to be added to the table, one stage after another.
        temporary: their names.
        sources: each part of each input, over the staged columns; never null, and zero or one, so
            always within the domain, in rows that are refused.
        refused: whether a row is refused; never null. `None` where no row ever is.
        refusals: the same for each input, and for what is no input under no name.
        reasons: whether a row is refused for something, and the words for it, as in a record.
        columns: the columns that are read.
    """

    domains: Mapping[str, Domain]
    staged: tuple[tuple[Expr, ...], ...]
    temporary: tuple[str, ...]
    sources: Mapping[tuple[str, Part], Expr]
    refused: Expr | None
    refusals: tuple[tuple[str | None, Expr | None], ...]
    reasons: tuple[tuple[Expr, Expr], ...]
    columns: tuple[Column, ...] = field(repr=False)

    def check(self, frame: nw.DataFrame[Any]) -> None:
        """Refuse a frame in memory that holds a number which is not stored exactly.

        In other frames its row is refused.

        Args:
            frame: the frame as it was given.

        Raises:
            InputError: the column, the first row, counted from 1, and the value.
        """
        refuse_inexact(frame, self.columns)


def read_columns(  # noqa: PLR0913  (each is another thing that decides what is read)
    monitoring: Monitoring,
    schema: Mapping[str, DType],
    *,
    places: int,
    not_applicable: int | None,
    names: Mapping[str, str] = AS_THEY_ARE,
    own: Collection[str] = (),
) -> Reading:
    """Read the columns of a table as answers to a monitoring.

    Args:
        monitoring: the monitoring, as its applied readings read it.
        schema: the types of the columns, by the names that the user knows.
        places: how many decimals are read from text.
        not_applicable: the whole number that stands for «not applicable» in columns of numbers.
        names: what columns are called in the frame, where it is something else.
        own: columns that the user named as such: one that answers nothing is no slip.

    Raises:
        InputError: a column is a slip of one that is known, two answer the same, or no answer can
            be read from the type of one; `not_applicable` is an answer; `places` are too many.
    """
    if not 0 <= places <= MOST_PLACES:
        raise InputError(say("table-places", places=places, most=str(MOST_PLACES)))
    _refuse_answer(monitoring, not_applicable)
    found = fields(monitoring, schema, names, own)
    reader = Reader(Stages({*schema, *names.values()}), places, not_applicable)
    given = list(_given(monitoring, found, reader))
    inputs = {name: each for name, each in given if name is not None}
    faults = [fault for _, each in given for fault in each.faults]
    return Reading(
        domains={name: each.domain for name, each in inputs.items()},
        staged=tuple(tuple(stage) for stage in reader.stages.listed if stage),
        temporary=tuple(reader.stages.names),
        sources={
            (name, part): expression
            for name, each in inputs.items()
            for part, expression in each.parts.items()
        },
        refused=either(each.refused for _, each in given),
        refusals=tuple((name, each.refused) for name, each in given),
        reasons=tuple((fault.holds, fault.reason) for fault in faults),
        columns=tuple(_read(monitoring, found)),
    )


def _given(
    monitoring: Monitoring, columns: Fields, reader: Reader
) -> Iterator[tuple[str | None, Given]]:
    """Yield each input with what is given for it, and what else a row is refused for."""
    for attribute in monitoring.attributes:
        column = columns.bare(attribute.id)
        if attribute.values is not None:
            yield attribute.id, given_by(reader.read(column, Asked(attribute.values)))
        elif column is not None:
            yield from _passing(read_free_attribute(column))
    for indicator in monitoring.indicators:
        column = columns.bare(indicator.id)
        if not indicator.is_free:
            yield indicator.measured, read_indicator(monitoring, indicator, columns, reader)
        elif column is not None:
            yield from _passing(read_free_indicator(column))


def _passing(cell: Cell | None) -> Iterator[tuple[None, Given]]:
    if cell is not None:
        yield None, given_by(cell)


def _read(monitoring: Monitoring, columns: Fields) -> Iterator[Column]:
    """Yield the columns that numbers are read from."""
    free = {each.id for each in monitoring.attributes if each.values is None}
    for (head, _), column in columns.columns.items():
        if head not in free and column.own_kind in {Kind.FLOAT, Kind.TEXT}:
            yield column


def _refuse_answer(monitoring: Monitoring, number: int | None) -> None:
    """Refuse a number for «not applicable» that is an answer by itself."""
    for indicator in monitoring.indicators:
        word, values = indicator.not_applicable, indicator.allowed
        if number is not None and word is not None and Fraction(number) in values:
            message = say(
                "table-not-applicable",
                number=str(number),
                word=word,
                name=indicator.id,
                values=str(values),
            )
            raise InputError(message)
