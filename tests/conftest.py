# SPDX-License-Identifier: MIT
"""One LibreOffice and one browser for all tests of a process that ask for them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pytest

from tests.machines import CHROMIUM, LIBREOFFICE, MACHINES
from tests.office.converting import Office

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser

    from tests.machines import Machine

_FLAGS: Final = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
"""A browser that runs as root, draws by itself, and calls nobody."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Skip what needs a program where there is none, all at once: that is told in few lines."""
    for machine in MACHINES:
        lacking = machine.why_not()
        if lacking is None or machine.is_required():
            continue
        skip = pytest.mark.skip(reason=lacking)
        for item in items:
            if machine.fixture in getattr(item, "fixturenames", ()):
                item.add_marker(skip)


def _path(machine: Machine) -> Path:
    program = machine.program()
    if program is None:
        pytest.fail(str(machine.why_not()))
    return program


@pytest.fixture(scope="session")
def soffice(tmp_path_factory: pytest.TempPathFactory) -> Office:
    """Return LibreOffice, with a profile that is made anew."""
    return Office(_path(LIBREOFFICE), tmp_path_factory.mktemp("libreoffice"))


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Return a Chromium without a window; a test opens its own context or page in it."""
    program = _path(CHROMIUM)
    from playwright.sync_api import sync_playwright  # noqa: PLC0415  (asked for by few tests)

    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=program, args=list(_FLAGS))
        yield started
        started.close()
