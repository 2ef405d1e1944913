# SPDX-License-Identifier: MIT
"""The rulesets that `like` can name: those in the folders beside, and the bundled ones."""

from __future__ import annotations

from contextlib import suppress
from itertools import chain
from typing import TYPE_CHECKING, Final

from attrs import define, field

from shnor_rules.loading.bundled import bundled
from shnor_rules.loading.folders import contents, rule_files
from shnor_rules.loading.opened import opened

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from shnor_rules.loading.opened import Opened

_DESCRIBING: Final = "ruleset"
"""What the file that describes a ruleset is called; its content tells as well."""


@define(eq=False)
class Shelf:
    """Rulesets that are read when one is asked for, each once.

    Attributes:
        read: those that have been, by their folders.
    """

    read: dict[Path, Opened] = field(factory=dict)

    def find(self, name: str, beside: Path | None) -> Opened | None:
        """Return the ruleset of this name, or `None` where there is none.

        Args:
            name: the name of its folder.
            beside: the folder in which it is looked for first; then among the bundled ones.

        Raises:
            OSError: a file of it cannot be read.
        """
        for folder in _folders(beside):
            if self._is_ruleset(folder / name):
                return self._open(folder / name)
        return None

    def names(self, beside: Path | None) -> tuple[str, ...]:
        """Return the names of all rulesets that can be found; what cannot be read is none."""
        inner = chain.from_iterable(map(_inside, _folders(beside)))
        return tuple(dict.fromkeys(each.name for each in inner if self._is_readable_ruleset(each)))

    def _is_readable_ruleset(self, folder: Path) -> bool:
        # Beside a ruleset there may be folders of others: nobody has named them.
        with suppress(OSError):
            return self._is_ruleset(folder)
        return False

    def _is_ruleset(self, folder: Path) -> bool:
        """Return whether a folder holds rules: records are written in YAML, too."""
        if not _is_folder(folder) or folder.name.startswith("."):
            return False
        files = rule_files(folder)
        named = any(each.stem == _DESCRIBING for each in files)
        return named or (bool(files) and self._open(folder).head is not None)

    def _open(self, folder: Path) -> Opened:
        at = folder.resolve()
        if at not in self.read:
            sources = [(str(path), contents(path)) for path in rule_files(folder)]
            self.read[at] = opened(sources, folder=str(folder), beside=folder.parent)
        return self.read[at]


def _folders(beside: Path | None) -> Iterator[Path]:
    if beside is not None:
        yield beside
    yield bundled("rulesets")


def _inside(folder: Path) -> list[Path]:
    with suppress(OSError):
        return sorted(folder.iterdir())
    return []


def _is_folder(path: Path) -> bool:
    """Return whether there is a folder of this name, which may be too long for any."""
    with suppress(OSError):
        return path.is_dir()
    return False
