# SPDX-License-Identifier: MIT
"""The bare result of a record, as fast as it can be had: a total, a level, a status."""

from __future__ import annotations

from functools import cached_property
from math import gcd
from typing import TYPE_CHECKING, Any, TypeAlias

from attrs import field, frozen

from shnor_rules.errors import RecordError
from shnor_rules.evaluation.applying import applied
from shnor_rules.evaluation.compiled import Compiled
from shnor_rules.evaluation.records import read_record
from shnor_rules.findings import Severity
from shnor_rules.model import Status, reading_names

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from shnor_rules.evaluation.answers import Answers
    from shnor_rules.model import Monitoring
    from shnor_rules.whole import Ending

Rating: TypeAlias = tuple[int | None, int | None, str | None, Status]
"""Numerator and denominator of the total in lowest terms, name of the level, status."""


@frozen(eq=False, slots=False)
class Rate:
    """Rates records of a monitoring: `rate(record)`.

    Attributes:
        monitoring: the monitoring, as the readings read it.
    """

    monitoring: Monitoring = field(repr=lambda monitoring: monitoring.identity.name)
    _rate: Callable[[Mapping[str, Any]], Rating] = field(init=False, repr=False)

    def __attrs_post_init__(self) -> None:
        """Compile it."""
        self.__dict__["_rate"] = self._compiled.plain(_rating, self._otherwise)

    def __call__(self, record: Mapping[str, Any]) -> Rating:
        """Rate one record.

        Args:
            record: the answers of one subject, in every form that `evaluate` understands.

        Returns:
            Numerator and denominator of the total in lowest terms, the name of the level, the
            status. Without a total the first two are `None`, without a level its name is.

        Raises:
            RecordError: the record has faults; carries every one of them.
        """
        return self._rate(record)

    def __reduce__(self) -> tuple[type[Rate], tuple[Monitoring]]:
        """Compile it again where it is sent."""
        return Rate, (self.monitoring,)

    def _otherwise(self, record: Mapping[str, Any]) -> Rating:
        answers = read_record(self.monitoring, record)
        if any(finding.severity is Severity.ERROR for finding in answers.findings):
            raise RecordError(answers.findings)
        return self._general(answers)

    @cached_property
    def _compiled(self) -> Compiled:
        return Compiled(self.monitoring)

    @cached_property
    def _general(self) -> Callable[[Answers], Rating]:
        return self._compiled.general(_rating)


def compile(monitoring: Monitoring, *, reading: str | Iterable[str] = ()) -> Rate:  # noqa: A001  (what it does)
    """Compile a monitoring to a function that rates records.

    It gives the same results as `evaluate`, without anything that explains them.

    Example:
        >>> import shnor_rules
        >>> teachers = shnor_rules.load("korenovsky")["teacher-competence"]
        >>> rate = shnor_rules.compile(teachers)
        >>> rate({"П1": 2, "П2": "нет", "П3": 1, "П4": 1, "П5": "нет"})
        (4, 3, 'С', <Status.LEVEL_FOUND: 'level-found'>)

    Args:
        monitoring: the monitoring.
        reading: the name of a reading, or several; without any, the literal text stands.

    Raises:
        ReadingError: a reading is unknown, two of them touch the same part, or together they
            define values through one another.
    """
    names = reading_names(reading)
    return Rate(applied(monitoring, names))


def _rating(numerator: int, denominator: int, has_total: bool, ending: Ending) -> Rating:  # noqa: FBT001  (one of four results)
    level = None if ending.level is None else ending.level.name
    if not has_total:
        return None, None, level, ending.status
    common = gcd(numerator, denominator)
    return numerator // common, denominator // common, level, ending.status
