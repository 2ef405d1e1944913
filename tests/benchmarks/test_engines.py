# SPDX-License-Identifier: MIT
"""Other engines for rules are asked for the same levels, or a comparison with them is worthless."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

pytest.importorskip("zen", reason="zen-engine is installed by `make bench` only")

from benchmarks import engines
from benchmarks.comparing import DifferentAnswersError

if TYPE_CHECKING:
    from benchmarks.engines import Record


@pytest.mark.parametrize("name", engines.engines())
def test_an_engine_gives_every_level(name: str) -> None:
    """Over all records that there can be, and over some that are refused."""
    engines.confirm(engines.engines()[name])


def test_another_level_is_noticed() -> None:
    """One record is enough."""
    level = engines.over_fractions()

    def wrong(record: Record) -> str | None:
        return "Б" if record == engines.records()[-1] else level(record)

    with pytest.raises(DifferentAnswersError, match="is Б, not D"):
        engines.confirm(wrong)
