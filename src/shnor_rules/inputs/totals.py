# SPDX-License-Identifier: MIT
"""Rows of totals, which are no records."""

from __future__ import annotations

import re
from typing import Final

from shnor_rules.evaluation.scalars import fold

_TOTAL: Final = re.compile(r"(?:итого|всего)(?:[\s:.,-]+(?:по|за|в|на|для)?\b.*)?[\s:.]*")
"""What the first cells of a row of totals say, folded."""

FIRST_CELLS: Final = 2
"""Among how many cells it is looked for."""

_INITIALS: Final = frozenset("ИиВв")


def is_total(text: str) -> bool:
    """Return whether a text at the head of a row says that it is a row of totals."""
    # Most texts begin otherwise, and are not looked at any further.
    return text.lstrip()[:1] in _INITIALS and _TOTAL.fullmatch(fold(text)) is not None
