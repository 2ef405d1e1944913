# SPDX-License-Identifier: MIT
"""Slips in the notation: corrected where one correction makes it right, and only there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from shnor_rules.findings.fix import edited
from shnor_rules.notation import parse_interval, parse_number, parse_value_set
from shnor_rules.notation.mending import corrections
from shnor_rules.notation.refusal import LONGEST

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.mark.parametrize(
    ("parse", "written", "meant"),
    [
        (parse_number, "0,\u200b3", "0,3"),
        (parse_interval, "\ufeff[0; 1]\u200b", "[0; 1]"),
        (parse_value_set, "{высoкая; низкaя}", "{высокая; низкая}"),
        (parse_value_set, "{Кa; нет}", None),
        (parse_value_set, "{Кa; высoкая}", None),
        (parse_number, "0\u200b3", None),
        (parse_value_set, "{0, 1}", None),
        (parse_number, "\u200b" * (LONGEST + 1), None),
    ],
)
def test_one_way_to_make_it_right(
    parse: Callable[[str], object], written: str, meant: str | None
) -> None:
    """Invisible characters and mixed words; a comma may mean several things."""
    edits = corrections(written, parse)

    assert (meant or written) == edited(written, edits)
    assert (meant is not None) is bool(edits)
