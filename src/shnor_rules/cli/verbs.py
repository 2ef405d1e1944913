# SPDX-License-Identifier: MIT
"""The command line as a whole: its verbs, each imported when it runs or its help is shown."""

from __future__ import annotations

from importlib import import_module
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

import click

from shnor_rules.cli.commands import Spoken, help_option, language_option, spoken, stopping, text
from shnor_rules.cli.exits import MISUSE
from shnor_rules.cli.misuse import UsageError
from shnor_rules.cli.telling import tell
from shnor_rules.findings.nearest import nearest
from shnor_rules.messages import say
from shnor_rules.version import __version__

if TYPE_CHECKING:
    from collections.abc import Mapping

VERBS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "list": "listing",
        "show": "show",
        "clauses": "clauses",
        "evaluate": "evaluate",
        "analyse": "analyse",
        "dynamics": "dynamics",
        "sensitivity": "sensitivity",
        "due": "due",
        "fulfilment": "fulfilment",
        "report": "report",
        "form": "form",
        "collect": "collect",
        "docs": "docs",
        "check": "check",
        "explain": "explain",
        "test": "test",
        "mutate": "mutate",
        "diff": "diff",
        "new": "new",
        "schema": "schema",
    }
)
"""The verbs in the order of the help, with the module of each."""


class Group(Spoken, click.Group):
    """The command that has the others."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the verbs."""
        del ctx
        return list(VERBS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return the command of a verb, or `None`."""
        if cmd_name not in VERBS:
            return None
        module = import_module(f"shnor_rules.cli.{VERBS[cmd_name]}")
        built: click.Command = module.build(spoken(ctx))
        return built

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the verbs with a few words on each, without importing them."""
        with formatter.section("Commands"):
            formatter.write_dl([(verb, text(spoken(ctx), f"{verb}.short")) for verb in VERBS])

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Return the command that is asked for.

        Raises:
            UsageError: there is no such verb; names the nearest one.
        """
        name = args[0]
        if name not in VERBS:
            near = nearest(name, VERBS)
            if near is None:
                raise UsageError(say("usage.no-command", name=name, commands=", ".join(VERBS)))
            raise UsageError(say("usage.no-command.near", name=name, near=near.name))
        return super().resolve_command(ctx, args)


def build(lang: str) -> click.Group:
    """Return the command line in `lang`."""

    @click.group(
        "shnor-rules",
        cls=Group,
        help=text(lang, "shnor-rules"),
        epilog=text(lang, "exits"),
        options_metavar=text(lang, "metavar.options"),
        subcommand_metavar=text(lang, "metavar.command"),
        add_help_option=False,
        invoke_without_command=True,
    )
    @language_option(lang)
    @stopping(
        "--version", explained=text(lang, "version"), page=lambda _: f"shnor-rules {__version__}"
    )
    @help_option(lang)
    @click.pass_context
    def group(context: click.Context) -> None:
        if context.invoked_subcommand is None:
            # As misuse: a script that forgets the verb must not take the help for a result.
            tell(context.get_help())
            context.exit(MISUSE)

    made: click.Group = group
    return made
