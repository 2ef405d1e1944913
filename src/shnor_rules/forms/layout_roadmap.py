# SPDX-License-Identifier: MIT
"""The form of a roadmap: a table in which a line is an event."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Final

from shnor_rules.forms.layout_columns import Choice, FieldColumn, Kind, SheetLayout
from shnor_rules.messages import say
from shnor_rules.model import row_names
from shnor_rules.model.fields import SCHOOL
from shnor_rules.notation import Interval, Range

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.model import Activity, Roadmap, Ruleset

ACTIVITY: Final = "мероприятие"
DAY: Final = "дата"
QUANTITY: Final = "количество"
PART: Final = "часть"
DOCUMENT: Final = "документ"
LINK: Final = "ссылка"

TITLE: Final = "_мероприятие"
"""A column that shows the title of the row that was chosen."""

_HEADS: Final = 2
_POSITIVE: Final = Range(Interval(Fraction(0), None, low_closed=False, high_closed=False))


def sheets_of_roadmap(roadmap: Roadmap, ruleset: Ruleset) -> tuple[SheetLayout, ...]:
    """Return the only sheet: the events that took place."""
    return (
        SheetLayout(
            name=_said("sheet.events"),
            title=_said("sheet.events.title"),
            columns=tuple(_columns(roadmap, ruleset)),
            heads=_HEADS,
            questions=(((ACTIVITY,),), ((DAY,),)),
        ),
    )


def activities_of(roadmap: Roadmap) -> Iterator[tuple[str, Activity]]:
    """Yield the rows that events can be reported for, with what they are called."""
    names = row_names(roadmap)
    return ((names[row.path], row) for row in roadmap.activities if row.path in names)


def activity_rows(roadmap: Roadmap) -> tuple[dict[str, str], ...]:
    """Return a row of the form for each activity, with nothing but its name."""
    return tuple({ACTIVITY: name} for name, _ in activities_of(roadmap))


def _columns(roadmap: Roadmap, ruleset: Ruleset) -> Iterator[FieldColumn]:
    activities = tuple(activities_of(roadmap))
    yield FieldColumn(
        name=ACTIVITY,
        title=_said("event.activity"),
        kind=Kind.CHOICE,
        choices=tuple(Choice(name, _in_full(row)) for name, row in activities),
        values=_listed(name for name, _ in activities),
        required=True,
        details=(_said("event.activity.detail"),),
    )
    yield FieldColumn(name=TITLE, title=_said("event.title"), kind=Kind.HELP)
    yield FieldColumn(
        name=DAY,
        title=_said("event.day"),
        kind=Kind.DATE,
        required=True,
        details=(_said("event.day.detail"),),
    )
    yield _school(roadmap, ruleset)
    yield FieldColumn(
        name=QUANTITY,
        title=_said("event.quantity"),
        kind=Kind.NUMBER,
        range=_POSITIVE,
        values=str(_POSITIVE),
        details=(_said("event.quantity.detail"),),
    )
    parts = max((_parts(row) for _, row in activities), default=1)
    if parts > 1:
        allowed = Range(
            Interval(Fraction(1), Fraction(parts), low_closed=True, high_closed=True), whole=True
        )
        yield FieldColumn(
            name=PART,
            title=_said("event.part"),
            kind=Kind.NUMBER,
            range=allowed,
            values=str(allowed),
            details=(_said("event.part.detail"),),
        )
    for name in (DOCUMENT, LINK):
        key = "document" if name == DOCUMENT else "link"
        yield FieldColumn(
            name=name,
            title=_said(f"event.{key}"),
            kind=Kind.TEXT,
            details=(_said(f"event.{key}.detail"),),
        )


def _school(roadmap: Roadmap, ruleset: Ruleset) -> FieldColumn:
    choices = tuple(Choice(each.title) for each in ruleset.schools)
    if not choices:
        named = (school for row in roadmap.activities for school in row.schools)
        choices = tuple(Choice(each) for each in dict.fromkeys(named))
    return FieldColumn(
        name=SCHOOL,
        title=_said("event.school"),
        kind=Kind.CHOICE if choices else Kind.TEXT,
        choices=choices,
        values=_listed(each.text for each in choices) if choices else "",
        details=(_said("event.school.detail"),),
    )


def _in_full(row: Activity) -> str:
    """Return when a row is due and what it is called; a long title is cut off at its end."""
    parts = (None if row.deadline is None else str(row.deadline), row.title)
    return " – ".join(part for part in parts if part)


def _parts(row: Activity) -> int:
    plan = row.plan
    values = () if plan is None else (plan.total, *plan.years.values())
    return max((len(each.amounts) for each in values if each is not None), default=1)


def _listed(texts: Iterator[str]) -> str:
    return f"{{{'; '.join(texts)}}}"


def _said(key: str) -> str:
    return say(f"form.{key}").render()
