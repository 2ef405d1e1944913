# SPDX-License-Identifier: MIT
"""Dynamics: the results of several periods compared, record by record and summed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import frozen

from shnor_rules.analysis.about import About, about
from shnor_rules.analysis.dynamics.courses import courses
from shnor_rules.analysis.dynamics.pairing import Apart, Era, matched
from shnor_rules.analysis.dynamics.pairs import (
    ByIndicator,
    Counted,
    Pair,
    by_indicator,
    counted_by,
    paired,
)
from shnor_rules.analysis.dynamics.sums import Sum, sums
from shnor_rules.analysis.entries import numbered

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from shnor_rules.analysis.dynamics.ladder import Course
    from shnor_rules.analysis.dynamics.pairing import Matched
    from shnor_rules.analysis.entries import Entry
    from shnor_rules.evaluation import Assessment, Refusal


@frozen
class Step:
    """Two neighbouring periods compared.

    Attributes:
        before: the earlier period.
        after: the later one.
        pairs: the records that are in both.
        apart: the records that are not compared, and why.
        indicators: how often each indicator changed in which way.
        parts: how often anything changed in which way, by attributes.
    """

    before: str
    after: str
    pairs: tuple[Pair, ...]
    apart: tuple[Apart, ...]
    indicators: tuple[ByIndicator, ...]
    parts: tuple[Counted, ...]

    def to_dict(self, lang: str = "ru") -> dict[str, Any]:
        """Return it as plain data for JSON."""
        return {
            "before": self.before,
            "after": self.after,
            "pairs": [pair.to_dict(lang) for pair in self.pairs],
            "apart": [each.to_dict(lang) for each in self.apart],
            "indicators": [each.to_dict() for each in self.indicators],
            "parts": [part.to_dict() for part in self.parts],
        }


@frozen
class Dynamics:
    """The results of several periods compared.

    Attributes:
        about: what the results of each period rest on.
        key: the attributes that tell records from one another.
        steps: each period with the next one.
        courses: the way of each record over the levels in all periods; none without a scale.
        sums: the shares of the municipality, added up again from counts.
    """

    about: Mapping[str, About]
    key: tuple[str, ...]
    steps: tuple[Step, ...]
    courses: tuple[Course, ...]
    sums: tuple[Sum, ...]

    def to_dict(self, lang: str = "ru") -> dict[str, Any]:
        """Return it as plain data for JSON; only verdicts and reasons are in words of `lang`."""
        return {
            "periods": [{"title": title, **each.to_dict()} for title, each in self.about.items()],
            "key": list(self.key),
            "steps": [step.to_dict(lang) for step in self.steps],
            "courses": [course.to_dict(lang) for course in self.courses],
            "sums": [each.to_dict(lang) for each in self.sums],
        }


def compare(
    periods: Mapping[str, Iterable[Assessment | Refusal]],
    *,
    key: Sequence[str],
    by: Sequence[str] = (),
) -> Dynamics:
    """Return how the results of several periods compare.

    A record is compared with the only one of the same key. Records whose key occurs twice in a
    period, or that have no partner, are told apart; percents are never averaged.

    Args:
        periods: by title the results of each period, as `evaluate_all` yields them, in the order of
            time.
        key: the attributes that tell records from one another; without any, each period must have
            one record.
        by: attributes by which changes are counted, such as the school.
    """
    names = tuple(key)
    eras = tuple(Era(title, numbered(results)) for title, results in periods.items())
    records = matched(eras, names)
    return Dynamics(
        {era.title: about(era.entries) for era in eras},
        names,
        tuple(_step(records, eras, at, by) for at in range(len(eras) - 1)),
        courses(record for record in records if record.key.is_complete),
        sums(eras, names),
    )


def _step(records: Iterable[Matched], eras: Sequence[Era], at: int, by: Sequence[str]) -> Step:
    pairs: list[Pair] = []
    apart: list[Apart] = []
    for record in records:
        before, after = record.found[at : at + 2]
        if isinstance(before, Apart) or isinstance(after, Apart):
            apart += _told(before, after)
        else:
            pairs.append(paired(record.key, before, after))
    return Step(
        eras[at].title,
        eras[at + 1].title,
        tuple(pairs),
        tuple(apart),
        by_indicator(pairs),
        counted_by(pairs, by),
    )


def _told(*found: tuple[Entry, Assessment] | Apart) -> list[Apart]:
    """Return why there is no pair: what is wrong in either period, else who has no partner."""
    alone = [each for each in found if isinstance(each, Apart)]
    # A key that is in neither of the two periods is in a third one.
    return [each for each in alone if each.entries] if len(alone) > 1 else alone
