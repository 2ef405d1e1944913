# SPDX-License-Identifier: MIT
"""From a frame and a monitoring to the frame with the results."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import narwhals as nw

from shnor_rules.errors import InputError
from shnor_rules.findings.nearest import nearest
from shnor_rules.messages import say
from shnor_rules.tables.answers import read_columns
from shnor_rules.tables.answers.fields import head
from shnor_rules.tables.frames import opened
from shnor_rules.tables.planning import asking, read, steps, steps_of
from shnor_rules.tables.results import LEVEL, RESULTS
from shnor_rules.tables.samples import add_samples

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from shnor_rules.model import Monitoring
    from shnor_rules.tables.steps import Adding
    from shnor_rules.whole import Domain


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
    asked = asking(
        monitoring, table, kept, keep or (), not_applicable=not_applicable, places=places
    )
    reading = read(asked)
    if table.is_eager:
        reading.check(nw.from_native(frame, eager_only=True))
    if samples:
        table, reading = add_samples(monitoring, table, reading, samples, key=key, places=places)
        # What samples add is no column of the table, and it is theirs alone.
        found: Adding = steps_of(asked, reading, {})
    else:
        found = steps(asked)
    return table.close(found.added(table.frame), found.results, kept)


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


def _fields(monitoring: Monitoring, key: tuple[str, ...]) -> Callable[[str], bool]:
    """Return what tells whether a column can be an answer, or part of the key."""
    ids = {each.id for each in monitoring.attributes}
    ids |= {each.id for each in monitoring.indicators} | {*key}
    return lambda name: head(name) in ids or name in ids


def _kept(given: tuple[str, ...], keep: tuple[str, ...] | None) -> tuple[str, ...]:
    """Return the names of the columns of the answer.

    Raises:
        InputError: no name is given, one is unknown, or one is that of a result and of a column.
    """
    if keep == ():
        raise InputError(say("table-keep", name=LEVEL))
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
