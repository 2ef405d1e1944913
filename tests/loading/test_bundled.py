# SPDX-License-Identifier: MIT
"""The data that come with the library are found in a wheel and in a checkout."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

import pytest

from shnor_rules.errors import SaidError
from shnor_rules.loading.bundled import bundled
from shnor_rules.messages import Message

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

Kind: TypeAlias = Literal["rulesets", "schemas"]
KINDS: tuple[Kind, ...] = ("rulesets", "schemas")
OURS = '[project]\nname = "shnor-rules"\n'


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """An empty package folder in the place that it has in a checkout."""
    folder = tmp_path / "src" / "shnor_rules"
    folder.mkdir(parents=True)
    return folder


@pytest.fixture
def checkout(package: Path) -> Callable[[str], Path]:
    """Make a checkout with both data folders around the package, described by a project file."""

    def make(project: str) -> Path:
        top = package.parent.parent
        (top / "pyproject.toml").write_text(project, encoding="utf-8")
        for kind in KINDS:
            (top / kind).mkdir()
        return top

    return make


@pytest.mark.parametrize("kind", KINDS)
def test_the_running_library_has_its_data(kind: Kind) -> None:
    """However the library that runs the tests is installed, its own folders are found."""
    assert bundled(kind).is_dir()
    assert kind == bundled(kind).name


@pytest.mark.parametrize("kind", KINDS)
def test_data_inside_the_package_come_first(
    kind: Kind, package: Path, checkout: Callable[[str], Path]
) -> None:
    """What was installed with the package wins over what happens to lie around it."""
    checkout(OURS)
    inside = package / "_data" / kind
    inside.mkdir(parents=True)

    assert inside == bundled(kind, package=package)


@pytest.mark.parametrize("kind", KINDS)
def test_a_checkout_has_its_data_beside_the_sources(
    kind: Kind, package: Path, checkout: Callable[[str], Path]
) -> None:
    """A package without data of its own takes those of the checkout that it lies in."""
    top = checkout(OURS)

    assert top / kind == bundled(kind, package=package)


def test_folders_of_another_project_are_not_taken(
    package: Path, checkout: Callable[[str], Path]
) -> None:
    """A project that only has a folder of the same name is not the checkout of this library."""
    checkout('[project]\nname = "other"\n')

    with pytest.raises(SaidError):
        bundled("rulesets", package=package)


def test_folders_without_a_project_are_not_taken(
    package: Path, checkout: Callable[[str], Path]
) -> None:
    """A folder of the same name that belongs to no project is left alone."""
    (checkout(OURS) / "pyproject.toml").unlink()

    with pytest.raises(SaidError):
        bundled("schemas", package=package)


@pytest.mark.parametrize(("lang", "word"), [("ru", "не хватает"), ("en", "lacks")])
def test_missing_data_are_said_with_a_next_step(lang: str, word: str, package: Path) -> None:
    """The error names the folder that is missing and tells how to get it, in both languages."""
    with pytest.raises(SaidError) as caught:
        bundled("schemas", package=package)

    message = caught.value.message
    assert isinstance(message, Message)
    assert word in message.render(lang)
    assert "schemas" in message.render(lang)
    assert "pip install --force-reinstall shnor-rules" in (message.help(lang) or "")
