# SPDX-License-Identifier: MIT
"""No file takes more than two seconds or 300 MB, or ends in a traceback; each finding is sound."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.corpus.damaging import damaged_files

ROOT = Path(__file__).parents[2]
BATCHES = ("broken", "odd", "hostile", "damaged")


@pytest.mark.skipif(sys.platform != "linux", reason="the limits are set in the way of Linux")
@pytest.mark.parametrize("batch", BATCHES)
def test_no_file_is_too_much(batch: str) -> None:
    """A process that may use little ends well for every file, with nothing wrong to tell."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.corpus.limited", batch],
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    *_, last = done.stdout.splitlines() or [""]

    assert 0 == done.returncode, f"{last}\n{done.stderr}"
    assert [] == json.loads(last)


def test_many_files_are_damaged() -> None:
    """Good files are damaged in hundreds of places, and each time they are another file."""
    files = list(damaged_files())

    assert len(files) >= 500
    assert len({content for _, _, content in files}) > 0.95 * len(files)
