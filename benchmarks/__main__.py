# SPDX-License-Identifier: MIT
"""`python -m benchmarks`: every comparison, one after another; fails if a promise is not kept."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import yaml

from benchmarks import boundaries, loading, plugin
from benchmarks.comparing import Comparison, measure
from benchmarks.processes import Process, installed
from benchmarks.shipped import RULESETS, files, schemas

if TYPE_CHECKING:
    from collections.abc import Iterator


def comparisons() -> Iterator[Comparison]:
    """Yield what is compared."""
    check = installed("shnor-rules", "check", str(RULESETS))
    # One run of the peer has one schema.
    validating = {kind: validation(kind) for kind in schemas() if files(kind)}
    yield Comparison(
        "`shnor-rules check rulesets` : `check-jsonschema` over the same files, time",
        check.seconds,
        lambda: sum(each.seconds() for each in validating.values()),
        most=1,
    )
    yield Comparison(
        "`shnor-rules check rulesets` : `check-jsonschema` over the monitorings alone, time",
        check.seconds,
        validating["monitoring"].seconds,
        most=None,
    )
    yield Comparison(
        "`shnor-rules check rulesets` : `check-jsonschema` over the monitorings alone, memory",
        check.memory,
        validating["monitoring"].memory,
        most=None,
        rounds=3,
    )
    yield Comparison(
        "`shnor-rules --version` : `python -c pass`, time",
        installed("shnor-rules", "--version").seconds,
        Process((sys.executable, "-c", "pass")).seconds,
        most=3,
        rounds=21,
    )
    yield Comparison(
        "`load` of the shipped rulesets : `yaml.safe_load` and jsonschema, time",
        loading.by_us,
        loading.plain(yaml.SafeLoader).seconds,
        most=1,
    )
    yield Comparison(
        "`load` of the shipped rulesets : `CSafeLoader` and jsonschema, time",
        loading.by_us,
        loading.plain(yaml.CSafeLoader).seconds,
        most=None,
    )
    yield Comparison(
        "import of the unused plugin : import of pytest, time",
        lambda: plugin.imported()[plugin.NAME],
        lambda: plugin.imported()["pytest"],
        most=0.02,
    )
    yield Comparison(
        "start of pytest with the unused plugin : with an empty one, time of the processor",
        lambda: plugin.start(plugin.NAME),
        lambda: plugin.start(plugin.EMPTY),
        most=1.05,
        rounds=21,
    )


def validation(kind: str) -> Process:
    """Return the run of the peer over the shipped files of a kind."""
    schema = str(schemas()[kind])
    return installed("check-jsonschema", "--schemafile", schema, *map(str, files(kind)))


def main() -> int:
    """Measure and tell; return 1 if a promise is not kept."""
    results = []
    for comparison in comparisons():
        result = measure(comparison)
        sys.stdout.write(f"{result}\n")
        sys.stdout.flush()
        results.append(result)
    is_met = boundaries.main() == 0
    return 0 if is_met and all(result.is_kept for result in results) else 1


if __name__ == "__main__":
    sys.exit(main())
