# SPDX-License-Identifier: MIT
"""Rules as they are in a revision of git: `HEAD~1:rulesets/kola`."""

from __future__ import annotations

import shutil
import subprocess
from contextlib import suppress
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Final

from attrs import frozen

from shnor_rules.cli.misuse import UsageError
from shnor_rules.loading.rulesets import SUFFIXES
from shnor_rules.messages import say

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

_DRIVE: Final = 1
"""How many letters stand before the colon of a path of Windows; a revision has more, or none."""

_LINK: Final = "120000"
"""The mode of a symbolic link."""

_STRANGE: Final = frozenset('\\:*?"<>|')
"""What no name of a file has on Windows."""

_DEPTH: Final = 2
"""How deep below the folder beside the rules files are taken: a folder each, and its files."""


@frozen
class Revised:
    """Files of a revision.

    Attributes:
        revision: the revision, as it was named.
        path: the path of the rules in the repository, with slashes; empty for all of it.
        is_file: whether the path is that of a file.
        files: what stands below the folder around the rules, by path in the repository.
    """

    revision: str
    path: str
    is_file: bool
    files: Mapping[str, bytes]

    def called(self, path: str) -> str:
        """Return what a file is called in findings."""
        return f"{self.revision}:{path}"


def split(name: str) -> tuple[str, str] | None:
    """Return the revision and the path that a name is of; `None` for a plain path.

    `C:/rules` is a path of Windows, and whatever stands on the disk is a path.
    """
    revision, colon, path = name.partition(":")
    if not colon or (len(revision) == _DRIVE and revision.isalpha() and path[:1] in {"/", "\\"}):
        return None
    with suppress(OSError, ValueError):
        if Path(name).exists():
            return None
    return revision, path


def revised(revision: str, path: str) -> Revised:
    """Return the files of a revision around a path.

    Raises:
        UsageError: git is not there, this is no repository, or it has no such revision or path.
    """
    git = _Git(_program())
    top = git.said("rev-parse", "--show-toplevel")
    if top is None:
        raise UsageError(say("usage.diff.no-repository", name=f"{revision}:{path}"))
    git = _Git(git.program, Path(top.decode().rstrip("\r\n")))
    commit = None
    if not revision.startswith("-"):
        commit = git.said("rev-parse", "--verify", "--quiet", f"{revision or 'HEAD'}^{{tree}}")
    if commit is None:
        raise UsageError(say("usage.diff.revision", revision=revision))
    tree = commit.decode().strip()
    inner = _inner(path)
    kind = "tree" if not inner else _kind(git, tree, inner)
    if kind is None:
        raise UsageError(say("usage.diff.path", revision=revision, path=path))
    return Revised(revision, inner, kind == "blob", _files(git, tree, inner, kind))


def _inner(path: str) -> str:
    """Return a path of the repository as git has it: with slashes, and none at the end."""
    inner = PurePosixPath(path.replace("\\", "/"))
    return "" if str(inner) == "." else str(inner)


def _program() -> str:
    program = shutil.which("git")
    if program is None:
        raise UsageError(say("usage.diff.no-git"))
    return program


@frozen
class _Git:
    """The program git, run in a folder."""

    program: str
    folder: Path | None = None

    def said(self, *arguments: str, given: bytes = b"") -> bytes | None:
        """Return what it says, or `None` where it fails."""
        # Nothing is read by a shell, and no argument of a person stands where an option could.
        done = subprocess.run(  # noqa: S603  (a list, and no shell)
            [self.program, "--literal-pathspecs", *arguments],
            cwd=self.folder,
            input=given,
            capture_output=True,
            check=False,
        )
        return done.stdout if done.returncode == 0 else None


def _kind(git: _Git, tree: str, path: str) -> str | None:
    said = git.said("cat-file", "-t", f"{tree}:{path}")
    return None if said is None else said.decode().strip()


def _files(git: _Git, tree: str, path: str, kind: str) -> dict[str, bytes]:
    """Return the files of rules around a path, so that `like` finds the neighbours."""
    folder = PurePosixPath(path) if kind == "tree" else PurePosixPath(path).parent
    around = "" if folder == PurePosixPath() else _below(folder.parent)
    listed = git.said("ls-tree", "-r", "-z", "--full-tree", tree, *((around,) if around else ()))
    wanted = dict(_blobs((listed or b"").decode("utf-8", "surrogateescape"), around))
    said = git.said(
        "cat-file", "--batch", given="".join(f"{each}\n" for each in wanted.values()).encode()
    )
    return dict(zip(wanted, _contents(said or b"", len(wanted)), strict=True))


def _below(folder: PurePosixPath) -> str:
    return "" if folder == PurePosixPath() else f"{folder}/"


def _blobs(listed: str, around: str) -> Iterator[tuple[str, str]]:
    """Yield the path and the name of the content of each file of rules."""
    for line in filter(None, listed.split("\0")):
        about, _, path = line.partition("\t")
        mode, kind, content = about.split(" ")
        is_plain = kind == "blob" and mode != _LINK
        if is_plain and _is_wanted(PurePosixPath(path.removeprefix(around))):
            yield path, content


def _is_wanted(path: PurePosixPath) -> bool:
    """Return whether a file can be one of rules, and has a name that every disk can bear."""
    strange = any(part == ".." or set(part) & _STRANGE for part in path.parts)
    return path.suffix.lower() in SUFFIXES and len(path.parts) <= _DEPTH + 1 and not strange


def _contents(said: bytes, count: int) -> Sequence[bytes]:
    """Return the contents that `cat-file --batch` prints: a line about each, then its bytes."""
    found = []
    for _ in range(count):
        about, _, said = said.partition(b"\n")
        size = int(about.split(b" ")[2])
        found.append(said[:size])
        said = said[size + 1 :]
    return found
