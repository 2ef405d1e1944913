# SPDX-License-Identifier: MIT
"""Which edition of a monitoring a record is assessed by: the one in force on its own date."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from shnor_rules.errors import EditionError
from shnor_rules.evaluation.assessment import Refusal
from shnor_rules.evaluation.evaluating import evaluate_all
from shnor_rules.evaluation.records import read_record
from shnor_rules.findings import Finding, Place
from shnor_rules.messages import say
from shnor_rules.notation.days import parse_day

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from shnor_rules.evaluation.assessment import Assessment
    from shnor_rules.model import Editions, Monitoring


def evaluate_by_date(
    editions: Editions, records: Iterable[Mapping[str, Any]]
) -> Iterator[Assessment | Refusal]:
    """Assess each record by the edition that was in force on its date, never stopping at a bad one.

    Args:
        editions: the editions of a monitoring, as they are read.
        records: the records.

    Yields:
        For each record its assessment, which names the document; or a refusal, also where no
        edition can be told.
    """
    for record in records:
        chosen = edition_for(editions, record)
        if isinstance(chosen, Finding):
            yield Refusal((chosen,), read_record(editions.named, record).attributes)
        else:
            yield from evaluate_all(chosen, (record,))


def edition_for(editions: Editions, record: Mapping[str, Any]) -> Monitoring | Finding:
    """Return the edition that was in force on the date of the facts, or why none can be told.

    The date is that of the attribute which a monitoring calls `date:`. Where no edition has such an
    attribute, the edition is the one that was named; so it is for a record without a date, where
    there is only one.

    Args:
        editions: the editions of a monitoring.
        record: the answers of one subject.
    """
    named = editions.named
    field = next((each.date for each in (named, *editions.known) if each.date is not None), None)
    if field is None:
        return named
    value = _value(editions, field, record)
    if value is None:
        if len(editions.known) == 1:
            return named
        listed = ", ".join(each.id for each in editions.known)
        said = say("edition-undecided.missing", field=field, monitorings=listed)
        return Finding(said, Place(subject=field))
    day = parse_day(value)
    if day is None:
        said = say("edition-undecided.unreadable", value=value)
        return Finding(said, Place(subject=field))
    try:
        return editions.on(day)
    except EditionError as error:
        return Finding(error.message, Place(subject=field))


def _value(editions: Editions, field: str, record: Mapping[str, Any]) -> str | None:
    """Return what stands in a field that is an attribute of some edition."""
    for edition in editions.known:
        value = read_record(edition, record).attributes.get(field)
        if value is not None:
            return str(value)
    return None
