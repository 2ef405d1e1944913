# SPDX-License-Identifier: MIT
"""Samples in tables of their own, joined to the records by a key: exactly, by sum and count."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import narwhals as nw
from attrs import evolve

from shnor_rules.errors import InputError
from shnor_rules.messages import say
from shnor_rules.model import Averaging
from shnor_rules.tables.answers.inexact import refuse_inexact
from shnor_rules.tables.frames import opened
from shnor_rules.tables.sample_keys import (
    Keys,
    refuse_unlike,
    refuse_unmatched,
    with_keys,
)
from shnor_rules.tables.sample_means import Mean
from shnor_rules.tables.sample_rows import layout, summed

if TYPE_CHECKING:
    from collections.abc import Mapping

    from shnor_rules.model import Indicator, Monitoring
    from shnor_rules.tables.answers import Reading
    from shnor_rules.tables.frames import Computing, Holding, Opened

MOST_ROWS: Final = 10**4
"""Rows of a sample that one record may have: more make sums too wide for half of the engines."""


def add_samples(  # noqa: PLR0913  (each is an argument of `evaluate_table`)
    monitoring: Monitoring,
    table: Opened,
    reading: Reading,
    samples: Mapping[str, object],
    *,
    key: tuple[str, ...],
    places: int,
    most_rows: int = MOST_ROWS,
) -> tuple[Opened, Reading]:
    """Return the records with their samples joined, and what their columns then give.

    The value of a sample is the mean over its rows, kept as the sum of whole numbers over a count.
    A record without a row has no answer, unless it has a bare value. A record is refused for a row
    with an answer that is none, for a key that is blank or that another record has too, for a bare
    value beside its rows, and for more rows than the sums are proved to hold.

    Args:
        monitoring: the monitoring, as its applied readings read it.
        table: the records; its frame has the columns of `key`.
        reading: what its own columns give.
        samples: by indicator the table of its rows, of a kind that the same engine computes.
        key: the columns that tell which record a row belongs to.
        places: how many decimals are read from text.
        most_rows: how many rows a record may have.

    Raises:
        InputError: an indicator has no sample, or a mean over groups of means; the key is not told,
            not there, or of another type; a table is of another kind; a column cannot be read; rows
            in memory belong to no record; a sum can become too large for the engine.
    """
    means: list[Mean] = []
    for place, (name, sample) in enumerate(samples.items()):
        indicator = _sampled(monitoring, name)
        if not key:
            raise InputError(say("table-sample.no-key", sample=name))
        keys = Keys(key, f"{_free_prefix(table)}{place}_")
        rows = _opened(sample, table, name)
        refuse_unlike(table, rows, keys, name)
        found = layout(indicator, rows, keys.names)
        records, frame = with_keys(table, rows, keys), with_keys(rows, table, keys)
        if rows.is_eager:
            refuse_inexact(nw.from_native(sample, eager_only=True), found.answers.values())
        if rows.is_eager and table.is_eager:
            refuse_unmatched(records, frame, keys, name)
        added = summed(
            monitoring, found, frame, keys, places=places, most=most_rows, bits=table.engine.bits
        )
        mean = Mean(indicator, added, keys, most_rows, table.engine)
        reading = mean.read_with(reading, means)
        table = evolve(cast("Computing | Holding", table), frame=mean.joined(records))
        means.append(mean)
    return table, reading


def _free_prefix(table: Opened) -> str:
    """Return what no name of a column begins with."""
    prefix = "sample_"
    while any(name.startswith(prefix) for name in table.names.values()):
        prefix = f"_{prefix}"
    return prefix


def _sampled(monitoring: Monitoring, name: str) -> Indicator:
    """Return the indicator that a sample answers, if its mean can be computed by key.

    Raises:
        InputError: it has no sample, or a mean over groups of means.
    """
    sampled = {each.id: each for each in monitoring.indicators if each.sample is not None}
    if not sampled:
        raise InputError(say("table-sample.none", monitoring=monitoring.title))
    indicator = sampled.get(name)
    if indicator is None or indicator.sample is None:
        raise InputError(say("usage.sample.indicator", name=name, names=", ".join(sampled)))
    if indicator.sample.averaging is Averaging.GROUPS:
        raise InputError(say("table-sample.groups", sample=name))
    return indicator


def _opened(sample: object, table: Opened, name: str) -> Opened:
    rows = opened(sample, is_field=lambda _: True)
    if rows.engine is not table.engine:
        kinds = {"kind": rows.engine.value, "other": table.engine.value}
        raise InputError(say("table-sample.engine", sample=name, **kinds))
    return rows
