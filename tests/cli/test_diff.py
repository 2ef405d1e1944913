# SPDX-License-Identifier: MIT
"""`shnor-rules diff` compares folders, files and bundled rulesets."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.analysis.differing_made_up import MOVED, PLAN, RULES, changed, lay

if TYPE_CHECKING:
    from tests.cli.running import CommandLine

RECORDS = "П1;П2\n0;0\n1;0\n0;1\n2;1\n5;0\n"


@pytest.fixture
def two(tmp_path: Path) -> tuple[str, str]:
    """Two versions of a ruleset, of which the second has another bound."""
    old, new = (
        lay(tmp_path / "old" / "made"),
        lay(tmp_path / "new" / "made", changed(RULES, *MOVED)),
    )
    return str(old), str(new)


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
