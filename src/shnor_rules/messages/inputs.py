# SPDX-License-Identifier: MIT
"""Messages: files of records."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from shnor_rules.messages.entry import Entry

ENTRIES: Final[dict[str, Entry]] = {}
