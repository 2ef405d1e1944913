# SPDX-License-Identifier: MIT
"""Faults of one line, planted one at a time, are each seen by a ready property."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from attrs import asdict

from tests.testing.faults import FAULTS, SMALL, Fault

if TYPE_CHECKING:
    from collections.abc import Iterable

ROOT = Path(__file__).parents[2]
PLANTING = Path(__file__).with_name("planting.py")


def job(fault: Fault, *, planted: bool) -> dict[str, Any]:
    """Return what is to be tried, with or without the fault."""
    tried = {
        "property": fault.caught_by,
        "rules": fault.rules,
        "monitoring": fault.monitoring,
        "reading": fault.reading,
    }
    return {**tried, "fault": asdict(fault)} if planted else tried


def said(root: Path, jobs: Iterable[dict[str, Any]]) -> list[str | None]:
    """Return what the properties say of each job, in a process that has nothing else to do."""
    done = subprocess.run(
        [sys.executable, PLANTING, root],
        env=os.environ | {"PYTHONIOENCODING": "utf-8"},
        input=json.dumps(list(jobs)),
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


@pytest.fixture(scope="module")
def verdicts(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str | None]:
    """What is said of each fault, and under `sound` of the same rules without any."""
    root = tmp_path_factory.mktemp("planted")
    shutil.copy2(ROOT / "pyproject.toml", root)
    for name in ("src", "schemas", "rulesets", "examples/made-up-district"):
        shutil.copytree(ROOT / name, root / name)
    shutil.copytree(ROOT / SMALL, root / SMALL)
    sound = list({json.dumps(job(each, planted=False)): each for each in FAULTS}.values())
    jobs = [
        *(job(each, planted=True) for each in FAULTS),
        *(job(each, planted=False) for each in sound),
    ]
    told = said(root, jobs)
    names = [*(each.what for each in FAULTS), *(f"sound: {each.what}" for each in sound)]
    return dict(zip(names, told, strict=True))


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.what.replace(" ", "-"))
def test_a_planted_fault_is_seen(fault: Fault, verdicts: dict[str, str | None]) -> None:
    """Within 200 examples, the property that the list names says that it does not hold."""
    verdict = verdicts[fault.what] or "nothing"

    assert verdict.startswith(f"the property {fault.caught_by} does not hold"), verdict


def test_nothing_is_seen_where_nothing_is_planted(verdicts: dict[str, str | None]) -> None:
    """The same properties hold of the same rules as they are."""
    assert {} == {
        name: told for name, told in verdicts.items() if name.startswith("sound: ") and told
    }
