# SPDX-License-Identifier: MIT
"""What a form is: its document, what a row describes, when it is filled in, how it is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shnor_rules.messages import say
from shnor_rules.model import Monitoring, RiskTools, Roadmap

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.forms.layout import Form
    from shnor_rules.model import Period


def facts_of(form: Form, *, school: str) -> Iterator[tuple[str, str]]:
    """Yield what a form is, each fact after what it is about.

    Args:
        form: the form.
        school: the school that it is made for; empty where for any.
    """
    for key, text in _facts(form, school):
        if text:
            yield say(f"form.guide.{key}").render(), text


def _facts(form: Form, school: str) -> Iterator[tuple[str, str | None]]:
    part = form.part
    document = form.ruleset.documents.get(part.clause.document)
    yield "document", None if document is None else str(document)
    yield "place", part.clause.cited
    yield "school", school
    yield "subject", form.records.title
    if isinstance(part, Monitoring):
        yield "participants", part.participants
    if isinstance(part, Roadmap):
        yield "period", None if part.period is None else str(part.period)
    else:
        yield "period", None if part.period is None else _when(part.period)
    yield "responsible", "\n".join(part.responsible)
    if isinstance(part, Monitoring | RiskTools):
        yield "sources", part.data_sources
    yield "goal", part.goal
    if isinstance(part, Monitoring):
        yield from (("notice", text) for text in _notices(part))
    yield "readings", _readings(form)


def _when(period: Period) -> str:
    told = {"every": period.every, "month": period.month, "lasts": period.lasts}
    parts = [say(f"form.when.{key}", text=text).render() for key, text in told.items() if text]
    return "; ".join(parts)


def _notices(monitoring: Monitoring) -> tuple[str, ...]:
    """Return the words that go with results, each once."""
    notices = [*monitoring.notices]
    notices += [each.notice for each in monitoring.indicators if each.notice is not None]
    return tuple(dict.fromkeys(each.text for each in notices))


def _readings(form: Form) -> str:
    named = {each.id: each for each in form.part.readings}
    lines = []
    for name in form.part.applied:
        title = named[name].title if name in named else None
        lines.append(
            name if title is None else say("form.guide.reading", id=name, title=title).render()
        )
    return "\n".join(lines) or say("form.guide.readings.none").render()
