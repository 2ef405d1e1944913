# SPDX-License-Identifier: MIT
"""Many things joined two by two, so that they are not deeply nested."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


def balanced(join: Callable[[Any, Any], Any], parts: Sequence[Any]) -> Any:  # noqa: ANN401  (operators of Narwhals are not typed)
    """Return parts joined two by two."""
    while len(parts) > 1:
        pairs = [join(*parts[at : at + 2]) for at in range(0, len(parts) - 1, 2)]
        parts = [*pairs, parts[-1]] if len(parts) % 2 else pairs
    return parts[0]
