# SPDX-License-Identifier: MIT
"""`shnor-rules check`: every fault of rulesets at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from shnor_rules.cli.checked import Files, checked_by, filename_option
from shnor_rules.cli.commands import choice, command, option, spoken
from shnor_rules.cli.correcting import (
    correcting_options,
    refuse_contradictions,
    show_corrections,
    tell_corrections,
    write_corrections,
)
from shnor_rules.cli.exits import CLEAN, FINDINGS
from shnor_rules.cli.output import refuse_overwriting
from shnor_rules.cli.printing import print_findings
from shnor_rules.cli.selecting import selection_of
from shnor_rules.cli.settings.options import settled, what_and_how
from shnor_rules.cli.telling import note, tell
from shnor_rules.findings import Severity
from shnor_rules.findings.selection import SEVERITIES
from shnor_rules.messages import say
from shnor_rules.reports.findings.shown import shown
from shnor_rules.reports.findings.text import full, summary

if TYPE_CHECKING:
    from collections.abc import Iterable

    from shnor_rules.checks import Report
    from shnor_rules.cli.correcting import Corrections
    from shnor_rules.findings import Finding
    from shnor_rules.reports.findings.shown import Shown


def build(lang: str) -> click.Command:
    """Return the command with its help in `lang`."""

    @command(
        lang,
        "check",
        *what_and_how(
            lang,
            option(lang, "--select", key="check.select", metavar="finding", multiple=True),
            option(lang, "--ignore", key="check.ignore", metavar="finding", multiple=True),
            choice(lang, "--severity", key="check.severity", choices=SEVERITIES, default="note"),
            option(lang, "--sources", key="check.sources", metavar="folder"),
            filename_option(lang),
        ),
        *correcting_options(lang),
    )
    @click.pass_context
    def run(context: click.Context, /, **_: Any) -> int:  # noqa: ANN401  (read from the context)
        settings = settled(context)
        selection = selection_of(settings)
        lang = spoken(context)
        refuse_contradictions(context)
        checked, output = checked_by(context, settings), context.params["output"]
        refuse_overwriting(output, checked.inputs())
        made = None
        if context.params["fix"]:
            made, checked = write_corrections(checked, selection.names, lang)
        report = checked.report(settings.sources)
        seen = shown(report, selection)
        if context.params["diff"]:
            would = show_corrections(checked, selection.names, lang, output)
            return _differ(report, seen, would, lang)
        if made is None or isinstance(checked, Files) or output is not None:
            print_findings(seen, settings, output, lang)
        elif seen.findings:
            # The output has the corrected file.
            tell(full(seen.findings, lang))
        _summarise(report, seen, lang)
        if made is not None:
            tell_corrections(made, "corrected", seen.findings, lang)
        return exit_code(seen.findings)

    return run


def _differ(report: Report, seen: Shown, would: Corrections, lang: str) -> int:
    """Tell what a diff was about and what it leaves; return the exit code."""
    left = would.left(seen.findings)
    tell(summary(left, report.files, lang, hidden=seen.hidden))
    tell_corrections(would, "corrected.would", left, lang)
    return FINDINGS if would.files else exit_code(left)


def exit_code(findings: Iterable[Finding]) -> int:
    """Return the exit code: notes, and what a remark explains, are no reason to fail."""
    failing = any(finding.severity is not Severity.NOTE for finding in findings)
    return FINDINGS if failing else CLEAN


def _summarise(report: Report, seen: Shown, lang: str) -> None:
    for result in seen.results:
        if result.remark is not None:
            finding = result.finding
            what = f"{finding.place.render(lang)}: {finding.code} [{finding.name}] {finding.pin}"
            note(say("command.known", remark=result.remark.id, finding=what), lang)
    if seen.insisted:
        codes = ", ".join(dict.fromkeys(finding.code for finding in seen.insisted))
        note(say("command.insisted", codes=codes), lang)
    note(say("command.checked", examples=report.examples), lang)
    tell(summary(seen.findings, report.files, lang, hidden=seen.hidden))
