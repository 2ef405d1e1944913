# SPDX-License-Identifier: MIT
"""The guide of a form, in the words of its rules: what it is, how it is filled in, what is next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from shnor_rules.forms.instruction_head import facts_of
from shnor_rules.forms.instruction_steps import steps_of
from shnor_rules.forms.instruction_table import Asked, asked_of
from shnor_rules.messages import say
from shnor_rules.model import Roadmap

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.forms.layout import Form


@frozen
class Guide:
    """What the first sheet of a form says.

    Attributes:
        title: what the form is for.
        facts: what it is, by name.
        steps: how it is filled in.
        asked: its columns, one by one.
        after: what comes next.
    """

    title: str
    facts: tuple[tuple[str, str], ...]
    steps: tuple[str, ...]
    asked: tuple[Asked, ...]
    after: tuple[str, ...]


def guide_of(form: Form, *, school: str = "") -> Guide:
    """Return the guide of a form.

    Args:
        form: the form.
        school: the school that it is made for; empty where for any.
    """
    return Guide(
        title=form.part.title,
        facts=tuple(facts_of(form, school=school)),
        steps=tuple(steps_of(form, school=school)),
        asked=tuple(asked_of(form)),
        after=tuple(_after(form)),
    )


def _after(form: Form) -> Iterator[str]:
    yield say("form.next.save").render()
    yield say("form.next.check", command=command_of(form)).render()
    if not isinstance(form.part, Roadmap):
        yield say("form.next.collect").render()
    yield say("form.next.identity", rules=form.rules, hash=form.ruleset.hash).render()


def command_of(form: Form) -> str:
    """Return the command that reads a filled form."""
    verb = "evaluate"
    if isinstance(form.part, Roadmap):
        verb = "fulfilment"
    elif form.both_periods:
        verb = "dynamics"
    file = say("form.file").render()
    readings = "".join(f" --reading {name}" for name in form.part.applied)
    return f"shnor-rules {verb} {form.rules} {file}{readings}"
