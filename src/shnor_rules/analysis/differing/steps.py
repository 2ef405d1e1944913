# SPDX-License-Identifier: MIT
"""How much a change is: what it does to results, and the step of the version that tells so."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


class Step(Enum):
    """The step of a version, from none to the largest."""

    NONE = "none"
    """Nothing changes."""

    WORDING = "wording"
    """Texts change, and nothing else."""

    PATCH = "patch"
    """More than texts changes, and no record ends in anything else."""

    MINOR = "minor"
    """Something is added; no record that was accepted ends in anything else."""

    MAJOR = "major"
    """A record that was accepted ends in something else, or it is not proved that none does."""

    @property
    def size(self) -> int:
        """How large the step is: each is larger than those before it."""
        return list(Step).index(self)


class Verdict(Enum):
    """What a change of a monitoring does to its records."""

    SAME = "same"
    """Nothing is changed."""

    WORDING = "wording"
    """Only texts are changed."""

    EQUIVALENT = "equivalent"
    """Something is written differently, and every record ends as before."""

    ADDED = "added"
    """Records are accepted that were not; every other one ends as before."""

    RECORDS = "records"
    """Some records end differently."""

    UNPROVED = "unproved"
    """No record is known that ends differently, and it is not proved that none does."""


def largest(steps: Iterable[Step]) -> Step:
    """Return the largest of several steps; of none, that nothing changes."""
    return max(steps, key=lambda step: step.size, default=Step.NONE)
