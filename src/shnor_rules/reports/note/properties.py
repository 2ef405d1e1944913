# SPDX-License-Identifier: MIT
"""The properties of a document, which may have tags too: its title, its subject, its author."""

from __future__ import annotations

from datetime import UTC, date, datetime
from html import unescape
from typing import TYPE_CHECKING, Any, Final

from shnor_rules.reports.note.typography import unspaced

if TYPE_CHECKING:
    from collections.abc import Mapping

    from docx.opc.coreprops import CoreProperties
    from jinja2 import Environment

_NO_DAY: Final = date(2000, 1, 1)
_LONGEST: Final = 255
"""More characters no property takes."""

_NAMES: Final = ("author", "comments", "identifier", "language", "subject", "title")
"""The properties that docxtpl looks for tags in."""


class Properties:
    """The properties of a document, kept away from docxtpl, which would set them as markup.

    Attributes:
        texts: those that have tags, by their names.
    """

    def __init__(self, properties: CoreProperties) -> None:
        self._properties = properties
        texts = {name: str(getattr(properties, name)) for name in _NAMES}
        self.texts = {name: text for name, text in texts.items() if "{" in text}
        for name in self.texts:
            setattr(properties, name, "")

    def settle(self, env: Environment, given: Mapping[str, Any], day: date | None) -> None:
        """Fill the tags, and put the day of the report in place of the clock's.

        Args:
            env: what the tags run in.
            given: what they may name.
            day: the day that the report is dated with.
        """
        for name, text in self.texts.items():
            filled = " ".join(unspaced(unescape(env.from_string(text).render(given))).split())
            shown = filled if len(filled) <= _LONGEST else f"{filled[: _LONGEST - 1]}…"
            setattr(self._properties, name, shown)
        moment = day or _NO_DAY
        self._properties.created = datetime(moment.year, moment.month, moment.day, tzinfo=UTC)
        self._properties.modified = self._properties.created
        self._properties.revision = 1
