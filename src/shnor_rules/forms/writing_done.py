# SPDX-License-Identifier: MIT
"""XlsxWriter leaves out what Excel does not take, and says so by a number only."""

from __future__ import annotations

from typing import Any


def done(result: Any) -> None:  # noqa: ANN401  (XlsxWriter has no types)
    """Fail where XlsxWriter has left something out: a form must not lose anything.

    Raises:
        RuntimeError: something was left out.
    """
    if result not in {None, 0}:
        message = f"XlsxWriter left something out: {result}"
        raise RuntimeError(message)
