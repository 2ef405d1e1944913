# SPDX-License-Identifier: MIT
"""Commands that speak both languages: help, usage and headings from the catalogue."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import click

from shnor_rules.cli.language import OPTION
from shnor_rules.cli.misuse import UsageError, extra_in_words, option_in_words
from shnor_rules.cli.telling import show
from shnor_rules.findings.nearest import nearest
from shnor_rules.messages import LANGUAGES, say

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    _Choice = click.Choice[str]
else:
    _Choice = click.Choice

_HEADINGS: Final = {"Options": "help.options", "Commands": "help.commands"}


def spoken(context: click.Context) -> str:
    """Return the language of the command line that is running."""
    language: str = context.find_root().obj
    return language


class Formatter(click.HelpFormatter):
    """Help with headings in the language of the command line."""

    lang = LANGUAGES[0]

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        """Write the line of usage."""
        super().write_usage(prog, args, text(self.lang, "usage") if prefix is None else prefix)

    def write_heading(self, heading: str) -> None:
        """Write a heading."""
        super().write_heading(say(_HEADINGS[heading]).render(self.lang))


class Context(click.Context):
    """A context whose help is written in the language of the command line."""

    def make_formatter(self) -> click.HelpFormatter:
        """Return a formatter that knows the language."""
        formatter = Formatter(width=self.terminal_width, max_width=self.max_content_width)
        formatter.lang = spoken(self)
        return formatter


class Spoken(click.Command):
    """A command that explains itself, and its misuse, in the language of the command line."""

    context_class = Context

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Parse the arguments of the command.

        Raises:
            UsageError: an option lacks its value, or has one that it cannot have.
        """
        try:
            return super().parse_args(ctx, args)
        except click.BadOptionUsage as error:
            raise UsageError(option_in_words(error, self)) from error


class Command(Spoken):
    """A command that does the work of a verb."""

    allow_extra_args = True

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Parse the arguments of the command.

        Raises:
            UsageError: there are more arguments than the command has places for.
        """
        extra = super().parse_args(ctx, args)
        if extra:
            raise UsageError(extra_in_words(extra, ctx))
        return extra


class Choice(_Choice):
    """One of a few words; for any other word the nearest one is named."""

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Return the word.

        Raises:
            UsageError: it is none of the words.
        """
        del ctx
        if value in self.choices:
            return value
        name = "" if param is None else max(param.opts, key=len)
        near = nearest(value, self.choices)
        if near is None:
            listed = ", ".join(self.choices)
            raise UsageError(say("usage.choice", name=name, value=value, choices=listed))
        raise UsageError(say("usage.choice.near", name=name, value=value, near=near.name))


def text(lang: str, name: str) -> str:
    """Return a text of the help: the message `help.NAME`."""
    return say(f"help.{name}").render(lang)


def command(lang: str, name: str, *options: Callable[..., Any]) -> Callable[..., click.Command]:
    """Return a decorator that makes a command with its help and its options.

    Args:
        lang: the language of the help.
        name: the name of the command; its help is the message `help.NAME`.
        options: the options and arguments, in the order of the help.
    """

    def decorate(function: Callable[..., Any]) -> click.Command:
        for option in reversed((*options, language_option(lang), help_option(lang))):
            function = option(function)
        return click.command(
            name,
            cls=Command,
            help=text(lang, name),
            epilog=text(lang, f"{name}.examples"),
            options_metavar=text(lang, "metavar.options"),
            add_help_option=False,
        )(function)

    return decorate


def argument(lang: str, name: str, metavar: str, **settings: Any) -> Callable[..., Any]:  # noqa: ANN401
    """Return an argument that is called by the message `help.metavar.METAVAR`."""
    return click.argument(name, metavar=text(lang, f"metavar.{metavar}"), **settings)


def option(
    lang: str,
    *names: str,
    key: str,
    metavar: str | None = None,
    **settings: Any,  # noqa: ANN401  (what click takes)
) -> Callable[..., Any]:
    """Return an option whose help is the message `help.KEY`.

    Args:
        lang: the language of the help.
        names: the names of the option, and of the parameter.
        key: what the option is called in the catalogue.
        metavar: what its value is called there, as in `help.metavar.METAVAR`.
        settings: what click takes besides.
    """
    shown = None if metavar is None else text(lang, f"metavar.{metavar}")
    return click.option(*names, help=text(lang, key), metavar=shown, **settings)


def choice(
    lang: str,
    *names: str,
    key: str,
    choices: Sequence[str],
    default: str | None = None,
    **settings: Any,  # noqa: ANN401  (what click takes)
) -> Callable[..., Any]:
    """Return an option that takes one of a few words, which its help lists.

    Args:
        lang: the language of the help.
        names: the names of the option, and of the parameter.
        key: what the option is called in the catalogue.
        choices: the words.
        default: the word that stands where none is given.
        settings: what click takes besides.
    """
    explained = text(lang, key)
    if default is not None:
        explained = f"{explained} {say('help.default', value=default).render(lang)}"
    return click.option(
        *names,
        help=explained,
        metavar=f"[{'|'.join(choices)}]",
        type=Choice(choices),
        default=default,
        **settings,
    )


def stopping(
    *names: str, explained: str, page: Callable[[click.Context], str]
) -> Callable[..., Any]:
    """Return an option that prints a page, and nothing else is done."""

    def stop(context: click.Context, _option: click.Parameter, given: object) -> None:
        if given and not context.resilient_parsing:
            show(page(context))
            context.exit()

    return click.option(
        *names, help=explained, is_flag=True, is_eager=True, expose_value=False, callback=stop
    )


def help_option(lang: str) -> Callable[..., Any]:
    """Return the option `--help`."""
    return stopping("-h", "--help", explained=text(lang, "help"), page=click.Context.get_help)


def language_option(lang: str) -> Callable[..., Any]:
    """Return the option `--lang`, which every command has; it is obeyed before commands are built.

    Its value is checked there too.
    """
    return click.option(
        OPTION, help=text(lang, "lang"), metavar=f"[{'|'.join(LANGUAGES)}]", expose_value=False
    )
