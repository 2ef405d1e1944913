# SPDX-License-Identifier: MIT
"""Assessed risks as JSON: one object with all schools, or one object a line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define, field

from shnor_rules.analysis.sharing import assessed_sharing
from shnor_rules.evaluation import Refusal, RiskAssessment
from shnor_rules.reports.json_page import json_line, json_page

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.model import RiskTools


@define
class _Json:
    """What both forms have: the assessments, kept for the table at the end.

    Attributes:
        tools: the tools, as they were read.
        lang: `ru` or `en`; keys and codes are never translated.
    """

    tools: RiskTools
    lang: str
    _assessed: list[RiskAssessment] = field(factory=list, init=False)

    def _element(
        self, number: int, label: str | None, result: RiskAssessment | Refusal
    ) -> dict[str, Any]:
        if not isinstance(result, Refusal):
            self._assessed.append(result)
        return {"record": {"row": number, "label": label}, **result.to_dict(self.lang)}

    def _sharing(self) -> dict[str, Any]:
        return assessed_sharing(self.tools, self._assessed).to_dict()


@define
class RiskJson(_Json):
    """A writer of one object: the schools under `records`, the shared factors under `sharing`."""

    _before: str = field(default="\n", init=False)

    def begin(self) -> Iterator[str]:
        """Yield the beginning of the object."""
        yield '{"records": ['

    def write(
        self, number: int, label: str | None, result: RiskAssessment | Refusal
    ) -> Iterator[str]:
        """Yield the school as an object, indented."""
        element = self._element(number, label, result)
        yield self._before + json_page(element)
        self._before = ",\n"

    def end(self) -> Iterator[str]:
        """Yield the table of factors and schools."""
        yield f'\n], "sharing": {json_page(self._sharing())}}}\n'


@define
class RiskJsonLines(_Json):
    """A writer of one object a line; the last line has the key `sharing` only."""

    def begin(self) -> Iterator[str]:
        """Yield nothing."""
        return iter(())

    def write(
        self, number: int, label: str | None, result: RiskAssessment | Refusal
    ) -> Iterator[str]:
        """Yield the school as an object on one line."""
        yield f"{json_line(self._element(number, label, result))}\n"

    def end(self) -> Iterator[str]:
        """Yield the table of factors and schools."""
        yield f"{json_line({'sharing': self._sharing()})}\n"
