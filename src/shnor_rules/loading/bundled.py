# SPDX-License-Identifier: MIT
"""Where the rulesets and schemas that come with the library are."""

from __future__ import annotations

from pathlib import Path
from typing import Final, Literal

from shnor_rules.errors import SaidError
from shnor_rules.messages import say

_PACKAGE: Final = Path(__file__).resolve().parents[1]
_PROJECT: Final = b'name = "shnor-rules"'


def bundled(kind: Literal["rulesets", "schemas"], *, package: Path = _PACKAGE) -> Path:
    """Return the folder of the rulesets or of the schemas that come with the library.

    An installed wheel has them inside the package. A source checkout and an editable install have
    them at the top of the checkout, beside `src`.

    Args:
        kind: which of the two folders.
        package: the folder of the package, that of the running library unless told.

    Raises:
        SaidError: the folder is at neither place; the library is not installed as a whole.
    """
    inside = package / "_data" / kind
    if inside.is_dir():
        return inside
    checkout = package.parent.parent
    beside = checkout / kind
    if beside.is_dir() and _is_ours(checkout / "pyproject.toml"):
        return beside
    raise SaidError(say("bundled-data-missing", kind=kind, package=str(package)))


def _is_ours(project: Path) -> bool:
    """Tell whether `project` describes this library and not one that has a folder of that name."""
    return project.is_file() and _PROJECT in project.read_bytes()
