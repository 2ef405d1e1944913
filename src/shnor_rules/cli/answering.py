# SPDX-License-Identifier: MIT
"""The options by which a person answers an indicator from the fulfilment of a roadmap."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import frozen

from shnor_rules.analysis.fulfilment import Threshold, answer
from shnor_rules.cli.choosing import chosen
from shnor_rules.cli.misuse import UsageError
from shnor_rules.errors import NotationError
from shnor_rules.evaluation.scalars import as_member
from shnor_rules.findings.nearest import nearest
from shnor_rules.messages import Message, say
from shnor_rules.notation import parse_number
from shnor_rules.reports.fulfilment.answers import Chosen

if TYPE_CHECKING:
    from fractions import Fraction

    from shnor_rules.analysis.fulfilment import Fulfilment
    from shnor_rules.model import Indicator, Monitoring

_SEPARATOR: Final = ":"


@frozen
class Choice:
    """What a person has chosen; each attribute is the option of its name, as it was given."""

    answer: str | None
    complete: str | None
    timely: str | None
    then: str | None
    otherwise: str | None

    @property
    def is_made(self) -> bool:
        """Whether an answer is asked for.

        Raises:
            UsageError: only parts of the choice are there.
        """
        values = (self.complete, self.timely, self.then, self.otherwise)
        names = ("--complete", "--timely", "--then", "--else")
        given = [name for name, value in zip(names, values, strict=True) if value is not None]
        if self.answer is None and given:
            raise UsageError(say("usage.answer.alone", options=", ".join(given)))
        return self.answer is not None

    def of(self, fulfilled: Fulfilment) -> Chosen:
        """Return the answer to the indicator that is named.

        Raises:
            UsageError: the choice is not complete, there is no such indicator, or the answer is
                none of its values.
        """
        monitoring, indicator = _indicator(self.answer or "")
        reached, otherwise = self._value(self.then, "--then"), self._value(self.otherwise, "--else")
        threshold = Threshold(_share(self.complete), _share(self.timely))
        if threshold == Threshold():
            raise UsageError(say("usage.answer.incomplete", missing="--complete, --timely"))
        for value in (reached, otherwise):
            _check(value, indicator)
        found = answer(fulfilled, threshold, reached=reached, otherwise=otherwise)
        if found is None:
            raise UsageError(say("usage.answer.nothing"))
        return Chosen(monitoring, indicator, found, reached, otherwise)

    @staticmethod
    def _value(text: str | None, option: str) -> str:
        if text is None:
            raise UsageError(say("usage.answer.incomplete", missing=option))
        return text


def _indicator(text: str) -> tuple[Monitoring, Indicator]:
    rules, separator, name = text.rpartition(_SEPARATOR)
    if not separator or not rules or not name:
        raise UsageError(say("usage.answer", text=text))
    monitoring = chosen(rules).monitoring
    known = {each.id: each for each in monitoring.indicators}
    if name in known:
        return monitoring, known[name]
    near = nearest(name, known)
    listed = ", ".join(known) if near is None else near.name
    raise UsageError(
        say("usage.answer.indicator", monitoring=rules, indicator=name, indicators=listed)
    )


def _share(text: str | None) -> Fraction | None:
    if text is None:
        return None
    try:
        share = parse_number(text)
    except NotationError as error:
        raise UsageError(say("usage.answer.share", text=text)) from error
    if not 0 <= share <= 1:
        raise UsageError(say("usage.answer.share", text=text))
    return share


def _check(value: str, indicator: Indicator) -> None:
    if indicator.values is None:
        return
    member = as_member(value, indicator.values, indicator.labels)
    if isinstance(member, Message):
        raise UsageError(member)
