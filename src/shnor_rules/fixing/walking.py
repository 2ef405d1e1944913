# SPDX-License-Identifier: MIT
"""Corrections in files and folders: what would be written, ruleset by ruleset."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shnor_rules.checks.walking import ruleset_folders, with_neighbours
from shnor_rules.fixing.mending import Outcome, mend
from shnor_rules.loading.folders import beside, contents, rule_files

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from shnor_rules.findings import Finding


def mend_paths(
    paths: Iterable[Path], wanted: Callable[[Finding], bool] = lambda _: True
) -> Iterator[Outcome]:
    """Yield what comes of correcting each ruleset at `paths`; nothing is written.

    Args:
        paths: folders of rulesets, folders of such folders, or single files; of a folder with a
            single file named, only that file is corrected.
        wanted: tells which findings are to be corrected.

    Raises:
        OSError: a file or folder cannot be read.
    """
    for folder, names in _folders(paths).items():
        files = rule_files(folder)
        own = frozenset(map(str, files)) if names is None else names

        def chosen(finding: Finding, own: frozenset[str] = own) -> bool:
            return finding.place.path in own and wanted(finding)

        sources = [(str(path), contents(path)) for path in files]
        yield mend(sources, folder=str(folder), beside=beside(folder), wanted=chosen)


def _folders(paths: Iterable[Path]) -> dict[Path, frozenset[str] | None]:
    """Return the folders of rulesets with the files that are meant in each; `None` for all."""
    folders: dict[Path, frozenset[str] | None] = {}
    for path in paths:
        if not path.is_file():
            folders |= dict.fromkeys(ruleset_folders(path))
        elif (named := folders.get(path.parent, frozenset())) is not None:
            folders[path.parent] = named | {str(path)}
    return folders


def mend_text(
    content: bytes, path: Path | None = None, wanted: Callable[[Finding], bool] = lambda _: True
) -> Outcome:
    """Return what comes of correcting one file whose content is at hand.

    Args:
        content: the bytes of the file.
        path: where the file is, or will be: it is read among the other files of that folder.
            Without a path it is read by itself.
        wanted: tells which findings are to be corrected.

    Raises:
        OSError: a file or folder cannot be read.
    """
    named = with_neighbours(content, path)
    return mend(
        named.files,
        folder=named.folder,
        beside=named.beside,
        wanted=lambda finding: finding.place.path == named.name and wanted(finding),
    )
