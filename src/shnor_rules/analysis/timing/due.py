# SPDX-License-Identifier: MIT
"""What is due in a month: dated, running, recurring, open-ended and undated duties apart.

Whether anything was done is not known here, so nothing is ever called overdue.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import evolve, frozen

from shnor_rules.analysis.timing.duties import Duty, duties_of_roadmap, duty_of_monitoring
from shnor_rules.analysis.timing.windows import Dated, Lack, NoDate, Open, Repeated
from shnor_rules.evaluation.scalars import fold
from shnor_rules.model.calendar import days_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from shnor_rules.analysis.timing.windows import Occasion
    from shnor_rules.model import Days, Roadmap, Ruleset, SchoolYear
    from shnor_rules.notation.spans_of_time import Month


@frozen(kw_only=True)
class Due:
    """What is due in a month; each duty with the occasions that put it there.

    Attributes:
        days: the days of the month.
        roadmaps: the ids of the roadmaps that were looked at, those with rows.
        dated: what has days of its own, the last of which is in the month.
        running: what has days of its own and goes on after the month.
        recurring: what comes again and again, with the period that the month lies in where that is
            known.
        open: what may be done at any time of a longer period, or is done always.
        undated: what has no date by itself.
    """

    days: Days
    roadmaps: tuple[str, ...]
    dated: tuple[Duty, ...]
    running: tuple[Duty, ...]
    recurring: tuple[Duty, ...]
    open: tuple[Duty, ...]
    undated: tuple[Duty, ...]

    def to_dict(self, lang: str = "ru") -> dict[str, Any]:
        """Return it as plain data with what is said in `lang`."""
        return {
            "month": f"{self.days.first:%Y-%m}",
            "roadmaps": list(self.roadmaps),
            "dated": [each.to_dict(lang) for each in self.dated],
            "running": [each.to_dict(lang) for each in self.running],
            "recurring": [each.to_dict(lang) for each in self.recurring],
            "open": [each.to_dict(lang) for each in self.open],
            "undated": [each.to_dict(lang) for each in self.undated],
        }


def due(
    roadmap: Roadmap,
    month: Month,
    *,
    calendar: tuple[SchoolYear, ...] = (),
    school: str | None = None,
    responsible: str | None = None,
) -> Due:
    """Return what a roadmap asks for in a month.

    Args:
        roadmap: the roadmap, as it is read.
        month: the month, with its year.
        calendar: the school years whose terms are known (`Ruleset.calendar`).
        school: the id of a school: only what is about it, or about all schools.
        responsible: only what a body answers for whose name has these words in it; capital and
            small letters do not count.

    Raises:
        ValueError: the month has no year.
    """
    days = _days(month)
    duties = duties_of_roadmap(roadmap, days, calendar)
    return _sorted(days, (roadmap,), duties, school, responsible)


def due_in_ruleset(
    ruleset: Ruleset,
    month: Month,
    *,
    school: str | None = None,
    responsible: str | None = None,
) -> Due:
    """Return what the roadmaps of a ruleset ask for in a month, and which monitorings are run.

    Args:
        ruleset: the ruleset.
        month: the month, with its year.
        school: the id of a school: only what is about it, or about all schools.
        responsible: only what a body answers for whose name has these words in it.

    Raises:
        ValueError: the month has no year.
    """
    days, calendar = _days(month), ruleset.calendar
    found = [
        duty_of_monitoring(each, days, calendar, documents=ruleset.documents)
        for each in (*ruleset, *ruleset.risks.values())
    ]
    duties = [each for each in found if each is not None]
    for roadmap in ruleset.roadmaps.values():
        duties.extend(duties_of_roadmap(roadmap, days, calendar))
    return _sorted(days, ruleset.roadmaps.values(), duties, school, responsible)


def _days(month: Month) -> Days:
    days = days_of(month)
    if days is None:
        message = "what is due is asked of a month with its year"
        raise ValueError(message)
    return days


def _sorted(
    days: Days,
    roadmaps: Iterable[Roadmap],
    duties: Iterable[Duty],
    school: str | None,
    responsible: str | None,
) -> Due:
    wanted = [each for each in duties if _concerns(each, school, responsible)]

    def having(keep: Callable[[Duty], Iterable[Occasion]]) -> Iterator[Duty]:
        for duty in wanted:
            kept = tuple(keep(duty))
            if kept:
                yield evolve(duty, occasions=kept)

    silent = [duty for duty in wanted if not duty.occasions]
    return Due(
        days=days,
        roadmaps=tuple(each.id for each in roadmaps if any(each.activities)),
        dated=tuple(having(lambda duty: _dated(duty, days))),
        running=tuple(having(lambda duty: _running(duty, days))),
        recurring=tuple(having(lambda duty: _recurring(duty, days))),
        open=tuple(having(lambda duty: _open(duty, days))),
        undated=(*having(_undated), *silent),
    )


def _concerns(duty: Duty, school: str | None, responsible: str | None) -> bool:
    if school is not None and duty.schools and school not in duty.schools:
        return False
    if responsible is None:
        return True
    return any(fold(responsible) in fold(each) for each in duty.responsible)


def _dated(duty: Duty, days: Days) -> Iterator[Occasion]:
    for each in duty.occasions:
        window = each.window if isinstance(each, Dated) else None
        if window is not None and window.falls_in(days) and not window.outlasts(days):
            yield each


def _running(duty: Duty, days: Days) -> Iterator[Occasion]:
    for each in duty.occasions:
        if isinstance(each, Dated) and each.window.outlasts(days):
            yield each


def _recurring(duty: Duty, days: Days) -> Iterator[Occasion]:
    for each in duty.occasions:
        if isinstance(each, Repeated):
            windows = tuple(window for window in each.windows if window.falls_in(days))
            if windows or each.lack is not None:
                yield evolve(each, windows=windows)


def _open(duty: Duty, days: Days) -> Iterator[Occasion]:
    for each in duty.occasions:
        if isinstance(each, Open) and (each.window is None or each.window.meets(days)):
            yield each


def _undated(duty: Duty) -> Iterator[Occasion]:
    """Yield what has no date; a plan that dates are printed for is told by these dates."""
    has_dates = any(isinstance(each, Dated) for each in duty.occasions)
    for each in duty.occasions:
        if isinstance(each, NoDate) and not (has_dates and each.lack is Lack.PLAN):
            yield each
