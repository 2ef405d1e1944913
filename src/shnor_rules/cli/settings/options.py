# SPDX-License-Identifier: MIT
"""The options of `check` and `test`, over what the files of the project settle."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from click.core import ParameterSource

from shnor_rules.cli.choosing import to_check
from shnor_rules.cli.commands import argument, option
from shnor_rules.cli.language import is_asked
from shnor_rules.cli.misuse import UsageError
from shnor_rules.cli.settings.discovery import found_settings
from shnor_rules.cli.settings.reading import read_settings
from shnor_rules.cli.settings.settings import Settings, selectors
from shnor_rules.cli.shared_options import format_option, output_option
from shnor_rules.messages import say
from shnor_rules.reports.findings.formats import FORMATS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    import click

DEFAULT: Final = next(iter(FORMATS))
"""The format where none is settled."""


def what_and_how(
    lang: str, *own: Callable[..., Any], formats: Iterable[str] = FORMATS
) -> tuple[Callable[..., Any], ...]:
    """Return what `check` and `test` have in common: what to look at, and how to show it.

    Args:
        lang: the language of the help.
        own: the options of one of the commands, for which settings may stand in as well.
        formats: the formats, the default first.
    """
    return (
        argument(lang, "names", "paths", nargs=-1),
        format_option(lang, formats, name="format"),
        output_option(lang),
        *own,
        option(lang, "--config", key="config", metavar="file"),
        option(lang, "--no-config", key="no-config", is_flag=True),
    )


def settled(context: click.Context) -> Settings:
    """Return the settings of the command that is running; a language among them is obeyed.

    What the command line says goes before the files of the project.

    Raises:
        SettingsError: a file of settings has errors.
        UsageError: the options contradict each other.
        OSError: a file of settings cannot be read.
    """
    given = {
        name: value
        for name, value in context.params.items()
        if context.get_parameter_source(name) is ParameterSource.COMMANDLINE
    }
    sources = given.get("sources")
    asked = Settings(
        select=selectors(given["select"]) if "select" in given else None,
        ignore=selectors(given["ignore"]) if "ignore" in given else None,
        severity=given.get("severity"),
        format=given.get("format"),
        sources=None if sources is None else Path(sources),
    )
    if asked.select == ():
        # As of an unset variable: whoever asks for nothing must not be told that all is well.
        raise UsageError(say("usage.option.value", name="--select", value="R002"))
    settings = asked.over(_of_files(given))
    if settings.lang is not None and not is_asked(context):
        context.find_root().obj = settings.lang
    if settings.sources is not None and not settings.sources.is_dir():
        raise UsageError(say("usage.sources", path=str(settings.sources)))
    return settings


def paths_of(context: click.Context, settings: Settings) -> tuple[Path, ...]:
    """Return what to check: what the command names, else what is settled, else what is here.

    Raises:
        UnknownRulesetError: a path does not exist.
    """
    return to_check(context.params["names"] or map(str, settings.paths or ()))


def _of_files(given: Mapping[str, Any]) -> Settings:
    config, is_without = given.get("config"), "no_config" in given
    if config is not None and is_without:
        raise UsageError(say("usage.config"))
    if is_without:
        return Settings()
    if config is not None:
        return read_settings(Path(config))
    # A ruleset of the library, which is named by its name, has no project around it.
    return found_settings(path for path in map(Path, given.get("names", ())) if path.exists())
