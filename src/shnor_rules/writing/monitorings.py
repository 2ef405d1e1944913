# SPDX-License-Identifier: MIT
"""A monitoring as its file writes it: what is its own, without what it takes from another one."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from shnor_rules.model import Basis
from shnor_rules.notation import format_number
from shnor_rules.writing.indicators import attributes, indicators
from shnor_rules.writing.parts import (
    At,
    citing,
    listed,
    notice,
    one_or_more,
    period,
    remarks,
    source,
    written,
)
from shnor_rules.writing.readings import readings
from shnor_rules.writing.scales import (
    OF_BANDS,
    OF_COMPUTED,
    bands,
    computed,
    computed_values,
    decide,
    gradings,
    table,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from shnor_rules.model import (
        Example,
        Group,
        Monitoring,
        NotRated,
        Periods,
        Recommendation,
        Remark,
    )

_UNDERSTOOD: Final[Mapping[str, Any]] = MappingProxyType(
    {**OF_BANDS, "direction_basis": Basis.TEXT.value}
)


def monitoring(whole: Monitoring, own_remarks: tuple[Remark, ...]) -> dict[str, Any]:
    """Return the file of a monitoring as plain data.

    Args:
        whole: the monitoring.
        own_remarks: the remarks that stand in its file.
    """
    own = whole if whole.likeness is None else whole.likeness.own
    at = At(own.layout)
    total = own.total
    keys = {
        "monitoring": own.id,
        "title": own.title,
        "subject": own.subject,
        "source": source(own.clause),
        "like": own.like,
        "edition_of": own.edition_of,
        "date": own.date,
        "goal": own.goal,
        "participants": own.participants,
        "data_sources": own.data_sources,
        "responsible": listed(own.responsible),
        "period": period(own.period),
        "systematisation": own.systematisation,
        "report_kinds": listed(own.report_kinds),
        "use_of_results": own.use_of_results,
        "rules": listed(own.conduct),
        "analysis": own.analysis,
        "notices": listed(notice(each) for each in own.notices),
        "recommendations": listed(map(_recommendation, own.recommendations)),
        "periods": _periods(own.periods),
        "direction": None if own.direction is None else own.direction.value,
        "direction_basis": own.direction_basis.value,
        "direction_quote": own.direction_quote,
        "groups": {each.id: _group(each) for each in own.groups} or None,
        "attributes": attributes(own.attributes),
        "indicators": indicators(own.indicators, at.under("indicators")),
        "bands": gradings(own.gradings, at.under("bands")),
        "derived": computed_values(own.derived, at.under("derived")),
        "subtotals": computed_values(own.subtotals, at.under("subtotals")),
        "total": None
        if total is None
        else written(computed(total), at.under("total"), OF_COMPUTED),
        "table": table(own.table),
        "decide": decide(own.scale),
        "levels": bands(own.scale),
        "not_rated": listed(map(_not_rated, own.not_rated)),
        "readings": readings(own) or None,
        "remarks": remarks(own_remarks),
        "examples": listed(map(_example, own.examples)),
    }
    return written(keys, at, _UNDERSTOOD)


def _group(group: Group) -> dict[str, Any]:
    keys = {"title": group.title, "indicators": list(group.indicators)}
    return written({**keys, "place": citing(group.clause)["place"]})


def _periods(periods: Periods | None) -> dict[str, Any] | None:
    if periods is None:
        return None
    return written(
        {
            "previous": {"title": periods.previous.title},
            "current": {"title": periods.current.title},
            **citing(periods.clause),
            "basis": periods.basis.value,
        }
    )


def _recommendation(value: Recommendation) -> dict[str, Any]:
    keys = {"audience": value.audience, "text": value.text, "levels": listed(value.levels)}
    return written({**keys, **citing(value.clause), "basis": value.basis.value})


def _not_rated(value: NotRated) -> dict[str, Any]:
    return written({"when": value.when.text, "because": value.because, "quote": value.quote})


def _example(example: Example) -> dict[str, Any]:
    expect = example.expect
    compared = {
        "total": None if expect.total is None else format_number(expect.total),
        "level": expect.level,
        "status": expect.status,
        "refused": list(expect.refused),
    }
    return {
        "title": example.title,
        "record": example.record,
        **written({"reading": one_or_more(example.readings)}),
        "expect": {key: value for key, value in compared.items() if key in expect.given},
    }
