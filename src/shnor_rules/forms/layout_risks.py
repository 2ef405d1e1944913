# SPDX-License-Identifier: MIT
"""The form of tools for risks: a table in which a line is a school."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, Final

from shnor_rules.evaluation.risks.protocols import CONFIRMED, DIAGNOSED, NOTE, OTHER, RISKS
from shnor_rules.evaluation.risks.records import CARD, PERIOD, PROFILE, PROTOCOL
from shnor_rules.evaluation.risks.words import NO, YES
from shnor_rules.forms.layout_columns import Choice, FieldColumn, Kind, SheetLayout
from shnor_rules.messages import say
from shnor_rules.model import Confirming
from shnor_rules.model.fields import SCHOOL
from shnor_rules.notation import Enumeration

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from shnor_rules.model import Card, Factor, Profile, Protocol, ProtocolRow, RiskTools

_YES_OR_NO: Final = (YES, NO)


def sheets_of_risks(tools: RiskTools) -> tuple[SheetLayout, ...]:
    """Return the only sheet: the schools, each with its card, profile and protocol."""
    return (
        SheetLayout(
            name=_said("sheet.risks"),
            title=_said("sheet.risks.title"),
            columns=tuple(_columns(tools)),
            heads=1,
            questions=(((SCHOOL,),),),
        ),
    )


def _columns(tools: RiskTools) -> Iterator[FieldColumn]:
    yield FieldColumn(name=SCHOOL, title=_said("risk.school"), kind=Kind.TEXT, required=True)
    detail = (_said("risk.period.detail"),)
    yield FieldColumn(name=PERIOD, title=_said("risk.period"), kind=Kind.TEXT, details=detail)
    if tools.card is not None:
        yield from chain.from_iterable(
            _card(tools.card, number, factor) for number, factor in tools.factors.items()
        )
    if tools.profile is not None:
        for number, factor in tools.factors.items():
            yield _significance(tools.profile, number, factor)
    protocol = tools.protocol
    if protocol is not None:
        yield from chain.from_iterable(_row(protocol, row) for row in protocol.rows)
        for row in protocol.rows:
            for risk in row.risks:
                yield FieldColumn(
                    name=f"{PROTOCOL}.{row.id}.{RISKS}.{risk.id}.{NOTE}",
                    title=_said("risk.note", number=f"{row.id}.{risk.id}"),
                    kind=Kind.TEXT,
                    details=(risk.title,),
                )


def _card(card: Card, number: str, factor: Factor) -> Iterator[FieldColumn]:
    name = f"{CARD}.{number}"
    yield _words(
        name,
        _said("risk.relevant", factor=factor.called),
        _YES_OR_NO,
        details=(card.title, *_known(factor), _said("risk.relevant.detail")),
    )
    for key, title in card.fields.items():
        yield FieldColumn(
            name=f"{name}.{key}",
            title=_said("risk.card", number=number, title=title),
            kind=Kind.TEXT,
            details=(factor.called, _said("risk.card.detail")),
        )


def _significance(profile: Profile, number: str, factor: Factor) -> FieldColumn:
    values = profile.values
    members = values.members if isinstance(values, Enumeration) else ()
    return FieldColumn(
        name=f"{PROFILE}.{number}",
        title=_said("risk.significance", factor=factor.called),
        kind=Kind.CHOICE if members else Kind.NUMBER,
        choices=tuple(Choice(each) for each in members),
        range=None if isinstance(values, Enumeration) else values,
        values=str(values),
        details=(profile.title, *_known(factor), _said("risk.significance.detail")),
    )


def _row(protocol: Protocol, row: ProtocolRow) -> Iterator[FieldColumn]:
    name = f"{PROTOCOL}.{row.id}"
    about = f"{row.id}. {row.title}"
    words = (protocol.confirmed, protocol.refuted)
    yield _words(
        f"{name}.{DIAGNOSED}",
        _said("risk.diagnosed", row=about),
        _YES_OR_NO,
        details=(protocol.title, _said("risk.diagnosed.detail")),
    )
    detail = "rows" if protocol.confirm is Confirming.ROWS or not row.risks else "risks"
    yield _words(
        f"{name}.{CONFIRMED}",
        _said("risk.confirmed", row=about),
        words,
        details=(protocol.title, _said(f"risk.confirmed.{detail}")),
    )
    for risk in row.risks:
        yield _words(
            f"{name}.{RISKS}.{risk.id}",
            _said("risk.one", number=f"{row.id}.{risk.id}", title=risk.title),
            words,
            details=tuple(each for each in (about, risk.note) if each),
        )
    if row.takes_others:
        yield FieldColumn(
            name=f"{name}.{OTHER}",
            title=_said("risk.other", number=row.id),
            kind=Kind.TEXT,
            details=(about,),
        )


def _known(factor: Factor) -> Iterator[str]:
    """Yield what the document says of a factor beside its title."""
    if factor.schools:
        yield _said("risk.schools", schools=", ".join(factor.schools))
    if factor.note is not None:
        yield factor.note


def _words(name: str, title: str, words: Iterable[str], details: tuple[str, ...]) -> FieldColumn:
    choices = tuple(Choice(word) for word in words)
    listed = "; ".join(choice.text for choice in choices)
    return FieldColumn(
        name=name,
        title=title,
        kind=Kind.CHOICE,
        choices=choices,
        values=f"{{{listed}}}",
        details=details,
    )


def _said(key: str, **parameters: str) -> str:
    return say(f"form.{key}", **parameters).render()
