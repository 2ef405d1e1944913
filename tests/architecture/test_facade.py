# SPDX-License-Identifier: MIT
"""The public names: there for type checkers and at run time alike, and imported when asked for."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import shnor_rules

FACADE = ast.parse(Path(str(shnor_rules.__file__)).read_text(encoding="utf-8"))


def declared() -> dict[str, str]:
    """Return the names that type checkers see, with the module of each."""
    return {
        alias.asname or alias.name: str(node.module)
        for node in ast.walk(FACADE)
        if isinstance(node, ast.ImportFrom) and str(node.module).startswith("shnor_rules.")
        for alias in node.names
    }


def test_type_checkers_and_programs_see_the_same_names() -> None:
    """No name is promised that is not there, and none is hidden."""
    assert sorted(declared()) == sorted(shnor_rules.__all__)
    assert set(declared()) <= set(dir(shnor_rules))


@pytest.mark.parametrize("name", shnor_rules.__all__)
def test_a_public_name_is_that_of_its_module(name: str) -> None:
    """The name leads to what the declared module has under it."""
    module = __import__(declared()[name], fromlist=[name])

    assert getattr(module, name) is getattr(shnor_rules, name)


def test_there_is_no_other_name() -> None:
    """A misspelt name is an error as of any module."""
    with pytest.raises(AttributeError, match="'shnor_rules' has no attribute 'evalate'"):
        shnor_rules.evalate  # type: ignore[attr-defined]  # noqa: B018  (the look-up raises)
