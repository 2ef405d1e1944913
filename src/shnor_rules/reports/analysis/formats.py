# SPDX-License-Identifier: MIT
"""The formats of analyses by name: what each is made by."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from shnor_rules.reports.analysis.dynamics_sheet import dynamics_rows
from shnor_rules.reports.analysis.dynamics_text import dynamics_lines
from shnor_rules.reports.analysis.sheets import summary_rows
from shnor_rules.reports.analysis.summary_text import summary_lines
from shnor_rules.reports.json_page import json_page
from shnor_rules.reports.lines import printed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from shnor_rules.analysis.dynamics.comparing import Dynamics
    from shnor_rules.analysis.dynamics.conclusions import Conclusions
    from shnor_rules.analysis.summaries.summary import Summary

Summaries: TypeAlias = "Callable[[Summary, str], Iterator[str]]"
"""Makes pieces of text from analyses and a language."""

Comparisons: TypeAlias = "Callable[[Dynamics, Sequence[Conclusions], str], Iterator[str]]"
"""Makes pieces of text from a comparison, its conclusions and a language."""


def _json(data: dict[str, Any]) -> Iterator[str]:
    yield f"{json_page(data)}\n"


def _compared(dynamics: Dynamics, concluded: Iterable[Conclusions], lang: str) -> dict[str, Any]:
    return {**dynamics.to_dict(lang), "conclusions": [each.to_dict(lang) for each in concluded]}


SUMMARIES: Final[Mapping[str, Summaries]] = MappingProxyType(
    {
        "text": lambda summary, lang: printed(summary_lines(summary, lang)),
        "json": lambda summary, lang: _json(summary.to_dict(lang)),
        "csv": summary_rows,
    }
)
"""The formats of analyses of one set of results, the default first."""

DYNAMICS: Final[Mapping[str, Comparisons]] = MappingProxyType(
    {
        "text": lambda dynamics, concluded, lang: printed(
            dynamics_lines(dynamics, concluded, lang)
        ),
        "json": lambda dynamics, concluded, lang: _json(_compared(dynamics, concluded, lang)),
        "csv": dynamics_rows,
    }
)
"""The formats of comparisons of periods, the default first."""
