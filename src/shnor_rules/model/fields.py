# SPDX-License-Identifier: MIT
"""The keys that may stand under an indicator in a record, beside the ids of its items."""

from __future__ import annotations

from typing import Final

VALUE: Final = "значение"
ACT: Final = "акт"
LINK: Final = "ссылка"
REASON: Final = "причина"
PART: Final = "часть"
WHOLE: Final = "всего"

RESERVED: Final = frozenset({VALUE, ACT, LINK, REASON})
"""No item may have one of these for its id."""
