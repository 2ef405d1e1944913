# SPDX-License-Identifier: MIT
"""What all mutants of a monitoring say of its examples."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from attrs import frozen

from shnor_rules.analysis.portions import Portion
from shnor_rules.mutation.suggesting import suggested
from shnor_rules.mutation.trying import Verdict

if TYPE_CHECKING:
    from collections.abc import Mapping

    from shnor_rules.model import Monitoring
    from shnor_rules.mutation.trying import Result


@frozen
class Score:
    """The mutants of a monitoring with what came of each.

    Attributes:
        monitoring: the monitoring as it is.
        results: the mutants, in the order of the file.
    """

    monitoring: Monitoring
    results: tuple[Result, ...]

    def of(self, verdict: Verdict) -> tuple[Result, ...]:
        """Return the mutants of which this came."""
        return tuple(each for each in self.results if each.verdict is verdict)

    @property
    def counts(self) -> Mapping[Verdict, int]:
        """How many mutants there are of each verdict, those of none among them."""
        counted = Counter(each.verdict for each in self.results)
        return {verdict: counted[verdict] for verdict in Verdict}

    @property
    def noticed(self) -> int:
        """How many mutants an example or a check notices."""
        return self.counts[Verdict.EXAMPLE] + self.counts[Verdict.CHECK]

    @property
    def portion(self) -> Portion:
        """How many are noticed of the mutants that are not proved to change nothing."""
        return Portion(self.noticed, len(self.results) - self.counts[Verdict.EQUIVALENT])

    def to_dict(self, lang: str = "ru") -> dict[str, Any]:
        """Return plain data for JSON; only mutants that nothing notices are in it one by one.

        Args:
            lang: the language of titles and reasons, `ru` or `en`.
        """
        return {
            "monitoring": self.monitoring.identity.name,
            "mutants": len(self.results),
            "counts": {verdict.value: count for verdict, count in self.counts.items()},
            "score": self.portion.to_dict(),
            "unnoticed": [
                self._told(each, lang)
                for verdict in (Verdict.SURVIVED, Verdict.UNDECIDED)
                for each in self.of(verdict)
            ],
        }

    def _told(self, result: Result, lang: str) -> dict[str, Any]:
        mutant, place = result.mutant, result.mutant.place
        return {
            "verdict": result.verdict.value,
            "kind": mutant.kind.value,
            "where": mutant.where,
            "before": mutant.before,
            "after": mutant.after or None,
            "path": place.path,
            "line": place.line,
            "column": place.column,
            "reading": list(result.reading),
            "example": suggested(self.monitoring, result, lang),
            "reason": None if result.reason is None else result.reason.render(lang),
        }
