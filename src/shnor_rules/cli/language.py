# SPDX-License-Identifier: MIT
"""The language of the command line, known before the commands are built."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Final

from click.core import ParameterSource

from shnor_rules.cli.misuse import UsageError
from shnor_rules.messages import LANGUAGES, say

if TYPE_CHECKING:
    from collections.abc import Sequence

    import click

OPTION: Final = "--lang"
VARIABLE: Final = "SHNOR_LANG"
"""The environment variable that chooses the language; `--lang` goes before it."""


def chosen(arguments: Sequence[str]) -> str:
    """Return the language that the arguments or the environment ask for, else the default.

    Raises:
        UsageError: it is no language of the library.
    """
    name = _asked(arguments)
    source = OPTION
    if name is None:
        name, source = os.environ.get(VARIABLE) or LANGUAGES[0], VARIABLE
    if name.lower() not in LANGUAGES:
        raise UsageError(say("usage.language", source=source, name=name))
    return name.lower()


def is_asked(context: click.Context) -> bool:
    """Return whether the one who runs the command has chosen the language."""
    contexts = (context, context.find_root())
    by_option = any(
        each.get_parameter_source("lang") is ParameterSource.COMMANDLINE for each in contexts
    )
    return by_option or bool(os.environ.get(VARIABLE))


def _asked(arguments: Sequence[str]) -> str | None:
    """Return the last `--lang` before or after the verb; one without its value is told later."""
    asked = None
    for index, argument in enumerate(arguments):
        if argument == "--":
            break
        if argument == OPTION and index + 1 < len(arguments):
            asked = arguments[index + 1]
        elif argument.startswith(f"{OPTION}="):
            asked = argument.removeprefix(f"{OPTION}=")
    return asked
