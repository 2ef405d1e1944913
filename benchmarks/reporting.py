# SPDX-License-Identifier: MIT
"""What a run found, as one table in Markdown, and beside it what is no ratio."""

from __future__ import annotations

import os
import platform
from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from benchmarks.comparing import Result
    from benchmarks.slopes import Slope

PEERS: Final = (
    "PyYAML",
    "check-jsonschema",
    "duckdb",
    "jsonschema",
    "narwhals",
    "numpy",
    "polars",
    "pyspark",
    "simpleeval",
    "zen-engine",
)
"""What the figures depend on besides the machine."""

_HEAD: Final = ("part", "comparison", "median", "of the minima", "spread", "promise", "kept")
_RIGHT: Final = frozenset({"median", "of the minima", "spread", "promise"})


def report(results: Mapping[str, Sequence[Result]], slopes: Sequence[Slope]) -> str:
    """Return all that a run found.

    Args:
        results: the results of each part, in the order of the run.
        slopes: what records cost.
    """
    lines = [_machine(), "", *table(results)]
    if slopes:
        lines += ["", *costs(slopes)]
    return "\n".join((*lines, ""))


def table(results: Mapping[str, Sequence[Result]]) -> Iterator[str]:
    """Yield the lines of the table of comparisons."""
    yield _row(_HEAD)
    yield _row("---:" if name in _RIGHT else "---" for name in _HEAD)
    for part, found in results.items():
        for result in found:
            yield _row((part, *_cells(result)))


def costs(slopes: Iterable[Slope]) -> Iterator[str]:
    """Yield the lines of the table of what records cost on this machine."""
    yield _row(("teachers on this machine", "seconds of one core for 10⁹ records"))
    yield _row(("---", "---:"))
    for slope in slopes:
        yield _row((slope.title, f"{slope.seconds:.1f}"))


def _cells(result: Result) -> tuple[str, ...]:
    low, high = result.spread
    most = result.comparison.most
    return (
        # A table has no other line between two columns.
        result.comparison.title.replace("|", "\\|"),
        f"{result.middle:.2f}",
        f"{result.least:.2f}",
        f"{low:.2f} to {high:.2f}",
        "–" if most is None else f"under {most:g}",
        "–" if most is None else "yes" if result.is_kept else "**no**",
    )


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _machine() -> str:
    peers = ", ".join(f"{name} {found}" for name, found in _versions())
    return (
        f"{platform.python_implementation()} {platform.python_version()} on"
        f" {platform.system()}, {os.cpu_count()} cores; {peers}."
    )


def _versions() -> Iterator[tuple[str, str]]:
    for name in PEERS:
        try:
            yield name, version(name)
        except PackageNotFoundError:
            yield name, "not installed"
