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

_EXAMPLES: Final = "test_"
"""How the name of a file of examples begins, which is no file of the ruleset beside it."""


def beside(folder: Path) -> Path:
    """Return the folder in which the neighbours of a ruleset lie, written like its own."""
    return folder.parent if folder.name not in {"", ".."} else folder.resolve().parent


def holds_examples(path: Path) -> bool:
    """Return whether a file, by its name, holds examples of rules that are described elsewhere."""
    return path.name.startswith(_EXAMPLES) and path.suffix.lower() in SUFFIXES


def rule_files(folder: Path) -> tuple[Path, ...]:
    """Return the files of the ruleset in `folder`; settings and examples beside are none.

    Raises:
        OSError: the folder cannot be read.
    """
    paths = (each for each in _yaml_files(folder) if not holds_examples(each))
    return tuple(each for each in paths if each.name != SETTINGS)


def example_files(folder: Path) -> tuple[Path, ...]:
    """Return the files of examples in `folder`.

    Raises:
        OSError: the folder cannot be read.
    """
    return tuple(each for each in _yaml_files(folder) if holds_examples(each))


def _yaml_files(folder: Path) -> list[Path]:
    paths = (each for each in folder.iterdir() if each.suffix.lower() in SUFFIXES)
    return sorted(each for each in paths if each.is_file())


def contents(path: Path) -> bytes:
    """Return the bytes of a file; of one that is too large, only so many that it is seen to be.

    Raises:
        OSError: the file cannot be read.
    """
    with path.open("rb") as file:
        return file.read(LIMIT + 1)
