# SPDX-License-Identifier: MIT
"""One record after another: at once by compiled code, and worked out only when it is asked for."""

from __future__ import annotations

from fractions import Fraction
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from attrs import field, frozen

from shnor_rules.evaluation.assessment import Assessment, Refusal
from shnor_rules.evaluation.compiled import Compiled
from shnor_rules.evaluation.concluding import worked_out
from shnor_rules.evaluation.records import read_record
from shnor_rules.findings import Severity

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from shnor_rules.evaluation.answers import Answers
    from shnor_rules.model import Level, Monitoring, Status
    from shnor_rules.whole import Ending

    Result: TypeAlias = tuple[Fraction | None, Level | None, Status]

PATIENCE: Final = 16
"""After how many records compiling has paid off: before, each is worked out."""


@frozen(eq=False, slots=False)
class Assessing:
    """Assesses records of a monitoring.

    Attributes:
        monitoring: the monitoring, as its applied readings read it.
    """

    monitoring: Monitoring
    _left: Iterator[int] = field(factory=lambda: iter(range(PATIENCE)), init=False, repr=False)

    def assess(self, record: Mapping[str, Any]) -> Assessment | Refusal:
        """Return the assessment of a record, or a refusal with every reason."""
        if "_at_once" not in self.__dict__ and next(self._left, None) is not None:
            answers = self._read(record)
            if isinstance(answers, Refusal):
                return answers
            return Assessment(**worked_out(self.monitoring, answers))
        # What is assessed stays as it is, whatever becomes of the record.
        given = record.copy() if type(record) is dict else record
        result = self._at_once(given)
        if result is not None:
            return Assessment.at_once(result, self.monitoring, given)
        read = self._read(given)
        if isinstance(read, Refusal):
            return read
        return Assessment.at_once(self._general(read), self.monitoring, read)

    def _read(self, record: Mapping[str, Any]) -> Answers | Refusal:
        answers = read_record(self.monitoring, record)
        if any(finding.severity is Severity.ERROR for finding in answers.findings):
            return Refusal(answers.findings, answers.attributes)
        return answers

    @cached_property
    def _compiled(self) -> Compiled:
        return Compiled(self.monitoring)

    @cached_property
    def _at_once(self) -> Callable[[Mapping[str, Any]], Result | None]:
        return self._compiled.plain(_result, _nothing)

    @cached_property
    def _general(self) -> Callable[[Answers], Result]:
        return self._compiled.general(_result)


def _result(numerator: int, denominator: int, has_total: bool, ending: Ending) -> Result:  # noqa: FBT001  (one of four results)
    total = Fraction(numerator, denominator) if has_total else None
    return total, ending.level, ending.status


def _nothing(_record: Mapping[str, Any]) -> None:
    """Leave a record that is not plain to be read."""
