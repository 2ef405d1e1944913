# SPDX-License-Identifier: MIT
"""What is written of a ruleset loads to the same ruleset."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import pytest
import yaml
from attrs import evolve

import shnor_rules
from shnor_rules.checks import examined
from shnor_rules.loading import read_ruleset, read_sources
from shnor_rules.writing import dump, essence, same
from tests.writing.readings import DISTRICT, THEIRS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules import Ruleset

ROOT: Final = Path(__file__).parents[2]
FOLDERS: Final = (*sorted((ROOT / "rulesets").iterdir()), ROOT / "examples/made-up-district")
folders = pytest.mark.parametrize("folder", FOLDERS, ids=lambda each: each.name)


@cache
def original(folder: Path) -> Ruleset:
    """Return a ruleset as it is in its folder."""
    return shnor_rules.load(folder)


@cache
def written(folder: Path) -> dict[str, str]:
    """Return what is written of a ruleset."""
    return dump(original(folder))


@cache
def again(folder: Path) -> Ruleset:
    """Return the ruleset that what is written loads to."""
    return loaded(written(folder), folder)


def loaded(files: dict[str, str], folder: Path = ROOT / "rulesets/one") -> Ruleset:
    """Return the ruleset of these files."""
    sources = [(str(folder / name), text.encode()) for name, text in files.items()]
    read = read_sources(sources, folder=str(folder), beside=folder.parent)
    assert read.ruleset is not None, [each.message.render() for each in read.findings]
    return read.ruleset


def keys(value: Any, path: str = "") -> Iterator[str]:  # noqa: ANN401  (plain data)
    """Yield the keys of plain data, each with those above it."""
    if isinstance(value, dict):
        for key, each in value.items():
            yield f"{path}.{key}"
            yield from keys(each, f"{path}.{key}")
    elif isinstance(value, list):
        for index, each in enumerate(value):
            yield from keys(each, f"{path}[{index}]")


def keys_of(text: str) -> list[str]:
    """Return the keys of a YAML text, sorted."""
    loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
    return sorted(keys(yaml.load(text, loader)))  # noqa: S506  (a loader of texts only)


@folders
def test_what_is_written_loads_to_the_same(folder: Path) -> None:
    """Every shipped ruleset and the made-up district say the same after they were written."""
    assert essence(original(folder)) == essence(again(folder))
    assert same(original(folder), again(folder))


@folders
def test_every_key_is_written_again(folder: Path) -> None:
    """Every key of every file stands where it stood, and no other."""
    for name, text in written(folder).items():
        assert keys_of((folder / name).read_text(encoding="utf-8")) == keys_of(text), name


@folders
def test_writing_twice_changes_nothing(folder: Path) -> None:
    """What was written is written to the letter as it was."""
    assert written(folder) == dump(again(folder))


@folders
def test_files_keep_their_names(folder: Path) -> None:
    """The files have the names that they had, and say by which schema they are made."""
    assert sorted(each.name for each in folder.glob("*.yaml")) == sorted(written(folder))
    for text in written(folder).values():
        first, _, _ = text.partition("\n")
        assert first.startswith("# yaml-language-server: $schema=../../schemas/")


# The made-up district takes long to check, and is the same to the letter but for its comments.
@pytest.mark.parametrize("folder", FOLDERS[:-1], ids=lambda each: each.name)
def test_the_same_is_found_in_what_is_written(folder: Path) -> None:
    """What `check` finds, accepted or not, is found again, and examples pass as they did."""

    def found(ruleset: Ruleset) -> list[tuple[str, ...]]:
        return sorted(
            (
                each.finding.name,
                each.finding.content,
                str(each.finding.reading),
                each.finding.place.subject or "",
                "" if each.remark is None else each.remark.id,
            )
            for each in examined(ruleset)
        )

    assert found(original(folder)) == found(again(folder))


def test_every_sort_of_reading_is_written() -> None:
    """Readings come back with what they change, whatever they change it to and from."""
    ruleset = loaded(DISTRICT)

    assert essence(ruleset) == essence(loaded(dump(ruleset)))


def test_what_is_taken_from_another_district_stays_there(tmp_path: Path) -> None:
    """Of what `like` brings nothing is written, and readings of it only say what they change."""
    for folder, files in {"theirs": THEIRS[0], "ours": THEIRS[1]}.items():
        (tmp_path / folder).mkdir()
        for name, text in files.items():
            (tmp_path / folder / name).write_text(text, encoding="utf-8")
    ruleset = shnor_rules.load(tmp_path / "ours")
    files = dump(ruleset)
    for name, text in files.items():
        (tmp_path / "ours" / name).write_text(text, encoding="utf-8")

    assert essence(ruleset) == essence(shnor_rules.load(tmp_path / "ours"))
    for name, text in files.items():
        assert keys_of(THEIRS[1][name]) == keys_of(text)


def test_a_change_of_the_model_is_written() -> None:
    """What is written is the model, whatever the file said that it was read from."""
    ruleset = loaded(DISTRICT)
    changed = evolve(ruleset["one"], goal="Другая цель", direction=None)
    ruleset = evolve(ruleset, monitorings={"one": changed})
    after = loaded(dump(ruleset))

    assert ("Другая цель", None) == (after["one"].goal, after["one"].direction)


def test_names_of_files_are_not_taken_twice() -> None:
    """Two parts that were read from files of one name are written to two files."""
    ruleset = loaded(
        {"a/x.yaml": DISTRICT["one.yaml"], "b/x.yaml": DISTRICT["two.yaml"]}
        | {"ruleset.yaml": DISTRICT["ruleset.yaml"]}
    )

    assert ["ruleset.yaml", "x.yaml", "two-x.yaml"] == list(dump(ruleset))


def test_a_file_without_a_name_is_called_by_its_id() -> None:
    """A part that was read from what is no YAML file by its name gets one by its id."""
    ruleset = loaded(
        {
            "-": DISTRICT["one.yaml"],
            "two": DISTRICT["two.yaml"],
            "r": DISTRICT["ruleset.yaml"],
        }
    )

    assert ["ruleset.yaml", "one.yaml", "two.yaml"] == list(dump(ruleset))


def test_rulesets_that_say_something_else_are_not_the_same() -> None:
    """One letter makes another ruleset, one space in the file does not."""
    spaced = {name: text.replace("title: ", "title:  ") for name, text in DISTRICT.items()}
    other = {**DISTRICT, "one.yaml": DISTRICT["one.yaml"].replace("Первый", "первый")}

    assert same(loaded(DISTRICT), loaded(spaced))
    assert not same(loaded(DISTRICT), loaded(other))


def test_a_draft_without_a_file_of_its_own_is_written(tmp_path: Path) -> None:
    """Whatever can be made out of an unfinished folder can be written."""
    (tmp_path / "one.yaml").write_text(DISTRICT["one.yaml"], encoding="utf-8")

    assert {"ruleset.yaml", "one.yaml"} == set(dump(read_ruleset(tmp_path).draft))
