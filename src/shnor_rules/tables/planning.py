# SPDX-License-Identifier: MIT
"""How a table is computed, as far as no row decides it: found out once for tables of one kind."""

from __future__ import annotations

from functools import lru_cache
from operator import or_
from typing import TYPE_CHECKING, Final

from attrs import frozen

from shnor_rules.tables.answers import read_columns
from shnor_rules.tables.balancing import balanced
from shnor_rules.tables.computing import Computation
from shnor_rules.tables.engines import Engine
from shnor_rules.tables.plain import Swapping, outside, plain_columns
from shnor_rules.tables.results import REFUSED, RESULTS, asked
from shnor_rules.tables.simplifying import Simplifying
from shnor_rules.tables.steps import in_polars
from shnor_rules.whole import in_whole

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    import narwhals as nw
    from narwhals.dtypes import DType

    from shnor_rules.model import Monitoring
    from shnor_rules.tables.answers import Reading
    from shnor_rules.tables.frames import Opened
    from shnor_rules.tables.plain import Plain
    from shnor_rules.tables.steps import Adding, Steps

_PREFIX: Final = "shnor_"

_MOST: Final = 64
"""Plans that are kept: those of several tables, each with several choices of columns."""


@frozen
class Asking:
    """What is asked of tables that have the same columns.

    Attributes:
        monitoring: the monitoring, as its applied readings read it.
        engine: what computes.
        schema: the types of the columns, by the names that the user knows.
        names: what they are called in the frame, by the same names.
        kept: the columns of the answer.
        own: those that the user named himself.
        not_applicable: the whole number that stands for «нет» in columns of numbers.
        places: the most decimals.
    """

    monitoring: Monitoring
    engine: Engine
    schema: tuple[tuple[str, DType], ...]
    names: tuple[tuple[str, str], ...]
    kept: tuple[str, ...]
    own: tuple[str, ...]
    not_applicable: int | None
    places: int

    @property
    def results(self) -> list[str]:
        """The results among the columns of the answer."""
        return [name for name in self.kept if name in RESULTS]


def asking(  # noqa: PLR0913  (each is another thing that decides how a table is computed)
    monitoring: Monitoring,
    table: Opened,
    kept: tuple[str, ...],
    own: tuple[str, ...],
    *,
    not_applicable: int | None,
    places: int,
) -> Asking:
    """Return what is asked of a table; the arguments are attributes of the answer."""
    return Asking(
        monitoring,
        table.engine,
        tuple(table.schema.items()),
        tuple(table.names.items()),
        kept,
        own,
        not_applicable,
        places,
    )


@lru_cache(maxsize=_MOST)
def read(asked_: Asking) -> Reading:
    """Return what the columns give.

    Raises:
        InputError: a column cannot be read; see `read_columns`.
    """
    return read_columns(
        asked_.monitoring,
        dict(asked_.schema),
        places=asked_.places,
        not_applicable=asked_.not_applicable,
        names=dict(asked_.names),
        own=asked_.own,
    )


@lru_cache(maxsize=_MOST)
def steps(asked_: Asking) -> Adding:
    """Return how the results are computed from the columns of the table alone.

    Expressions know nothing of a frame and are never changed, so they are good for any.

    Raises:
        InputError: a column cannot be read, or a value can become too large for the engine.
    """
    plain = plain_columns(
        asked_.monitoring,
        dict(asked_.schema),
        dict(asked_.names),
        not_applicable=asked_.not_applicable,
    )
    found = steps_of(asked_, read(asked_), plain)
    return in_polars(found) if asked_.engine is Engine.POLARS else found


def steps_of(asked_: Asking, reading: Reading, plain: Mapping[str, Plain]) -> Steps:
    """Return how the results are computed.

    Args:
        asked_: what is asked.
        reading: what columns give.
        plain: the inputs with columns that need no reading.

    Raises:
        InputError: a value can become too large for the engine.
    """
    whole = in_whole(asked_.monitoring, reading.domains)
    others = _refused(reading, plain)
    graph = whole.graph
    refused = graph.any([*outside(graph, plain), *([] if others is None else [REFUSED])])
    simple = Simplifying(graph, Swapping(graph, plain, reading.domains).simpler)
    names = asked_.results
    prefix = _free_prefix(name for name, _ in asked_.schema)
    computation = Computation(asked_.engine, reading, plain, others, prefix)
    return computation.steps(
        asked(whole, names, refused, simple), whole.levels, names, places=asked_.places
    )


def _refused(reading: Reading, plain: Collection[str]) -> nw.Expr | None:
    """Return whether a row is refused for anything but a column that needs no reading."""
    if not plain:
        return reading.refused
    conditions = [each for name, each in reading.refusals if name not in plain and each is not None]
    return balanced(or_, conditions) if conditions else None


def _free_prefix(taken: Iterable[str]) -> str:
    """Return what no name begins with."""
    listed = tuple(taken)
    prefix = _PREFIX
    while any(name.startswith(prefix) for name in listed):
        prefix = f"_{prefix}"
    return prefix
