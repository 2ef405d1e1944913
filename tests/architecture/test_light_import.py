# SPDX-License-Identifier: MIT
"""`import shnor_rules` stays light: a heavy library is loaded where it is used."""

from __future__ import annotations

import subprocess
import sys

HEAVY = ("click", "duckdb", "hypothesis", "jsonschema", "narwhals", "pandas", "polars", "pytest")
IMPORT_AND_LIST = f"""
import sys
import shnor_rules
print(*sorted(set(sys.modules) & set({HEAVY!r})))
"""


def test_importing_the_package_loads_no_heavy_library() -> None:
    """A fresh interpreter that imports the package has none of the heavy libraries loaded."""
    run = subprocess.run(
        [sys.executable, "-c", IMPORT_AND_LIST],
        capture_output=True,
        encoding="utf-8",
        check=False,
    )

    assert ("", "\n") == (run.stderr, run.stdout)
