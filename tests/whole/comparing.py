# SPDX-License-Identifier: MIT
"""A record by whole numbers beside the same record by exact values."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from shnor_rules.whole import domains, in_whole
from tests.whole.exactly import exactly
from tests.whole.test_one_meaning import assert_same
from tests.whole.wholly import wholly

if TYPE_CHECKING:
    from shnor_rules import Monitoring
    from shnor_rules.whole import Whole


def ends(monitoring: Monitoring, **answers: object) -> tuple[Any, ...]:
    """Return how a record ends in whole numbers, the same as it ends exactly."""
    whole = lowered(monitoring)
    assert_same(monitoring, whole, answers)
    exact = exactly(monitoring, answers)
    assert exact is not None
    return wholly(whole, exact.inputs)


@cache
def lowered(monitoring: Monitoring) -> Whole:
    """Return a monitoring in whole numbers, of which many records are tried."""
    return in_whole(monitoring, domains(monitoring))
