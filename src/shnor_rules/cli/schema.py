# SPDX-License-Identifier: MIT
"""`shnor-rules schema`: the JSON Schemas of ruleset files, and how an editor is told of them."""

from __future__ import annotations

from pathlib import Path, PurePath
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

import click

from shnor_rules.cli.commands import argument, command, option, spoken
from shnor_rules.cli.exits import CLEAN
from shnor_rules.cli.misuse import UsageError
from shnor_rules.cli.output import JSON, opened
from shnor_rules.cli.scaffolding import schemas
from shnor_rules.cli.telling import note, show, tell
from shnor_rules.cli.why import why
from shnor_rules.findings.nearest import nearest
from shnor_rules.messages import say
from shnor_rules.reports.json_page import json_page
from shnor_rules.reports.visible import visible

if TYPE_CHECKING:
    from collections.abc import Mapping

_RULESET: Final = "**/rulesets/*/ruleset.yaml"
_ROADMAPS: Final = ("**/rulesets/*/roadmap*.yaml", "**/rulesets/*/roadmap*.yml")
_RISKS: Final = ("**/rulesets/*/risk*.yaml", "**/rulesets/*/risk*.yml")
_EXAMPLES: Final = ("**/test_*.yaml", "**/test_*.yml")
_FILES: Final = MappingProxyType(
    {
        "ruleset": (_RULESET,),
        "roadmap": _ROADMAPS,
        "risks": _RISKS,
        # A monitoring has any name: it is every other file of a ruleset.
        "monitoring": (
            *("**/rulesets/*/*.yaml", "**/rulesets/*/*.yml", f"!{_RULESET}"),
            *(f"!{pattern}" for pattern in (*_ROADMAPS, *_RISKS, *_EXAMPLES)),
        ),
        "examples": _EXAMPLES,
        "config": ("**/shnor-rules.yaml",),
    }
)
"""Which files an editor checks by each schema, as patterns of the YAML language server."""


def build(lang: str) -> click.Command:
    """Return the command with its help in `lang`."""

    @command(
        lang,
        "schema",
        argument(lang, "kind", "kind", required=False),
        option(lang, "--vscode", key="vscode", is_flag=True),
        option(lang, "--into", key="schema-into", metavar="folder"),
    )
    @click.pass_context
    def run(context: click.Context, *, kind: str | None, vscode: bool, into: str | None) -> int:
        lang = spoken(context)
        chosen = _chosen(kind)
        if into is not None:
            chosen = _copied(chosen, Path(into))
            for path in chosen.values():
                tell(visible(say("schema.written", path=str(path)).render(lang)))
        if vscode:
            _print(settings({kind: path.resolve() for kind, path in chosen.items()}))
            note(say("schema.vscode"), lang)
        elif into is None and kind is not None:
            _print(chosen[kind].read_text(encoding="utf-8"))
        elif into is None:
            show(_listed(chosen, lang))
        return CLEAN

    return run


def settings(paths: Mapping[str, PurePath]) -> str:
    """Return the settings of VS Code that bind the schemas to the files of rulesets.

    Args:
        paths: the absolute path of the schema of each kind, of any system.
    """
    bound = {path.as_uri(): _FILES[kind] for kind, path in paths.items()}
    return f"{json_page({'yaml.schemas': bound})}\n"


def _chosen(kind: str | None) -> dict[str, Path]:
    """Return the schema of a kind, or all of them.

    Raises:
        UsageError: there is no such kind.
    """
    known = schemas()
    if kind is None:
        return known
    if kind in known:
        return {kind: known[kind]}
    near = nearest(kind, known)
    if near is None:
        raise UsageError(say("usage.schema", kind=kind, kinds=", ".join(known)))
    raise UsageError(say("usage.schema.near", kind=kind, near=near.name))


def _copied(paths: Mapping[str, Path], folder: Path) -> dict[str, Path]:
    """Copy schemas into a folder and return the copies.

    Raises:
        UsageError: they cannot be written there.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        said = say("usage.schema.into", path=str(folder), reason=why(error))
        raise UsageError(said) from error
    copies = {kind: folder / path.name for kind, path in paths.items()}
    for kind, copy in copies.items():
        with opened(str(copy)) as file:
            file.write(paths[kind].read_text(encoding="utf-8"))
    return copies


def _print(text: str) -> None:
    with opened(None, JSON) as output:
        output.write(text)


def _listed(kinds: Mapping[str, Path], lang: str) -> str:
    width = max(map(len, kinds))
    return "\n".join(f"{kind:{width}}  {say(f'schema.{kind}').render(lang)}" for kind in kinds)
