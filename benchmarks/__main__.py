# SPDX-License-Identifier: MIT
"""`python -m benchmarks`: every comparison, one after another; fails if a promise is not kept.

With `--only` some parts, with `--full` files of 10^8 records as well, and with `--quick` small
sizes, to see that all of it runs: so few records tell nothing, so no promise is looked at.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

import attrs

from benchmarks import boundaries
from benchmarks.comparing import measure
from benchmarks.parts import COSTS, FULL, PARTS, QUICK, USUAL
from benchmarks.reporting import report

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from benchmarks.comparing import Comparison, Result

REPORT: Final = Path("build", "bench.md")

_BOUNDARIES: Final = "boundaries"


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and tell; return 1 if a promise is not kept."""
    asked = _parser().parse_args(arguments)
    size = FULL if asked.full else QUICK if asked.quick else USUAL
    chosen = asked.only or (*PARTS, _BOUNDARIES)
    results = {
        name: _measured(name, PARTS[name](size), promises=not asked.quick)
        for name in PARTS
        if name in chosen
    }
    costs = [cost for name in COSTS if name in chosen for cost in COSTS[name](size)]
    text = report(results, costs)
    sys.stdout.write(text)
    if not asked.quick and not asked.only:
        REPORT.parent.mkdir(exist_ok=True)
        REPORT.write_text(text, encoding="utf-8")
    is_met = _BOUNDARIES not in chosen or boundaries.main() == 0
    is_kept = all(result.is_kept for part in results.values() for result in part)
    return 0 if is_met and is_kept else 1


def _measured(name: str, comparisons: Iterable[Comparison], *, promises: bool) -> list[Result]:
    """Return the results, and say each as soon as it is there, apart from the report."""
    results = []
    for comparison in comparisons:
        result = measure(comparison if promises else attrs.evolve(comparison, most=None))
        sys.stderr.write(f"{name}: {result}\n")
        results.append(result)
    return results


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument(
        "--only",
        action="append",
        choices=(*PARTS, _BOUNDARIES),
        metavar="NAME",
        help="a part; may be given several times: %(choices)s",
    )
    sizes = parser.add_mutually_exclusive_group()
    sizes.add_argument("--full", action="store_true", help="files of 10^8 records as well")
    sizes.add_argument("--quick", action="store_true", help="small sizes, and no promises")
    return parser


if __name__ == "__main__":
    sys.exit(main())
