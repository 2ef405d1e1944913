# SPDX-License-Identifier: MIT
"""From the file to the model: the tools for risks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shnor_rules.loading.layout import Written
from shnor_rules.loading.monitorings import period
from shnor_rules.loading.remarks import remarks
from shnor_rules.loading.risk_readings import risk_examples, risk_readings
from shnor_rules.loading.scalars import basis, choice, clause, flag, value_set
from shnor_rules.model import (
    Card,
    Clause,
    Confirming,
    Document,
    Factor,
    Identity,
    Named,
    Profile,
    Protocol,
    ProtocolRow,
    Risk,
    RiskTools,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from shnor_rules.loading.cursor import Cursor


def risk_tools(
    cursor: Cursor, *, ruleset: str, documents: Mapping[str, Document], content: str
) -> RiskTools:
    """Return the tools for risks in the file at `cursor`; what has findings is left out.

    Args:
        cursor: the top of the file.
        ruleset: the id of the ruleset.
        documents: the documents of the ruleset.
        content: the hash of the ruleset's content.
    """
    key = cursor.string("risks") or ""
    source = cursor.get("source")
    document = (None if source is None else source.string("document")) or ""
    factors = {name: _factor(name, each, document) for name, each in cursor.under("factors")}
    return RiskTools(
        id=key,
        title=cursor.string("title") or key,
        clause=(None if source is None else clause(source, document)) or Clause(document),
        identity=Identity(ruleset, key, documents.get(document), content),
        factors=factors,
        subject=cursor.string("subject"),
        goal=cursor.string("goal"),
        data_sources=cursor.string("data_sources"),
        responsible=cursor.strings("responsible"),
        period=period(cursor.get("period"), document),
        use_of_results=cursor.string("use_of_results"),
        conduct=cursor.strings("rules"),
        analysis=cursor.string("analysis"),
        context=tuple(_named("", each, document) for each in cursor.elements("context")),
        kinds=_by_name(cursor, "kinds", document),
        manageability=_by_name(cursor, "manageability", document),
        card=_card(cursor.get("card"), document),
        profile=_profile(cursor.get("profile"), document),
        protocol=_protocol(cursor.get("protocol"), document),
        readings=tuple(risk_readings(cursor)),
        remarks=tuple(remarks(cursor)),
        examples=tuple(risk_examples(cursor)),
        place=cursor.place(),
        layout=Written(cursor.file),
    )


def _title(cursor: Cursor, otherwise: str = "") -> str:
    return cursor.string("title") or otherwise


def _by_name(cursor: Cursor, section: str, document: str) -> Mapping[str, Named]:
    return {key: _named(key, each, document) for key, each in cursor.under(section)}


def _named(key: str, cursor: Cursor, document: str) -> Named:
    return Named(
        id=key,
        title=_title(cursor, key),
        decides=cursor.strings("decides"),
        clause=clause(cursor, document),
    )


def _factor(key: str, cursor: Cursor, document: str) -> Factor:
    return Factor(
        id=key,
        title=_title(cursor, key),
        schools=cursor.strings("schools"),
        kind=cursor.string("kind"),
        manageability=cursor.string("manageability"),
        basis=basis(cursor.get("basis")),
        clause=clause(cursor, document),
        note=cursor.string("note"),
    )


def _card(cursor: Cursor | None, document: str) -> Card | None:
    if cursor is None:
        return None
    fields = {key: _title(each, key) for key, each in cursor.under("fields")}
    return Card(
        title=_title(cursor),
        fields=fields,
        heading=cursor.strings("heading"),
        signed=cursor.strings("signed"),
        clause=clause(cursor, document),
    )


def _profile(cursor: Cursor | None, document: str) -> Profile | None:
    values = None if cursor is None else value_set(cursor.get("values"))
    if cursor is None or values is None:
        return None
    return Profile(
        title=_title(cursor),
        values=values,
        diagnosed=value_set(cursor.get("diagnosed")),
        basis=basis(cursor.get("basis")),
        heading=cursor.strings("heading"),
        signed=cursor.strings("signed"),
        clause=clause(cursor, document),
    )


def _protocol(cursor: Cursor | None, document: str) -> Protocol | None:
    if cursor is None:
        return None
    return Protocol(
        title=_title(cursor),
        confirmed=cursor.string("confirmed") or "",
        refuted=cursor.string("refuted") or "",
        rows=tuple(_row(key, each, document) for key, each in cursor.under("rows")),
        confirm=choice(cursor.get("confirm"), Confirming, Confirming.ROWS),
        heading=cursor.strings("heading"),
        signed=cursor.strings("signed"),
        clause=clause(cursor, document),
    )


def _row(key: str, cursor: Cursor, document: str) -> ProtocolRow:
    return ProtocolRow(
        id=key,
        title=_title(cursor, key),
        factors=cursor.strings("factors"),
        names=None if cursor.get("names") is None else cursor.strings("names"),
        risks=tuple(
            Risk(
                id=number,
                title=_title(each, number),
                is_other=flag(each.get("other"), default=False),
                clause=clause(each, document),
                note=each.string("note"),
            )
            for number, each in cursor.under("risks")
        ),
        clause=clause(cursor, document),
        note=cursor.string("note"),
    )
