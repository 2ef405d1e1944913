# SPDX-License-Identifier: MIT
"""`shnor-rules mutate`: small slips planted in rulesets, to see what would notice them."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from shnor_rules.cli.choosing import chosen, files_of
from shnor_rules.cli.commands import argument, command, spoken
from shnor_rules.cli.console import is_interactive
from shnor_rules.cli.exits import CLEAN, FINDINGS
from shnor_rules.cli.misuse import UsageError
from shnor_rules.cli.output import layout_of, opened, refuse_overwriting
from shnor_rules.cli.progress import Progress
from shnor_rules.cli.shared_options import format_option, output_option
from shnor_rules.messages import say
from shnor_rules.mutation import Score, Verdict, mutable, trials_of
from shnor_rules.reports.mutation import MUTATIONS

if TYPE_CHECKING:
    from shnor_rules.model import Monitoring, Ruleset


def build(lang: str) -> click.Command:
    """Return the command with its help in `lang`."""

    @command(
        lang,
        "mutate",
        argument(lang, "rules", "rules"),
        format_option(lang, MUTATIONS),
        output_option(lang),
    )
    @click.pass_context
    def run(context: click.Context, /, *, rules: str, form: str, output: str | None) -> int:
        return _mutate(rules, form, output, spoken(context))

    return run


def _mutate(rules: str, form: str, output: str | None, lang: str) -> int:
    found = chosen(rules)
    refuse_overwriting(output, files_of(found.ruleset))
    able = mutable(found.ruleset)
    wanted = able if found.is_whole else [each for each in able if each is found.monitoring]
    if not wanted:
        raise UsageError(say("usage.mutate.nothing", rules=rules))
    progress = Progress(lang, sys.stderr if is_interactive(sys.stderr) else None)
    with opened(output, layout_of(form)) as file:
        try:
            scores = [_score(found.ruleset, each, progress) for each in wanted]
        finally:
            progress.clear()
        file.writelines(MUTATIONS[form](scores, lang))
    return FINDINGS if any(score.of(Verdict.SURVIVED) for score in scores) else CLEAN


def _score(ruleset: Ruleset, monitoring: Monitoring, progress: Progress) -> Score:
    """Return what comes of all mutants of a monitoring.

    Raises:
        UsageError: an example fails already.
    """
    trials, name = trials_of(ruleset, monitoring), monitoring.identity.name
    fault = trials.fault()
    if fault is not None and fault.verdict is Verdict.EXAMPLE:
        folder = str(trials.path.parent)
        raise UsageError(say("usage.mutate.example", name=name, title=fault.by, rules=folder))
    results = []
    planted = list(trials.mutants())
    for count, mutant in enumerate(planted, start=1):
        results.append(trials.result(mutant))
        progress.tell(say("mutation.progress", name=name, count=count, total=len(planted)))
    return Score(monitoring, tuple(results))
