# SPDX-License-Identifier: MIT
"""A name to an open text: files and standard input, never as bytes that make no text."""

from __future__ import annotations

import errno
import shutil
from contextlib import contextmanager
from functools import partial
from io import TextIOWrapper
from tempfile import SpooledTemporaryFile
from typing import TYPE_CHECKING, Final, TypeVar, cast

from attrs import frozen

from shnor_rules.findings import Finding, Place
from shnor_rules.inputs.encoding import decide_encoding
from shnor_rules.inputs.workbooks.guarding import is_workbook
from shnor_rules.messages import Message, say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import BinaryIO, TextIO

Read = TypeVar("Read")

STDIN: Final = "-"
"""The name of standard input."""

_IN_MEMORY: Final = 1 << 22


@frozen
class Opening:
    """How names are opened.

    Attributes:
        stdin: standard input.
        encoding: the encoding of every file, or `None` to find it out.
    """

    stdin: BinaryIO
    encoding: str | None

    def read(
        self, name: str, reader: Callable[[str, TextIO], Iterator[Read]]
    ) -> Iterator[Read | Finding]:
        """Return what `reader` makes of a file, or why the file cannot be read.

        Args:
            name: the file, or `-`.
            reader: is given what to call the file and its text, line ends made one.
        """
        return self.read_bytes(name, partial(self.decoded, reader=reader))

    def decoded(
        self,
        path: str,
        stream: BinaryIO,
        reader: Callable[[str, TextIO], Iterator[Read]],
    ) -> Iterator[Read | Finding]:
        """Yield what `reader` makes of the text of a file that is open, or why it is none.

        Args:
            path: what to call the file.
            stream: its bytes.
            reader: is given what to call the file and its text, line ends made one.
        """
        return _decoded(path, stream, self.encoding, reader)

    def read_bytes(
        self, name: str, reader: Callable[[str, BinaryIO], Iterator[Read | Finding]]
    ) -> Iterator[Read | Finding]:
        """Yield what `reader` makes of the bytes of a file, or why the file cannot be read.

        Args:
            name: the file, or `-`.
            reader: is given what to call the file and its bytes.
        """
        path = "<stdin>" if name == STDIN else name
        try:
            with self._open(name) as stream:
                yield from reader(path, stream)
        except OSError as error:
            yield Finding(_reason(error), Place(path=path))

    @contextmanager
    def _open(self, name: str) -> Iterator[BinaryIO]:
        """Open a file that can be read twice: once for its encoding, once for its records."""
        if name == STDIN:
            with _spooled(self.stdin) as copy:
                yield copy
            return
        with _open_named(name) as file:
            if file.seekable():
                yield file
            else:
                with _spooled(file) as copy:
                    yield copy


def _open_named(name: str) -> BinaryIO:
    try:
        return open(name, "rb")  # noqa: PTH123  (the caller closes it; `Path` raises more)
    except ValueError as error:
        # A name that no file can have, with a zero character for instance.
        raise FileNotFoundError(errno.ENOENT, str(error)) from error


@contextmanager
def _spooled(stream: BinaryIO) -> Iterator[BinaryIO]:
    with SpooledTemporaryFile(max_size=_IN_MEMORY) as copy:
        shutil.copyfileobj(stream, copy)
        yield cast("BinaryIO", copy)


def _decoded(
    path: str,
    stream: BinaryIO,
    encoding: str | None,
    reader: Callable[[str, TextIO], Iterator[Read]],
) -> Iterator[Read | Finding]:
    if is_workbook(stream):
        yield Finding(say("spreadsheet-file"), Place(path=path))
        return
    codec, findings = decide_encoding(stream, path, encoding)
    yield from findings
    if codec is not None:
        stream.seek(0)
        # Decoding is known to work; `replace` is for a file that changes while it is read.
        with TextIOWrapper(stream, codec, errors="replace") as text:
            yield from reader(path, text)


def _reason(error: OSError) -> Message:
    if isinstance(error, FileNotFoundError):
        return say("unreadable-file.missing")
    if isinstance(error, IsADirectoryError):
        return say("unreadable-file.folder")
    if isinstance(error, PermissionError):
        return say("unreadable-file.denied")
    return say("unreadable-file.failed", reason=error.strerror or type(error).__name__)
