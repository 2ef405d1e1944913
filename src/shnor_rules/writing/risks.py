# SPDX-License-Identifier: MIT
"""Tools for risks as their file writes them."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from shnor_rules.model import Basis, Confirming
from shnor_rules.writing.parts import (
    At,
    citing,
    decided,
    listed,
    one_or_more,
    period,
    remarks,
    source,
    text_of,
    written,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from shnor_rules.model import (
        Card,
        Factor,
        Named,
        Profile,
        Protocol,
        ProtocolRow,
        Risk,
        RiskExample,
        RiskReading,
        RiskTools,
    )

_UNDERSTOOD: Final[Mapping[str, Any]] = MappingProxyType(
    {"basis": Basis.TEXT.value, "confirm": Confirming.ROWS.value, "other": False}
)


def risk_tools(value: RiskTools) -> dict[str, Any]:
    """Return the file of tools for risks as plain data."""
    return written(
        {
            "risks": value.id,
            "title": value.title,
            "subject": value.subject,
            "source": source(value.clause),
            "goal": value.goal,
            "data_sources": value.data_sources,
            "responsible": listed(value.responsible),
            "period": period(value.period),
            "use_of_results": value.use_of_results,
            "rules": listed(value.conduct),
            "analysis": value.analysis,
            "context": listed(map(_named, value.context)),
            "kinds": _by_name(value.kinds),
            "manageability": _by_name(value.manageability),
            "factors": {key: _factor(each) for key, each in value.factors.items()},
            "card": _card(value.card),
            "profile": _profile(value.profile),
            "protocol": _protocol(value.protocol, At(value.layout, ("protocol",))),
            "readings": {each.id: _reading(each) for each in value.readings} or None,
            "remarks": remarks(value.remarks),
            "examples": listed(map(_example, value.examples)),
        }
    )


def _named(value: Named) -> dict[str, Any]:
    keys = {"title": value.title, "decides": listed(value.decides)}
    return written({**keys, **citing(value.clause)})


def _by_name(values: Mapping[str, Named]) -> dict[str, Any] | None:
    return {key: _named(each) for key, each in values.items()} or None


def _factor(value: Factor) -> dict[str, Any]:
    return written(
        {
            "title": value.title,
            "schools": listed(value.schools),
            "kind": value.kind,
            "manageability": value.manageability,
            "basis": value.basis.value,
            **citing(value.clause),
            "note": value.note,
        }
    )


def _form(form: Card | Profile | Protocol) -> dict[str, Any]:
    heading, signed = listed(form.heading), listed(form.signed)
    return {"heading": heading, "signed": signed, **citing(form.clause)}


def _card(card: Card | None) -> dict[str, Any] | None:
    if card is None:
        return None
    fields = {key: {"title": title} for key, title in card.fields.items()}
    return written({"title": card.title, "fields": fields or None, **_form(card)})


def _profile(profile: Profile | None) -> dict[str, Any] | None:
    if profile is None:
        return None
    keys = {
        "title": profile.title,
        "values": str(profile.values),
        "diagnosed": text_of(profile.diagnosed),
        "basis": profile.basis.value,
    }
    return written({**keys, **_form(profile)})


def _protocol(protocol: Protocol | None, at: At) -> dict[str, Any] | None:
    if protocol is None:
        return None
    keys = {
        "title": protocol.title,
        "confirmed": protocol.confirmed,
        "refuted": protocol.refuted,
        "confirm": protocol.confirm.value,
        "rows": {each.id: _row(each) for each in protocol.rows} or None,
    }
    return written({**keys, **_form(protocol)}, at, _UNDERSTOOD)


def _row(row: ProtocolRow) -> dict[str, Any]:
    return written(
        {
            "title": row.title,
            "factors": listed(row.factors),
            "names": None if row.names is None else list(row.names),
            "risks": {each.id: _risk(each) for each in row.risks} or None,
            **citing(row.clause),
            "note": row.note,
        }
    )


def _risk(risk: Risk) -> dict[str, Any]:
    keys = {"title": risk.title, "other": risk.is_other, **citing(risk.clause), "note": risk.note}
    return written(keys, default=_UNDERSTOOD)


def _reading(reading: RiskReading) -> dict[str, Any]:
    diagnosed, confirm = reading.diagnosed, reading.confirm
    keys = {
        **decided(reading),
        "rows": {key: {"factors": list(each)} for key, each in reading.rows.items()} or None,
        "profile": None if diagnosed is None else {"diagnosed": str(diagnosed)},
        "protocol": None if confirm is None else {"confirm": confirm.value},
    }
    return written(keys)


def _example(example: RiskExample) -> dict[str, Any]:
    risks: dict[str, Any] = {}
    for (row, number), status in example.risks.items():
        risks.setdefault(row, {})[number] = status
    expect = {
        "rows": dict(example.rows) or None,
        "risks": risks or None,
        "measures": None if example.measures is None else list(example.measures),
        "refused": listed(example.refused),
    }
    return {
        "title": example.title,
        "record": example.record,
        **written({"reading": one_or_more(example.readings)}),
        "expect": written(expect),
    }
