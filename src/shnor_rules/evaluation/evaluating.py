# SPDX-License-Identifier: MIT
"""Assessing records: one at a time, or many without stopping at a bad one."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

from shnor_rules.errors import RecordError
from shnor_rules.evaluation.applying import applied
from shnor_rules.evaluation.assessing import Assessing
from shnor_rules.evaluation.assessment import Assessment, Refusal
from shnor_rules.model import reading_names

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from shnor_rules.model import Monitoring


def evaluate(
    monitoring: Monitoring, record: Mapping[str, Any], *, reading: str | Iterable[str] = ()
) -> Assessment:
    """Assess one record.

    Args:
        monitoring: the monitoring, as in `load("korenovsky")["teacher-competence"]`.
        record: the answers by indicator id; for items a number, a list, or a mapping by item; for a
            sample a list of rows; for a sample in groups a list of lists of rows. Dotted keys
            (`П3.2`) are the same items in a flat table.
        reading: the name of a reading, or several; without any, the literal text stands.

    Returns:
        The assessment: exact total, level, status, and how they came about.

    Raises:
        RecordError: the record has faults; carries every one of them.
        ReadingError: a reading is unknown, two of them touch the same part, or together they
            define values through one another.
    """
    names = reading_names(reading)
    result = _assessing(monitoring, names).assess(record)
    if isinstance(result, Refusal):
        raise RecordError(result.findings)
    return result


def evaluate_all(
    monitoring: Monitoring,
    records: Iterable[Mapping[str, Any]],
    *,
    reading: str | Iterable[str] = (),
) -> Iterator[Assessment | Refusal]:
    """Assess records one after another, never stopping at a bad one.

    Args:
        monitoring: the monitoring.
        records: the records.
        reading: the name of a reading, or several.

    Yields:
        For each record its assessment, or a refusal with every reason.

    Raises:
        ReadingError: a reading is unknown, two of them touch the same part, or together they
            define values through one another.
    """
    names = reading_names(reading)
    return map(_assessing(monitoring, names).assess, records)


@lru_cache(maxsize=256)
def _assessing(monitoring: Monitoring, names: tuple[str, ...]) -> Assessing:
    return Assessing(applied(monitoring, names))
