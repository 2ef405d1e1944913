# SPDX-License-Identifier: MIT
"""Values that are made of values are told of before their digits fill the memory."""

from __future__ import annotations

import pytest

from tests.loading.marked import BODY, changed, expected, read, told

CHAIN = "".join(f"  д{n}: {{formula: д{n - 1} * д{n - 1}}}\n" for n in range(1, 11))
SQUARED = f"derived:\n  д0: {{formula: П1}}\n{CHAIN}"
TOTAL = "  formula: СУММ(П1, П2, часть) + доля\n"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("derived:\n", f"{SQUARED}  ‹д11›: {{formula: д10 + д10}}\n"),
        (f"total:\n{TOTAL}", f"‹total›:\n{TOTAL.replace('доля', 'д10 * д10')}"),
        ("    levels: {А:", "    ‹total›: {formula: д10 * д10}\n    levels: {А:"),
    ],
)
def test_a_value_of_too_many_names_is_told_of(old: str, new: str) -> None:
    """The first value that is written out too long is told of, in the text or in a reading."""
    start = "" if new.startswith("derived") else SQUARED
    body = changed(BODY, (old, new))
    if start:
        body = changed(body, ("derived:\n", start))

    assert expected(["formula-too-long"], body) == told(read(body).findings)


def test_a_reading_may_make_a_printed_value_too_large() -> None:
    """Where what a reading changes is not itself too large, the reading is what is told of."""
    body = changed(
        BODY,
        ("derived:\n", f"{SQUARED}  д11: {{formula: д10}}\n"),
        ("  ‹иначе›:\n" if "‹" in BODY else "  иначе:\n", "  ‹иначе›:\n"),
        ("    levels: {А:", "    derived: {д0: {formula: П1 + П1 + П1}}\n    levels: {А:"),
    )

    assert expected(["formula-too-long"], body) == told(read(body).findings)


def test_a_circle_is_told_of_as_a_circle() -> None:
    """What is defined through itself has no length."""
    body = changed(BODY, ("derived:\n", "derived:\n  ‹к›: {formula: к * к}\n"))

    assert expected(["circular-definition"], body) == told(read(body).findings)
