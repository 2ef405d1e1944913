# SPDX-License-Identifier: MIT
"""Records assessed in several ways at once, as they come."""

from __future__ import annotations

from itertools import tee
from typing import TYPE_CHECKING, TypeAlias

from attrs import field, frozen

from shnor_rules.evaluation import Assessment, Refusal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from typing import Any

    Evaluating: TypeAlias = Callable[[Iterable[Mapping[str, Any]]], Iterator[Assessment | Refusal]]


@frozen
class Varied:
    """One record, assessed in several ways.

    Attributes:
        result: what comes out by the decision that others are compared with.
        others: what comes out by each of the others, in their order.
    """

    result: Assessment
    others: tuple[Assessment | Refusal, ...]


@frozen
class VariedRefusal(Refusal):
    """One record that is refused by the decision that others are compared with.

    Attributes:
        others: what comes out by each of the others, in their order.
    """

    others: tuple[Assessment | Refusal, ...] = field(default=(), kw_only=True)

    @classmethod
    def of(cls, varied: Varied) -> VariedRefusal:
        """Return a refusal, without a reason as yet, of a record that was assessed."""
        refusal = Refusal((), varied.result.attributes)
        return cls((), varied.result.attributes, others=tuple(refusal for _ in varied.others))


def varying(
    against: Evaluating, others: Sequence[Evaluating]
) -> Callable[[Iterable[Mapping[str, Any]]], Iterator[Varied | VariedRefusal]]:
    """Return what assesses each record in every way, before the next one is asked for.

    Args:
        against: what assesses records by the decision that others are compared with.
        others: what assesses them by the others.
    """
    ways = (against, *others)

    def evaluate(records: Iterable[Mapping[str, Any]]) -> Iterator[Varied | VariedRefusal]:
        copies = tee(records, len(ways))
        streams = [way(copy) for way, copy in zip(ways, copies, strict=True)]
        for first, *rest in zip(*streams, strict=True):
            if isinstance(first, Refusal):
                yield VariedRefusal(first.findings, first.attributes, others=tuple(rest))
            else:
                yield Varied(first, tuple(rest))

    return evaluate
