# SPDX-License-Identifier: MIT
"""What is not the notation is refused with the place of the fault and the text to write instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import pytest

from shnor_rules.errors import NotationError
from shnor_rules.messages import LANGUAGES, Message
from shnor_rules.notation import (
    format_deadline,
    format_interval,
    format_number,
    format_planned,
    format_value_set,
    parse_deadline,
    parse_interval,
    parse_number,
    parse_planned,
    parse_value_set,
)
from tests.notation.samples import DEADLINES, INTERVALS, NUMBERS, PLANNED, VALUE_SETS

if TYPE_CHECKING:
    from collections.abc import Callable

SAMPLES = [
    *((parse_number, *sample) for sample in NUMBERS),
    *((parse_interval, *sample) for sample in INTERVALS),
    *((parse_value_set, *sample) for sample in VALUE_SETS),
    *((parse_deadline, *sample) for sample in DEADLINES),
    *((parse_planned, *sample) for sample in PLANNED),
]
NAMED = [pytest.param(*sample, id=f"{sample[0].__name__} {sample[1][:30]!a}") for sample in SAMPLES]


def printed(parse: Callable[[str], object], text: str) -> str:
    """Return `text` read and printed again."""
    if parse is parse_number:
        return format_number(parse_number(text))
    if parse is parse_interval:
        return format_interval(parse_interval(text))
    if parse is parse_deadline:
        return format_deadline(parse_deadline(text))
    if parse is parse_planned:
        return format_planned(parse_planned(text))
    return format_value_set(parse_value_set(text))


def step(error: NotationError) -> Message:
    """Return the next step that the message of `error` offers."""
    return cast("Message", error.message.parameters["step"])


@pytest.mark.parametrize(("parse", "text", "key", "part", "fix"), NAMED)
def test_a_fault_is_shown_where_it_is(
    parse: Callable[[str], object], text: str, key: str, part: str, fix: str | None
) -> None:
    """A malformed text is refused under its own message, at the characters that are wrong."""
    with pytest.raises(NotationError) as caught:
        parse(text)

    error = caught.value
    assert (text, key, part) == (
        error.text,
        error.message.key,
        text[error.start : error.end],
    )
    assert (fix is None) == (step(error).key != "notation-step.write")


@pytest.mark.parametrize(("parse", "text", "key", "part", "fix"), NAMED)
def test_a_suggestion_can_be_pasted(
    parse: Callable[[str], object], text: str, key: str, part: str, fix: str | None
) -> None:
    """The suggested text is what was meant, is well formed, and prints as it is written."""
    del key, part
    with pytest.raises(NotationError) as caught:
        parse(text)

    assert fix == step(caught.value).parameters.get("fix")
    if fix is not None:
        assert fix == printed(parse, fix)


@pytest.mark.parametrize(("parse", "text", "key", "part", "fix"), NAMED)
def test_every_refusal_can_be_said(
    parse: Callable[[str], object], text: str, key: str, part: str, fix: str | None
) -> None:
    """The sentence and the next step come out in every language, and the step holds the text."""
    del key, part
    with pytest.raises(NotationError) as caught:
        parse(text)

    message = caught.value.message
    for lang in LANGUAGES:
        assert message.render(lang)
        assert (fix or "") in str(message.help(lang))


def test_outer_spaces_move_the_place() -> None:
    """The place counts from the first character of the text, spaces included."""
    with pytest.raises(NotationError) as caught:
        parse_interval("  \u00a0[0, 2] ")

    assert (5, 6) == (caught.value.start, caught.value.end)


def test_a_place_inside_a_value_counts_from_its_beginning() -> None:
    """A fault of one number of a set is shown at its place in the set."""
    with pytest.raises(NotationError) as caught:
        parse_value_set("{0; 1;  1e3; нет}")

    assert (9, 11) == (caught.value.start, caught.value.end)


def test_a_long_text_is_repeated_in_part() -> None:
    """A message repeats no more than forty characters of the text."""
    with pytest.raises(NotationError) as caught:
        parse_number("x" * 100)

    assert f"«{'x' * 39}…» – не число" == str(caught.value)


def test_a_suggestion_reads_like_advice() -> None:
    """The next step is one sentence with the corrected text in it."""
    with pytest.raises(NotationError) as caught:
        parse_interval("[0, 2]")

    message = caught.value.message
    assert "между концами интервала ставится точка с запятой, здесь «,»" == message.render()
    assert "напишите [0; 2]" == message.help()
    assert "write [0; 2]" == message.help("en")
