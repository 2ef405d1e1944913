# SPDX-License-Identifier: MIT
"""What `check` looks at: files and folders, or one file on the standard input."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeAlias

from attrs import frozen

from shnor_rules.checks import check_paths, check_text
from shnor_rules.checks.walking import STANDARD_INPUT, files_in
from shnor_rules.cli.commands import option
from shnor_rules.cli.misuse import UsageError
from shnor_rules.cli.settings.options import paths_of
from shnor_rules.fixing import mend_paths, mend_text
from shnor_rules.messages import say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import Any

    import click

    from shnor_rules.checks import Report
    from shnor_rules.cli.settings.settings import Settings
    from shnor_rules.findings import Finding
    from shnor_rules.fixing import Outcome

FILENAME: Final = "--stdin-filename"


@frozen
class Files:
    """Files and folders on the disk.

    Attributes:
        paths: where they are.
    """

    paths: tuple[Path, ...]

    def inputs(self) -> Iterable[str]:
        """Return the names of the files that are read."""
        return map(str, files_in(self.paths))

    def report(self, sources: Path | None) -> Report:
        """Return what is wrong with them."""
        return check_paths(self.paths, sources=sources)

    def outcomes(self, wanted: Callable[[Finding], bool]) -> Iterable[Outcome]:
        """Return what comes of correcting them."""
        return mend_paths(self.paths, wanted)


@frozen
class Text:
    """One file that came over the standard input.

    Attributes:
        content: its bytes.
        path: the file that it is to be, or `None` where nobody said.
    """

    content: bytes
    path: Path | None = None

    def inputs(self) -> Iterable[str]:
        """Return the name of the file that it is to be, where somebody said."""
        return () if self.path is None else (str(self.path),)

    def report(self, sources: Path | None) -> Report:
        """Return what is wrong with it."""
        return check_text(self.content, self.path, sources=sources)

    def outcomes(self, wanted: Callable[[Finding], bool]) -> Iterable[Outcome]:
        """Return what comes of correcting it."""
        return [mend_text(self.content, self.path, wanted)]


Checked: TypeAlias = Files | Text


def filename_option(lang: str) -> Callable[..., Any]:
    """Return the option that names the file on the standard input."""
    return option(lang, FILENAME, key="check.stdin-filename", metavar="file")


def checked_by(context: click.Context, settings: Settings) -> Checked:
    """Return what to check: what the command names, else what is settled, else what is here.

    Raises:
        UsageError: the standard input is named among other paths, or a file name without it.
        UnknownRulesetError: a path does not exist.
    """
    names, filename = context.params["names"], context.params["stdin_filename"]
    if STANDARD_INPUT not in names:
        if filename is not None:
            raise UsageError(say("usage.stdin-filename"))
        return Files(paths_of(context, settings))
    if len(names) > 1:
        raise UsageError(say("usage.stdin-alone"))
    return Text(sys.stdin.buffer.read(), None if filename is None else Path(filename))
