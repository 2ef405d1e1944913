# SPDX-License-Identifier: MIT
"""Which schools share a risk, and who can do something about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shnor_rules.analysis.portions import Portion
from shnor_rules.analysis.sharing import assessed_sharing
from shnor_rules.reports.content.grid import Column, Grid, Kind, Row
from shnor_rules.reports.content.report import Section
from shnor_rules.reports.content.risks_reviewed import confirmed_of, significances
from shnor_rules.reports.content.wording import listed, text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.analysis.sharing import SharedFactor, Sharing
    from shnor_rules.model import Factor
    from shnor_rules.reports.content.grid import Cell
    from shnor_rules.reports.content.risks_reviewed import RiskReview


def shared_section(review: RiskReview, lang: str) -> Section:
    """Return `shared-risks`: the schools of each factor, to be invited to one event."""
    sharing = assessed_sharing(review.tools, review.assessments)
    return Section(
        "shared-risks",
        text("risks.shared", lang),
        tuple(_shared(sharing, lang)),
        grids=(_grid(review, sharing, lang),),
    )


def _shared(sharing: Sharing, lang: str) -> Iterator[str]:
    if any(each.schools is None for each in sharing.factors):
        yield text("risks.shared.undecided", lang)
        return
    shared = [each.factor.id for each in sharing.shared]
    if shared:
        yield text("risks.shared.numbers", lang, count=len(shared), numbers=", ".join(shared))
    else:
        yield text("risks.shared.none", lang)


def _grid(review: RiskReview, sharing: Sharing, lang: str) -> Grid:
    is_decided = all(each.schools is not None for each in sharing.factors)
    used = {value for each in sharing.factors for value in each.by_value}
    values = [each for each in significances(review) if each in used]
    has_printed = any(each.factor.schools for each in sharing.factors)
    columns = [Column("№"), Column(text("risks.column.factor", lang))]
    if is_decided:
        columns.append(Column(text("risks.column.count", lang), Kind.PORTION))
        columns.append(Column(text("risks.column.schools", lang)))
    columns += (
        Column(text("risks.column.schools-of", lang, value=value), is_detail=is_decided)
        for value in values
    )
    if has_printed:
        columns.append(Column(text("risks.column.printed", lang)))

    def cells(each: SharedFactor) -> Iterator[Cell]:
        yield each.factor.id
        yield each.factor.title
        if each.schools is not None and is_decided:
            yield Portion(len(each.schools), len(review.assessments))
            yield listed(each.schools) or None
        for value in values:
            yield listed(each.by_value.get(value, ())) or None
        if has_printed:
            yield listed(each.factor.schools) or None

    rows = (
        Row(
            tuple(cells(each)),
            name=each.factor.called,
            is_detail=is_decided and each not in sharing.shared,
        )
        for each in sharing.factors
    )
    title, brief = text("risks.shared", lang), text("risks.shared.brief", lang)
    return Grid("shared-risks", title, tuple(columns), tuple(rows), headed=2, brief=brief)


def manageability_section(review: RiskReview, lang: str) -> Section | None:
    """Return `manageability`: who decides about which risks; `None` where no document says so."""
    tools = review.tools
    if not tools.manageability and not tools.kinds:
        return None
    factors = tools.factors.values()
    is_known = any(each.manageability or each.kind for each in factors)
    keys = ("manageability", "decides", "kind", "factor", "diagnosed-in", "confirmed-in")
    rows = [
        Row(cells)
        for name, kind in tools.manageability.items()
        for cells in _managed(
            (kind.title, listed(kind.decides) or None),
            [each for each in factors if each.manageability == name],
            review,
        )
    ]
    if is_known or not tools.manageability:
        left = [each for each in factors if each.manageability not in tools.manageability]
        if left:
            rows += map(
                Row, _managed((text("risks.manageability.unsaid", lang), None), left, review)
            )
    title = text("risks.manageability", lang)
    columns = tuple(Column(text(f"risks.column.{key}", lang)) for key in keys)
    kinds = tuple(each.title for each in tools.kinds.values())
    return Section(
        "manageability",
        title,
        () if is_known else (text("risks.manageability.unknown", lang),),
        points=() if is_known or not kinds else kinds,
        grids=(Grid("manageability", title, columns, tuple(rows)),),
    )


def _managed(
    head: tuple[str, str | None], factors: list[Factor], review: RiskReview
) -> Iterator[tuple[Cell, ...]]:
    if not factors:
        yield (*head, None, None, None, None)
    for each in factors:
        kind = review.tools.kinds.get(each.kind or "")
        yield (
            *head,
            None if kind is None else kind.title,
            each.called,
            listed(_having(each, review, is_confirmed=False)) or None,
            listed(_having(each, review, is_confirmed=True)) or None,
        )


def _having(factor: Factor, review: RiskReview, *, is_confirmed: bool) -> Iterator[str]:
    """Yield the schools that have a factor by their profile, or by their curator."""
    for name, assessment in review.named:
        for each in assessment.factors:
            if each.factor.id == factor.id:
                has = confirmed_of(each, assessment) if is_confirmed else each.diagnosed
                if has:
                    yield name
