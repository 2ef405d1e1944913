# SPDX-License-Identifier: MIT
"""What indicators ask of a roadmap: the shares, and the answer that a person has chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import frozen

from shnor_rules.messages import say
from shnor_rules.notation import Enumeration, format_number
from shnor_rules.reports.description.lines import section, sourced
from shnor_rules.reports.description.remarks import remark_lines
from shnor_rules.reports.fulfilment.wording import day_text
from shnor_rules.reports.lines import under
from shnor_rules.reports.portions import portion_in_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from shnor_rules.analysis.fulfilment import Answer, Asking, Fulfilment
    from shnor_rules.messages import Message
    from shnor_rules.model import Indicator, Monitoring


@frozen
class Chosen:
    """The answer to an indicator, with all that a person has chosen.

    Attributes:
        monitoring: the monitoring.
        indicator: the indicator.
        answer: the answer with its threshold.
        reached: the answer for a threshold that is reached.
        otherwise: the answer for one that is not.
    """

    monitoring: Monitoring
    indicator: Indicator
    answer: Answer
    reached: str
    otherwise: str

    def to_dict(self) -> dict[str, Any]:
        """Return the answer as plain data, with the record that it makes."""
        threshold = self.answer.threshold
        return {
            "monitoring": name_of(self.monitoring),
            "indicator": self.indicator.id,
            "record": {self.indicator.id: self.answer.value},
            "complete": None if threshold.complete is None else format_number(threshold.complete),
            "timely": None if threshold.timely is None else format_number(threshold.timely),
            "then": self.reached,
            "else": self.otherwise,
            "completeness": self.answer.completeness.to_dict(),
            "timeliness": self.answer.timeliness.to_dict(),
        }


def name_of(monitoring: Monitoring) -> str:
    """Return the name of a monitoring with that of its ruleset."""
    return monitoring.identity.name


def asking_lines(fulfilled: Fulfilment, asking: Sequence[Asking], lang: str) -> Iterator[str]:
    """Yield the indicators that ask for a roadmap, which nothing answers by itself."""
    yield from section("fulfilment.asking", _asking(fulfilled, asking, lang), lang)


def _asking(fulfilled: Fulfilment, asking: Sequence[Asking], lang: str) -> Iterator[str]:
    if asking:
        yield _shares(fulfilled, lang)
    for each in asking:
        monitoring, indicator = name_of(each.monitoring), each.indicator
        yield say(
            "fulfilment.asking.indicator",
            monitoring=monitoring,
            indicator=indicator.id,
            title=indicator.title or indicator.id,
        ).render(lang)
        yield from under(sourced(indicator.clause, lang))
        for remark in each.remarks:
            yield from under(remark_lines(remark, lang))
        best, worst = _answers(indicator)
        how = say(
            "fulfilment.asking.how",
            monitoring=monitoring,
            indicator=indicator.id,
            then=best,
            other=worst,
        )
        yield from under([how.render(lang)])


def _answers(indicator: Indicator) -> tuple[str, str]:
    """Return the last and the first of the values of an indicator, to show how one is chosen."""
    values = indicator.values
    members = values.members if isinstance(values, Enumeration) else ()
    written = [each if isinstance(each, str) else format_number(each) for each in members]
    return (written[-1], written[0]) if written else ("…", "…")


def _shares(fulfilled: Fulfilment, lang: str) -> str:
    tally = fulfilled.tally
    complete, timely = portion_in_words(tally.completeness), portion_in_words(tally.timeliness)
    return say("fulfilment.asking.shares", complete=complete, timely=timely).render(lang)


def chosen_lines(fulfilled: Fulfilment, chosen: Chosen, lang: str) -> Iterator[str]:
    """Yield the part of a record with the answer, and in comments what it was chosen by."""
    yield ""
    yield say("fulfilment.answer").render(lang)
    said = say(
        "fulfilment.answer.chosen",
        then=chosen.reached,
        other=chosen.otherwise,
        conditions=_conditions(chosen.answer),
    )
    as_of = say("fulfilment.as-of", name=fulfilled.roadmap, day=day_text(fulfilled.as_of))
    comments = (name_of(chosen.monitoring), said.render(lang), _shares(fulfilled, lang))
    for line in (*comments, as_of.render(lang)):
        yield f"  # {line}"
    yield f'  {chosen.indicator.id}: "{chosen.answer.value}"'


def _conditions(answer: Answer) -> Message:
    complete, timely = answer.threshold.complete, answer.threshold.timely
    said = [
        say(key, least=format_number(least))
        for key, least in (
            ("fulfilment.answer.complete", complete),
            ("fulfilment.answer.timely", timely),
        )
        if least is not None
    ]
    if len(said) == 1:
        return said[0]
    first, second = said
    return say("fulfilment.answer.both", first=first, second=second)
