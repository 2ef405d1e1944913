# SPDX-License-Identifier: MIT
"""Periods of a made monitoring compared, as a report tells it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from shnor_rules.analysis.dynamics.comparing import compare
from shnor_rules.reports.content.reviewed import reviewed
from tests.reports.content.reviewing import TEACHERS, assess, made_once, sections

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from shnor_rules.reports.content.report import Section

KEY = ("школа", "предмет", "учитель")


def dynamics(
    *periods: Sequence[Mapping[str, object]],
    body: str = TEACHERS,
    key: Sequence[str] = KEY,
    by: Sequence[str] = ("школа",),
    **options: Any,  # noqa: ANN401  (those of `reviewed`)
) -> Section:
    """Return the section on dynamics of some periods, 2021 and on."""
    results = {
        str(year): assess(body, *records) for year, records in enumerate(periods, start=2021)
    }
    compared = compare(results, key=key, by=by)
    last = list(results.values())[-1]
    return sections(reviewed(*made_once(body), last, dynamics=compared, **options))["dynamics"]
