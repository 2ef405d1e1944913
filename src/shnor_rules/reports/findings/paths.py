# SPDX-License-Identifier: MIT
"""Paths as services know them: from the folder of the project, with slashes."""

from __future__ import annotations

import os
from pathlib import Path
from urllib.parse import quote


def from_here(path: str) -> str:
    """Return the path from the current folder, with slashes; from the root, if it is elsewhere."""
    whole = absolute(path)
    here = Path.cwd()
    return (whole.relative_to(here) if whole.is_relative_to(here) else whole).as_posix()


def is_here(path: str) -> bool:
    """Return whether the path is in the current folder."""
    return absolute(path).is_relative_to(Path.cwd())


def as_uri(path: str) -> str:
    """Return the path as a URI, relative where the path is in the current folder."""
    name = from_here(path)
    scheme = "" if is_here(path) else "file://" if name.startswith("/") else "file:///"
    return scheme + quote(name.encode("utf-8", "surrogatepass"), safe="/")


def absolute(path: str | Path) -> Path:
    """Return the path from the root, with the links in it as they are named."""
    # Not `resolve`, which leaves the project where a folder in it is a link.
    return Path(os.path.abspath(path))  # noqa: PTH100
