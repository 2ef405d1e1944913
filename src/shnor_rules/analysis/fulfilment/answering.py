# SPDX-License-Identifier: MIT
"""From a fulfilment to the answer of an indicator, by a threshold that somebody has to choose.

No order prints from which completeness on a roadmap counts as fulfilled; so nothing is answered by
itself. What is chosen travels with the answer.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from shnor_rules.model import Referred

if TYPE_CHECKING:
    from fractions import Fraction

    from shnor_rules.analysis.fulfilment.fulfilling import Fulfilment
    from shnor_rules.analysis.portions import Portion
    from shnor_rules.model import Indicator, Monitoring, Remark, Ruleset


@frozen
class Threshold:
    """From which shares on a roadmap counts as fulfilled; at least one of them is chosen.

    Attributes:
        complete: the least completeness, from 0 to 1; `None` where it does not matter.
        timely: the least timeliness, from 0 to 1; `None` where it does not matter.
    """

    complete: Fraction | None = None
    timely: Fraction | None = None


@frozen
class Answer:
    """The answer to an indicator, with what it was chosen by.

    Attributes:
        value: the answer, as whoever chose it wrote it.
        threshold: the threshold that was chosen.
        completeness: how many rows of how many are done.
        timeliness: how many of them in time.
    """

    value: str
    threshold: Threshold
    completeness: Portion
    timeliness: Portion


@frozen
class Asking:
    """An indicator that asks for the fulfilment of a roadmap.

    Attributes:
        monitoring: its monitoring.
        indicator: the indicator.
        remarks: what is known to be wrong with it.
    """

    monitoring: Monitoring
    indicator: Indicator
    remarks: tuple[Remark, ...]


def answer(
    fulfilled: Fulfilment, threshold: Threshold, *, reached: str, otherwise: str
) -> Answer | None:
    """Return the answer, or `None` where nothing was due whose share could be compared.

    Args:
        fulfilled: the fulfilment.
        threshold: the threshold that was chosen.
        reached: the answer where it is reached.
        otherwise: the answer where it is not.
    """
    tally = fulfilled.tally
    pairs = ((threshold.complete, tally.completeness), (threshold.timely, tally.timeliness))
    wanted = [(least, portion.share) for least, portion in pairs if least is not None]
    shares = [(least, share) for least, share in wanted if share is not None]
    if len(shares) < len(wanted):
        return None
    is_reached = all(share >= least for least, share in shares)
    value = reached if is_reached else otherwise
    return Answer(value, threshold, tally.completeness, tally.timeliness)


def asking(ruleset: Ruleset, roadmap: str) -> tuple[Asking, ...]:
    """Return the indicators whose clause refers to a roadmap as a whole."""
    return tuple(
        Asking(monitoring, indicator, _remarks(monitoring, indicator.id))
        for monitoring in ruleset
        for indicator in monitoring.indicators
        if any(
            each.to is Referred.ROADMAP and each.id == roadmap and each.number is None
            for each in indicator.refers_to
        )
    )


def _remarks(monitoring: Monitoring, indicator: str) -> tuple[Remark, ...]:
    return tuple(each for each in monitoring.remarks if indicator in each.concerns)
