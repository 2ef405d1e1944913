# SPDX-License-Identifier: MIT
"""`-o`: a file is written whole or not at all, and never over what is needed."""

from __future__ import annotations

import errno
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

import pytest

from shnor_rules.cli.console import prepare
from shnor_rules.cli.misuse import UsageError
from shnor_rules.cli.output import JSON, TEXT, Layout, opened
from shnor_rules.cli.why import why
from tests.cli.running import COMPETENCE, GAP, TEACHERS

if TYPE_CHECKING:
    from tests.cli.running import CommandLine

posix = pytest.mark.skipif(os.name != "posix", reason="links, modes and devices of POSIX")


def write_half(file: TextIO, fault: type[BaseException]) -> None:
    """Break off in the middle of an output."""
    file.write("half")
    file.flush()
    raise fault


def names(folder: Path) -> list[str]:
    """Return the names of all that is in the folder."""
    return sorted(each.name for each in folder.iterdir())


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A file from an earlier run."""
    path = tmp_path / "old.txt"
    path.write_text("old", encoding="utf-8")
    return path


def test_the_old_file_is_replaced_as_a_whole(old: Path) -> None:
    """Until the end the old file is there, then the new one, and nothing beside it."""
    with opened(str(old)) as file:
        file.write("new\n")
        file.flush()
        assert "old" == old.read_text(encoding="utf-8")

    assert b"new\n" == old.read_bytes()
    assert ["old.txt"] == names(old.parent)


@pytest.mark.parametrize("fault", [KeyboardInterrupt, ValueError])
def test_what_breaks_off_leaves_the_old_file(old: Path, fault: type[BaseException]) -> None:
    """Neither half a file nor a file of the way is left behind."""
    with pytest.raises(fault), opened(str(old)) as file:
        write_half(file, fault)

    assert "old" == old.read_text(encoding="utf-8")
    assert ["old.txt"] == names(old.parent)


def test_an_interruption_at_the_very_beginning_leaves_nothing(
    old: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Ctrl-C that comes when the new file has just been made takes it away again."""
    original = Path.open

    def interrupted(path: Path, *arguments: Any, **settings: Any) -> Any:  # noqa: ANN401
        file = original(path, *arguments, **settings)
        if path.suffix == ".part":
            file.close()
            raise KeyboardInterrupt
        return file

    monkeypatch.setattr(Path, "open", interrupted)
    with pytest.raises(KeyboardInterrupt), opened(str(old)):
        pytest.fail("the work was begun")

    assert ["old.txt"] == names(old.parent)


@pytest.mark.parametrize(
    ("fault", "sentence", "step"),
    [
        (errno.ENOSPC, "на диске нет места", "назовите для результата другой файл"),
        (errno.EACCES, "доступ запрещён", "закройте файл в других программах"),
    ],
)
def test_what_the_system_refuses_is_told(old: Path, fault: int, sentence: str, step: str) -> None:
    """A full disk, or a file that is open in Excel, is a sentence with its own next step."""
    with pytest.raises(UsageError) as refused, opened(str(old)):
        raise OSError(fault, os.strerror(fault))

    assert f"результат не записать в «{old}»: {sentence}" == refused.value.said.render()
    assert (refused.value.said.help() or "").startswith(step)
    assert ["old.txt"] == names(old.parent)


def test_a_closed_pipe_is_no_fault_of_the_file(old: Path) -> None:
    """That nobody reads the console any more is not said of the output file."""
    with pytest.raises(BrokenPipeError), opened(str(old)):
        raise BrokenPipeError


@pytest.mark.parametrize(
    ("target", "reason", "step"),
    [
        ("no/such/a.csv", "нет такого файла или папки", "создайте папку"),
        ("folder", "это папка", "назовите для результата другой файл"),
    ],
)
def test_an_output_that_cannot_be_is_told_at_once(
    shnor: CommandLine, target: str, reason: str, step: str
) -> None:
    """Before any record is assessed."""
    Path("folder").mkdir()
    outcome = shnor("evaluate", COMPETENCE, GAP, "-o", target)

    assert (2, "") == (outcome.code, outcome.out)
    assert f"результат не записать в «{target}»: {reason}\n  = {step}" in outcome.err
    assert ["folder"] == names(Path())


def test_a_protected_file_is_not_replaced(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the folder would allow it, the file itself is asked too, and before the work."""

    def refuse(*_: object) -> None:
        raise PermissionError(errno.EACCES, "denied")

    with monkeypatch.context() as patched:
        patched.setattr(Path, "open", refuse)
        with pytest.raises(UsageError), opened(str(old)):
            pytest.fail("the work was begun")

    assert "old" == old.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["a.csv", "./a.csv", "link.csv"])
@posix
def test_the_input_is_never_written_over(shnor: CommandLine, name: str) -> None:
    """Whatever name the file goes by."""
    Path("a.csv").write_bytes(Path(TEACHERS).read_bytes())
    Path("link.csv").symlink_to("a.csv")
    outcome = shnor("evaluate", COMPETENCE, "-", "a.csv", "-o", name)

    assert 2 == outcome.code
    assert f"файл «{Path(name)}» – это сами данные" in outcome.err
    assert Path(TEACHERS).read_bytes() == Path("a.csv").read_bytes()


def test_a_sample_is_never_written_over(shnor: CommandLine) -> None:
    """Samples are inputs as well."""
    Path("s.csv").write_text("1;2\n", encoding="utf-8")
    arguments = ("korenovsky/mentoring-centre", "-", "--sample", "П2=s.csv", "-o", "s.csv")

    assert "это сами данные" in shnor("evaluate", *arguments).err


@posix
def test_a_link_stays_a_link(old: Path) -> None:
    """The file it leads to is replaced, and keeps its mode."""
    link = old.parent / "link.txt"
    link.symlink_to(old)
    old.chmod(0o640)
    with opened(str(link)) as file:
        file.write("new")

    assert link.is_symlink()
    assert "new" == old.read_text(encoding="utf-8")
    assert 0o640 == old.stat().st_mode & 0o777


@posix
def test_a_device_stays_a_device(shnor: CommandLine) -> None:
    """`-o /dev/null` throws the result away, not the device."""
    outcome = shnor("evaluate", COMPETENCE, GAP, "-o", os.devnull)

    assert (0, "") == (outcome.code, outcome.out)
    assert not Path(os.devnull).is_file()


@posix
def test_a_new_file_has_the_usual_mode(tmp_path: Path) -> None:
    """Others may read it as they may any new file."""
    path = tmp_path / "new.txt"
    usual = tmp_path / "usual.txt"
    usual.touch()
    with opened(str(path)):
        pass

    assert usual.stat().st_mode == path.stat().st_mode


@pytest.mark.parametrize(
    ("errors", "data"),
    [
        (TEXT.errors, b"?? x \xb9\n"),
        (JSON.errors, b"\\ud83d\\ude00\\udcff \\u00d7 \xb9\n"),
    ],
)
def test_no_character_stops_a_file(tmp_path: Path, errors: str, data: bytes) -> None:
    """What the encoding lacks is put into what it has; in JSON nothing is lost."""
    prepare()
    path = tmp_path / "a.txt"
    with opened(str(path), Layout("cp1251", errors)) as file:
        file.write("\N{GRINNING FACE}\udcff \N{MULTIPLICATION SIGN} №\n")

    assert data == path.read_bytes()


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (OSError(errno.ENOENT, "x"), "нет такого файла или папки"),
        (OSError(errno.EIO, "Input/output error"), "Input/output error"),
        (OSError("no number"), "OSError"),
    ],
)
def test_the_system_is_quoted_in_russian(error: OSError, said: str) -> None:
    """The usual reasons have Russian words, the rest those of the system."""
    assert said == why(error).render()


@pytest.mark.parametrize("verb", ["check", "test"])
@pytest.mark.parametrize("paths", [("made-up",), ("made-up/only.yaml",)])
@pytest.mark.usefixtures("made_up")
def test_a_checked_file_is_never_written_over(
    shnor: CommandLine, verb: str, paths: tuple[str, ...]
) -> None:
    """Findings on a ruleset do not take the place of the ruleset."""
    before = Path("made-up/only.yaml").read_bytes()
    outcome = shnor(verb, *paths, "-f", "json", "-o", "made-up/only.yaml")

    assert 2 == outcome.code
    assert before == Path("made-up/only.yaml").read_bytes()


@pytest.mark.usefixtures("made_up")
def test_the_file_that_standard_input_stands_for_is_never_written_over(shnor: CommandLine) -> None:
    """An editor that checks a file as it is typed keeps the file."""
    before = Path("made-up/only.yaml").read_bytes()
    named = ("--stdin-filename", "made-up/only.yaml", "-o", "made-up/only.yaml")
    outcome = shnor("check", "-", *named, stdin=before)

    assert 2 == outcome.code
    assert before == Path("made-up/only.yaml").read_bytes()


@pytest.mark.parametrize(
    "arguments", [("mutate",), ("sensitivity",), ("evaluate", "a.csv"), ("analyse", "a.csv")]
)
def test_the_rules_are_never_overwritten(
    shnor: CommandLine, made_up: Path, arguments: tuple[str, ...]
) -> None:
    """A result over the rules that it comes from would destroy them."""
    path = made_up / "only.yaml"
    before = path.read_bytes()
    (made_up.parent / "a.csv").write_text("П1\n1\n", encoding="utf-8")
    verb, *inputs = arguments
    run = shnor(verb, "made-up", *inputs, "-o", str(path))

    assert (2, before) == (run.code, path.read_bytes())
    assert "only.yaml» – это сами данные" in run.err
