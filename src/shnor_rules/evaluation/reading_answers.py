# SPDX-License-Identifier: MIT
"""The fields of a record whose bare answers can be looked up once they have been read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from attrs import field, frozen

from shnor_rules.evaluation.answering import read_answer
from shnor_rules.evaluation.fields import Faults
from shnor_rules.evaluation.records import read_attribute
from shnor_rules.expressions.absent import Absence, Absent
from shnor_rules.model import Indicator
from shnor_rules.program import lower

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from shnor_rules.expressions.exact import Value
    from shnor_rules.model import Attribute, Monitoring

MOST: Final = 4_096
"""How much is kept: a table that is full is begun anew."""

MOST_LETTERS: Final = 256
"""Longer texts are read every time: what is kept must stay small."""

TYPES: Final = frozenset({str, float})
"""The types of answers that can be looked up, beside `int`.

Where two of them are equal, they are the same answer. That is not so of `bool`, nor of a `Decimal`
of too many digits.
"""

_UNREAD: Final = object()


@frozen
class Field:
    """A field of a record.

    Attributes:
        asked: the attribute or the indicator.
        monitoring: the monitoring that asks for it.
    """

    asked: Attribute | Indicator
    monitoring: Monitoring

    @property
    def input(self) -> str:
        """The name of its value in formulas."""
        return self.asked.measured if isinstance(self.asked, Indicator) else self.asked.id

    def read(self, given: object) -> Value:
        """Return the value of an answer.

        Raises:
            KeyError: there is something to be said of it, so the whole record has to be read.
        """
        faults = Faults()
        value: Value | None
        if isinstance(self.asked, Indicator):
            answer = read_answer(self.monitoring, self.asked, given, faults)
            value = None if answer is None else answer.value
        else:
            value = read_attribute(self.asked, given, faults)
        if faults.found or value is None:
            raise KeyError(given)
        return value

    def answered(self, given: object) -> Value:
        """Return the value of an answer that is one, be it «нет».

        Raises:
            KeyError: there is something to be said of it, or it is blank.
        """
        value = self.read(given)
        if isinstance(value, Absent) and value.kind is Absence.MISSING:
            raise KeyError(given)
        return value


@frozen
class Table:
    """What comes of each answer to a field that was given before.

    Attributes:
        find: tells what comes of an answer.
        kept: what came of those that were given.
    """

    find: Callable[[Any], object]
    kept: dict[object, object] = field(factory=dict, init=False)

    def __getitem__(self, answer: object) -> object:
        """Return what comes of an answer, and keep it.

        Raises:
            KeyError: it is none that can be looked up.
            TypeError: it is none at all, such as a list.
        """
        if type(answer) is not int and type(answer) not in TYPES:
            raise KeyError(answer)
        found = self.kept.get(answer, _UNREAD)
        if found is _UNREAD:
            found = self.find(answer)
            if not (isinstance(answer, str) and len(answer) > MOST_LETTERS):
                keep(self.kept, answer, found)
        return found


def keep(kept: dict[Any, Any], key: object, found: object) -> None:
    """Keep what was found, within the limit."""
    if len(kept) >= MOST:
        kept.clear()
    kept[key] = found


def fields(monitoring: Monitoring) -> Iterator[Field]:
    """Yield what a plain record has an answer to: all that decides, all that is scored."""
    deciding = lower(monitoring).deciding
    for attribute in monitoring.attributes:
        if attribute.values is not None and attribute.id in deciding:
            yield Field(attribute, monitoring)
    for indicator in monitoring.indicators:
        is_asked = indicator.scored and not indicator.optional
        if not indicator.is_free and (is_asked or indicator.measured in deciding):
            yield Field(indicator, monitoring)
