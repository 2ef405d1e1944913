# SPDX-License-Identifier: MIT
"""From a frame and a monitoring to the frame with the results."""

from __future__ import annotations

from operator import or_
from typing import TYPE_CHECKING, Any, Final

from shnor_rules.errors import InputError
from shnor_rules.findings.nearest import nearest
from shnor_rules.messages import say
from shnor_rules.tables.answers import read_columns
from shnor_rules.tables.balancing import balanced
from shnor_rules.tables.computing import Computation
from shnor_rules.tables.frames import opened
from shnor_rules.tables.plain import Swapping, outside, plain_columns
from shnor_rules.tables.results import REFUSED, RESULTS, asked
from shnor_rules.tables.samples import add_samples
from shnor_rules.tables.simplifying import Simplifying
from shnor_rules.whole import in_whole

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping

    import narwhals as nw

    from shnor_rules.model import Monitoring
    from shnor_rules.tables.answers import Reading
    from shnor_rules.whole import Domain

_PREFIX: Final = "shnor_"


def assess(  # noqa: PLR0913  (those of `evaluate_table`)
    monitoring: Monitoring,
    frame: object,
    *,
    keep: tuple[str, ...] | None,
    samples: Mapping[str, object],
    key: tuple[str, ...],
    not_applicable: int | None,
    places: int,
) -> Any:  # noqa: ANN401  (the kind of frame that was given)
    """Return a frame with the results that are asked for.

    Args:
        monitoring: the monitoring, as its applied readings read it.
        frame: the frame.
        keep: the names of the columns of the answer, or `None` for all.
        samples: by indicator the table of the rows of its sample.
        key: the columns that tell which record a row of a sample belongs to.
        not_applicable: the whole number that stands for «нет» in columns of numbers.
        places: the most decimals.

    Raises:
        InputError: see `evaluate_table`.
    """
    table = opened(frame, is_field=_fields(monitoring, key))
    kept = _kept(tuple(table.schema), keep)
    reading = read_columns(
        monitoring, table.schema, places=places, not_applicable=not_applicable, names=table.names
    )
    if table.is_eager:
        reading.check(table.frame.collect())
    if samples:
        table, reading = add_samples(monitoring, table, reading, samples, key=key, places=places)
    # What samples add is no column of the table.
    plain = (
        {}
        if samples
        else plain_columns(monitoring, table.schema, table.names, not_applicable=not_applicable)
    )
    whole = in_whole(monitoring, reading.domains)
    others = _refused(reading, plain)
    graph = whole.graph
    refused = graph.any([*outside(graph, plain), *([] if others is None else [REFUSED])])
    simple = Simplifying(graph, Swapping(graph, plain, reading.domains).simpler)
    names = [name for name in kept if name in RESULTS]
    computation = Computation(table, reading, plain, others, _free_prefix(table.schema))
    computed, results = computation.results(
        asked(whole, names, refused, simple), whole.levels, names, places=places
    )
    return table.close(computed, results, kept)


def columns_of(
    monitoring: Monitoring, frame: object, *, not_applicable: int | None, places: int
) -> Mapping[str, Domain]:
    """Return what each input can be that the columns of a frame give.

    Args:
        monitoring: the monitoring, as its applied readings read it.
        frame: the frame.
        not_applicable: the whole number that stands for «нет» in columns of numbers.
        places: the most decimals.

    Raises:
        InputError: no answers can be read from the columns.
    """
    table = opened(frame, is_field=_fields(monitoring, ()))
    reading = read_columns(
        monitoring, table.schema, places=places, not_applicable=not_applicable, names=table.names
    )
    return reading.domains


def _refused(reading: Reading, plain: Collection[str]) -> nw.Expr | None:
    """Return whether a row is refused for anything but a column that needs no reading."""
    if not plain:
        return reading.refused
    conditions = [each for name, each in reading.refusals if name not in plain and each is not None]
    return balanced(or_, conditions) if conditions else None


def _fields(monitoring: Monitoring, key: tuple[str, ...]) -> Callable[[str], bool]:
    """Return what tells whether a column can be an answer, or part of the key."""
    ids = {each.id for each in monitoring.attributes}
    ids |= {each.id for each in monitoring.indicators} | {*key}
    return lambda name: name.partition(".")[0] in ids or name in ids


def _kept(given: tuple[str, ...], keep: tuple[str, ...] | None) -> tuple[str, ...]:
    """Return the names of the columns of the answer.

    Raises:
        InputError: a name is unknown, stands twice, or is that of a result and of a column.
    """
    all_names = (*given, *RESULTS)
    wanted = all_names if keep is None else tuple(dict.fromkeys(keep))
    for name in given:
        if name in RESULTS and (keep is None or name in wanted):
            raise InputError(say("table-taken", name=name))
    for name in wanted:
        if name not in all_names:
            likely = nearest(name, all_names)
            if likely is None:
                raise InputError(say("table-unknown-column", name=name, names=", ".join(all_names)))
            raise InputError(say("table-unknown-column.near", name=name, likely=likely.name))
    return wanted


def _free_prefix(taken: Collection[str]) -> str:
    """Return what no name begins with."""
    prefix = _PREFIX
    while any(name.startswith(prefix) for name in taken):
        prefix = f"_{prefix}"
    return prefix
