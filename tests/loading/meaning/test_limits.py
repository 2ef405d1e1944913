# SPDX-License-Identifier: MIT
"""Weights whose exact sum has more digits than anything can be computed with."""

from __future__ import annotations

from typing import Final

import pytest

from tests.loading.marked import BODY, changed, expected, read, told

PRINTED: Final = 'weights: {П1: "0,5", П3: 1}'
READING: Final = 'levels: {А: "[0; 1]", Б: "(1; 9]"}'


def weights(count: int) -> str:
    """Return so many weights whose denominators have 59 digits and nothing in common."""
    listed = (f'П{number}: "1/{10**58 + 2 * number + 1}"' for number in range(1, count + 1))
    return f"weights: {{{', '.join(listed)}}}"


@pytest.mark.parametrize(("count", "name"), [(30, "formula-number"), (90, "formula-too-long")])
@pytest.mark.parametrize(
    ("old", "new"),
    [
        (f"часть: {{{PRINTED}", "‹часть›: {{{weights}"),
        ("доля: {formula: П3 / 100}", "‹доля›: {{{weights}, missing: пересчитать веса}}"),
        (
            "total:\n  formula: СУММ(П1, П2, часть) + доля",
            "‹total›:\n  missing: пересчитать веса\n  {weights}",
        ),
        (READING, "subtotals: {{‹часть›: {{{weights}}}}}"),
        (READING, "‹total›: {{{weights}, missing: пересчитать веса}}"),
    ],
)
def test_weights_of_too_many_digits_are_one_finding(
    count: int, name: str, old: str, new: str
) -> None:
    """The value is named, and none of its names is complained of besides."""
    body = changed(BODY, (old, new.format(weights=weights(count))))

    assert expected([name], body) == told(read(body).findings)


def test_a_value_without_formula_and_weights_is_beyond_no_limit() -> None:
    """What could not be built has a finding of its own."""
    body = changed(BODY, (PRINTED, "weights: {П1: ‹много›}"))

    assert expected(["wrong-type"], body) == told(read(body).findings)
