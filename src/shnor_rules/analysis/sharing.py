# SPDX-License-Identifier: MIT
"""Which schools share a risk factor, to be invited to one event."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from attrs import frozen

from shnor_rules.evaluation.answers import written

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from shnor_rules.evaluation import RiskAssessment
    from shnor_rules.model import Factor, RiskTools

_NUMBER: Final = re.compile("[0-9]+")
_LONGEST: Final = 9


@frozen
class SharedFactor:
    """A factor with the schools that have it.

    Attributes:
        factor: the factor.
        schools: the schools that have it, in order; `None` where it is not decided which
            significance counts.
        by_value: the schools by the significance that their profiles name.
    """

    factor: Factor
    schools: tuple[str, ...] | None
    by_value: Mapping[str, tuple[str, ...]]

    @property
    def is_shared(self) -> bool:
        """Whether several schools have it."""
        return self.schools is not None and len(self.schools) > 1


@frozen
class Sharing:
    """The factors of some schools, in the order of the document.

    Attributes:
        factors: every factor, those that nobody has among them.
        readings: the readings by which it was decided.
    """

    factors: tuple[SharedFactor, ...]
    readings: tuple[str, ...] = ()

    @property
    def schools(self) -> tuple[str, ...]:
        """The schools that are named anywhere, each once; № 2 stands before № 10."""
        named = (
            school
            for each in self.factors
            for schools in (each.schools or (), *each.by_value.values())
            for school in schools
        )
        return tuple(sorted(set(named), key=_natural))

    @property
    def shared(self) -> Iterator[SharedFactor]:
        """The factors that several schools have."""
        return (each for each in self.factors if each.is_shared)

    def to_dict(self) -> dict[str, Any]:
        """Return the table as plain data for JSON."""
        return {
            "readings": list(self.readings),
            "factors": {
                each.factor.id: {
                    "title": each.factor.title,
                    "schools": None if each.schools is None else list(each.schools),
                    "by_value": {value: list(names) for value, names in each.by_value.items()},
                }
                for each in self.factors
            },
        }


def _rank(words: tuple[str, ...], value: str) -> tuple[int, str]:
    """Return what sorts values in the order of the document; numbers come last."""
    return (words.index(value) if value in words else len(words)), value


def _natural(name: str) -> str:
    return _NUMBER.sub(lambda found: found[0].zfill(_LONGEST), name)


def printed_sharing(tools: RiskTools) -> Sharing:
    """Return the factors with the schools for which the document itself names them."""
    factors = (SharedFactor(each, each.schools, {}) for each in tools.factors.values())
    return Sharing(tuple(factors))


def assessed_sharing(tools: RiskTools, assessments: Iterable[RiskAssessment]) -> Sharing:
    """Return the factors with the schools whose risk profiles name them.

    A school has a factor where its significance counts as diagnosed. Where neither the document
    nor a reading says which significance does, schools are only told by significance.

    Args:
        tools: the tools, as they were read for the assessments.
        assessments: the assessments; one without a school is called by its number.
    """
    having: dict[str, dict[str, None]] = {number: {} for number in tools.factors}
    valued: dict[str, dict[str, dict[str, None]]] = {number: {} for number in tools.factors}
    for count, assessment in enumerate(assessments, start=1):
        school = assessment.school or f"№ {count}"
        for each in assessment.factors:
            value = written(each.significance)
            if value is not None:
                valued[each.factor.id].setdefault(value, {})[school] = None
            if each.diagnosed:
                having[each.factor.id][school] = None
    profile = tools.profile
    is_decided = profile is not None and profile.diagnosed is not None
    words = () if profile is None else profile.values.words
    return Sharing(
        tuple(
            SharedFactor(
                factor,
                tuple(having[number]) if is_decided else None,
                {
                    value: tuple(valued[number][value])
                    for value in sorted(valued[number], key=partial(_rank, words))
                },
            )
            for number, factor in tools.factors.items()
        ),
        tools.applied,
    )
