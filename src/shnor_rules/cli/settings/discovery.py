# SPDX-License-Identifier: MIT
"""Where the settings of a project are: in the nearest folders above what is checked."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from shnor_rules.cli.settings.reading import has_table, read_settings
from shnor_rules.cli.settings.settings import Settings
from shnor_rules.loading.rulesets import SETTINGS
from shnor_rules.reports.findings.paths import absolute

if TYPE_CHECKING:
    from collections.abc import Iterable

PROJECT: Final = "pyproject.toml"


def found_settings(checked: Iterable[Path]) -> Settings:
    """Return the settings for what is checked: of `shnor-rules.yaml`, else of `pyproject.toml`.

    Each of the two files is looked for in the folder that has all that is checked, and then in
    those above it. A `pyproject.toml` without a table for this library is passed by.

    Args:
        checked: the files and folders that are checked; without any, the current folder counts.

    Raises:
        SettingsError: a file has errors.
        UsageError: a `pyproject.toml` is no TOML.
        OSError: a file cannot be read.
    """
    start = _common([_folder(path) for path in checked] or [Path.cwd()])
    folders = (start, *start.parents)
    beside = (_named(folder / SETTINGS) for folder in folders)
    projects = (_named(folder / PROJECT) for folder in folders)
    own = next((path for path in beside if path.is_file()), None)
    project = next((path for path in projects if path.is_file() and has_table(path)), None)
    settings = Settings() if own is None else read_settings(own)
    return settings if project is None else settings.over(read_settings(project))


def _folder(path: Path) -> Path:
    return absolute(path.parent if path.is_file() else path)


def _common(folders: list[Path]) -> Path:
    first = folders[0]
    above = (first, *first.parents)
    return next((each for each in above if all(one.is_relative_to(each) for one in folders)), first)


def _named(path: Path) -> Path:
    """Return the path as people know it: from the current folder, where it is there or above."""
    here = Path.cwd()
    return path.relative_to(here) if path.is_relative_to(here) else path
