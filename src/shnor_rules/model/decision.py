# SPDX-License-Identifier: MIT
"""What every reading has, whatever it reads: its name, what it answers, and who decided it."""

from __future__ import annotations

from attrs import frozen


@frozen
class Decision:
    """A named decision where the order is silent or contradicts itself.

    Attributes:
        id: its name.
        title: what it says.
        because: the remarks it answers.
        status: `предложено` or `утверждено`.
        by: the post or organisation that approved it.
        date: when it was approved.
        note: why it was chosen.
    """

    id: str
    title: str | None = None
    because: tuple[str, ...] = ()
    status: str = "предложено"
    by: str | None = None
    date: str | None = None
    note: str | None = None
