# SPDX-License-Identifier: MIT
"""What `import shnor_rules` gives, and what it says of itself."""

from __future__ import annotations

import ast
import doctest
import subprocess
import sys
from inspect import getsource
from pathlib import Path
from typing import Final

import pytest

import shnor_rules

PUBLIC: Final = (
    "Assessment",
    "Attainable",
    "Distance",
    "EditionError",
    "Event",
    "Explanation",
    "ExpressionError",
    "Finding",
    "InputError",
    "Level",
    "Monitoring",
    "NotationError",
    "Rate",
    "ReadingError",
    "RecordError",
    "Refusal",
    "RiskAssessment",
    "RiskTools",
    "Roadmap",
    "Ruleset",
    "RulesetError",
    "Severity",
    "ShnorRulesError",
    "Status",
    "UnknownMonitoringError",
    "UnknownRulesetError",
    "assess_all_risks",
    "assess_risks",
    "attainable",
    "boundary_coverage",
    "check",
    "compare",
    "compile",
    "coverage",
    "deficits",
    "difference",
    "distribution",
    "due",
    "dump",
    "evaluate",
    "evaluate_all",
    "evaluate_by_date",
    "evaluate_table",
    "fulfilment",
    "groups",
    "level_changes",
    "level_distribution",
    "level_groups",
    "load",
    "provenance",
    "read_roadmap_as",
    "table_plan",
)

HEAVY: Final = ("jsonschema", "hypothesis", "pytest", "click", "pandas", "polars", "narwhals")


def test_the_public_names_are_these() -> None:
    """The names that the package gives are these and its version, for people and type checkers."""
    typed = [
        alias.asname
        for node in ast.walk(ast.parse(getsource(shnor_rules)))
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
        if alias.asname == alias.name
    ]

    assert sorted((*PUBLIC, "__version__")) == sorted(shnor_rules.__all__)
    assert sorted((*PUBLIC, "__version__")) == sorted(typed)
    assert set(PUBLIC) <= set(dir(shnor_rules))


def test_another_name_is_no_part_of_the_package() -> None:
    """Asking for a name that the package does not give fails as it does for any module."""
    with pytest.raises(AttributeError, match="'shnor_rules' has no attribute 'evaluat'"):
        _ = shnor_rules.evaluat  # type: ignore[attr-defined]


@pytest.mark.parametrize("name", PUBLIC)
def test_every_public_name_is_documented(name: str) -> None:
    """Whatever can be imported says what it is."""
    assert getattr(shnor_rules, name).__doc__


def test_the_example_of_the_package_runs() -> None:
    """The lines in the docstring of the package give what they print."""
    results = doctest.testmod(shnor_rules)

    assert (0, True) == (results.failed, results.attempted >= 4)


def test_errors_have_one_base() -> None:
    """Everything that the library raises on purpose can be caught at once."""
    errors = [name for name in PUBLIC if name.endswith("Error")]

    assert all(
        issubclass(getattr(shnor_rules, name), shnor_rules.ShnorRulesError) for name in errors
    )


def test_importing_the_package_is_light() -> None:
    """Importing the library loads no heavy library: each is loaded where it is used."""
    script = f"import sys, shnor_rules; print(*[m for m in {HEAVY} if m in sys.modules])"
    source = Path(shnor_rules.__file__).parents[1]

    done = subprocess.run(
        [sys.executable, "-c", script],
        capture_output=True,
        check=True,
        cwd=source,
        encoding="utf-8",
    )

    assert "" == done.stdout.strip()


def test_the_package_is_typed() -> None:
    """The marker that lets type checkers read the annotations is there."""
    assert (Path(shnor_rules.__file__).parent / "py.typed").is_file()
