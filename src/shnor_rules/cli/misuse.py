# SPDX-License-Identifier: MIT
"""Wrong use of the command line, in sentences of the catalogue."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from shnor_rules.errors import FindingsError
from shnor_rules.messages import Message, say

if TYPE_CHECKING:
    from collections.abc import Iterable

    from shnor_rules.findings import Finding  # noqa: F401  (named in a base class, as text)


class UsageError(click.UsageError):
    """A wrong use of the command line.

    Attributes:
        said: what is wrong, with the next step.
    """

    def __init__(self, said: Message) -> None:
        super().__init__(str(said))
        self.said = said


class SettingsError(FindingsError["Finding"]):
    """Settings that cannot be used: their file has errors."""


def in_words(error: click.ClickException) -> Message:
    """Return what to say of an error in the arguments."""
    match error:
        case UsageError(said=said):
            return said
        case click.NoSuchOption(option_name=name, possibilities=near) if near:
            return say("usage.no-option.near", name=name, near=near[0])
        case click.NoSuchOption(option_name=name, ctx=click.Context() as context):
            return say("usage.no-option", name=name, command=context.command_path)
        case click.MissingParameter(param=click.Option() as missing):
            name, value = missing.opts[-1], str(missing.metavar)
            return say("usage.missing-option", name=name, value=value)
        case click.MissingParameter(
            param=click.Parameter() as missing, ctx=click.Context() as context
        ):
            usage = " ".join((context.command_path, *_arguments(context)))
            return say("usage.missing-argument", name=missing.human_readable_name, usage=usage)
    return say("usage.other", text=error.format_message())


def option_in_words(error: click.BadOptionUsage, command: click.Command) -> Message:
    """Return what to say of an option without its value, or with one it cannot have."""
    name = error.option_name
    (option,) = (each for each in command.params if name in each.opts)
    if isinstance(option, click.Option) and option.is_flag:
        return say("usage.option.flag", name=name)
    return say("usage.option.value", name=name, value=str(option.metavar))


def extra_in_words(extra: Iterable[str], context: click.Context) -> Message:
    """Return what to say of arguments that the command has no place for."""
    usage = " ".join((context.command_path, *_arguments(context)))
    return say("usage.extra", extra=" ".join(extra), usage=usage)


def _arguments(context: click.Context) -> Iterable[str]:
    for each in context.command.params:
        if isinstance(each, click.Argument):
            yield from each.get_usage_pieces(context)
