# SPDX-License-Identifier: MIT
"""Before the first answer: how long Python takes to import the library and to start the command."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from benchmarks.comparing import Comparison
from benchmarks.processes import Process, installed

if TYPE_CHECKING:
    from collections.abc import Iterator


def comparisons() -> Iterator[Comparison]:
    """Yield what is compared."""
    nothing = _python("pass")
    yield Comparison(
        "`import shnor_rules` : `python -c pass`, time",
        _python("import shnor_rules").seconds,
        nothing.seconds,
        most=3,
        rounds=21,
    )
    yield Comparison(
        "`import shnor_rules` : `import simpleeval, yaml`, time",
        _python("import shnor_rules").seconds,
        _python("import simpleeval, yaml").seconds,
        most=1,
        rounds=21,
    )
    yield Comparison(
        "import of `load` and `evaluate` : `import simpleeval, yaml, jsonschema, attrs`, time",
        _python("from shnor_rules import load, evaluate").seconds,
        _python("import simpleeval, yaml, jsonschema, attrs").seconds,
        most=None,
        rounds=21,
    )
    yield Comparison(
        "import of `evaluate_table` : `import narwhals, polars`, time",
        _python("from shnor_rules import evaluate_table; import polars").seconds,
        _python("import narwhals, polars").seconds,
        most=None,
    )
    yield Comparison(
        "`shnor-rules --version` : `python -c pass`, time",
        installed("shnor-rules", "--version").seconds,
        nothing.seconds,
        most=3,
        rounds=21,
    )
    yield Comparison(
        "`shnor-rules evaluate` of one record : `import simpleeval, yaml, jsonschema, click`, time",
        installed(
            "shnor-rules",
            "evaluate",
            "korenovsky/teacher-competence",
            "examples/korenovsky/teacher-in-the-gap.yaml",
        ).seconds,
        _python("import simpleeval, yaml, jsonschema, click").seconds,
        most=None,
    )


def _python(program: str) -> Process:
    return Process((sys.executable, "-c", program))
