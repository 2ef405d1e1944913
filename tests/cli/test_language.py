# SPDX-License-Identifier: MIT
"""The language: `--lang` anywhere, else `SHNOR_LANG`, else Russian."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.cli.running import CommandLine

WRONG = "нет языка «de» / there is no language `de`\n  = напишите ru или en / write ru or en\n"


@pytest.mark.parametrize(
    ("variable", "arguments", "word"),
    [
        (None, ("xyz",), "ошибка"),
        ("", ("xyz",), "ошибка"),
        ("en", ("xyz",), "error"),
        ("EN", ("xyz",), "error"),
        ("en", ("--lang", "ru", "xyz"), "ошибка"),
        (None, ("--lang", "en", "xyz"), "error"),
        (None, ("--lang=en", "xyz"), "error"),
        (None, ("show", "--lang", "en"), "error"),
        (None, ("show", "--lang", "EN"), "error"),
        (None, ("--lang", "en", "show", "--lang", "ru"), "ошибка"),
        (None, ("show", "x", "y", "--", "--lang", "en"), "ошибка"),
        ("de", ("--lang", "en", "xyz"), "error"),
    ],
)
def test_the_language_is_chosen(
    shnor: CommandLine, variable: str | None, arguments: tuple[str, ...], word: str
) -> None:
    """The option goes before the variable, the last of two options counts, case does not."""
    if variable is not None:
        shnor.monkeypatch.setenv("SHNOR_LANG", variable)

    assert shnor(*arguments).err.startswith(f"shnor-rules: {word}: ")


@pytest.mark.parametrize(
    ("variable", "arguments", "source"),
    [
        ("en", ("--lang", "de", "list"), "--lang"),
        (None, ("list", "--lang=de"), "--lang"),
        ("de", ("list",), "SHNOR_LANG"),
    ],
)
def test_an_unknown_language_is_told_in_both(
    shnor: CommandLine, variable: str | None, arguments: tuple[str, ...], source: str
) -> None:
    """Nobody knows which language such a person reads."""
    if variable is not None:
        shnor.monkeypatch.setenv("SHNOR_LANG", variable)
    outcome = shnor(*arguments)

    assert (2, f"shnor-rules: ошибка: {source}: {WRONG}") == (outcome.code, outcome.err)
