# SPDX-License-Identifier: MIT
"""The files that came back: those of folders and those that are named, without what is none."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from attrs import field, frozen

from shnor_rules.cli.misuse import UsageError
from shnor_rules.inputs.workbooks.added import ORIGIN
from shnor_rules.messages import Message, say

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_BOOKS: Final = frozenset({".xlsx", ".xlsm", ".xltx", ".xls", ".xlsb", ".ods"})
"""Files that are looked into: what cannot be read of them is told by their reader."""

_TEMPORARY: Final = ("~$", ".~lock.", "~")
_TEXTS: Final = frozenset({".csv", ".jsonl"})
_BEGINNING: Final = 100
_OF_SYSTEMS: Final = frozenset({"thumbs.db", "desktop.ini"})


@frozen
class Sources:
    """What is to be merged.

    Attributes:
        files: the files, in the order of their names.
        passed: what is told of files that are passed over.
        others: what is told of files that are no forms and that somebody must look at.
    """

    files: tuple[Path, ...]
    passed: tuple[Message, ...] = ()
    others: tuple[Message, ...] = field(default=())


def sources_of(names: Sequence[str], *, outputs: Iterable[Path]) -> Sources:
    """Return the files that came back.

    Args:
        names: folders, with all that is in them, and files.
        outputs: the files and folders that this run writes.

    Raises:
        UsageError: there is no such file or folder, or no file at all.
    """
    own = [path.resolve() for path in outputs]
    files: list[Path] = []
    passed: list[Message] = []
    others: list[Message] = []
    for path, is_named in _paths(names):
        skipped = None if is_named else _passed(path, own)
        if skipped is not None:
            passed.append(skipped)
        elif path.suffix.lower() in _BOOKS:
            files.append(path)
        else:
            others.append(say("collected.other", path=str(path)))
    if not files and not others:
        raise UsageError(say("usage.collect.none", paths=", ".join(names)))
    return Sources(tuple(dict.fromkeys(files)), tuple(passed), tuple(others))


def _paths(names: Sequence[str]) -> Iterator[tuple[Path, bool]]:
    for name in names:
        path = Path(name)
        if path.is_dir():
            inside = (each for each in path.rglob("*") if each.is_file())
            yield from ((each, False) for each in sorted(inside, key=_order))
        elif path.exists():
            yield path, True
        else:
            raise UsageError(say("usage.collect.missing", path=name))


def _order(path: Path) -> tuple[str, ...]:
    return tuple(part.casefold() for part in path.parts)


def _is_merged(path: Path) -> bool:
    """Return whether a text is a table that was merged earlier."""
    with path.open("rb") as file:
        beginning = file.read(_BEGINNING).decode("utf-8-sig", "ignore")
    return beginning.startswith((f"{ORIGIN[0]};{ORIGIN[1]};", f'{{"{ORIGIN[0]}": '))


def _passed(path: Path, outputs: Sequence[Path]) -> Message | None:
    """Return why a file of a folder is passed over, if it is."""
    resolved = path.resolve()
    if any(resolved == own or own in resolved.parents for own in outputs):
        return say("collected.output", path=str(path))
    if path.name.startswith(_TEMPORARY):
        return say("collected.temporary", path=str(path))
    if path.suffix.lower() in _TEXTS and _is_merged(path):
        return say("collected.own", path=str(path))
    if path.name.startswith(".") or path.name.lower() in _OF_SYSTEMS:
        return say("collected.hidden", path=str(path))
    return None
