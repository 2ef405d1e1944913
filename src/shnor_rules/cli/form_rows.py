# SPDX-License-Identifier: MIT
"""The records that stand in a form before anybody fills it in."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, Final

from attrs import frozen

from shnor_rules.evaluation.scalars import fold
from shnor_rules.findings import Finding
from shnor_rules.inputs import read_inputs
from shnor_rules.inputs.workbooks.known_parts import known_of
from shnor_rules.model import Monitoring, Roadmap
from shnor_rules.model.fields import SCHOOL

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from shnor_rules.forms.layout import Form

_ACTIVITY: Final = "мероприятие"


@frozen
class Rows:
    """Records for forms.

    Attributes:
        records: the records, in the order of the files.
        activities: rows that each form has beside those records that are about the same.
        findings: what is wrong with the files.
    """

    records: tuple[Mapping[str, Any], ...]
    activities: tuple[Mapping[str, Any], ...]
    findings: tuple[Finding, ...]

    @property
    def is_unread(self) -> bool:
        """Whether a file could not be read at all."""
        return any(each.name == "unreadable-file" for each in self.findings)

    def parted(self, schools: Sequence[str]) -> dict[str, list[Mapping[str, Any]]]:
        """Return the records of each school; all under an empty name where no school is named."""
        if not schools:
            return {"": self._with_activities(self.records)}
        return {
            school: self._with_activities(each for each in self.records if _is_of(each, school))
            for school in schools
        }

    def left(self, schools: Sequence[str]) -> int:
        """Return how many records belong to none of the schools."""
        if not schools:
            return 0
        return sum(not any(_is_of(each, school) for school in schools) for each in self.records)

    def _with_activities(self, records: Iterable[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
        listed = list(records)
        reported = {_activity(record) for record in listed}
        return listed + [row for row in self.activities if _activity(row) not in reported]


def rows_in(
    form: Form,
    names: Sequence[str],
    *,
    encoding: str | None,
    without_answers: bool,
    with_activities: bool,
) -> Rows:
    """Return the records that stand in a form.

    Args:
        form: the form.
        names: the files with records; none for none.
        encoding: their encoding, or `None` to find it out.
        without_answers: whether only the attributes of the records are kept.
        with_activities: whether each activity of a roadmap has a row, be it blank.

    Raises:
        InputError: the encoding is unknown, or a library that is needed is not installed.
    """
    given = (
        list(
            read_inputs(names, stdin=sys.stdin.buffer, encoding=encoding, known=known_of(form.part))
        )
        if names
        else []
    )
    records = [each.record for each in given if not isinstance(each, Finding)]
    findings = [each for each in given if isinstance(each, Finding)]
    findings += [fault for each in given if not isinstance(each, Finding) for fault in each.faults]
    if without_answers and isinstance(form.part, Monitoring):
        kept = {each.id for each in form.part.attributes if each.id != form.part.date}
        records = [{key: record[key] for key in record if key in kept} for record in records]
    activities: tuple[Mapping[str, Any], ...] = ()
    if with_activities and isinstance(form.part, Roadmap):
        # Imported here, as all that makes workbooks.
        from shnor_rules.forms.layout_roadmap import activity_rows  # noqa: PLC0415

        activities = activity_rows(form.part)
    return Rows(tuple(records), activities, tuple(findings))


def _activity(record: Mapping[str, Any]) -> str:
    return fold(str(record.get(_ACTIVITY, "")))


def _is_of(record: Mapping[str, Any], school: str) -> bool:
    return fold(str(record.get(SCHOOL) or "")) == fold(school)
