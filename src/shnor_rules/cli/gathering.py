# SPDX-License-Identifier: MIT
"""Records assessed and kept, for analyses that need all of them at once."""

from __future__ import annotations

import io
import sys
from functools import partial
from typing import TYPE_CHECKING, TypeAlias

from attrs import field, frozen

from shnor_rules.cli.assessing import Run, assess
from shnor_rules.cli.console import is_interactive
from shnor_rules.cli.progress import Progress
from shnor_rules.cli.telling import note
from shnor_rules.evaluation import evaluate_all
from shnor_rules.evaluation.dated import evaluate_by_date
from shnor_rules.messages import say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from typing import Any

    from shnor_rules.cli.assessing import Counts
    from shnor_rules.findings import Finding
    from shnor_rules.inputs import Given
    from shnor_rules.model import Editions
    from shnor_rules.reports.results import Result

Evaluating: TypeAlias = "Callable[[Iterable[Mapping[str, Any]]], Iterator[Result]]"
"""Makes a result of each record, one after another."""


@frozen
class Gathered:
    """Results that were kept.

    Attributes:
        results: the results, in the order of the inputs.
        counts: how many records came to what end.
    """

    results: tuple[Result, ...]
    counts: Counts


@frozen
class _Keeping:
    """A writer that keeps the results and writes nothing."""

    results: list[Result] = field(factory=list)

    def begin(self) -> Iterator[str]:
        return iter(())

    def write(self, _number: int, _label: str | None, result: Result) -> Iterator[str]:
        self.results.append(result)
        return iter(())

    def end(self) -> Iterator[str]:
        return iter(())


def evaluating(editions: Editions, as_of: str | None) -> Evaluating:
    """Return what assesses records: one edition for a day that is asked for, else by their dates.

    Args:
        editions: the editions of the monitoring, as they are read for that day.
        as_of: the day that is asked for, or `None`.
    """
    if as_of is not None:
        return partial(evaluate_all, editions.named)
    return partial(evaluate_by_date, editions)


def gather(
    evaluate: Evaluating,
    given: Iterable[Given | Finding],
    lang: str,
    *,
    ignored: frozenset[str] = frozenset(),
) -> Gathered:
    """Assess records and keep the results; what is wrong is told at the console, as ever."""
    keeping = _Keeping()
    watched = sys.stderr if is_interactive(sys.stderr) else None
    run = Run(evaluate, keeping, lang, ignored)
    counts = assess(run, given, io.StringIO(), Progress(lang, watched))
    return Gathered(tuple(keeping.results), counts)


def tell_counts(counts: Counts, lang: str) -> None:
    """Tell the columns that the monitoring does not know, and the closing line."""
    if counts.columns:
        names = list(dict.fromkeys(counts.columns))
        options = " ".join(f'--ignore "{name}"' for name in names)
        note(say("command.unknown-columns", names=", ".join(names), options=options), lang)
    note(counts.said, lang)
