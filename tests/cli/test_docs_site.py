# SPDX-License-Identifier: MIT
"""`docs` writes rulesets as a site: all of it or nothing, and it tells what is left of others."""

from __future__ import annotations

import shutil
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from shnor_rules.inputs.workbooks import library
from tests.cli.running import ROOT

if TYPE_CHECKING:
    from tests.cli.running import CommandLine


def pages(folder: str) -> set[str]:
    """Return the pages in a folder, by their paths from it."""
    root = Path(folder)
    return {each.relative_to(root).as_posix() for each in root.rglob("*.html")}


def test_a_folder_of_rulesets_becomes_a_site(shnor: CommandLine) -> None:
    """Each ruleset has its pages; where to begin is printed, how many files is told."""
    done = shnor("docs", str(ROOT / "rulesets"), "-o", "site", "--date", "01.09.2021")

    assert 0 == done.code
    assert f"{Path('site', 'index.html')}\n" == done.out
    assert "записано" in done.err
    for name in ("kansk", "kislovodsk", "kola", "korenovsky", "kushchevsky"):
        assert f"{name}/index.html" in pages("site")
    assert "на 01.09.2021" in Path("site", "index.html").read_text(encoding="utf-8")


def test_one_ruleset_by_its_name_or_its_folder(shnor: CommandLine, made_up: Path) -> None:
    """A bundled name and a folder go together; one that is named twice is there once."""
    done = shnor("docs", "kola", str(made_up), str(made_up), "-o", "site", "--lang", "en")

    assert 0 == done.code
    assert "files written" in done.err
    assert {"index.html", "made-up/only.html", "kola/roadmap.html"} < pages("site")
    first = Path("site", "index.html").read_text(encoding="utf-8")
    assert '<html lang="en">' in first
    assert 1 == first.count('id="ruleset-made-up"')


def test_pages_are_replaced_only_if_asked(shnor: CommandLine, made_up: Path) -> None:
    """Without `--force` nothing is written over; with it, pages of other rules are told of."""
    shnor("docs", str(made_up), "kola", "-o", "site")
    Path("site", "own.html").write_text("<p>of the district itself</p>", encoding="utf-8")
    again = shnor("docs", str(made_up), "-o", "site")

    assert 2 == again.code
    assert "--force" in again.err
    forced = shnor("docs", str(made_up), "-o", "site", "--force")
    assert 0 == forced.code
    assert "4 страницы остались от прежнего запуска" in forced.err
    assert str(Path("site", "kola", "index.html")) in forced.err
    assert "own.html" not in forced.err
    assert "kola/index.html" in pages("site")


def test_of_a_broken_ruleset_nothing_is_written(
    shnor: CommandLine, made_up: Path, broken: Path
) -> None:
    """The findings are told, and that there is no site."""
    done = shnor("docs", str(made_up), str(broken), "-o", "site")

    assert 1 == done.code
    assert "indikators" in done.err
    assert "сайт не записан" in done.err
    assert not Path("site").exists()


def test_what_nothing_explains_is_told(shnor: CommandLine, made_up: Path) -> None:
    """The site is written, since its pages tell it too; who publishes knows."""
    file = made_up / "only.yaml"
    text = file.read_text(encoding="utf-8").replace("[1; 2]", "(1; 2]")
    file.write_text(text, encoding="utf-8")
    done = shnor("docs", str(made_up), "-o", "site")

    assert 0 == done.code
    assert "без объяснения" in done.err
    assert "не объяснена" in Path("site", "made-up", "only.html").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("kola",), "не сказано, куда записать сайт"),
        (("kola", "-o", "site", "--date", "вчера"), "не день"),
        (("nowhere", "-o", "site"), "nowhere"),
        ((), "ПРАВИЛА"),
    ],
)
def test_misuse_is_told(shnor: CommandLine, arguments: tuple[str, ...], said: str) -> None:
    """Nothing is written."""
    done = shnor("docs", *arguments)

    assert 2 == done.code
    assert said in done.err
    assert not Path("site").exists()


def test_two_rulesets_of_one_name_are_refused(shnor: CommandLine, made_up: Path) -> None:
    """One would stand where the other does."""
    shutil.copytree(made_up, "copy")
    done = shnor("docs", str(made_up), "copy", "-o", "site")

    assert 2 == done.code
    assert "называются made-up" in done.err


def test_without_its_library_the_extra_is_named(
    shnor: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Before anything is read."""

    def found(name: str) -> object:
        return None if name == "jinja2" else find_spec(name)

    monkeypatch.setattr(library, "find_spec", found)
    done = shnor("docs", "nowhere", "-o", "site")

    assert 2 == done.code
    assert "shnor-rules[office]" in done.err


def test_the_help_names_its_options(shnor: CommandLine) -> None:
    """In both languages."""
    for lang, said in (("ru", "как сайт"), ("en", "rulesets as a site")):
        assert said in shnor("--help", "--lang", lang).out
        page = shnor("docs", "--help", "--lang", lang).out
        assert all(name in page for name in ("--output", "--date", "--force"))
