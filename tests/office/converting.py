# SPDX-License-Identifier: MIT
"""LibreOffice without a window, with a profile of its own: files in, files of another kind out."""

from __future__ import annotations

import os
import signal
import subprocess
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest
from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Mapping

_SECONDS: Final = 180
"""No conversion takes this long; a program that hangs is ended, with all that it has started."""


@frozen
class Office:
    """LibreOffice as a function from bytes to bytes.

    A start takes seconds, whatever the size of the files: many files go through one start by
    `convert_all`. It opens whatever it is given, a broken file as plain text: that a file was made
    says little, and what is in it is to be looked at.

    Attributes:
        program: the path of `soffice`.
        profile: the folder of its settings, which no other LibreOffice uses at the same time.
    """

    program: Path
    profile: Path

    def convert(self, data: bytes, suffix: str, target: str) -> bytes:
        """Return a file converted, or read and saved again where the target is its own kind.

        Args:
            data: what is in the file.
            suffix: the ending that tells its kind, such as `.xlsx`.
            target: the ending of what is wanted, such as `pdf`; or one with a filter of
                LibreOffice, such as `csv:Text - txt - csv (StarCalc):59,34,76`.

        Raises:
            AssertionError: LibreOffice made no file.
            Failed: it did not end in time.
        """
        return self.convert_all({f"file{suffix}": data}, target)[f"file{suffix}"]

    def convert_all(self, files: Mapping[str, bytes], target: str) -> dict[str, bytes]:
        """Return files converted in one start, by the names that they were given with.

        Args:
            files: what is in each file, by its name; no two names differ in the ending only.
            target: the ending of what is wanted, as for `convert`.

        Raises:
            AssertionError: LibreOffice made not all of the files.
            Failed: it did not end in time.
        """
        ending = target.partition(":")[0]
        with tempfile.TemporaryDirectory() as name:
            given, made = Path(name, "given"), Path(name, "made")
            given.mkdir()
            for each, data in files.items():
                (given / each).write_bytes(data)
            printed = self._run(target, made, [given / each for each in files])
            paths = {each: (made / each).with_suffix(f".{ending}") for each in files}
            missing = [each for each, path in paths.items() if not path.is_file()]
            assert missing == [], f"LibreOffice made nothing of {missing}:\n{printed}"
            return {each: path.read_bytes() for each, path in paths.items()}

    def _run(self, target: str, folder: Path, files: list[Path]) -> str:
        command = [
            str(self.program),
            f"-env:UserInstallation={self.profile.as_uri()}",
            "--headless",
            "--norestore",
            "--nologo",
            "--convert-to",
            target,
            "--outdir",
            str(folder),
            *map(str, files),
        ]
        # What it starts is in a session of its own, so that all of it can be ended.
        with subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, start_new_session=True
        ) as process:
            try:
                printed, _ = process.communicate(timeout=_SECONDS)
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGKILL)
                printed, _ = process.communicate()
                pytest.fail(f"LibreOffice did not end:\n{printed.decode(errors='replace')}")
        return printed.decode(errors="replace")
