# SPDX-License-Identifier: MIT
"""What the columns of one indicator give: the bare value, the sum of its items, or its share."""

from __future__ import annotations

from typing import TYPE_CHECKING

import narwhals as nw
from attrs import evolve

from shnor_rules.expressions.absent import Absence
from shnor_rules.model.fields import PART, WHOLE
from shnor_rules.tables.answers.beside import beside
from shnor_rules.tables.answers.cell import Asked
from shnor_rules.tables.answers.given import Given, given_by
from shnor_rules.tables.answers.items import read_items
from shnor_rules.tables.answers.shares import read_share
from shnor_rules.whole import Part

if TYPE_CHECKING:
    from shnor_rules.model import Indicator, Monitoring
    from shnor_rules.tables.answers.cell import Cell
    from shnor_rules.tables.answers.fields import Fields
    from shnor_rules.tables.answers.given import Reader
    from shnor_rules.tables.answers.shares import Shared


def read_indicator(
    monitoring: Monitoring, indicator: Indicator, columns: Fields, reader: Reader
) -> Given:
    """Return what the columns of an indicator give.

    Raises:
        InputError: no answer can be read from the type of a column.
    """
    asked = Asked(
        indicator.allowed,
        indicator.labels,
        word=indicator.not_applicable,
        number=reader.number,
        unit=indicator.unit,
    )
    bare = reader.read(columns.bare(indicator.id), asked)
    if indicator.share is not None:
        counts = columns.under(indicator.id, (PART, WHOLE))
        if not counts:
            return given_by(bare)
        shared = read_share(indicator, counts, reader)
        has_bare = columns.bare(indicator.id) is not None
        return _of_share(indicator, bare if has_bare else None, shared)
    items = columns.under(indicator.id, [item.id for item in indicator.items])
    if not items:
        return given_by(bare)
    summed, is_given = read_items(monitoring, indicator, items, reader)
    if columns.bare(indicator.id) is None:
        return given_by(summed)
    return given_by(beside(indicator.id, bare, summed, is_given))


def _of_share(indicator: Indicator, bare: Cell | None, shared: Shared) -> Given:
    """Return what the counts of a share give, each row with a denominator of its own."""
    cell, denominator, most = shared.cell, shared.whole, shared.most
    if bare is not None:
        cell = beside(indicator.id, bare, evolve(cell, scale=bare.scale), shared.is_given)
        denominator = nw.when(shared.is_given).then(denominator).otherwise(bare.scale)
        most = max(most, bare.scale)
    given = given_by(cell)
    domain = evolve(
        given.domain,
        scale=None,
        most=most,
        absent=given.domain.absent | {Absence.UNDEFINED},
    )
    parts = {**given.parts, Part.DENOMINATOR: denominator, Part.UNDEFINED: shared.undefined}
    return evolve(given, domain=domain, parts=parts)
