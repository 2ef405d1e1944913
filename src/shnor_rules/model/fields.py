# SPDX-License-Identifier: MIT
"""Keys of records: those that may stand under an indicator, and the school."""

from __future__ import annotations

from typing import Final

VALUE: Final = "значение"
ACT: Final = "акт"
LINK: Final = "ссылка"
REASON: Final = "причина"
PART: Final = "часть"
WHOLE: Final = "всего"

SCHOOL: Final = "школа"
"""The attribute, and the column of tables, that names the school."""

RESERVED: Final = frozenset({VALUE, ACT, LINK, REASON})
"""No item may have one of these for its id."""
