# SPDX-License-Identifier: MIT
"""A page played from top to bottom, as a reader would: what its blocks really print."""

from __future__ import annotations

import contextlib
import io
import os
import re
import shlex
import shutil
import sys
from pathlib import Path
from textwrap import dedent
from typing import TYPE_CHECKING, Any, Final
from unittest import mock

import pytest
from attrs import define, field, frozen

from shnor_rules.cli import listing
from shnor_rules.cli.exits import INTERNAL
from shnor_rules.cli.running import run
from shnor_rules.loading import rulesets
from tests.docs.filling import fill, make
from tests.docs.pages import ROOT, Block, blocks
from tests.shipped import read_once

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ELISION: Final = "…"
"""A line of shown output that stands for any number of lines."""

_VARYING: Final = re.compile(r"\b[0-9a-f]{16}\b|(?<= in )[0-9]+\.[0-9]+s$", re.MULTILINE)
_PROMPT: Final = "$ "
_PYTEST: Final = ("-p", "shnor_rules_pytest", "-p", "no:cacheprovider", "--capture=no")
"""The plugin as if it were installed, and what lets pytest run inside of pytest."""

_LAST_CODE: Final = "echo $?"


@frozen
class Shown:
    """A block that shows output, and what is really printed there.

    Attributes:
        block: the block.
        real: the text that should stand in it.
    """

    block: Block
    real: str

    @property
    def holds(self) -> bool:
        """Whether the block shows what is printed; hashes of content and times may differ."""
        shown, real = _VARYING.sub("#", self.block.text), _VARYING.sub("#", self.real)
        pieces = re.split(rf"(?m)^\s*{ELISION}\n", shown)
        pattern = r"(?:.*\n)*?".join(re.escape(piece) for piece in pieces)
        return re.fullmatch(pattern, real) is not None


def play(page: Path, folder: Path) -> Iterator[Shown]:
    """Run the blocks of a page in `folder`; yield those that show output.

    Args:
        page: the page.
        folder: an empty folder, in which a copy of the examples is put.
    """
    for name in ("examples", "rulesets"):
        shutil.copytree(ROOT / name, folder / name)
    player = _Player(folder)
    with contextlib.chdir(folder), _shipped_read_once():
        for block in blocks(page.read_text(encoding="utf-8")):
            shown = player.play(block)
            if shown is not None:
                yield shown
    assert not player.printed, f"nothing shows what is printed: {player.printed}"


@contextlib.contextmanager
def _shipped_read_once() -> Iterator[None]:
    """Let the pages share what is read of the rulesets that come with the library."""
    with contextlib.ExitStack() as stack:
        for module in (rulesets, listing):
            stack.enter_context(mock.patch.object(module, "read_ruleset", read_once))
        yield


@define
class _Player:
    """What has happened on the page so far."""

    folder: Path
    printed: str = ""
    code: int = 0
    names: dict[str, Any] = field(factory=dict)
    undo: list[Callable[[], object]] = field(factory=list)

    def play(self, block: Block) -> Shown | None:
        if block.verb is not None:
            self._put(block)
        elif block.language == "console":
            return Shown(block, self._console(block.text))
        elif block.language == "python":
            assert not self.printed, f"nothing shows what is printed: {self.printed}"
            self.printed = self._python(block.text)
        elif block.language == "text" and self.printed:
            shown = Shown(block, self.printed)
            self.printed = ""
            return shown
        else:
            assert block.language in {"", "sh", "text"}, f"no marker: {block}"
        return None

    def _put(self, block: Block) -> None:
        # Behind the comma: an encoding, where a form that is filled in is put, a name of a sheet.
        name, _, other = block.argument.partition(", ")
        path = self.folder / name
        match block.verb:
            case "file":
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(block.text, encoding=other or "utf-8")
            case "fill":
                fill(path, self.folder / other, block.text)
            case "sheet":
                make(path, other, block.text)
            case "add":
                path.write_text(path.read_text(encoding="utf-8") + block.text, encoding="utf-8")
            case "try":
                before = path.read_text(encoding="utf-8")
                path.write_text(_changed(before, block.text), encoding="utf-8")
                self.undo.append(lambda: path.write_text(before, encoding="utf-8"))
            case "change":
                before = path.read_text(encoding="utf-8")
                path.write_text(_changed(before, block.text), encoding="utf-8")
            case "from":
                source = (ROOT / name).read_text(encoding="utf-8")
                assert dedent(block.text) in _dedented(source, block.text), f"not in {name}"
            case _:
                message = f"unknown marker: {block.verb}"
                raise AssertionError(message)

    def _console(self, text: str) -> str:
        result = []
        for line in text.splitlines():
            if line == f"{_PROMPT}{_LAST_CODE}":
                result += [f"{line}\n", f"{self.code}\n"]
            elif line.startswith(_PROMPT):
                result += [f"{line}\n", self._command(line.removeprefix(_PROMPT))]
        while self.undo:
            self.undo.pop()()
        return "".join(result)

    def _command(self, line: str) -> str:
        command, _, source = line.partition(" < ")
        program, *arguments = shlex.split(command)
        if program == "pytest":
            return self._pytest(arguments)
        assert program == "shnor-rules", line
        given = Path(source).read_bytes() if source else b""
        stdin, sys.stdin = sys.stdin, io.TextIOWrapper(io.BytesIO(given), encoding="utf-8")
        try:
            with _printed() as text:
                self.code = run(arguments)
        finally:
            sys.stdin = stdin
        assert self.code != INTERNAL, text.getvalue()
        return text.getvalue()

    def _pytest(self, arguments: list[str]) -> str:
        alone = mock.patch.dict(os.environ, PYTEST_DISABLE_PLUGIN_AUTOLOAD="1")
        with alone, _printed() as text:
            self.code = int(pytest.main([*_PYTEST, *arguments]))
        return text.getvalue()

    def _python(self, text: str) -> str:
        with _printed() as printed:
            exec(compile(text, "<page>", "exec"), self.names)  # noqa: S102  (a block of a page)
        return printed.getvalue()


@contextlib.contextmanager
def _printed() -> Iterator[io.StringIO]:
    text = io.StringIO()
    with contextlib.redirect_stdout(text), contextlib.redirect_stderr(text):
        yield text


def _changed(text: str, change: str) -> str:
    lines = change.splitlines(keepends=True)
    old = "".join(line[1:] for line in lines if not line.startswith("+"))
    new = "".join(line[1:] for line in lines if not line.startswith("-"))
    assert text.count(old) == 1, f"not once in the file: {old}"
    return text.replace(old, new)


def _dedented(source: str, excerpt: str) -> str:
    """Return `source` without as many spaces as stand before the excerpt in it."""
    first = dedent(excerpt).splitlines()[0]
    indents = {
        len(line) - len(first) for line in source.splitlines() if line.strip() == first.strip()
    }
    texts = (re.sub(rf"(?m)^ {{{indent}}}", "", source) for indent in indents if indent >= 0)
    return "\n".join(texts)
