# SPDX-License-Identifier: MIT
"""`shnor-rules new`: the folder of a new ruleset, with an example to replace step by step."""

from __future__ import annotations

import contextlib
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Final

import click

from shnor_rules.cli.asking import answers
from shnor_rules.cli.commands import argument, command, option, spoken
from shnor_rules.cli.exits import CLEAN, INTERRUPTED
from shnor_rules.cli.latin import identifier, is_identifier
from shnor_rules.cli.misuse import UsageError
from shnor_rules.cli.scaffolding import Beginning, files, write
from shnor_rules.cli.telling import note, show
from shnor_rules.cli.why import why
from shnor_rules.messages import say
from shnor_rules.reports.visible import visible

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_MONITORING: Final = "first-monitoring"
_TAKEN: Final = "ruleset"
"""The name of the file that describes the ruleset, which no monitoring can have."""


def build(lang: str) -> click.Command:
    """Return the command with its help in `lang`."""

    @command(
        lang,
        "new",
        argument(lang, "name", "new-name"),
        option(lang, "--district", key="district", metavar="text"),
        option(lang, "--region", key="region", metavar="text"),
        option(lang, "--number", key="number", metavar="text"),
        option(lang, "--date", key="date", metavar="date"),
        option(lang, "--issued-by", key="issued-by", metavar="text"),
        option(lang, "--title", "order", key="order-title", metavar="text"),
        option(lang, "--monitoring", key="monitoring", metavar="new-name", default=_MONITORING),
        option(lang, "--into", key="into", metavar="folder", default="."),
    )
    @click.pass_context
    def run(
        context: click.Context, /, *, name: str, monitoring: str, into: str, **given: str | None
    ) -> int:
        lang = spoken(context)
        _refuse_name(name)
        _refuse_monitoring(monitoring)
        folder = Path(into, name)
        with _refusing(folder):
            _refuse_taken(folder)
        try:
            known = answers(given, name=name, lang=lang)
        except click.Abort:
            note(say("new.interrupted"), lang)
            return INTERRUPTED
        # What a ruleset must have is among the answers; only the rest may be missing.
        contents = files(Beginning(name=name, monitoring=monitoring, **known))  # type: ignore[arg-type]
        with _refusing(folder):
            write(folder, contents)
        show(_written(folder, contents, monitoring, lang))
        return CLEAN

    return run


@contextlib.contextmanager
def _refusing(folder: Path) -> Iterator[None]:
    """Turn what the system says against a folder into a sentence."""
    try:
        yield
    except OSError as error:
        said = say("usage.new.unwritable", path=str(folder), reason=why(error))
        raise UsageError(said) from error


def _refuse_name(name: str) -> None:
    """Refuse what can be no name of a ruleset, and name the nearest one that can.

    Raises:
        UsageError: the name will not do.
    """
    if is_identifier(name):
        return
    *above, last = name.replace("\\", "/").split("/")
    near = identifier(last)
    if near is None:
        raise UsageError(say("usage.new.name", name=name))
    if any(above):
        raise UsageError(say("usage.new.name.path", name=name, near=near, into="/".join(above)))
    raise UsageError(say("usage.new.name.near", name=name, near=near))


def _refuse_monitoring(name: str) -> None:
    if name == _TAKEN:
        raise UsageError(say("usage.new.monitoring.taken", name=name, near=_MONITORING))
    if not is_identifier(name):
        near = identifier(name) or _MONITORING
        raise UsageError(say("usage.new.monitoring", name=name, near=near))


def _refuse_taken(folder: Path) -> None:
    """Refuse a folder that has something in it, and a place where no folder can be.

    Raises:
        UsageError: something is there already.
    """
    above = folder.parent
    if above.exists() and not above.is_dir():
        raise UsageError(say("usage.new.into", path=str(above)))
    is_folder = folder.is_dir() and not folder.is_symlink()
    if is_folder and any(folder.iterdir()):
        raise UsageError(say("usage.new.full", path=str(folder), name=folder.name))
    if not is_folder and (folder.exists() or folder.is_symlink()):
        raise UsageError(say("usage.new.file", path=str(folder), name=folder.name))


def _written(folder: PurePath, names: Iterable[str], monitoring: str, lang: str) -> str:
    """Return what was written, and what comes next."""
    path = str(folder)
    target = f'"{path}"' if " " in path else path
    first = str(folder / f"{monitoring}.yaml")
    lines = (
        say("new.written", name=folder.name).render(lang),
        *(f"  {folder / name}" for name in names),
        say("new.next", path=first).render(lang),
        f"  shnor-rules check {target}",
        f"  shnor-rules show {target}",
    )
    return "\n".join(map(visible, lines))
