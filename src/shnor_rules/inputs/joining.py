# SPDX-License-Identifier: MIT
"""Samples put into the records to which they belong."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from attrs import evolve

from shnor_rules.evaluation.scalars import is_blank, shown
from shnor_rules.findings import Finding
from shnor_rules.inputs.given import Given, Places, field_key
from shnor_rules.inputs.samples import plain_text
from shnor_rules.messages import say

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from shnor_rules.findings import Place
    from shnor_rules.inputs.samples import Sample


def join_to_only(
    items: Iterable[Given | Finding], samples: Sequence[Sample]
) -> Iterator[Given | Finding]:
    """Yield the only record with its samples; of several records none can be told apart.

    Args:
        items: the records, and what is wrong with others.
        samples: the samples, whose rows say nothing of their record.
    """
    only = None
    for item in items:
        if isinstance(item, Finding):
            yield item
        elif only is None:
            only = item
        else:
            yield Finding(say("sample-key.needed", sample=samples[0].id), item.place)
            return
    if only is not None:
        yield _joined(only, samples, "")


def join_by_key(
    items: Iterable[Given | Finding], samples: Sequence[Sample], key: str
) -> Iterator[Given | Finding]:
    """Yield the records with their samples, in one pass; rows that no record takes are findings.

    Args:
        items: the records, and what is wrong with others.
        samples: the samples.
        key: the column that records and samples share.
    """
    taken: set[str] = set()
    owners = {owner for sample in samples for owner in sample.rows}
    for item in items:
        if isinstance(item, Finding):
            yield item
            continue
        owner = plain_text(item.record.get(key))
        if not owner:
            yield Finding(say("sample-key.record", key=key), _place(item, key))
        elif owner in taken:
            message = say("sample-key.repeated", key=key, value=shown(owner))
            yield Finding(message, _place(item, key))
        else:
            taken |= {owner} & owners
            yield _joined(item, samples, owner)
    for sample in samples:
        yield from _unmatched(sample, taken, key)


def _place(given: Given, name: str) -> Place:
    return given.fields.get(field_key(name), given.place)


def _joined(given: Given, samples: Iterable[Sample], owner: str) -> Given | Finding:
    record = dict(given.record)
    places: dict[str, Place] = {}
    for sample in samples:
        if owner in sample.rows:
            if not is_blank(record.get(sample.id)):
                return Finding(say("repeated-field", name=sample.id), _place(given, sample.id))
            record[sample.id], found = sample.of(owner)
            places |= found
    fields = Places(partial(_together, given.fields, places))
    return evolve(given, record=record, fields=fields)


def _together(fields: Mapping[str, Place], places: Mapping[str, Place]) -> dict[str, Place]:
    return {**fields, **places}


def _unmatched(sample: Sample, taken: set[str], key: str) -> Iterator[Finding]:
    for owner, rows in sample.rows.items():
        if owner not in taken:
            message = say("sample-key.unmatched", key=key, value=shown(owner), count=len(rows))
            yield Finding(message, rows[0].place)
