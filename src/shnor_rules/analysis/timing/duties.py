# SPDX-License-Identifier: MIT
"""What roadmaps and monitorings ask to be done, each with when that falls near a certain month."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from attrs import frozen

from shnor_rules.analysis.timing.frame import Frame, frame_of
from shnor_rules.analysis.timing.occasions import occasions
from shnor_rules.analysis.timing.windows import Dated, Lack, NoDate
from shnor_rules.model.calendar import days_of
from shnor_rules.model.in_force import InForce, in_force
from shnor_rules.model.row_names import row_names
from shnor_rules.notation import Deadline
from shnor_rules.notation.deadline_parts import Recurring
from shnor_rules.notation.spans_of_time import Year

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from shnor_rules.analysis.timing.windows import Occasion
    from shnor_rules.model import (
        Activity,
        Days,
        Document,
        Monitoring,
        Period,
        RiskTools,
        Roadmap,
        SchoolYear,
    )
    from shnor_rules.notation.deadline_parts import Part


@frozen(kw_only=True)
class Duty:
    """Something that a document asks to be done.

    Attributes:
        document: the id of the roadmap or of the monitoring.
        section: the heading it stands under, with its number; `None` without one.
        name: the name of the row; `None` for a row that has none, and for a monitoring.
        title: what is to be done; `None` where the row prints no title.
        deadline: when it is due, as printed; `None` where nothing is printed.
        responsible: who answers for it.
        form: in what form it is held.
        result: what must come of it.
        schools: the ids of the schools that it is about; empty for all of them.
        occasions: what its deadline comes to; none where nothing is printed.
    """

    document: str
    section: str | None = None
    name: str | None = None
    title: str | None = None
    deadline: str | None = None
    responsible: tuple[str, ...] = ()
    form: str | None = None
    result: str | None = None
    schools: tuple[str, ...] = ()
    occasions: tuple[Occasion, ...] = ()

    def to_dict(self, lang: str = "ru") -> dict[str, Any]:
        """Return it as plain data with what is said in `lang`."""
        return {
            "document": self.document,
            "section": self.section,
            "row": self.name,
            "title": self.title,
            "deadline": self.deadline,
            "responsible": list(self.responsible),
            "form": self.form,
            "result": self.result,
            "schools": list(self.schools),
            "occasions": [each.to_dict(lang) for each in self.occasions],
        }


def duties_of_roadmap(
    roadmap: Roadmap, listed: Days, calendar: tuple[SchoolYear, ...] = ()
) -> Iterator[Duty]:
    """Yield the rows of a roadmap; of one for another time only those that are dated themselves.

    A row without a deadline that is planned by years is due in the years for which a number other
    than nought is planned.

    Args:
        roadmap: the roadmap, as it is read.
        listed: the month that is asked about; recurrences are listed for its days.
        calendar: the school years whose terms are known.
    """
    frame, names = frame_of(roadmap, calendar), row_names(roadmap)
    for section in roadmap.sections:
        for row in section.activities:
            told = _when(row, frame, listed)
            if told is not None:
                when, printed = told
                yield Duty(
                    document=roadmap.id,
                    section=section.heading,
                    name=names.get(row.path),
                    title=row.title,
                    deadline=printed,
                    responsible=row.responsible,
                    form=row.form,
                    result=row.result,
                    schools=row.schools,
                    occasions=when,
                )


def _when(
    row: Activity, frame: Frame, listed: Days
) -> tuple[tuple[Occasion, ...], str | None] | None:
    """Return what the time of a row comes to, and how it is printed.

    Return `None` for a row that has nothing to do with the days of `listed`.
    """
    found: tuple[Occasion, ...] = ()
    printed = None
    if row.deadline is not None:
        found, printed = occasions(row.deadline, frame, listed=listed), str(row.deadline)
    elif row.plan is not None and row.plan.years:
        cell = row.plan.years.get(listed.first.year)
        if cell is None or not any(cell.amounts):
            return None
        year = Year(listed.first.year)
        days = cast("Days", days_of(year))
        column = Frame(days.first, days.last, frame.calendar)
        found = occasions(cell.when or Deadline((year,)), column, listed=listed)
        printed = f"{year.year}: {cell}"
    if frame.clip(listed) is None:
        is_eve = frame.whole is not None and frame.whole.meets(listed)
        found = tuple(
            each for each in found if isinstance(each, Dated) or (is_eve and _lacks_year(each))
        )
        return (found, printed) if found else None
    return found, printed


def _lacks_year(occasion: Occasion) -> bool:
    """Return whether a month has no year: `август` of a school year may be the one before it."""
    return isinstance(occasion, NoDate) and occasion.lack is Lack.YEAR


def duty_of_monitoring(
    monitoring: Monitoring | RiskTools,
    listed: Days,
    calendar: tuple[SchoolYear, ...] = (),
    *,
    documents: Mapping[str, Document],
) -> Duty | None:
    """Return the monitoring as something to be done.

    Args:
        monitoring: the monitoring, or the tools of the one for risks.
        listed: the days for which recurrences are listed.
        calendar: the school years whose terms are known.
        documents: the documents of the ruleset: one may end when another replaces it.

    Returns:
        The duty; `None` for a monitoring that prints no period, and for one whose document is not
        in force on any of `listed`.
    """
    document, period = monitoring.identity.document, monitoring.period
    force = InForce() if document is None else in_force(document, documents)
    if period is None or not force.meets(InForce(listed.first, listed.last)):
        return None
    deadline = _deadline(period)
    frame = Frame(force.first, force.last, calendar)
    reports = getattr(monitoring, "report_kinds", ())
    return Duty(
        document=monitoring.id,
        title=monitoring.title,
        deadline=None if deadline is None else str(deadline),
        responsible=monitoring.responsible,
        result="; ".join(reports) or None,
        occasions=() if deadline is None else occasions(deadline, frame, listed=listed),
    )


def _deadline(period: Period) -> Deadline | None:
    """Return the period of a monitoring as a deadline; `None` where its words name no time."""
    parts: tuple[Part, ...] = () if period.when is None else period.when.parts
    if period.unit is not None and not any(isinstance(part, Recurring) for part in parts):
        parts = (Recurring(period.unit), *parts)
    return Deadline(parts) if parts else None
