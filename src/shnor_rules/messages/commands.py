# SPDX-License-Identifier: MIT
"""Messages: what the command line says."""

from __future__ import annotations

from typing import Final

from shnor_rules.messages.entry import Entry

ENTRIES: Final[dict[str, Entry]] = {}
