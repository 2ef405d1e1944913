# SPDX-License-Identifier: MIT
"""`schema`: the schemas as they are, and settings that bind them, on any system."""

from __future__ import annotations

import json
import re
from fnmatch import translate
from pathlib import Path, PureWindowsPath
from typing import TYPE_CHECKING

import pytest

from shnor_rules.cli.scaffolding import schemas
from shnor_rules.cli.schema import settings
from tests.cli.running import ROOT

if TYPE_CHECKING:
    from tests.cli.running import CommandLine

KINDS = sorted(schemas())


def kinds_of(path: str, bound: dict[str, list[str]]) -> list[str]:
    """Return the kinds of schema that an editor uses for a file, last matching pattern first.

    As in the YAML language server: a later pattern with `!` takes a file away again.
    """
    chosen = []
    for uri, patterns in bound.items():
        matching = [each for each in patterns if re.match(translate(each.lstrip("!")), path)]
        if matching and not matching[-1].startswith("!"):
            chosen.append(uri.rpartition("/")[2].partition(".")[0])
    return chosen


@pytest.mark.parametrize("kind", KINDS)
def test_a_schema_is_printed_as_it_is(shnor: CommandLine, kind: str) -> None:
    """What is printed is the file that checks rulesets."""
    outcome = shnor("schema", kind)
    text = (ROOT / "schemas" / f"{kind}.schema.json").read_text(encoding="utf-8")

    assert (0, text, "") == (outcome.code, outcome.out, outcome.err)


@pytest.mark.parametrize("lang", ["ru", "en"])
def test_the_schemas_are_listed(shnor: CommandLine, lang: str) -> None:
    """Without a kind there is a line for each, in both languages."""
    outcome = shnor("schema", "--lang", lang)

    assert (0, "") == (outcome.code, outcome.err)
    assert KINDS == [line.split()[0] for line in outcome.out.splitlines()]


def test_an_unknown_schema_is_misuse(shnor: CommandLine) -> None:
    """The nearest kind is named, or all of them."""
    near, far = shnor("schema", "monitorin"), shnor("schema", "xxxxxxxx")

    assert (2, 2) == (near.code, far.code)
    assert near.err.endswith("вы имели в виду «monitoring»?\n")
    assert far.err.endswith(f"есть схемы: {', '.join(KINDS)}\n")


def test_settings_bind_the_installed_schemas(shnor: CommandLine) -> None:
    """The output is the file of settings; where it belongs is told beside it."""
    outcome = shnor("schema", "--vscode")
    bound = json.loads(outcome.out)["yaml.schemas"]

    assert 0 == outcome.code
    assert [path.as_uri() for path in schemas().values()] == list(bound)
    assert ".vscode/settings.json" in outcome.err


@pytest.mark.parametrize(
    ("path", "kinds"),
    [
        ("/home/a/rulesets/labinsky/ruleset.yaml", ["ruleset"]),
        ("/home/a/rulesets/labinsky/mentors.yaml", ["monitoring"]),
        ("/home/a/rulesets/labinsky/mentors.yml", ["monitoring"]),
        ("/home/a/rulesets/labinsky/roadmap-2026.yaml", ["roadmap"]),
        ("/home/a/rulesets/labinsky/risk-factors.yaml", ["risks"]),
        ("/home/a/rulesets/shnor-rules.yaml", ["config"]),
        ("/home/a/docker-compose.yaml", []),
    ],
)
def test_each_file_has_one_schema(shnor: CommandLine, path: str, kinds: list[str]) -> None:
    """The file of the ruleset is no monitoring, any other file beside it is one."""
    assert kinds == kinds_of(path, json.loads(shnor("schema", "--vscode").out)["yaml.schemas"])


def test_every_kind_is_bound() -> None:
    """No schema is shipped that no editor is told of."""
    bound = json.loads(settings(schemas()))["yaml.schemas"]

    assert KINDS == sorted(uri.rpartition("/")[2].partition(".")[0] for uri in bound)
    assert all(bound.values())


def test_paths_of_windows_are_addresses() -> None:
    """A drive, a backslash, a space and Russian letters make a valid address."""
    page = settings({"ruleset": PureWindowsPath("C:\\Мои правила\\ruleset.schema.json")})

    (uri,) = json.loads(page)["yaml.schemas"]
    letters = "%D0%9C%D0%BE%D0%B8%20%D0%BF%D1%80%D0%B0%D0%B2%D0%B8%D0%BB%D0%B0"
    assert f"file:///C:/{letters}/ruleset.schema.json" == uri


def test_schemas_are_written_where_they_are_wanted(shnor: CommandLine, tmp_path: Path) -> None:
    """`--into` copies them, makes the folder and tells each file."""
    outcome = shnor("schema", "--into", "мои/схемы")

    assert (0, "") == (outcome.code, outcome.out)
    assert len(KINDS) == outcome.err.count("записано: ")
    for name, path in schemas().items():
        copy = tmp_path / "мои" / "схемы" / f"{name}.schema.json"
        assert path.read_bytes() == copy.read_bytes()


def test_settings_bind_the_written_schemas(shnor: CommandLine, tmp_path: Path) -> None:
    """With both options the addresses are those of the copies; a kind leaves out the others."""
    outcome = shnor("schema", "ruleset", "--vscode", "--into", "схемы")
    copy = tmp_path / "схемы" / "ruleset.schema.json"

    assert [copy.as_uri()] == list(json.loads(outcome.out)["yaml.schemas"])
    assert [copy] == list((tmp_path / "схемы").iterdir())


def test_a_folder_that_cannot_be_made_is_misuse(shnor: CommandLine, tmp_path: Path) -> None:
    """The reason is told, and which option to change."""
    Path(tmp_path / "file").write_text("mine", encoding="utf-8")
    outcome = shnor("schema", "--into", "file/schemas")

    assert 2 == outcome.code
    assert outcome.err.endswith("  = назовите другую папку: --into schemas\n")
