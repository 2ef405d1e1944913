# SPDX-License-Identifier: MIT
"""`shnor-rules evaluate` where the rules are tools for risks, not a monitoring."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from shnor_rules.cli.assessing import Run
from shnor_rules.cli.misuse import UsageError
from shnor_rules.evaluation import assess_all_risks
from shnor_rules.evaluation.risks.records import CARD, PERIOD, PROFILE, PROTOCOL
from shnor_rules.messages import say
from shnor_rules.model.fields import SCHOOL
from shnor_rules.reports.risks import RISK_WRITERS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from shnor_rules.evaluation import RiskAssessment
    from shnor_rules.model import RiskTools

_ANSWERS = frozenset({SCHOOL, PERIOD, CARD, PROFILE, PROTOCOL})


def run_of_risks(
    tools: RiskTools, form: str, lang: str, ignored: Iterable[str]
) -> Run[RiskAssessment]:
    """Return what is to be done with the record of every school.

    Args:
        tools: the tools, as they are read.
        form: the name of the format of the results.
        lang: the language of messages.
        ignored: the fields that are left out without a word.

    Raises:
        UsageError: an answer is to be left out, or the tools have no form to fill in.
    """
    for name in ignored:
        if name.partition(".")[0] in _ANSWERS:
            raise UsageError(say("usage.ignore", name=name))
    if tools.card is None and tools.profile is None and tools.protocol is None:
        name = f"{tools.identity.ruleset}/{tools.id}"
        raise UsageError(say("usage.risks-empty", name=name))
    writer = RISK_WRITERS[form](tools, lang)
    return Run(partial(assess_all_risks, tools), writer, lang, frozenset(ignored))


def refuse_options(given: Mapping[str, object]) -> None:
    """Refuse options that tools for risks have no use for.

    Args:
        given: the options, each with its value.

    Raises:
        UsageError: one of them is given.
    """
    names = [name for name, value in given.items() if value]
    if names:
        raise UsageError(say("usage.risks-option", options=", ".join(names)))
