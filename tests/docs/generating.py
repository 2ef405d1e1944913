# SPDX-License-Identifier: MIT
"""The generators of reference pages, loaded from beside the pages."""

from __future__ import annotations

import importlib.util
from typing import TYPE_CHECKING, Final, cast

from tests.docs.pages import DOCS

if TYPE_CHECKING:
    from pathlib import Path

GENERATORS: Final = tuple(
    DOCS / "reference" / name
    for name in (
        "_generate.py",
        "_generate_clauses.py",
        "_generate_faults.py",
        "_generate_findings.py",
    )
)


def generated() -> dict[Path, str]:
    """Return the generated pages as they should be, by path."""
    return {path: text for script in GENERATORS for path, text in _pages(script).items()}


def _pages(script: Path) -> dict[Path, str]:
    spec = importlib.util.spec_from_file_location(script.stem, script)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return cast("dict[Path, str]", module.pages())
