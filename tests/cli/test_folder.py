# SPDX-License-Identifier: MIT
"""Documents are written whole or not at all, and never over what is needed."""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path
from typing import Any

import pytest

from shnor_rules.cli import folder as module
from shnor_rules.cli.folder import refuse_taken_file, written, written_file
from shnor_rules.cli.misuse import UsageError

posix = pytest.mark.skipif(os.name != "posix", reason="links and devices of POSIX")
FILES = {"а.xlsx": b"new a", "б.docx": b"new b", "в/г.html": b"new c"}


def contents(folder: Path) -> dict[str, bytes]:
    """Return what is in a folder, by path."""
    return {
        each.relative_to(folder).as_posix(): each.read_bytes()
        for each in sorted(folder.rglob("*"))
        if each.is_file()
    }


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A folder with one of the files from an earlier run, and with one of somebody else."""
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "б.docx").write_bytes(b"old")
    (tmp_path / "out" / "other.txt").write_bytes(b"other")
    return tmp_path / "out"


def test_a_new_folder_is_made(tmp_path: Path) -> None:
    """With all above it, and nothing besides the files in it."""
    written(str(tmp_path / "deep" / "out"), FILES)

    assert FILES == contents(tmp_path / "deep" / "out")


def test_what_is_there_is_not_replaced_unasked(old: Path) -> None:
    """The message names every file, and nothing is written."""
    (old / "а.xlsx").write_bytes(b"old")
    with pytest.raises(UsageError) as refused:
        written(str(old), FILES)

    assert refused.value.said.render() == (
        f"2 файла уже есть, и без --force ничего не заменяется: {old / 'а.xlsx'}, {old / 'б.docx'}"
    )
    assert {"other.txt": b"other", "а.xlsx": b"old", "б.docx": b"old"} == contents(old)


def test_force_replaces_the_files_and_no_others(old: Path) -> None:
    """What else is in the folder stays."""
    written(str(old), FILES, force=True)

    assert {**FILES, "other.txt": b"other"} == contents(old)


def test_an_input_is_never_replaced(old: Path) -> None:
    """Whatever `force` says."""
    with pytest.raises(UsageError) as refused:
        written(str(old), FILES, force=True, inputs=["-", str(old / "б.docx")])

    assert "это сами данные" in refused.value.said.render()
    assert {"other.txt": b"other", "б.docx": b"old"} == contents(old)


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    """A folder cannot be made where a file is."""
    (tmp_path / "out").write_bytes(b"old")
    with pytest.raises(UsageError) as refused:
        written(str(tmp_path / "out"), FILES)

    assert "– файл, а нужна папка" in refused.value.said.render()
    assert b"old" == (tmp_path / "out").read_bytes()


def test_a_folder_in_the_place_of_a_file_is_told(tmp_path: Path) -> None:
    """And takes nothing away."""
    (tmp_path / "out" / "а.xlsx").mkdir(parents=True)
    with pytest.raises(UsageError) as refused:
        written(str(tmp_path / "out"), FILES, force=True)

    assert "результат не записать" in refused.value.said.render()
    assert {} == contents(tmp_path / "out")
    assert not (tmp_path / "out" / "в").exists()


@pytest.mark.parametrize("fault", [KeyboardInterrupt, PermissionError(13, "open in Excel")])
@pytest.mark.parametrize(
    ("at", "has_first"), [(1, 1), (2, 1), (3, 1), (4, 1), (5, 1), (2, 0), (4, 0)]
)
def test_what_breaks_off_while_files_take_their_places_changes_nothing(
    old: Path, monkeypatch: pytest.MonkeyPatch, at: int, has_first: int, fault: BaseException
) -> None:
    """Files that are in their places already are taken away again, and old ones come back."""
    if has_first:
        (old / "а.xlsx").write_bytes(b"old a")
    before, steps, original = contents(old), 0, Path.replace

    def replace(path: Path, target: Any) -> Any:  # noqa: ANN401  (as that of `Path`)
        nonlocal steps
        steps += 1
        if steps == at:
            raise fault
        return original(path, target)

    with monkeypatch.context() as patched:
        patched.setattr(Path, "replace", replace)
        with pytest.raises((KeyboardInterrupt, UsageError)):
            written(str(old), FILES, force=True)

    assert before == contents(old)
    assert not (old / "в").exists()


def test_a_full_disk_leaves_no_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What was made on the way is taken away."""

    def full(*_: object) -> None:
        raise OSError(28, "full")

    with monkeypatch.context() as patched:
        patched.setattr(Path, "write_bytes", full)
        with pytest.raises(UsageError) as refused:
            written(str(tmp_path / "a" / "b"), FILES)

    assert "на диске нет места" in refused.value.said.render()
    assert [] == list(tmp_path.iterdir())


def test_an_old_file_that_cannot_be_thrown_away_is_no_fault(
    old: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """All is in its place then."""
    original = Path.unlink

    def unlink(path: Path, *, missing_ok: bool = False) -> None:
        if path.suffix == ".old":
            raise PermissionError
        original(path, missing_ok=missing_ok)

    with monkeypatch.context() as patched:
        patched.setattr(Path, "unlink", unlink)
        written(str(old), FILES, force=True)

    assert FILES["б.docx"] == (old / "б.docx").read_bytes()


def test_one_file(tmp_path: Path) -> None:
    """The same promises hold for a file by itself."""
    target = tmp_path / "форма.xlsx"
    written_file(str(target), b"one")
    with pytest.raises(UsageError):
        written_file(str(target), b"two")
    with pytest.raises(UsageError):
        written_file(str(target), b"two", force=True, inputs=[str(target)])
    assert b"one" == target.read_bytes()

    written_file(str(target), b"three", force=True)
    assert {"форма.xlsx": b"three"} == contents(tmp_path)


@posix
def test_a_device_stays_a_device() -> None:
    """Bytes may be thrown away."""
    written_file(os.devnull, b"nothing")

    assert not Path(os.devnull).is_file()


def test_bytes_go_to_a_pipe_and_not_to_a_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    """A person cannot read them; another program can."""
    stream = io.TextIOWrapper(io.BytesIO())
    monkeypatch.setattr(sys, "stdout", stream)
    written_file("-", b"PK")
    assert b"PK" == stream.buffer.getvalue()

    monkeypatch.setattr(module, "is_interactive", lambda _: True)
    with pytest.raises(UsageError) as refused:
        refuse_taken_file("-")
    assert "на экране не прочесть" in refused.value.said.render()
