# SPDX-License-Identifier: MIT
"""How records end under two monitorings at once."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from attrs import field, frozen

from shnor_rules.expressions.stretches import Stretch
from shnor_rules.proving.joint.apart import apart, other_than

if TYPE_CHECKING:
    from collections.abc import Mapping
    from fractions import Fraction

    from shnor_rules.expressions.attainable import Reached
    from shnor_rules.expressions.lifted import Reachable
    from shnor_rules.messages import Message
    from shnor_rules.model import Monitoring
    from shnor_rules.proving.endings import Conclusion
    from shnor_rules.proving.recording import Recorder


@frozen
class End:
    """How a record ends under one of two monitorings.

    Attributes:
        total: the total; a stretch is any rational number of its interval. `None` where there is
            none at all, or the record is refused.
        conclusion: the level, or what stands in its place; `None` where the record is refused.
    """

    total: Reachable | None
    conclusion: Conclusion | None

    @property
    def is_refused(self) -> bool:
        """Whether the record is not assessed, because an answer of it is not accepted."""
        return self.conclusion is None


REFUSED_END: Final = End(None, None)
"""How a record ends that is refused."""


@frozen(eq=False)
class Pair:
    """The records that end in one way under the one monitoring and in one way under the other.

    Attributes:
        one: how they end under the one.
        other: how they end under the other.
        records: how many; `None` where they cannot be counted.
    """

    one: End
    other: End
    records: int | None
    _reached: Reached = field(repr=False, alias="reached")
    _recorder: Recorder = field(repr=False, alias="recorder")
    _numbers: Mapping[str, Fraction] | None = field(default=None, repr=False, alias="numbers")

    @property
    def differs(self) -> bool:
        """Whether the records end differently: in total, in level, or in being accepted."""
        return self.one != self.other

    @cached_property
    def witness(self) -> Mapping[str, object]:
        """The first of the records; `evaluate` of one monitoring at least accepts it."""
        if self._numbers is not None:
            return self._recorder.record_of(self._reached, self._numbers)
        stretches = [
            each.total for each in (self.one, self.other) if isinstance(each.total, Stretch)
        ]
        if not stretches:
            return self._recorder.record(self._reached, None)
        total, *others = stretches
        if others and self.one.conclusion == self.other.conclusion:
            number = apart(total, others[0], self._reached.cells)
        else:
            fixed = self.other.total if total is self.one.total else self.one.total
            number = other_than(total.interval, fixed)
        return self._recorder.record(self._reached, total, number)


@frozen(eq=False)
class Joint:
    """What all records come to under two monitorings.

    Attributes:
        one: the one monitoring, as it is read.
        other: the other monitoring, as it is read.
        records: how many records there are; `None` where they cannot be counted.
        pairs: how they end, in the order of the witnesses; none where that is undecided.
        undecided: why that is not known, or `None` where it is.
    """

    one: Monitoring
    other: Monitoring
    records: int | None
    pairs: tuple[Pair, ...]
    undecided: Message | None = None

    @property
    def differing(self) -> tuple[Pair, ...]:
        """The records that end differently."""
        return tuple(pair for pair in self.pairs if pair.differs)
