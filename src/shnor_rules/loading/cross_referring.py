# SPDX-License-Identifier: MIT
"""From the file to the model: cross-references."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shnor_rules.model import Reference, Referred

if TYPE_CHECKING:
    from shnor_rules.loading.cursor import Cursor


def references(cursor: Cursor) -> tuple[Reference, ...]:
    """Return the cross-references of what is described at `cursor`."""
    return tuple(
        Reference(kind, key, each.string("number"), each.string("means"), each.path)
        for each in cursor.elements("refers_to")
        for kind in Referred
        if (key := each.string(kind.value)) is not None
    )
