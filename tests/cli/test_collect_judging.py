# SPDX-License-Identifier: MIT
"""What is wrong with a record that came back, by the rules that it is for."""

from __future__ import annotations

import pytest

from shnor_rules.cli.collect_judging import identity_of, judging
from shnor_rules.findings import Place
from shnor_rules.inputs import Given
from tests.cli.returned_forms import rules


def given(**record: object) -> Given:
    """Return a record without places of its own."""
    return Given(record, Place("ф.xlsx", 3, unit="cells", sheet="Ответы"), {})


@pytest.mark.parametrize(
    ("record", "keys"),
    [
        ({"школа": "А", "П1_1": "50%"}, []),
        ({"школа": "А", "предыдущий.П1_1": "50%", "текущий.П1_1": "1000%"}, ["value-outside-set"]),
        ({"П1_1": "5%", "предыдущий.П1_1": "5%", "текущий.П1_1": "5%"}, ["repeated-field"] * 2),
    ],
)
def test_a_record_of_two_periods_is_judged_period_by_period(
    record: dict[str, str], keys: list[str]
) -> None:
    """A record of one period is judged as it is."""
    judge = judging(rules()["training-quality"], rules(), ())

    slips = [slip for slip in judge(given(**record)) if slip.is_error and slip.code]

    assert [slip.message.key.partition(".")[0] for slip in slips] == keys


def test_whose_record_it_is_depends_on_what_is_asked() -> None:
    """Events may repeat: an activity is carried out more than once."""
    parts = (
        rules()["mentoring-centre"],
        rules().risks["risk-factors"],
        rules().roadmaps["roadmap"],
    )

    assert [identity_of(part)[:2] for part in parts] == [("центр", "год"), ("школа", "период"), ()]
