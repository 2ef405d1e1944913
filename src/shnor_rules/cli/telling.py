# SPDX-License-Identifier: MIT
"""What is printed: the result of a command, and what a person must know besides."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from shnor_rules.findings import Severity
from shnor_rules.messages import say
from shnor_rules.reports.findings.text import full
from shnor_rules.reports.visible import visible

if TYPE_CHECKING:
    from collections.abc import Iterable

    from shnor_rules.findings import Finding
    from shnor_rules.messages import Message


def show(page: str) -> None:
    """Print a page that the command was asked for."""
    sys.stdout.write(f"{page}\n")
    sys.stdout.flush()


def tell(page: str) -> None:
    """Print a page for the person at the console, apart from the output."""
    sys.stderr.write(f"{page}\n")
    sys.stderr.flush()


def note(message: Message, lang: str) -> None:
    """Tell a sentence, on one line whatever it quotes."""
    tell(visible(message.render(lang)))


def complain(message: Message, lang: str) -> None:
    """Tell what went wrong, and the next step."""
    word = say("severity.error").render(lang)
    tell(f"shnor-rules: {word}: {visible(message.render(lang))}")
    step = message.help(lang)
    if step is not None:
        tell(f"  = {visible(step)}")


def tell_broken(findings: Iterable[Finding], lang: str) -> None:
    """Tell the errors for which a ruleset cannot be used."""
    errors = [finding for finding in findings if finding.severity is Severity.ERROR]
    tell(full(errors, lang))
    note(say("command.broken-ruleset"), lang)


def tell_unsettled(findings: Iterable[Finding], lang: str) -> None:
    """Tell what is wrong with settings."""
    tell(full(findings, lang))
    note(say("command.broken-settings"), lang)
