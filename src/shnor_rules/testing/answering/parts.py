# SPDX-License-Identifier: MIT
"""What records are put together from: a strategy for the answers to each part."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from attrs import evolve, frozen
from hypothesis import strategies as st

from shnor_rules.model import read_as, reading_names
from shnor_rules.testing.answering.answers import (
    attribute_answers,
    indicator_answers,
    plain_answer,
)
from shnor_rules.testing.asked import refuse_no_monitoring

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from hypothesis.strategies import DrawFn, SearchStrategy

    from shnor_rules.model import Monitoring
    from shnor_rules.testing.answering.answers import Fields


@frozen(eq=False)
class Parts:
    """The parts of a record, each with a strategy for what it puts into the record.

    Attributes:
        name: the id of the monitoring.
        answers: the strategies, by the id of the attribute or indicator.
        plain: a simple sound record, one field for each attribute and indicator.
    """

    name: str
    answers: Mapping[str, SearchStrategy[Fields]]
    plain: Mapping[str, object]

    def replacing(self, answers: Mapping[str, SearchStrategy[Fields]]) -> Parts:
        """Return the parts with other answers to some of them."""
        return evolve(self, answers={**self.answers, **answers})

    def draw(self, draw: DrawFn, *, leaving: str | None = None) -> Fields:
        """Return a record, perhaps without one part."""
        return {
            key: answer
            for name, fields in self.answers.items()
            if name != leaving
            for key, answer in draw(fields).items()
        }


def as_read(monitoring: Monitoring, reading: str | Iterable[str]) -> Monitoring:
    """Return a monitoring as readings read it.

    Raises:
        ReadingError: a reading is unknown, or two of them touch the same part.
        TypeError: it is no monitoring.
    """
    refuse_no_monitoring(monitoring)
    return _as_read(monitoring, reading_names(reading))


@lru_cache(maxsize=256)
def _as_read(monitoring: Monitoring, names: tuple[str, ...]) -> Monitoring:
    return read_as(monitoring, names)


# A strategy may be asked for within a test, again for every example.
@lru_cache(maxsize=64)
def parts_of(monitoring: Monitoring, sizes: SearchStrategy[int] | None = None) -> Parts:
    """Return the parts of the records that answer everything.

    Args:
        monitoring: the monitoring, as it was read.
        sizes: how many rows a sample or a group has, and how many groups there are.
    """
    attributes = {
        each.id: put_at(each.id, attribute_answers(each, is_date=each.id == monitoring.date))
        for each in monitoring.attributes
    }
    indicators = {each.id: indicator_answers(each, sizes) for each in monitoring.indicators}
    plain = {
        **{each.id: plain_answer(each.values) for each in monitoring.attributes},
        **{each.id: plain_answer(each.values) for each in monitoring.indicators},
    }
    return Parts(monitoring.id, attributes | indicators, plain)


def put_at(name: str, answers: SearchStrategy[object]) -> SearchStrategy[Fields]:
    """Return a strategy for the fields of a part that is answered in one field."""
    return answers.map(lambda answer: {name: answer})


def record_of(parts: Parts) -> SearchStrategy[Fields]:
    """Return a strategy for records of some parts."""

    # A failing test prints the arguments of a strategy: the name of the monitoring is enough.
    @st.composite
    def record(draw: DrawFn, _: str) -> Fields:
        return parts.draw(draw)

    return record(parts.name)
