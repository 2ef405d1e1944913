# SPDX-License-Identifier: MIT
"""The table of factors and schools in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shnor_rules.messages import say
from shnor_rules.reports.lines import NOTHING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.analysis.sharing import SharedFactor, Sharing


def sharing_lines(sharing: Sharing, lang: str) -> Iterator[str]:
    """Yield a line for each factor with the schools that have it."""
    names = [each.factor.called for each in sharing.factors]
    widest = max(map(len, names), default=0)
    for name, each in zip(names, sharing.factors, strict=True):
        yield f"{name.ljust(widest)}  {schools_in_words(each)}"
    if any(each.schools is None for each in sharing.factors):
        yield say("risk.sharing.undecided").render(lang)


def school_lines(sharing: Sharing, lang: str) -> Iterator[str]:
    """Yield a line for each school with the factors that it has."""
    for school in sharing.schools:
        numbers = [each.factor.id for each in sharing.factors if school in (each.schools or ())]
        text = say("risk.sharing.school", school=school, numbers=", ".join(numbers))
        yield text.render(lang)


def schools_in_words(shared: SharedFactor, *, otherwise: str = NOTHING) -> str:
    """Return the schools that have a factor, by its significance where that is not decided."""
    if shared.schools is not None:
        return ", ".join(shared.schools) or otherwise
    parts = (f"{value}: {', '.join(names)}" for value, names in shared.by_value.items())
    return "; ".join(parts) or otherwise
