# SPDX-License-Identifier: MIT
"""Checking all shipped rulesets as a command, next to a check of their shape alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from benchmarks.comparing import Comparison
from benchmarks.processes import installed
from benchmarks.shipped import RULESETS, files, schemas

if TYPE_CHECKING:
    from collections.abc import Iterator

    from benchmarks.processes import Process


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


def validation(kind: str) -> Process:
    """Return the run of the peer over the shipped files of a kind."""
    schema = str(schemas()[kind])
    return installed("check-jsonschema", "--schemafile", schema, *map(str, files(kind)))
