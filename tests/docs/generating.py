# SPDX-License-Identifier: MIT
"""The generator of reference pages, loaded from beside the pages."""

from __future__ import annotations

import importlib.util
from typing import TYPE_CHECKING, Final, cast

from tests.docs.pages import DOCS

if TYPE_CHECKING:
    from pathlib import Path

GENERATOR: Final = DOCS / "reference" / "_generate.py"


def generated() -> dict[Path, str]:
    """Return the generated pages as they should be, by path."""
    spec = importlib.util.spec_from_file_location("generate", GENERATOR)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return cast("dict[Path, str]", module.pages())
