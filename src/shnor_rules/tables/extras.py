# SPDX-License-Identifier: MIT
"""The libraries that tables need, and what to install where one is missing."""

from __future__ import annotations

from importlib.util import find_spec
from typing import TYPE_CHECKING

from shnor_rules.errors import InputError
from shnor_rules.messages import say

if TYPE_CHECKING:
    from collections.abc import Iterable


def require(modules: Iterable[str], *, extra: str = "tables") -> None:
    """Refuse to go on without libraries.

    Args:
        modules: the names under which they are imported.
        extra: the extra that they come with.

    Raises:
        InputError: one of them is not installed.
    """
    for module in modules:
        if find_spec(module) is None:
            raise InputError(say("table-extra", library=module, extra=extra))
