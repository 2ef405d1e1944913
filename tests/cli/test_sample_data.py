# SPDX-License-Identifier: MIT
"""Every monitoring that comes with the library has invented data that its command takes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

import shnor_rules
from shnor_rules.loading import bundled_names

if TYPE_CHECKING:
    from tests.cli.running import CommandLine

EXAMPLES: Final = Path(__file__).parents[2] / "examples"
SAMPLES: Final = {
    "kansk/fulfilment-indicators": "fulfilment-indicators.csv",
    "kola/target-indicators": "target-indicators-as-printed.csv",
    "korenovsky/mentoring-centre": "mentoring-centre.yaml",
    "korenovsky/methodical-help": "methodical-help.yaml",
    "korenovsky/risk-factors": "risk-factors.yaml",
    "korenovsky/teacher-competence": "teachers.csv",
    "korenovsky/training-dynamics": "training-dynamics.csv",
    "korenovsky/training-quality": "training-quality.csv",
    "korenovsky/tutoring-point": "tutoring-point.json",
    "kushchevsky/teacher-competence": "teachers.csv",
}
BOTH_PERIODS: Final = {"korenovsky/training-quality"}


def test_no_monitoring_is_left_out() -> None:
    """Each is here, and so is every set of forms for risks that there is something to fill in."""
    found = set()
    for name in bundled_names():
        ruleset = shnor_rules.load(name)
        found |= {f"{name}/{each.id}" for each in ruleset}
        found |= {f"{name}/{each.id}" for each in ruleset.risks.values() if each.protocol}

    assert set(SAMPLES) == found


@pytest.mark.parametrize(("rules", "file"), SAMPLES.items(), ids=SAMPLES)
def test_sample_data_are_taken(shnor: CommandLine, rules: str, file: str) -> None:
    """Nothing in them is refused, whatever the way they are written."""
    path = EXAMPLES / rules.partition("/")[0] / file
    command = "dynamics" if rules in BOTH_PERIODS else "evaluate"

    outcome = shnor(command, rules, str(path))

    assert 0 == outcome.code, outcome.err
    assert "не принято: 0\n" in outcome.err
