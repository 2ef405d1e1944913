# SPDX-License-Identifier: MIT
"""What a page shows is what happens: its files, its commands, its programs, its links."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import unquote

import pytest

from shnor_rules.checks import check_paths
from tests.docs.pages import DOCS, ROOT, anchors, links, name_of, pages, played
from tests.docs.playing import play

if TYPE_CHECKING:
    from pathlib import Path

PAGES = pytest.mark.parametrize("page", pages(), ids=name_of)
PLAYED = pytest.mark.parametrize("page", played(), ids=name_of)


@PLAYED
def test_what_is_shown_is_what_is_printed(
    page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every command and every program of a page prints what the page shows below it.

    A ruleset that the page builds up has no finding once the page is read to its end.
    """
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.delenv("SHNOR_LANG", raising=False)
    for shown in play(page, tmp_path):
        assert shown.holds, f"line {shown.block.start}, really:\n{shown.real}"
    folders = {path.parent for path in tmp_path.glob("*/ruleset.yaml")}
    assert () == tuple(map(str, check_paths(sorted(folders)).findings))


@PAGES
def test_links_lead_somewhere(page: Path) -> None:
    """Every link inside the project leads to a file, and to a heading where it names one."""
    text = page.read_text(encoding="utf-8")
    for target in links(text):
        if target.startswith("https://"):
            continue
        name, _, anchor = unquote(target).partition("#")
        path = (page.parent / name).resolve() if name else page
        assert path.is_file(), target
        assert page.is_relative_to(DOCS) <= path.is_relative_to(DOCS), f"out of the site: {target}"
        if anchor:
            assert anchor in anchors(path.read_text(encoding="utf-8")), target
            assert anchor.isascii(), f"site generators make different anchors of {target}"


def test_every_page_is_linked() -> None:
    """No page is an island: each is linked from another one."""
    linked = {
        (page.parent / target.partition("#")[0]).resolve()
        for page in pages()
        for target in links(page.read_text(encoding="utf-8"))
        if not target.startswith("https://")
    }
    assert [] == [name_of(page) for page in pages() if page not in linked | {ROOT / "README.md"}]
