# SPDX-License-Identifier: MIT
"""The command line run inside the test, for fixtures that live longer than one test."""

from __future__ import annotations

import io
import os
from contextlib import chdir, redirect_stderr, redirect_stdout
from typing import TYPE_CHECKING
from unittest.mock import patch

import pytest
from attrs import frozen

from shnor_rules.cli import main

if TYPE_CHECKING:
    from pathlib import Path


@frozen
class Outcome:
    """What a run left behind.

    Attributes:
        code: the exit code.
        out: what it printed.
        err: what it told.
    """

    code: int
    out: str
    err: str

    @property
    def lines(self) -> list[str]:
        """What it told, line by line."""
        return self.err.splitlines()


@frozen
class Desk:
    """A folder in which somebody works at the command line.

    Attributes:
        folder: the folder.
    """

    folder: Path

    def __call__(self, *arguments: str) -> Outcome:
        """Run the command line with these arguments."""
        out, err = _stream(), _stream()
        clean = {key: value for key, value in os.environ.items() if not key.startswith("SHNOR_")}
        with (
            chdir(self.folder),
            patch.dict(os.environ, clean, clear=True),
            redirect_stdout(out),
            redirect_stderr(err),
            pytest.raises(SystemExit) as ended,
        ):
            main(arguments)
        assert isinstance(ended.value.code, int)
        return Outcome(ended.value.code, _written(out), _written(err))


def _stream() -> io.TextIOWrapper:
    return io.TextIOWrapper(io.BytesIO(), encoding="utf-8", newline="\n")


def _written(stream: io.TextIOWrapper) -> str:
    stream.flush()
    buffer = stream.buffer
    assert isinstance(buffer, io.BytesIO)
    return buffer.getvalue().decode().replace("\r\n", "\n")
