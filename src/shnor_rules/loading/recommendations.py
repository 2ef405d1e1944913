# SPDX-License-Identifier: MIT
"""From the file to the model: what is advised to whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shnor_rules.loading.scalars import basis, clause
from shnor_rules.model import Recommendation

if TYPE_CHECKING:
    from shnor_rules.loading.cursor import Cursor


def recommendations(monitoring: Cursor, document: str) -> tuple[Recommendation, ...]:
    """Return the recommendations of the monitoring at `monitoring`, in order."""
    return tuple(
        Recommendation(
            each.string("audience") or "",
            each.string("text") or "",
            each.strings("levels"),
            clause(each, document),
            basis(each.get("basis")),
        )
        for each in monitoring.elements("recommendations")
    )
