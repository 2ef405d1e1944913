# SPDX-License-Identifier: MIT
"""A run of the command line: language, verbs, errors in words, exit codes."""

from __future__ import annotations

import os
import sys
import traceback
from typing import TYPE_CHECKING, Final, NoReturn

import click

from shnor_rules.cli.commands import spoken
from shnor_rules.cli.console import abandon_output, prepare
from shnor_rules.cli.exits import CLEAN, FINDINGS, INTERNAL, INTERRUPTED, MISUSE
from shnor_rules.cli.language import chosen
from shnor_rules.cli.misuse import SettingsError, UsageError, in_words
from shnor_rules.cli.telling import complain, note, tell_broken, tell_unsettled
from shnor_rules.cli.verbs import build
from shnor_rules.cli.why import why
from shnor_rules.errors import RulesetError, SaidError
from shnor_rules.messages import LANGUAGES, Message, say

if TYPE_CHECKING:
    from collections.abc import Sequence

_DEBUG: Final = "SHNOR_DEBUG"
_MOST_CHARACTERS: Final = 200
"""How much of an unforeseen error is quoted."""


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run the command line and end the program with its exit code."""
    prepare(sys.stdout, sys.stderr)
    try:
        code = run(sys.argv[1:] if arguments is None else arguments)
        sys.stdout.flush()
    except BrokenPipeError:
        # Whoever read the output has read enough.
        abandon_output()
        code = CLEAN
    sys.exit(code)


def run(arguments: Sequence[str]) -> int:
    """Run the command line and return its exit code; whatever is raised becomes a sentence.

    Raises:
        BrokenPipeError: nobody reads the output any more.
    """
    try:
        lang = chosen(arguments)
    except UsageError as error:
        complain(error.said, LANGUAGES[0])
        return MISUSE
    try:
        with build(lang).make_context("shnor-rules", list(arguments), obj=lang) as context:
            try:
                return int(context.command.invoke(context) or CLEAN)
            finally:
                # The project may have settled another one.
                lang = spoken(context)
    except click.exceptions.Exit as stopped:
        return stopped.exit_code
    except BrokenPipeError:
        raise
    except (Exception, KeyboardInterrupt) as error:  # noqa: BLE001  (nobody must see a traceback)
        return _told(error, lang)


def _told(error: BaseException, lang: str) -> int:
    """Say what ended the command, and return its exit code."""
    match error:
        case KeyboardInterrupt() | click.Abort():
            note(say("command.interrupted"), lang)
            return INTERRUPTED
        case SettingsError(findings=findings):
            tell_unsettled(findings, lang)
        case RulesetError(findings=findings):
            tell_broken(findings, lang)
            return FINDINGS
        case click.ClickException():
            complain(in_words(error), lang)
        case SaidError(message=Message() as message):
            complain(message, lang)
        case OSError():
            path = str(error.filename or "")
            complain(say("usage.unreadable", path=path, reason=why(error)), lang)
        case _:
            return _internal(error, lang)
    return MISUSE


def _internal(error: BaseException, lang: str) -> int:
    if os.environ.get(_DEBUG) == "1":
        traceback.print_exception(error)
    text = str(error)[:_MOST_CHARACTERS]
    complain(say("command.internal", kind=type(error).__name__, text=text), lang)
    return INTERNAL
