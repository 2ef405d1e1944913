# SPDX-License-Identifier: MIT
"""Where the table of an engine goes: a file or a folder, whole or not at all, or the console."""

from __future__ import annotations

import contextlib
import os
import secrets
import shutil
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Final

from shnor_rules.cli.console import is_interactive, written_as
from shnor_rules.cli.engines import writes_folder
from shnor_rules.cli.misuse import UsageError
from shnor_rules.cli.output import CONSOLE, beside, layout_of, refusing
from shnor_rules.messages import say

if TYPE_CHECKING:
    from collections.abc import Iterator

_BINARY: Final = "parquet"
_ABOUT: Final = ("_SUCCESS", "part-", ".part-", "._SUCCESS")
"""How the files begin that engines write into folders."""


def refuse_output(target: str | None, form: str, engine: str) -> None:
    """Refuse an output that cannot take what the engine writes.

    Raises:
        UsageError: it is the console and a person watches bytes, or a folder is to go there, or
            there is a folder of somebody else.
    """
    is_folder = writes_folder(engine)
    if target in CONSOLE:
        if is_folder:
            raise UsageError(say("usage.output.console", engine=engine))
        if form == _BINARY and is_interactive(sys.stdout):
            raise UsageError(say("usage.output.binary"))
    elif is_folder and not _may_be_replaced(Path(str(target))):
        raise UsageError(say("usage.output.folder", path=str(target)))


@contextlib.contextmanager
def written(target: str | None, form: str, *, is_folder: bool) -> Iterator[Path]:
    """Give the path that an engine writes to; in the end it is where it was asked to be.

    Args:
        target: the path; `None` and `-` are the console.
        form: the format.
        is_folder: whether the engine writes a folder, so that nothing must be there before.

    Raises:
        UsageError: it cannot be written.
    """
    if target in CONSOLE:
        with _passed_on() as part:
            yield part
            _to_console(part, form)
        return
    path = Path(os.path.realpath(str(target)))
    with refusing(str(target)):
        if is_folder:
            with _folder_beside(path) as part:
                yield part
        elif path.exists() and not (path.is_file() or path.is_dir()):
            # A device or a pipe, such as /dev/null, is written to and stays what it is.
            with _passed_on() as part:
                yield part
                with part.open("rb") as table, path.open("wb") as device:
                    shutil.copyfileobj(table, device)
        else:
            with beside(path) as part:
                # Fails now, not after a long run, where there is no such folder.
                part.open("xb").close()
                yield part


@contextlib.contextmanager
def _passed_on() -> Iterator[Path]:
    """Give a path from which the output is copied."""
    with TemporaryDirectory(prefix="shnor-rules-") as folder:
        yield Path(folder) / "table"


def _to_console(part: Path, form: str) -> None:
    if form == _BINARY:
        with part.open("rb") as table:
            shutil.copyfileobj(table, sys.stdout.buffer)
        sys.stdout.buffer.flush()
        return
    # The mark is for files.
    with (
        part.open(encoding="utf-8-sig", newline="") as lines,
        written_as(sys.stdout, layout_of(form).errors),
    ):
        shutil.copyfileobj(lines, sys.stdout)
        sys.stdout.flush()


@contextlib.contextmanager
def _folder_beside(path: Path) -> Iterator[Path]:
    """Give the path of a new folder, which takes the place of the old one in the end."""
    token = secrets.token_hex(4)
    part, old = (path.with_name(f".{path.name}.{token}.{end}") for end in ("part", "old"))
    # Fails now, not after a long run, where there is no such folder or it is closed to writing.
    part.mkdir()
    part.rmdir()
    try:
        yield part
        if path.exists():
            path.rename(old)
        part.rename(path)
    except BaseException:
        shutil.rmtree(part, ignore_errors=True)
        if old.exists() and not path.exists():
            old.rename(path)
        raise
    if old.is_dir():
        shutil.rmtree(old)
    else:
        old.unlink(missing_ok=True)


def _may_be_replaced(path: Path) -> bool:
    """Return whether nothing but a file or a folder of an earlier run is there."""
    if path.is_dir():
        return all(each.name.startswith(_ABOUT) and each.is_file() for each in path.iterdir())
    return path.is_file() or not path.exists()
