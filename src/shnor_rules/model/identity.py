# SPDX-License-Identifier: MIT
"""Which rules exactly: what makes two assessments comparable."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

if TYPE_CHECKING:
    from shnor_rules.model.document import Document


@frozen
class Identity:
    """Which rules exactly: what makes two assessments comparable.

    Attributes:
        ruleset: the id of the ruleset.
        monitoring: the id of the monitoring.
        document: the document that prints it.
        hash: the first 16 hexadecimal digits of the SHA-256 of the ruleset's content.
    """

    ruleset: str
    monitoring: str
    document: Document | None
    hash: str

    @property
    def name(self) -> str:
        """The name under which the monitoring is asked for, as in `korenovsky/mentoring-centre`."""
        return f"{self.ruleset}/{self.monitoring}"

    def cite(self, place: str, *, within: Identity | None = None) -> str:
        """Return a place in the document as other rules cite it.

        Args:
            place: the place.
            within: the rules that cite it; those of the same ruleset need not name it.
        """
        number = None if self.document is None else self.document.number
        is_same = within is not None and self.ruleset == within.ruleset
        ruleset = None if is_same else self.ruleset
        parts = (ruleset, None if number is None else f"№ {number}", place)
        return ", ".join(part for part in parts if part is not None)
