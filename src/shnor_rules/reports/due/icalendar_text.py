# SPDX-License-Identifier: MIT
"""What is due in a month, as a calendar that other programs read (RFC 5545).

Only what has days is an event, and it lasts whole days. Organisations stand in the description: a
calendar would ask for addresses of whoever is named as taking part.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from datetime import timedelta
from typing import TYPE_CHECKING, Final, cast

from icalendar import Calendar, Event

from shnor_rules.messages import say
from shnor_rules.notation.printing_deadlines import print_part
from shnor_rules.reports.due.wording import days_in_words, windows_of
from shnor_rules.version import __version__

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date, datetime

    from shnor_rules.analysis.timing.due import Due
    from shnor_rules.analysis.timing.duties import Duty
    from shnor_rules.analysis.timing.windows import Window

_DIGITS: Final = 32


def due_calendar(due: Due, lang: str, *, ruleset: str, stamp: datetime) -> str:
    """Return the dated and the recurring duties of a month as a calendar.

    What is due by a day is an event on the last day that counts in every sense of the words. An
    event has the same UID whenever it is written, so that a calendar that takes it in twice has it
    once.

    Args:
        due: what is due.
        lang: the language of the descriptions.
        ruleset: the id of the ruleset, which tells its events from those of others.
        stamp: when the calendar is made, in UTC.
    """
    made = Calendar()
    made.add("prodid", f"-//shnor-rules//{__version__}//RU")
    made.add("version", "2.0")
    alike: Counter[str] = Counter()
    for duty, window, said in _events(due):
        first, last = _days(window)
        key = "|".join((ruleset, duty.document, duty.section or "", duty.name or "", said))
        key = f"{key}|{duty.title or ''}|{first}|{last}"
        event = Event()
        event.add("uid", _uid(key, alike[key]))
        alike[key] += 1
        event.add("dtstamp", stamp)
        event.add("dtstart", first)
        event.add("dtend", last + timedelta(days=1))
        event.add("summary", _summary(duty, lang))
        event.add("description", "\n".join(_description(duty, window, lang)))
        event.add("transp", "TRANSPARENT")
        made.add_component(event)
    text: str = made.to_ical().decode()
    return text


def _events(due: Due) -> Iterator[tuple[Duty, Window, str]]:
    for duty in (*due.dated, *due.running, *due.recurring):
        for each in duty.occasions:
            for window in windows_of(each):
                yield duty, window, print_part(each.part)


def _days(window: Window) -> tuple[date, date]:
    """Return the first and the last day of an event: one day where only one end is known."""
    if window.first is not None and window.last is not None:
        return window.first, window.last
    only = cast("date", window.certain if window.first is None else window.first)
    return only, only


def _uid(key: str, number: int) -> str:
    digest = hashlib.sha256(f"{key}|{number}".encode()).hexdigest()
    return f"{digest[:_DIGITS]}@shnor-rules"


def _summary(duty: Duty, lang: str) -> str:
    title = duty.title or say("row.untitled").render(lang)
    return title if duty.name is None else f"{duty.name} {title}"


def _description(duty: Duty, window: Window, lang: str) -> Iterator[str]:
    told = {
        "row.deadline": duty.deadline,
        "due.when": days_in_words(window).render(lang),
        "due.responsible": "; ".join(duty.responsible),
        "row.form": duty.form,
        "row.result": duty.result,
        "row.schools": ", ".join(duty.schools),
        "due.section": duty.section,
        "due.document": duty.document,
    }
    for key, text in told.items():
        if text:
            yield say(key, text=text).render(lang)
