# SPDX-License-Identifier: MIT
"""Records assessed and kept, for analyses that need all of them at once."""

from __future__ import annotations

import io
import sys
from typing import TYPE_CHECKING, Generic, TypeVar

from attrs import field, frozen

from shnor_rules.cli.assessing import Run, assess
from shnor_rules.cli.console import is_interactive
from shnor_rules.cli.progress import Progress

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from typing import Any

    from shnor_rules.cli.assessing import Counts
    from shnor_rules.evaluation import Refusal
    from shnor_rules.findings import Finding
    from shnor_rules.inputs import Given

R = TypeVar("R")


@frozen
class Gathered(Generic[R]):
    """Results that were kept.

    Attributes:
        results: the results, in the order of the inputs.
        labels: where each of their records came from, such as `teachers.csv:3`.
        counts: how many records came to what end.
    """

    results: tuple[R | Refusal, ...]
    labels: tuple[str | None, ...]
    counts: Counts


@frozen
class _Keeping(Generic[R]):
    """A writer that keeps the results and writes nothing."""

    results: list[R | Refusal] = field(factory=list)
    labels: list[str | None] = field(factory=list)

    def begin(self) -> Iterator[str]:
        return iter(())

    def write(self, _number: int, label: str | None, result: R | Refusal) -> Iterator[str]:
        self.results.append(result)
        self.labels.append(label)
        return iter(())

    def end(self) -> Iterator[str]:
        return iter(())


def gather(  # noqa: PLR0913  (what is asked for, and how it is told)
    evaluate: Callable[[Iterable[Mapping[str, Any]]], Iterator[R | Refusal]],
    given: Iterable[Given | Finding],
    lang: str,
    *,
    ignored: frozenset[str] = frozenset(),
    is_quiet: bool = False,
    is_handed: bool = False,
) -> Gathered[R]:
    """Assess records and keep the results; what is wrong is told at the console, as ever.

    Args:
        evaluate: what makes a result of each record, one after another.
        given: the records, and what is wrong with the inputs.
        lang: the language of messages.
        ignored: the fields that are left out.
        is_quiet: whether nothing is told at the console, since it has been told before.
        is_handed: whether the records are named in documents, without the folders of their files.
    """
    keeping: _Keeping[R] = _Keeping()
    watched = sys.stderr if is_interactive(sys.stderr) else None
    run = Run(evaluate, keeping, lang, ignored, is_quiet, is_handed)
    counts = assess(run, given, io.StringIO(), Progress(lang, watched))
    return Gathered(tuple(keeping.results), tuple(keeping.labels), counts)
