# SPDX-License-Identifier: MIT
"""The files of a ruleset in its folder."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from shnor_rules.loading.markup.decoding import LIMIT

if TYPE_CHECKING:
    from pathlib import Path

SUFFIXES: Final = frozenset({".yaml", ".yml"})

SETTINGS: Final = "shnor-rules.yaml"
"""The file of settings that may stand among the files of a ruleset; it holds no rules."""


def beside(folder: Path) -> Path:
    """Return the folder in which the neighbours of a ruleset lie, written like its own."""
    return folder.parent if folder.name not in {"", ".."} else folder.resolve().parent


def rule_files(folder: Path) -> tuple[Path, ...]:
    """Return the files of the ruleset in `folder`.

    Raises:
        OSError: the folder cannot be read.
    """
    paths = (each for each in folder.iterdir() if each.suffix.lower() in SUFFIXES)
    return tuple(sorted(each for each in paths if each.name != SETTINGS and each.is_file()))


def contents(path: Path) -> bytes:
    """Return the bytes of a file; of one that is too large, only so many that it is seen to be.

    Raises:
        OSError: the file cannot be read.
    """
    with path.open("rb") as file:
        return file.read(LIMIT + 1)
