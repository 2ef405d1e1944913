# SPDX-License-Identifier: MIT
"""`shnor-rules check --fix` and `--diff`: corrections that are certain, made or only shown."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from attrs import evolve, field, frozen
from click.core import ParameterSource

from shnor_rules.cli.checked import Files
from shnor_rules.cli.commands import option
from shnor_rules.cli.console import is_interactive
from shnor_rules.cli.misuse import UsageError
from shnor_rules.cli.output import CONSOLE, opened
from shnor_rules.cli.telling import complain, note
from shnor_rules.cli.why import why
from shnor_rules.findings import Severity
from shnor_rules.fixing import difference, replace_file
from shnor_rules.messages import say
from shnor_rules.reports.findings.formats import FOR_PEOPLE
from shnor_rules.reports.visible import visible

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from typing import Any

    import click

    from shnor_rules.cli.checked import Checked
    from shnor_rules.findings import Finding
    from shnor_rules.fixing import Mended


def correcting_options(lang: str) -> tuple[Callable[..., Any], ...]:
    """Return the options that ask for corrections."""
    return (
        option(lang, "--fix", key="check.fix", is_flag=True),
        option(lang, "--diff", key="check.diff", is_flag=True),
    )


def refuse_contradictions(context: click.Context) -> None:
    """Refuse options that do not go together.

    Raises:
        UsageError: both options are given, or a format that shows no diff.
    """
    if not context.params["diff"]:
        return
    if context.params["fix"]:
        raise UsageError(say("usage.fix-and-diff"))
    form = context.params["format"]
    is_asked = context.get_parameter_source("format") is ParameterSource.COMMANDLINE
    if is_asked and form not in FOR_PEOPLE:
        raise UsageError(say("usage.diff-format", format=form))


@frozen
class Corrections:
    """What was corrected, or would be.

    Attributes:
        findings: the findings that are gone.
        files: in how many files.
    """

    findings: tuple[Finding, ...] = field(default=())
    files: int = 0

    def left(self, findings: Iterable[Finding]) -> tuple[Finding, ...]:
        """Return those of `findings` that no correction takes away."""
        gone = frozenset(self.findings)
        return tuple(finding for finding in findings if finding not in gone)


def write_corrections(
    checked: Checked, wanted: Callable[[Finding], bool], lang: str
) -> tuple[Corrections, Checked]:
    """Correct what is checked, and return it corrected; tell of files that stay as they are.

    A file that came over the standard input goes to the output, corrected or as it came.

    Raises:
        OSError: a file or folder cannot be read.
    """
    found = _found(checked, wanted, lang)
    if isinstance(checked, Files):
        return _counted([each for each in found if _is_written(each, lang)]), checked
    content = found[0].after if found else checked.content
    sys.stdout.flush()
    sys.stdout.buffer.write(content)
    sys.stdout.buffer.flush()
    return _counted(found), evolve(checked, content=content)


def show_corrections(
    checked: Checked, wanted: Callable[[Finding], bool], lang: str, output: str | None
) -> Corrections:
    """Write the diff of what would be corrected to the output; change nothing else.

    Raises:
        OSError: a file or folder cannot be read.
        UsageError: the output cannot be written.
    """
    found = _found(checked, wanted, lang)
    text = "".join(map(difference, found))
    if output in CONSOLE and is_interactive(sys.stdout):
        # No character of a file may steer the terminal.
        text = "".join(f"{visible(line)}\n" for line in text.split("\n")[:-1])
    with opened(output) as file:
        file.write(text)
    return _counted(found)


def tell_corrections(
    corrections: Corrections, key: str, left: Sequence[Finding], lang: str
) -> None:
    """Tell how many findings were corrected, or would be, and whether others wait for errors.

    Args:
        corrections: what was corrected.
        key: the message, `corrected` or `corrected.would`.
        left: the findings that stay.
        lang: the language.
    """
    count, waits = len(corrections.findings), _any_waits(left)
    if count:
        note(say(key, count=count, files=corrections.files), lang)
    if waits:
        note(say("corrected.waits"), lang)
    elif not count:
        note(say("corrected.none"), lang)


def _any_waits(left: Sequence[Finding]) -> bool:
    """Return whether a warning that can be corrected stands in a file whose errors cannot."""
    errors = [finding for finding in left if finding.severity is Severity.ERROR]
    certain = {finding.place.path for finding in errors if finding.fix is not None}
    broken = {finding.place.path for finding in errors} - certain
    return any(
        finding.fix is not None and finding.place.path in broken
        for finding in left
        if finding.severity is not Severity.ERROR
    )


def _found(checked: Checked, wanted: Callable[[Finding], bool], lang: str) -> list[Mended]:
    found: list[Mended] = []
    for outcome in checked.outcomes(wanted):
        found += outcome.mended
        for refused in outcome.refused:
            complain(refused.message, lang)
    return found


def _is_written(mended: Mended, lang: str) -> bool:
    try:
        replace_file(Path(mended.path), mended.after)
    except OSError as error:
        complain(say("not-corrected.write", path=mended.path, reason=why(error)), lang)
        return False
    return True


def _counted(mended: list[Mended]) -> Corrections:
    findings = tuple(finding for each in mended for finding in each.findings)
    return Corrections(findings, len(mended))
