# SPDX-License-Identifier: MIT
"""What a decision changes in one sentence, with numbers or without, proved or not."""

from __future__ import annotations

import pytest

from shnor_rules.analysis.sensitivity import Move, Shift, Variant
from shnor_rules.messages import say
from shnor_rules.model import Status
from shnor_rules.proving import Conclusion
from shnor_rules.reports.sensitivity.wording import (
    example_in_words,
    kinds_in_words,
    shift_in_words,
    shortly,
)

READING = Variant(("иначе",))
GAINED = Conclusion(Status.IN_GAP), Conclusion(Status.LEVEL_FOUND, ("А",))


@pytest.mark.parametrize(
    ("shift", "said"),
    [
        (Shift(READING, None, 240, (Move(*GAINED, 1),)), "результат меняется у 1 записи из 240"),
        (Shift(READING, None, 240, (Move(*GAINED, 2),)), "результат меняется у 2 записей из 240"),
        (Shift(READING, None, 240, (Move(*GAINED, 12),)), "результат меняется у 12 записей из 240"),
        (Shift(READING, None, 240), "ни один результат не меняется (240 записей)"),
        (Shift(READING, None, None), "ни у одной возможной записи результат не меняется"),
        (
            Shift(READING, None, None, (Move(*GAINED, None),)),
            "результат меняется у части записей, сосчитать их нельзя: итог бывает любым числом",
        ),
        (
            Shift(READING, None, 9, (Move(*GAINED, 3),), brings_scale=True),
            "появляется шкала, уровень есть у 3 записей из 9",
        ),
        (
            Shift(READING, None, 9, (Move(GAINED[1], GAINED[0], 9),), brings_scale=True),
            "появляется шкала, уровень есть у 0 записей из 9",
        ),
        (
            Shift(READING, None, None, (Move(*GAINED, None),), brings_scale=True),
            "появляется шкала; сосчитать записи нельзя: итог бывает любым числом",
        ),
        (
            Shift(READING, None, None, undecided=say("undecided.whole")),
            f"не доказано, что меняется: {say('undecided.whole')}",
        ),
    ],
)
def test_a_decision_in_one_sentence(shift: Shift, said: str) -> None:
    """Numbers go with their nouns; what is not known is not claimed."""
    assert f"при толковании «иначе» {said}" == str(shift_in_words(shift))


def test_kinds_without_numbers() -> None:
    """Where records cannot be counted, only what becomes of them is told."""
    shift = Shift(READING, None, None, (Move(*GAINED, None),))

    assert ["уровень появляется"] == list(kinds_in_words(shift, "ru"))


def test_a_record_without_a_total_before() -> None:
    """Only the record is shown; of a long one the beginning."""
    assert "например {П1: 1}" == example_in_words(Move(*GAINED, 1, (), {"П1": 1}), "ru")
    assert 161 == len(shortly({"П1": list(range(100))}))
