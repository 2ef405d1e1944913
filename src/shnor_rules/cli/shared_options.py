# SPDX-License-Identifier: MIT
"""Options that several commands share: called and explained alike in each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from shnor_rules.cli.commands import choice, option
from shnor_rules.inputs import KINDS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable


def reading_option(lang: str, key: str = "reading") -> Callable[..., Any]:
    """Return the option that names readings; the parameter is `readings`.

    Args:
        lang: the language of the help.
        key: the help.
    """
    return option(lang, "--reading", "-r", "readings", key=key, metavar="reading", multiple=True)


def format_option(lang: str, formats: Iterable[str], name: str = "form") -> Callable[..., Any]:
    """Return the option that names the format.

    Args:
        lang: the language of the help.
        formats: the formats, the default first.
        name: the name of the parameter.
    """
    choices = tuple(formats)
    return choice(lang, "--format", "-f", name, key="format", choices=choices, default=choices[0])


def output_option(lang: str) -> Callable[..., Any]:
    """Return the option that names the file of the output."""
    return option(lang, "--output", "-o", key="output", metavar="file")


def edition_option(lang: str) -> Callable[..., Any]:
    """Return the option that says for what day the edition is taken."""
    return option(lang, "--as-of", key="edition-date", metavar="date")


def encoding_option(lang: str) -> Callable[..., Any]:
    """Return the option that names the encoding of the inputs."""
    return option(lang, "--encoding", key="encoding", metavar="encoding")


def kind_option(lang: str) -> Callable[..., Any]:
    """Return the option that names the format of the inputs; the parameter is `kind`."""
    return choice(lang, "--input-format", "kind", key="input-format", choices=KINDS)


def filling_option(lang: str) -> Callable[..., Any]:
    """Return the option that gives the value of merged cells to each, as `is_filling`.

    Args:
        lang: the language of the help.
    """
    return option(lang, "--fill-merged", "is_filling", key="fill-merged", is_flag=True)


def sample_options(lang: str) -> tuple[Callable[..., Any], ...]:
    """Return the options that name files of samples and the column that joins them to records."""
    return (
        option(lang, "--sample", "samples", key="sample", metavar="sample", multiple=True),
        option(lang, "--key", key="key", metavar="column"),
    )


def ignore_option(lang: str) -> Callable[..., Any]:
    """Return the option that names columns to be left out; the parameter is `ignored`."""
    return option(lang, "--ignore", "ignored", key="ignore", metavar="column", multiple=True)
