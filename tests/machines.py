# SPDX-License-Identifier: MIT
"""The programs that some tests need and that no package of Python brings: an office, a browser."""

from __future__ import annotations

import os
import shutil
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from attrs import frozen


@frozen
class Machine:
    """A program that tests need.

    Attributes:
        called: what the tests that need it are called.
        fixture: by which fixture they ask for it.
        required: the variable that is `required` where it is a failure if they cannot run.
        named: the variable with the path of the program, where it is in no usual place.
        commands: what it is called on the path.
        usual: where systems put it beside the path.
        modules: the modules of Python that drive it.
        advice: how to get it.
    """

    called: str
    fixture: str
    required: str
    named: str
    commands: tuple[str, ...]
    usual: tuple[str, ...]
    modules: tuple[str, ...]
    advice: str

    def program(self) -> Path | None:
        """Return the path of the program, or `None`."""
        if os.environ.get(self.named):
            return _file(os.environ[self.named])
        found = (shutil.which(command) for command in self.commands)
        return next((Path(each) for each in found if each), None) or next(
            (path for each in self.usual if (path := _file(each))), None
        )

    def why_not(self) -> str | None:
        """Return what is lacking on this machine and how to get it, or `None`."""
        lacking = [name for name in self.modules if find_spec(name) is None]
        if lacking:
            return f"{self.called} tests were not run: no module {lacking[0]}; run: make test"
        if self.program() is None:
            return f"{self.called} tests were not run: {self.advice}"
        return None

    def is_required(self) -> bool:
        """Return whether it is a failure if the tests cannot run."""
        return os.environ.get(self.required) == "required"


def _file(name: str) -> Path | None:
    path = Path(name)
    return path if path.is_file() else None


LIBREOFFICE: Final = Machine(
    called="LibreOffice",
    fixture="soffice",
    required="OFFICE_TESTS",
    named="LIBREOFFICE",
    commands=("soffice", "libreoffice"),
    usual=(
        "/usr/lib/libreoffice/program/soffice",
        "/opt/libreoffice/program/soffice",
        "/snap/bin/libreoffice",
        "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    ),
    modules=(),
    advice=(
        "no LibreOffice was found; on Debian or Ubuntu run:"
        " apt-get install libreoffice-calc-nogui libreoffice-writer-nogui"
    ),
)

CHROMIUM: Final = Machine(
    called="Browser",
    fixture="browser",
    required="BROWSER_TESTS",
    named="CHROMIUM",
    commands=("chromium", "chromium-browser", "google-chrome", "google-chrome-stable"),
    usual=(
        "/usr/lib/chromium/chromium",
        "/opt/google/chrome/chrome",
        "/snap/bin/chromium",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    ),
    modules=("playwright",),
    advice="no Chromium was found; on Debian or Ubuntu run: apt-get install chromium",
)

MACHINES: Final = (LIBREOFFICE, CHROMIUM)
