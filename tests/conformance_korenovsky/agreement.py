# SPDX-License-Identifier: MIT
"""Compare the library with the oracle record by record, exactly, and name what differs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias

import shnor_rules

if TYPE_CHECKING:
    from fractions import Fraction

    from shnor_rules import Monitoring
    from tests.oracles.korenovsky import Judgement

Record: TypeAlias = dict[str, object]

STATUSES: Final = {"level": "level-found", "gap": "in-gap", "outside": "outside-scale"}
MOST_NAMED: Final = 5


class Case(NamedTuple):
    """A record and what the oracle makes of it."""

    record: Record
    total: Fraction
    judgement: Judgement


class Agreement(NamedTuple):
    """How many records were assessed, what the library found, and the first that differ.

    `found` counts the records by the name of their level, or by their status where there is none.
    """

    checked: int
    found: dict[str, int]
    differences: tuple[str, ...]


def record_of(answers: Iterable[object]) -> Record:
    """Return the record of the answers to indicators П1, П2, … in their order."""
    return {f"П{number}": _as_lists(answer) for number, answer in enumerate(answers, 1)}


def _as_lists(answer: object) -> object:
    """Return the answer with each sequence in it as a list, as a file would give it."""
    if isinstance(answer, Sequence) and not isinstance(answer, str):
        return [_as_lists(part) for part in answer]
    return answer


def agreement(
    monitoring: Monitoring, cases: Iterable[Case], reading: tuple[str, ...] = ()
) -> Agreement:
    """Assess every record by the readings and compare total, level and status with the oracle."""
    found: Counter[str] = Counter()
    differences: list[str] = []
    for case in cases:
        expected = (case.total, case.judgement.level, STATUSES[case.judgement.state])
        actual = outcome(monitoring, case.record, reading)
        found[actual[1] or actual[2]] += 1
        if expected != actual:
            differences.append(f"{_words(*expected)} != {_words(*actual)} for {case.record}")
    return Agreement(found.total(), dict(found), tuple(differences[:MOST_NAMED]))


def outcome(
    monitoring: Monitoring, record: Record, reading: tuple[str, ...] = ()
) -> tuple[Fraction | None, str | None, str]:
    """Return total, name of the level and status; for a refused record its faults as the status."""
    try:
        assessed = shnor_rules.evaluate(monitoring, record, reading=reading)
    except shnor_rules.RecordError as error:
        return None, None, str(error)
    level = assessed.level
    return assessed.total, None if level is None else level.name, assessed.status.value


def _words(total: Fraction | None, level: str | None, status: str) -> str:
    """Return one side of a difference in words."""
    return f"{total}, {level}, {status}"
