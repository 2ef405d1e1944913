# SPDX-License-Identifier: MIT
"""Pages of the documentation taken apart: fenced blocks with their markers, headings, links.

A marker is a comment on the line before a block and says what the block is:

- `<!-- file: path -->`: the content of a file, written beside the commands of the page; an encoding
  may follow after a comma;
- `<!-- fill: path, other -->`: what somebody types into the form `path`, which is saved as `other`;
- `<!-- sheet: path -->`: what somebody types into a workbook of their own; the name of the sheet
  may follow after a comma;
- `<!-- add: path -->`: more lines at the end of such a file;
- `<!-- change: path -->`: a change of such a file (`-` lines become `+` lines);
- `<!-- try: path -->`: a change that is undone after the next commands;
- `<!-- from: path -->`: an excerpt of a file of the project.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Final

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT: Final = Path(__file__).resolve().parents[2]
DOCS: Final = ROOT / "docs"

OF_THE_MANUAL: Final = (DOCS / "reference" / "findings", DOCS / "ru" / "findings")
"""The folders of pages made as a whole of the manual, whose files its own tests run."""

_FENCE: Final = re.compile(r"(?P<fence>```+)(?P<language>[a-z]*)")
_MARKER: Final = re.compile(r"<!-- (?P<verb>[a-z]+): (?P<argument>.+) -->")
_CODE: Final = re.compile(r"`[^`]*`")
_LINK: Final = re.compile(r"\[[^\]]*\]\((?P<target>[^)\s]+)\)")
_HEADING: Final = re.compile(r"#+ (?P<text>.+)")


@frozen
class Block:
    """A fenced block.

    Attributes:
        language: what stands after the fence; may be empty.
        text: what stands between the fences, every line with its end.
        start: the index of its first line in the page.
        end: the index of the closing fence.
        verb: the verb of its marker, or `None`.
        argument: what the marker says.
    """

    language: str
    text: str
    start: int
    end: int
    verb: str | None = None
    argument: str = ""


def pages() -> list[Path]:
    """Return every page: those of `docs`, and the README."""
    return [ROOT / "README.md", *sorted(DOCS.rglob("*.md"))]


def played() -> list[Path]:
    """Return the pages whose blocks are run."""
    return [page for page in pages() if page.parent not in OF_THE_MANUAL]


def name_of(page: Path) -> str:
    """Return what a page is called in the list of tests."""
    return page.relative_to(ROOT).as_posix()


def blocks(text: str) -> Iterator[Block]:
    """Yield the fenced blocks of a page."""
    lines = text.splitlines(keepends=True)
    index = 0
    while index < len(lines):
        opened = _FENCE.match(lines[index])
        if opened is None:
            index += 1
            continue
        start = end = index + 1
        while lines[end].rstrip() != opened["fence"]:
            end += 1
        marker = _MARKER.fullmatch(lines[index - 1].strip()) if index else None
        yield Block(
            opened["language"],
            "".join(lines[start:end]),
            start,
            end,
            None if marker is None else marker["verb"],
            "" if marker is None else marker["argument"],
        )
        index = end + 1


def _prose(text: str) -> Iterator[str]:
    inside = {line for block in blocks(text) for line in range(block.start - 1, block.end + 1)}
    for number, line in enumerate(text.splitlines()):
        if number not in inside:
            yield line


def links(text: str) -> Iterator[str]:
    """Yield the targets of the links in the prose of a page."""
    for line in _prose(text):
        for link in _LINK.finditer(_CODE.sub("", line)):
            yield link["target"]


def anchors(text: str) -> set[str]:
    """Return the anchors of the headings of a page, as site generators make them."""
    headings = (_HEADING.fullmatch(line) for line in _prose(text))
    return {_slug(heading["text"]) for heading in headings if heading is not None}


def _slug(heading: str) -> str:
    plain = re.sub(r"[^\w\s-]", "", heading).strip().lower()
    return re.sub(r"\s", "-", plain)
