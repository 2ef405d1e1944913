# SPDX-License-Identifier: MIT
"""The option `--as-of`: which edition of a monitoring records are assessed by."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, TypeAlias

from attrs import evolve

from shnor_rules.cli.misuse import UsageError
from shnor_rules.evaluation import evaluate_all
from shnor_rules.evaluation.dated import evaluate_by_date
from shnor_rules.messages import say
from shnor_rules.model import read_as
from shnor_rules.notation.days import parse_day

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from datetime import date
    from typing import Any

    from shnor_rules.evaluation import Assessment, Refusal
    from shnor_rules.model import Editions

Evaluating: TypeAlias = "Callable[[Iterable[Mapping[str, Any]]], Iterator[Assessment | Refusal]]"
"""Makes a result of each record, one after another."""


def day_of(text: str) -> date:
    """Return the day that `--as-of` names.

    Raises:
        UsageError: the text is no day.
    """
    day = parse_day(text)
    if day is None:
        raise UsageError(say("usage.as-of", text=text))
    return day


def editions_as(editions: Editions, readings: Iterable[str], as_of: str | None) -> Editions:
    """Return the editions that records may be assessed by, as the readings read them.

    Args:
        editions: the editions of a monitoring.
        readings: the names of readings; every edition has to know them.
        as_of: the value of `--as-of`: the day for which the edition is taken, whatever a record
            says; only that edition is returned.

    Raises:
        UsageError: the day is none.
        EditionError: no edition is in force on the day, or several are.
        ReadingError: an edition does not know a reading.
    """
    if as_of is not None:
        edition = editions.on(day_of(as_of))
        editions = evolve(editions, named=edition, known=(edition,))
    names = tuple(readings)
    read = {each.id: read_as(each, names) for each in editions.known}
    return evolve(editions, named=read[editions.named.id], known=tuple(read.values()))


def evaluating(editions: Editions, as_of: str | None) -> Evaluating:
    """Return what assesses records: one edition for a day that is asked for, else by their dates.

    Args:
        editions: the editions of the monitoring, as they are read for that day.
        as_of: the day that is asked for, or `None`.
    """
    if as_of is not None:
        return partial(evaluate_all, editions.named)
    return partial(evaluate_by_date, editions)
