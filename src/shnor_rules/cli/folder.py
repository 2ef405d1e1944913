# SPDX-License-Identifier: MIT
"""Documents as files: one, or a folder of several, written whole or not at all."""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from shnor_rules.cli.console import is_interactive
from shnor_rules.cli.misuse import UsageError
from shnor_rules.cli.output import CONSOLE, part_beside, placed, refuse_overwriting, refusing
from shnor_rules.messages import say

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence


def written(
    folder: str, files: Mapping[str, bytes], *, force: bool = False, inputs: Iterable[str] = ()
) -> None:
    """Write files into a folder, which is made where it is missing: all of them or none.

    Other files of the folder stay as they are.

    Args:
        folder: the path of the folder.
        files: what each file holds, by its name; `/` parts a folder inside from the name.
        force: whether files that are there are replaced.
        inputs: the files that are read, those of the rules among them; none is replaced, whatever
            `force` says.

    Raises:
        UsageError: a file is there already, or is an input, or the system refuses.
    """
    refuse_taken(folder, files, force=force, inputs=inputs)
    with refusing(folder):
        _write(Path(folder), files)


def written_file(
    target: str, content: bytes, *, force: bool = False, inputs: Iterable[str] = ()
) -> None:
    """Write one file, whole or not at all; `-` is the standard output, if nobody watches it.

    Args:
        target: the path of the file.
        content: its bytes.
        force: whether a file that is there is replaced.
        inputs: the files that are read, those of the rules among them; none is replaced.

    Raises:
        UsageError: the file is there already, or is an input, or the system refuses.
    """
    refuse_taken_file(target, force=force, inputs=inputs)
    if target in CONSOLE:
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()
        return
    with placed(target) as path:
        path.write_bytes(content)


def refuse_taken(
    folder: str, names: Iterable[str], *, force: bool = False, inputs: Iterable[str] = ()
) -> None:
    """Refuse a folder that files cannot be written into, before any work is done.

    Args:
        folder: the path of the folder.
        names: the names of the files.
        force: whether files that are there are replaced.
        inputs: the files that are read.

    Raises:
        UsageError: the folder is a file, a file is there already, or one is an input.
    """
    if Path(folder).exists() and not Path(folder).is_dir():
        raise UsageError(say("usage.folder.file", path=folder))
    _refuse([Path(folder, name) for name in names], force=force, inputs=inputs)


def refuse_taken_file(target: str, *, force: bool = False, inputs: Iterable[str] = ()) -> None:
    """Refuse a file that cannot be written, before any work is done.

    Args:
        target: the path of the file, or `-`.
        force: whether a file that is there is replaced.
        inputs: the files that are read.

    Raises:
        UsageError: the file is there already or is an input, or it is the console and a person
            watches bytes.
    """
    if target not in CONSOLE:
        _refuse([Path(target)], force=force, inputs=inputs)
    elif is_interactive(sys.stdout):
        raise UsageError(say("usage.folder.screen"))


def _refuse(paths: Sequence[Path], *, force: bool, inputs: Iterable[str]) -> None:
    kept = tuple(inputs)
    for path in paths:
        refuse_overwriting(str(path), kept)
    there = [str(path) for path in paths if path.is_file()]
    if there and not force:
        raise UsageError(say("usage.folder.taken", count=len(there), paths=", ".join(there)))


def _write(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write the new files beside the old ones, and put them in their places together."""
    # Where a name is a link, the file it leads to is replaced, not the link.
    places = {Path(os.path.realpath(folder / name)): content for name, content in files.items()}
    with contextlib.ExitStack() as undoing:
        for place in places:
            _make(place.parent, undoing)
        parts = {place: part_beside(place) for place in places}
        for place, part in parts.items():
            undoing.callback(part.unlink, missing_ok=True)
            part.write_bytes(places[place])
        old = [_put(part, place, undoing) for place, part in parts.items()]
        undoing.pop_all()
    for each in old:
        # All is in its place; what cannot be thrown away is no reason to say otherwise.
        with contextlib.suppress(OSError):
            each.unlink(missing_ok=True)


def _make(folder: Path, undoing: contextlib.ExitStack) -> None:
    """Make a folder with those above it; what was not there is taken away again."""
    missing = [each for each in (folder, *folder.parents) if not each.exists()]
    for each in reversed(missing):
        each.mkdir()
        undoing.callback(each.rmdir)


def _put(part: Path, place: Path, undoing: contextlib.ExitStack) -> Path:
    """Put a new file in its place, and return where the old one is kept until all are."""
    old = part.with_suffix(".old")
    if place.exists():
        part.chmod(place.stat().st_mode)
        undoing.callback(_put_back, old, place)
        place.replace(old)
    else:
        undoing.callback(place.unlink, missing_ok=True)
    part.replace(place)
    return old


def _put_back(old: Path, place: Path) -> None:
    if old.exists():
        old.replace(place)
