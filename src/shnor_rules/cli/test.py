# SPDX-License-Identifier: MIT
"""`shnor-rules test`: the examples of rulesets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import click
from attrs import evolve

from shnor_rules.checks import check_paths
from shnor_rules.checks.walking import files_in
from shnor_rules.cli.check import exit_code
from shnor_rules.cli.commands import command, spoken
from shnor_rules.cli.covering import (
    ALL_FORMATS,
    asked_of,
    coverages,
    covering_options,
    show_coverage,
)
from shnor_rules.cli.output import refuse_overwriting
from shnor_rules.cli.printing import form_of, print_findings
from shnor_rules.cli.settings.options import paths_of, settled, what_and_how
from shnor_rules.cli.telling import note
from shnor_rules.findings.selection import Selection, rules_meant
from shnor_rules.loading.example_files import Rulesets
from shnor_rules.messages import say
from shnor_rules.reports.boundaries.wording import Covered
from shnor_rules.reports.findings.formats import FOR_PEOPLE
from shnor_rules.reports.findings.shown import Passed, shown
from shnor_rules.reports.visible import visible

if TYPE_CHECKING:
    from shnor_rules.checks import Report, Run
    from shnor_rules.messages import Message
    from shnor_rules.reports.findings.shown import Shown

_EXAMPLES: Final = Selection(select=rules_meant("failing-example"))


def build(lang: str) -> click.Command:
    """Return the command with its help in `lang`."""

    @command(lang, "test", *what_and_how(lang, *covering_options(lang), formats=ALL_FORMATS))
    @click.pass_context
    def run(context: click.Context, /, **_: Any) -> int:  # noqa: ANN401  (read from the context)
        settings = settled(context)
        asked = asked_of(context, settings)
        lang = spoken(context)
        paths, output = paths_of(context, settings), context.params["output"]
        refuse_overwriting(output, map(str, files_in(paths)))
        rulesets = Rulesets()
        report = check_paths(paths, rulesets=rulesets)
        seen = _seen(report)
        said = [_line(each) for each in report.runs]
        if asked is not None:
            covered = Covered(seen, tuple(said), coverages(paths, rulesets))
            return max(exit_code(seen.findings), show_coverage(asked, covered, output, lang))
        if form_of(settings) in FOR_PEOPLE:
            lines = [visible(each.render(lang)) for each in said]
            print_findings(seen, settings, output, lang, lines)
        else:
            print_findings(seen, settings, output, lang)
            for each in said:
                note(each, lang)
        return exit_code(seen.findings)

    return run


def _seen(report: Report) -> Shown:
    """Return the examples that fail, and the errors for which examples cannot be run."""
    passed = (Passed(run.monitoring, _line(run)) for run in report.runs if not run.failed)
    return evolve(shown(report, _EXAMPLES), passed=tuple(passed))


def _line(run: Run) -> Message:
    if run.failed:
        counts = {"count": run.examples, "failed": run.failed}
        return say("command.examples.failed", monitoring=run.monitoring, **counts)
    if not run.examples:
        return say("command.examples.none", monitoring=run.monitoring)
    return say("command.examples", monitoring=run.monitoring, count=run.examples)
