# SPDX-License-Identifier: MIT
"""Output: to the console, or to a file that is written whole or not at all."""

from __future__ import annotations

import contextlib
import os
import secrets
import sys
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, TextIO

from attrs import frozen

from shnor_rules.cli.console import ESCAPED, READABLE, written_as
from shnor_rules.cli.misuse import UsageError
from shnor_rules.cli.why import why
from shnor_rules.messages import say

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

CONSOLE: Final = frozenset({None, "-"})
"""Names of an output that is no file."""


_STEPS: Final = MappingProxyType(
    {"why.missing": "usage.output.missing", "why.denied": "usage.output.denied"}
)
"""Reasons with a next step of their own."""


@frozen
class Layout:
    """How characters become bytes.

    Attributes:
        encoding: the encoding of a file; a console has its own.
        errors: what is made of characters that the encoding lacks.
    """

    encoding: str = "utf-8"
    errors: str = READABLE


TEXT: Final = Layout()
JSON: Final = Layout(errors=ESCAPED)
SHEET: Final = Layout(encoding="utf-8-sig")
"""A table for Excel, which tells UTF-8 from the mark at the beginning."""

_LAYOUTS: Final = MappingProxyType({"json": JSON, "jsonl": JSON, "sarif": JSON, "csv": SHEET})
_STDIN: Final = "-"


def layout_of(form: str) -> Layout:
    """Return how the characters of a format become bytes, by the name of the format."""
    return _LAYOUTS.get(form, TEXT)


@contextlib.contextmanager
def opened(target: str | None, layout: Layout = TEXT) -> Iterator[TextIO]:
    """Open the output: the console, or a file that replaces the old one in the end.

    Lines end as they are written, on every system.

    Args:
        target: the path; `None` and `-` are the console.
        layout: how characters become bytes.

    Raises:
        UsageError: the file cannot be written.
    """
    if target in CONSOLE:
        with written_as(sys.stdout, layout.errors):
            yield sys.stdout
            sys.stdout.flush()
        return
    with (
        placed(str(target)) as path,
        path.open("w", encoding=layout.encoding, errors=layout.errors, newline="") as file,
    ):
        yield file


@contextlib.contextmanager
def placed(target: str) -> Iterator[Path]:
    """Give the path that a file is written to; in the end it is where it was asked to be.

    Args:
        target: the path of a file that may be there already; not the console.

    Raises:
        UsageError: the file cannot be written.
    """
    # Where the name is a link, the file it leads to is replaced, not the link.
    path = Path(os.path.realpath(target))
    with refusing(target):
        if path.exists() and not path.is_file():
            # A device or a pipe, such as /dev/null, is written to and stays what it is.
            yield path
        else:
            with beside(path) as part:
                yield part


@contextlib.contextmanager
def beside(path: Path) -> Iterator[Path]:
    """Give the path of a new file, which takes the place of the old one in the end.

    Whatever breaks off takes it away.

    Args:
        path: the path of the old file, if there is one; no link.
    """
    is_there = path.exists()
    part = part_beside(path)
    try:
        yield part
        if is_there:
            part.chmod(path.stat().st_mode)
        part.replace(path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise


def part_beside(path: Path) -> Path:
    """Return the path of a new file that is to take the place of an old one.

    Args:
        path: the path of the old file, if there is one; no link.

    Raises:
        OSError: the old one is protected, or open in a program that shares it with nobody.
    """
    if path.exists():
        # Fails now, not after a long run.
        path.open("r+b").close()
    # The name is settled before the file is there: an interruption leaves nothing without a name.
    return path.with_name(f".{path.name}.{secrets.token_hex(4)}.part")


@contextlib.contextmanager
def refusing(target: str) -> Iterator[None]:
    """Turn what the system says against writing into a sentence."""
    try:
        yield
    except BrokenPipeError:
        raise
    except UnicodeEncodeError as error:
        raise UsageError(say("usage.output.name", path=target)) from error
    except OSError as error:
        reason = why(error)
        key = _STEPS.get(reason.key, "usage.output")
        raise UsageError(say(key, path=target, reason=reason)) from error


def refuse_clashes(target: str | None, inputs: Sequence[str]) -> None:
    """Refuse to read the standard input twice, and to write the output over one of the inputs.

    Raises:
        UsageError: the standard input is named twice, or the output is one of the inputs.
    """
    if inputs.count(_STDIN) > 1:
        raise UsageError(say("usage.stdin"))
    refuse_overwriting(target, inputs)


def refuse_overwriting(target: str | None, inputs: Iterable[str]) -> None:
    """Refuse to write the output over one of the inputs.

    Raises:
        UsageError: the output is one of the inputs.
    """
    if target in CONSOLE:
        return
    path = Path(str(target))
    for name in inputs:
        given = Path(name)
        if _is_kept(path) and _is_kept(given) and path.samefile(given):
            raise UsageError(say("usage.output.input", path=str(path)))


def _is_kept(path: Path) -> bool:
    """Return whether there is something to be lost: a file or a folder of files, no device."""
    return path.is_file() or path.is_dir()
