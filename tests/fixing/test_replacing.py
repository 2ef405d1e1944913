# SPDX-License-Identifier: MIT
"""A file is replaced whole or not at all."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from shnor_rules.fixing import replace_file


def test_the_content_is_replaced_and_nothing_is_left_over(tmp_path: Path) -> None:
    """The bytes are those given; no other file stands beside it."""
    path = tmp_path / "a.yaml"
    path.write_bytes(b"old")

    replace_file(path, b"new\r\n")

    assert b"new\r\n" == path.read_bytes()
    assert [path] == list(tmp_path.iterdir())


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such permissions")
def test_permissions_stay(tmp_path: Path) -> None:
    """Who might read the file may read it still."""
    path = tmp_path / "a.yaml"
    path.write_bytes(b"old")
    path.chmod(0o640)

    replace_file(path, b"new")

    assert 0o640 == stat.S_IMODE(path.stat().st_mode)


@pytest.mark.skipif(os.name == "nt", reason="links need leave on Windows")
def test_a_link_leads_to_the_new_content(tmp_path: Path) -> None:
    """The file that the link leads to is replaced; the link stays a link."""
    target, link = tmp_path / "a.yaml", tmp_path / "b.yaml"
    target.write_bytes(b"old")
    link.symlink_to(target)

    replace_file(link, b"new")

    assert link.is_symlink()
    assert b"new" == target.read_bytes()


def test_a_protected_file_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Renaming over it would need no leave: it is asked for all the same."""
    path = tmp_path / "a.yaml"
    path.write_bytes(b"old")
    really = Path.open

    def refusing(self: Path, mode: str = "r") -> object:
        if mode == "r+b":
            raise PermissionError
        return really(self, mode)

    monkeypatch.setattr(Path, "open", refusing)
    with pytest.raises(PermissionError):
        replace_file(path, b"new")

    assert b"old" == path.read_bytes()
    assert [path] == list(tmp_path.iterdir())


@pytest.mark.parametrize("step", ["chmod", "replace"])
def test_what_fails_half_way_leaves_the_file_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    """Neither half a file nor a spare one is left."""
    path = tmp_path / "a.yaml"
    path.write_bytes(b"old")

    def failing(*_: object) -> None:
        raise OSError(step)

    monkeypatch.setattr(Path, step, failing)
    with pytest.raises(OSError, match=step):
        replace_file(path, b"new")

    assert b"old" == path.read_bytes()
    assert [path] == list(tmp_path.iterdir())
