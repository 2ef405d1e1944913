# SPDX-License-Identifier: MIT
"""Coverage: which schools sent records, and how many against what was declared."""

from __future__ import annotations

from enum import Enum
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from attrs import define, field, frozen

from shnor_rules.analysis.about import About, about
from shnor_rules.analysis.entries import numbered
from shnor_rules.evaluation import Refusal
from shnor_rules.evaluation.answers import written
from shnor_rules.evaluation.scalars import fold
from shnor_rules.messages import Message, say

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from shnor_rules.analysis.entries import Entry
    from shnor_rules.evaluation import Assessment

_NOTHING_DECLARED: Final[Mapping[str, int]] = MappingProxyType({})


class Sent(Enum):
    """How what a school sent compares with what is known of it."""

    NOTHING = "nothing"
    FEWER = "fewer"
    MORE = "more"
    AS_DECLARED = "as-declared"
    UNDECLARED = "undeclared"
    """Nobody declared how many records there should be."""
    UNKNOWN = "unknown"
    """There are schools to hold it against, and it is none of them."""

    def said(self) -> Message:
        """Return it in words."""
        return say(f"analysis.sent.{self.value}")


@frozen
class SchoolCoverage:
    """What one school sent.

    Attributes:
        name: the school, as the list, the declaration or its first record calls it.
        declared: how many records were declared; `None` where nobody said.
        assessed: how many of its records were assessed.
        refused: how many were not.
        sent: how that compares.
    """

    name: str
    declared: int | None
    assessed: int
    refused: int
    sent: Sent

    @property
    def records(self) -> int:
        """How many records it sent, refused ones too."""
        return self.assessed + self.refused

    @property
    def difference(self) -> int | None:
        """How many more records than declared; negative where there are fewer."""
        return None if self.declared is None else self.records - self.declared

    def to_dict(self, lang: str = "ru") -> dict[str, Any]:
        """Return it as plain data for JSON."""
        return {
            "school": self.name,
            "declared": self.declared,
            "records": self.records,
            "assessed": self.assessed,
            "refused": self.refused,
            "difference": self.difference,
            "status": self.sent.value,
            "status_text": self.sent.said().render(lang),
        }


@frozen
class Coverage:
    """What the schools sent.

    Attributes:
        about: what it rests on.
        attribute: the attribute that names the school.
        is_listed: whether there is a list of schools or a declaration to hold the records against.
        schools: the schools: those of the list, those declared, and then those that only records
            name.
        without_school: records that name no school.
    """

    about: About
    attribute: str
    is_listed: bool
    schools: tuple[SchoolCoverage, ...]
    without_school: tuple[Entry, ...]

    def to_dict(self, lang: str = "ru") -> dict[str, Any]:
        """Return it as plain data for JSON; only statuses are in words of `lang`."""
        return {
            "about": self.about.to_dict(),
            "attribute": self.attribute,
            "schools": [school.to_dict(lang) for school in self.schools],
            "without_school": [entry.to_dict() for entry in self.without_school],
        }


@define
class _School:
    name: str
    is_listed: bool = False
    declared: int | None = None
    entries: list[Entry] = field(factory=list)


def coverage(
    results: Iterable[Assessment | Refusal],
    *,
    attribute: str = "школа",
    declared: Mapping[str, int] = _NOTHING_DECLARED,
    schools: Sequence[Sequence[str]] = (),
) -> Coverage:
    """Return what the schools sent against what is known of them.

    Names that differ in case, in ё or in spaces only are one school.

    Args:
        results: the results, as `evaluate_all` yields them.
        attribute: the attribute that names the school.
        declared: how many records each school said it would send.
        schools: the schools that should send records: of each the names it goes by, the first of
            which is shown.
    """
    known: dict[str, _School] = {}
    for names in schools:
        school = _School(names[0], is_listed=True)
        known |= {fold(name): school for name in names}
    for name, count in declared.items():
        known.setdefault(fold(name), _School(name)).declared = count
    without: list[Entry] = []
    entries = numbered(results)
    for entry in entries:
        school_name = written(entry.result.attributes.get(attribute))
        if school_name is None:
            without.append(entry)
        else:
            known.setdefault(fold(school_name), _School(school_name)).entries.append(entry)
    by_identity = {id(school): school for school in known.values()}
    return Coverage(
        about(entries),
        attribute,
        bool(schools or declared),
        tuple(
            _covered(school, has_list=bool(schools or declared)) for school in by_identity.values()
        ),
        tuple(without),
    )


def _covered(school: _School, *, has_list: bool) -> SchoolCoverage:
    refused = sum(isinstance(entry.result, Refusal) for entry in school.entries)
    records = len(school.entries)
    return SchoolCoverage(
        school.name,
        school.declared,
        records - refused,
        refused,
        _sent(school, records, has_list=has_list),
    )


def _sent(school: _School, records: int, *, has_list: bool) -> Sent:
    if records == 0 and school.declared != 0:
        return Sent.NOTHING
    if school.declared is None:
        return Sent.UNKNOWN if has_list and not school.is_listed else Sent.UNDECLARED
    if records == school.declared:
        return Sent.AS_DECLARED
    return Sent.FEWER if records < school.declared else Sent.MORE
