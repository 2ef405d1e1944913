# SPDX-License-Identifier: MIT
"""From the file to the model: a whole monitoring."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from shnor_rules.loading.examples import examples
from shnor_rules.loading.indicators import attribute, indicator
from shnor_rules.loading.layout import Written
from shnor_rules.loading.notices import notices, periods
from shnor_rules.loading.recommendations import recommendations
from shnor_rules.loading.remarks import remarks
from shnor_rules.loading.scalars import basis, choice, clause, deadline, is_name
from shnor_rules.loading.scales import computed, grading, levels, not_rated
from shnor_rules.loading.tables import level_table
from shnor_rules.model import (
    Basis,
    Clause,
    Computed,
    Direction,
    Document,
    Grading,
    Group,
    Identity,
    Indicator,
    Monitoring,
    Period,
    Remark,
)
from shnor_rules.program import TOTAL

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from shnor_rules.loading.cursor import Cursor

_DIRECTIONS: Final[Mapping[str, Direction]] = MappingProxyType(
    {direction.value: direction for direction in Direction}
)


def monitoring(
    cursor: Cursor,
    *,
    ruleset: str,
    documents: Mapping[str, Document],
    shared: tuple[Remark, ...],
    content: str,
) -> Monitoring:
    """Return the monitoring in the file at `cursor`, still without its readings.

    What has findings is left out.

    Args:
        cursor: the top of the file.
        ruleset: the id of the ruleset.
        documents: the documents of the ruleset.
        shared: remarks that belong to no single monitoring.
        content: the hash of the ruleset's content.
    """
    key = cursor.string("monitoring") or ""
    source = cursor.get("source")
    document = (None if source is None else source.string("document")) or ""
    total = cursor.get("total")
    own = tuple(remarks(cursor))
    return Monitoring(
        id=key,
        title=cursor.string("title") or key,
        subject=cursor.string("subject") or "",
        clause=(None if source is None else clause(source, document)) or Clause(document),
        identity=Identity(ruleset, key, documents.get(document), content),
        goal=cursor.string("goal"),
        participants=cursor.string("participants"),
        data_sources=cursor.string("data_sources"),
        responsible=cursor.strings("responsible"),
        period=period(cursor.get("period"), document),
        systematisation=cursor.string("systematisation"),
        report_kinds=cursor.strings("report_kinds"),
        use_of_results=cursor.string("use_of_results"),
        conduct=cursor.strings("rules"),
        analysis=cursor.string("analysis"),
        groups=tuple(_groups(cursor, document)),
        direction=_DIRECTIONS.get(cursor.string("direction") or ""),
        direction_basis=choice(cursor.get("direction_basis"), Basis, Basis.TEXT),
        direction_quote=cursor.string("direction_quote"),
        attributes=tuple(
            attribute(name, each) for name, each in cursor.under("attributes") if is_name(name)
        ),
        indicators=tuple(_indicators(cursor, document)),
        derived=tuple(_computed(cursor, "derived", document)),
        subtotals=tuple(_computed(cursor, "subtotals", document)),
        gradings=tuple(_gradings(cursor, document)),
        total=None if total is None else computed(TOTAL, total, document),
        scale=levels(cursor, document),
        table=level_table(cursor.get("table"), document),
        not_rated=not_rated(cursor),
        remarks=(*own, *(remark for remark in shared if remark.concerns)),
        examples=tuple(examples(cursor)),
        place=cursor.place(),
        date=cursor.string("date"),
        edition_of=cursor.string("edition_of"),
        layout=Written(cursor.file),
        notices=notices(cursor, document),
        recommendations=recommendations(cursor, document),
        periods=periods(cursor.get("periods"), document),
        like=cursor.string("like"),
    )


def period(cursor: Cursor | None, document: str) -> Period | None:
    """Return when a monitoring is run, or `None` where nothing says it."""
    if cursor is None:
        return None
    return Period(
        every=cursor.string("every"),
        month=cursor.string("month"),
        lasts=cursor.string("lasts"),
        clause=clause(cursor, document),
        basis=basis(cursor.get("basis")),
        when=deadline(cursor.get("month")),
    )


def _groups(cursor: Cursor, document: str) -> Iterator[Group]:
    for key, each in cursor.under("groups"):
        title, printed = each.string("title") or key, clause(each, document)
        yield Group(key, title, each.strings("indicators"), printed)


def _indicators(cursor: Cursor, document: str) -> Iterator[Indicator]:
    for key, each in cursor.under("indicators"):
        built = indicator(key, each, document)
        if built is not None and is_name(key):
            yield built


def _gradings(cursor: Cursor, document: str) -> Iterator[Grading]:
    for key, each in cursor.under("bands"):
        built = grading(key, each, document)
        if built is not None and is_name(key):
            yield built


def _computed(cursor: Cursor, section: str, document: str) -> Iterator[Computed]:
    for key, each in cursor.under(section):
        built = computed(key, each, document)
        if built is not None and is_name(key):
            yield built
