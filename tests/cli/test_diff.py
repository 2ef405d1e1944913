# SPDX-License-Identifier: MIT
"""`shnor-rules diff` compares folders, files, bundled rulesets and revisions of git."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.analysis.differing_made_up import HEAD, PLAN, RULES, changed

if TYPE_CHECKING:
    from tests.cli.running import CommandLine

MOVED = ("[0; 2)", "[0; 1)"), ("[2; 3]", "[1; 3]")
RECORDS = "П1;П2\n0;0\n1;0\n0;1\n2;1\n5;0\n"


def lay(folder: Path, rules: str = RULES, *, plan: str = PLAN) -> Path:
    """Write a ruleset into a folder and return the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    head = changed(HEAD, ("ruleset: made", f"ruleset: {folder.name}"))
    for name, text in (("ruleset", head), ("rules", rules), ("plan", plan)):
        (folder / f"{name}.yaml").write_text(text, "utf-8")
    return folder


@pytest.fixture
def two(tmp_path: Path) -> tuple[str, str]:
    """Two versions of a ruleset, of which the second has another bound."""
    old, new = (
        lay(tmp_path / "old" / "made"),
        lay(tmp_path / "new" / "made", changed(RULES, *MOVED)),
    )
    return str(old), str(new)


def git(folder: Path, *arguments: str) -> None:
    """Run git in a folder, as nobody in particular."""
    author = ("-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false")
    kept = {key: value for key, value in os.environ.items() if not key.startswith("GIT_")}
    environment = {**kept, "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}
    program = shutil.which("git")
    assert program is not None
    subprocess.run(
        [program, *author, *arguments], cwd=folder, check=True, capture_output=True, env=environment
    )


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with a ruleset that another one takes its scale from, changed since."""
    for name in [name for name in os.environ if name.startswith("GIT_")]:
        monkeypatch.delenv(name)
    top = tmp_path / "repository"
    lay(top / "rulesets" / "made")
    borrowing = RULES[: RULES.index("total:")] + "like: made/rules\n"
    lay(top / "rulesets" / "other", borrowing)
    (top / "README.md").write_text("Правила\n", "utf-8")
    git(top, "init", "-q", "-b", "main")
    git(top, "add", "-A")
    git(top, "commit", "-q", "-m", "one")
    lay(top / "rulesets" / "made", changed(RULES, *MOVED))
    monkeypatch.chdir(top)
    return top


def test_nothing_changes(shnor: CommandLine, two: tuple[str, str]) -> None:
    """The same rules are told to be the same, with exit code 0."""
    found = shnor("diff", two[0], two[0])
    assert 0 == found.code
    assert "изменений нет" in found.out
    assert "шаг версии: нет" in found.out


def test_results_change(shnor: CommandLine, two: tuple[str, str]) -> None:
    """What changes is counted, with an example to paste, and the exit code is 1."""
    found = shnor("diff", *two)
    assert 1 == found.code
    assert "rules: результаты записей меняются" in found.out
    assert "по тексту: меняется 2 из 6 возможных записей" in found.out
    assert "уровень «низкий» -> уровень «высокий»: 2 записи" in found.out
    assert "при толковании «строго»: ничего не меняется ни у одной из 6" in found.out
    assert 'expect: {total: "1", level: высокий}' in found.out
    assert "levels.низкий.interval" in found.out


def test_data_tells_the_records(shnor: CommandLine, two: tuple[str, str]) -> None:
    """The records of a file that change are named, by the text and by the readings named."""
    Path("records.csv").write_text(RECORDS, "utf-8")
    found = shnor("diff", *two, "--data", "records.csv", "-r", "строго")
    assert "rules, по тексту: в файле меняется 2 из 5 записей" in found.out
    assert "2. –: уровень «низкий», итог 1 -> уровень «высокий», итог 1" in found.out
    assert "rules, при толковании «строго»: в файле меняется 0 из 5 записей" in found.out
    assert 1 == found.code
    assert 1 == found.err.count("D009")
    found = shnor("diff", two[0], two[0], "--data", "no.csv")
    assert (2, 1) == (found.code, found.err.count("I001"))


def test_data_need_one_monitoring(shnor: CommandLine, tmp_path: Path) -> None:
    """With several monitorings it has to be told which one the records are for."""
    folder = lay(tmp_path / "made")
    text = changed(RULES, ("monitoring: rules", "monitoring: again"))
    (folder / "again.yaml").write_text(text, "utf-8")
    Path("records.csv").write_text(RECORDS, "utf-8")
    found = shnor("diff", str(folder), str(folder), "--data", "records.csv")
    assert (2, True) == (found.code, "--monitoring" in found.err)
    found = shnor("diff", str(folder), str(folder), "--monitoring", "plan", "--data", "records.csv")
    assert 2 == found.code
    found = shnor(
        "diff", str(folder), str(folder), "--monitoring", "again", "--data", "records.csv"
    )
    assert (0, True) == (found.code, "меняется 0 из 5" in found.out)


@pytest.mark.parametrize("lang", ["ru", "en"])
@pytest.mark.parametrize("form", ["text", "json", "markdown"])
def test_every_format_tells_everything(
    shnor: CommandLine, tmp_path: Path, form: str, lang: str
) -> None:
    """Texts, fields, renamed and new parts, rows, readings, what is not proved: all is printed."""
    sample = ("Второй,", "Второй, sample: {of: урок, groups: класс, average: по группам},")
    one = changed(RULES, sample, ("labels: {0: мало, 1: много}", "evidence: акт"))
    two = changed(
        one,
        *MOVED,
        ("по группам", "по всем строкам"),
        ("evidence: акт", "unit: '%'"),
        ("П1: {title: Первый", "К1: {title: Первый | `a`"),
        ("П1 + П2", "К1 + П2"),
        ("помощь нужна", "о" * 300),
        ("строго:", "строже:"),
    )
    old = lay(tmp_path / "old" / "made", one)
    new = lay(tmp_path / "new" / "made", two, plan=changed(PLAN, ("июнь", "май")))
    (new / "more.yaml").write_text(
        changed(RULES, ("monitoring: rules", "monitoring: more")), "utf-8"
    )
    (old / "less.yaml").write_text(changed(PLAN, ("roadmap: plan", "roadmap: less")), "utf-8")
    Path("records.csv").write_text("П1;П2\n0;0\n", "utf-8")
    found = shnor(
        *("diff", str(old), str(new), "-f", form, "--lang", lang),
        *("--data", "records.csv", "--monitoring", "rules"),
    )
    assert 1 == found.code, found.err
    if form == "json":
        data = json.loads(found.out)
        (rules,) = data["rulesets"][0]["monitorings"]
        assert ("major", "records") == (data["step"], rules["verdict"])
        assert 1 == len(data["data"][0]["changed"])
    else:
        said = {"ru": "не доказано", "en": "not proved"}[lang]
        assert said in found.out
    whole = shnor("diff", str(old), str(new), "-f", form, "--lang", lang)
    assert ("less" in whole.out, "more" in whole.out) == (True, True)
    assert whole.out.encode("cp1251", "xmlcharrefreplace")


def test_dense_totals_are_told_by_intervals(shnor: CommandLine) -> None:
    """What cannot be counted is told without numbers, what is refused has no totals."""
    dense = changed(RULES, ("{0; 1; 2}", "[0; 2]"), ("{0; 1}", "[0; 1]"))
    moved = changed(dense, ("[0; 2)", "[0; 2,5]"), ("[0; 2]", "[0; 1,9]"), ("П1 + П2", "П2 + П1"))
    example = "examples:\n  - {title: ноль, record: {П1: 0, П2: 0}, expect: {level: низкий}}\n"
    old, new = lay(Path("old") / "made", dense + example), lay(Path("new") / "made", moved)
    found = shnor("diff", str(old), str(new))
    assert "по тексту: меняется результат" in found.out
    assert "-> запись не принята" in found.out
    assert "в двух уровнях" in found.out
    assert "examples.ноль: удалено" in found.out
    assert "examples.ноль: добавлено" in shnor("diff", str(new), str(old)).out
    same = lay(Path("same") / "made", changed(dense, ("П1 + П2", "П2 + П1")))
    assert (
        "по тексту: ни у одной записи ничего не меняется" in shnor("diff", str(old), str(same)).out
    )
    told = shnor("diff", str(old), str(new), "-f", "markdown").out
    assert "| не сосчитать |" in told


def test_the_step_that_fails_can_be_chosen(shnor: CommandLine, two: tuple[str, str]) -> None:
    """CI decides what it fails on."""
    worded = lay(Path("worded") / "made", changed(RULES, ("помощь нужна", "нужна помощь")))
    assert 0 == shnor("diff", two[0], str(worded)).code
    assert 1 == shnor("diff", two[0], str(worded), "--fail-on", "wording").code
    assert 0 == shnor("diff", *two, "--fail-on", "never").code


def test_a_side_with_errors_is_told(shnor: CommandLine, two: tuple[str, str]) -> None:
    """Errors of both sides are told, each with its file."""
    for folder in two:
        (Path(folder) / "rules.yaml").write_text("monitoring: rules\n", "utf-8")
    found = shnor("diff", *two)
    assert (1, "") == (found.code, found.out)
    assert all(str(Path(folder) / "rules.yaml") in found.err for folder in two)


def test_the_output_is_no_input(shnor: CommandLine, two: tuple[str, str]) -> None:
    """A file of either side is never written over."""
    assert 2 == shnor("diff", *two, "-o", str(Path(two[1]) / "rules.yaml")).code
    assert 1 == shnor("diff", *two, "-o", "difference.txt").code
    assert "меняется" in Path("difference.txt").read_text("utf-8")


def test_one_file_is_one_part(shnor: CommandLine, two: tuple[str, str]) -> None:
    """Of a file only the part that it holds is compared; so is one of a bundled ruleset."""
    one, other = (str(Path(folder) / "plan.yaml") for folder in two)
    assert 0 == shnor("diff", one, other).code
    assert 0 == shnor("diff", "kola/target-indicators", "kola").code
    assert 2 == shnor("diff", "kola", *two[:1], "--monitoring", "нет").code
    found = shnor("diff", one, str(Path(two[1]) / "rules.yaml"))
    assert 2 == found.code
    assert "«plan» и «rules» – разные части набора" in found.err


def test_rulesets_in_common(shnor: CommandLine, two: tuple[str, str], tmp_path: Path) -> None:
    """Folders of rulesets are compared ruleset by ruleset; with none in common it is misuse."""
    lay(Path(two[0]).parent / "gone")
    lay(Path(two[1]).parent / "come")
    found = shnor("diff", str(tmp_path / "old"), str(tmp_path / "new"))
    assert "добавлено: набор правил come" in found.out
    assert "удалено: набор правил gone" in found.out
    found = shnor("diff", str(tmp_path / "old"), str(tmp_path / "new"), "-f", "markdown")
    assert "- удалено: набор правил gone" in found.out
    assert 2 == shnor("diff", str(tmp_path / "old"), "kola").code
    assert 2 == shnor("diff", *two, "-r", "нет такого").code


def test_revisions_are_compared(shnor: CommandLine, repository: Path) -> None:
    """A revision is compared with the disk; what `like` takes is of the same revision."""
    found = shnor("diff", "HEAD:rulesets", "rulesets", "-f", "json")
    assert 1 == found.code, found.err
    made, other = json.loads(found.out)["rulesets"]
    assert ("made", "other") == (made["ruleset"], other["ruleset"])
    assert ["records"] * 2 == [each["monitorings"][0]["verdict"] for each in (made, other)]
    assert ["made/rules"] == other["monitorings"][0]["lenders"]
    found = shnor("diff", "HEAD:rulesets", "rulesets")
    assert "изменились там, откуда они взяты: made/rules" in found.out
    assert 0 == shnor("diff", "HEAD:rulesets/made/plan.yaml", "rulesets/made").code
    assert 0 == shnor("diff", ":rulesets/made/", "HEAD:./rulesets/made").code
    git(repository / "rulesets", "commit", "-q", "-a", "-m", "two")
    assert 1 == shnor("diff", "main~1:rulesets/made/rules.yaml", "main:rulesets/made").code
    assert not list(repository.glob("**/.git/*.lock"))


def test_faults_are_told_by_revision(shnor: CommandLine, repository: Path) -> None:
    """A finding in a file of a revision names the revision and the path."""
    (repository / "rulesets" / "made" / "rules.yaml").write_text("monitoring: rules\n", "utf-8")
    git(repository, "commit", "-q", "-a", "-m", "broken")
    found = shnor("diff", "HEAD~1:rulesets/made", "HEAD:rulesets/made")
    assert 1 == found.code
    assert "HEAD:rulesets/made/rules.yaml:1" in found.err


def test_a_ruleset_at_the_top(
    shnor: CommandLine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A repository can be the folder of one ruleset."""
    top = lay(tmp_path / "made")
    (top / "link.yaml").symlink_to("rules.yaml")
    git(top, "init", "-q", "-b", "main")
    git(top, "add", "-A")
    git(top, "commit", "-q", "-m", "one")
    (top / "link.yaml").unlink()
    monkeypatch.chdir(top)
    assert 0 == shnor("diff", "HEAD:", str(top)).code
    assert 0 == shnor("diff", "HEAD:rules.yaml", "HEAD:.").code


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("нет:rulesets", "нет ревизии «нет»"),
        ("-x:rulesets", "нет ревизии «-x»"),
        ("HEAD:rulesets/нет", "нет «rulesets/нет»"),
        ("HEAD:README.md", "README.md"),
        ("HEAD:.github", "нет «.github»"),
        ("C:/нет", "нет ни набора правил, ни папки, ни файла «C:"),
        ("rulesets/made/нет.yaml", "нет"),
    ],
)
def test_what_is_not_there_is_named(
    shnor: CommandLine, repository: Path, name: str, said: str
) -> None:
    """What is wrong with a revision, or a path, is told with a next step."""
    found = shnor("diff", "--", name, str(repository / "rulesets"))
    assert (2, True) == (found.code, said in found.err), found.err


def test_a_folder_without_rules_in_a_revision(shnor: CommandLine, repository: Path) -> None:
    """A folder of a revision that holds no rules is told."""
    (repository / "empty").mkdir()
    (repository / "empty" / "a.txt").write_text("", "utf-8")
    git(repository, "add", "-A")
    git(repository, "commit", "-q", "-m", "two")
    found = shnor("diff", "HEAD:empty", "rulesets")
    assert (2, True) == (found.code, "нет файлов правил" in found.err)


def test_no_repository_and_no_git(
    shnor: CommandLine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without a repository, and without git, the message says which of the two is missing."""
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    assert "нет репозитория git" in shnor("diff", "HEAD:rulesets", "kola").err
    monkeypatch.setattr(shutil, "which", lambda _: None)
    assert "программа git не найдена" in shnor("diff", "HEAD:rulesets", "kola").err
