# SPDX-License-Identifier: MIT
"""What a monitoring takes from another one, and what is told where it cannot."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

import shnor_rules
from shnor_rules.checks import check_paths, check_text
from shnor_rules.fixing import mend_paths, mend_text
from shnor_rules.loading import read_ruleset, shelf
from shnor_rules.loading.folders import contents
from tests.loading.districts import BARE, READING, SCALED, file, read, told, write

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules import Monitoring
    from shnor_rules.loading.rulesets import Reading


FIVE: Final = """
    indicators:
      П1: {title: Первый}
      П2: {title: Второй}
      П3: {title: Третий}
      П4: {title: Четвёртый}
      П5: {title: Пятый}
"""


def sound(reading: Reading, key: str) -> Monitoring:
    """Return a monitoring of a ruleset that has no findings."""
    assert () == reading.findings, [each.render() for each in reading.findings]
    assert reading.ruleset is not None
    return reading.ruleset[key]


def test_what_is_not_printed_is_taken_from_the_same_ruleset() -> None:
    """Values, formulas and levels are taken; records are assessed by them, and it is said."""
    bare = sound(read(a=file("a", SCALED), b=file("b", BARE, like="a")), "b")

    assessment = shnor_rules.evaluate(bare, {"П1": 2, "П2": "нет"})

    assert assessment.level is not None
    assert "высокий" == assessment.level.name
    assert assessment.monitoring.likeness is not None
    assert "here/a" == assessment.to_dict()["like"]["monitoring"]
    assert ["AA-01", "AA-02"] == [each.id for each in assessment.remarks]


def test_a_neighbour_is_found_beside_and_a_bundled_one_anywhere(tmp_path: Path) -> None:
    """A ruleset is looked for in the folder beside and, failing that, in the library."""
    write(tmp_path / "there", a=file("a", SCALED))
    here = write(
        tmp_path / "here",
        b=file("b", BARE, like="there/a"),
        c=file("c", FIVE, READING.replace("LIKE", "korenovsky/teacher-competence")),
    )

    beside, far = sound(read_ruleset(here), "b"), sound(read_ruleset(here), "c")

    assert beside.likeness is not None
    assert "there/a" == beside.likeness.identity.name
    assert far.likeness is None
    read_far = shnor_rules.evaluate(far, {"П1": 1}, reading="по-соседям").monitoring
    assert read_far.likeness is not None
    assert "korenovsky/teacher-competence" == read_far.likeness.identity.name


def test_the_folder_one_is_in_has_neighbours_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A ruleset that is checked as the current folder finds those beside it."""
    write(tmp_path / "there", a=file("a", SCALED))
    here = write(tmp_path / "here", b=file("b", BARE, like="there/a"))
    monkeypatch.chdir(here)

    assert () == check_paths([here.relative_to(here)]).findings


def test_a_text_is_read_and_mended_beside_the_neighbours_of_its_place(tmp_path: Path) -> None:
    """A file on the standard input finds the neighbours of the folder it is to be in."""
    write(tmp_path / "there", a=file("a", SCALED))
    here = write(tmp_path / "here", b=file("b", BARE, like="there/a"))
    content = (here / "b.yaml").read_bytes()

    assert () == check_text(content, here / "b.yaml").findings
    assert ["dangling-reference"] == [each.name for each in check_text(content).findings]
    assert [()] == [each.reading.findings for each in mend_paths([here])]
    assert () == mend_text(content, here / "b.yaml").reading.findings


def test_a_folder_of_records_is_no_ruleset(tmp_path: Path) -> None:
    """Files in YAML that are no rules do not hide the bundled ruleset of the same name."""
    records = tmp_path / "korenovsky"
    records.mkdir()
    (records / "teacher.yaml").write_text("П1: 2\n", encoding="utf-8")
    (tmp_path / ".git").mkdir()
    here = write(tmp_path / "here", c=file("c", FIVE, like="korenovsky/teacher-competence"))
    wrong = write(tmp_path / "wrong", c=file("c", FIVE, like="korenovskij/teacher-competence"))

    assert () == read_ruleset(here).findings
    assert "вы имели в виду «korenovsky»?" == read_ruleset(wrong).findings[0].message.help()


def test_a_ruleset_is_told_by_the_content_of_its_files(tmp_path: Path) -> None:
    """The file that describes a ruleset may have any name."""
    there = write(tmp_path / "there", a=file("a", SCALED))
    (there / "ruleset.yaml").rename(there / "district.yaml")
    here = write(tmp_path / "here", b=file("b", BARE, like="there/a"))

    assert () == read_ruleset(here).findings


def test_without_a_folder_only_bundled_rulesets_are_known() -> None:
    """What is read from texts knows no neighbours."""
    findings = read(b=file("b", BARE, like="there/a")).findings

    assert [("dangling-reference", "b.yaml", "like")] == told(findings)
    assert "ни рядом, ни в библиотеке нет набора правил «there»" == str(findings[0].message)


def test_a_chain_is_followed_to_its_end() -> None:
    """What the other monitoring takes itself is there to be taken, and it is said of whom."""
    reading = read(
        a=file("a", SCALED),
        b=file("b", BARE, like="a"),
        c=file("c", BARE, like="b"),
    )

    likeness = sound(reading, "c").likeness

    assert likeness is not None
    assert likeness.theirs.likeness is not None
    assert ("here/b", "here/a") == (likeness.identity.name, likeness.theirs.likeness.identity.name)


def test_a_circle_is_told_in_each_file_of_it() -> None:
    """Nobody has the values; whoever takes from a circle is told that it has errors."""
    findings = read(
        a=file("a", BARE, like="b"),
        b=file("b", BARE, like="a"),
        c=file("c", BARE, like="a"),
    ).findings

    assert [
        ("like-circle", "a.yaml", "like"),
        ("like-circle", "b.yaml", "like"),
        ("like-unsound", "c.yaml", "like"),
    ] == told(findings)
    assert "мониторинг брал бы сам у себя: a, b, a" == str(findings[0].message)


def test_a_circle_through_another_ruleset_comes_to_an_end(tmp_path: Path) -> None:
    """Two rulesets may take from one another, but no monitoring from itself."""
    write(tmp_path / "there", a=file("a", BARE, like="here/b"), c=file("c", SCALED))
    here = write(
        tmp_path / "here",
        b=file("b", BARE, like="there/a"),
        d=file("d", BARE, like="there/c"),
    )

    findings = read_ruleset(here).findings

    assert [("like-circle", str(here / "b.yaml"), "like")] == told(findings)
    assert "there/a" in str(findings[0].message)


def test_a_monitoring_like_itself_is_told() -> None:
    """Neither the text nor a reading can be like the monitoring it is of."""
    text = read(b=file("b", BARE, like="b")).findings
    reading = read(b=file("b", BARE, READING.replace("LIKE", "here/b"))).findings

    assert ["like-circle.itself"] == [each.message.key for each in text]
    assert ["like-circle.itself"] == [each.message.key for each in reading]
    assert "readings.по-соседям.like" == reading[0].place.subject


def test_two_readings_may_lend_to_one_another() -> None:
    """A reading takes from the text of the other one, so that there is no circle."""
    readings = READING.replace("LIKE", "a").replace("BB", "CC")
    ours = BARE.replace("школы}", 'школы, values: "{0; 1}"}')
    theirs = BARE.replace("уроки}", 'уроки, values: "{0; 1}"}')
    reading = read(a=file("a", theirs, READING.replace("LIKE", "b")), b=file("b", ours, readings))

    assert () == reading.findings


def test_too_long_a_chain_is_not_followed() -> None:
    """The first of many, each like the next, is told; the last of them are read."""
    keys = "abcdefgh"
    chain = {key: file(key, BARE, like=after) for key, after in pairwise(keys)}

    findings = read(**chain, h=file("h", SCALED)).findings

    assert ["like-circle.long", "like-circle.long"] == [each.message.key for each in findings]


@pytest.mark.parametrize(
    ("like", "message", "step", "marked"),
    [
        pytest.param(
            "korenovski/teacher-competence",
            "ни рядом, ни в библиотеке нет набора правил «korenovski»",
            "вы имели в виду «korenovsky»?",
            "korenovski",
            id="district",
        ),
        pytest.param(
            "korenovsky/teachers-competence",
            "в наборе правил «korenovsky» нет мониторинга «teachers-competence»",
            "вы имели в виду «teacher-competence»?",
            "teachers-competence",
            id="monitoring",
        ),
        pytest.param(
            "other",
            "в наборе правил нет мониторинга «other»",
            "возьмите одно из имён: b",
            "other",
            id="own",
        ),
    ],
)
def test_what_nobody_has_is_told_with_what_may_be_meant(
    like: str, message: str, step: str, marked: str
) -> None:
    """The wrong part of the name is marked, and the nearest right one is suggested."""
    (finding,) = read(b=file("b", BARE, like=like)).findings

    place = finding.place
    assert place.source is not None
    line = place.source.line(place.line or 0)
    assert message == str(finding.message)
    assert step == finding.message.help()
    assert marked == line[(place.column or 1) - 1 : (place.end_column or 1) - 1]


def test_a_certain_slip_is_corrected(tmp_path: Path) -> None:
    """A slip in the name of a district is put right by `check --fix`."""
    here = write(tmp_path / "here", b=file("b", BARE, like="korenovskyy/teacher-competence"))

    ((outcome,),) = ([*mend_paths([here])],)

    (mended,) = outcome.mended
    assert b"like: korenovsky/teacher-competence\n" in mended.after


def test_what_cannot_be_read_may_be_what_is_meant(tmp_path: Path) -> None:
    """Where a file of the other ruleset cannot be read, nobody can say what it lacks."""
    there = write(tmp_path / "there", a=b"a: [\n")
    here = write(tmp_path / "here", b=file("b", BARE, like="there/a"))

    unread = read_ruleset(here).findings
    (there / "a.yaml").write_bytes(file("a", SCALED.replace("{0; 1; 2}", "{0; 1; 2")))
    broken = read_ruleset(here).findings
    (there / "a.yaml").unlink()
    nothing = read_ruleset(here).findings

    assert ["like-unsound.files"] == [each.message.key for each in unread]
    assert ["like-unsound"] == [each.message.key for each in broken]
    assert str(there / "a.yaml") == broken[0].related[0].place.path
    assert ["dangling-reference.none"] == [each.message.key for each in nothing]


def test_a_name_too_long_for_a_folder_is_nobodys(tmp_path: Path) -> None:
    """What no file system would take as a name is a name that nobody has, like another."""
    here = write(tmp_path / "here", b=file("b", BARE, like=f"{'a' * 300}/a"))

    assert [("dangling-reference", str(here / "b.yaml"), "like")] == told(
        read_ruleset(here).findings
    )


@pytest.mark.parametrize("closed", ["folder", "file", "parent"])
def test_folders_of_others_that_cannot_be_read_are_passed_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, closed: str
) -> None:
    """Where a name is looked for among the folders beside, those nobody may read are none."""
    others = write(tmp_path / "others", a=file("a", SCALED))
    here = write(tmp_path / "here", b=file("b", BARE, like="nobody/a"))
    refused = {"folder": others, "file": others / "a.yaml", "parent": tmp_path}[closed]
    list_, read_ = Path.iterdir, contents

    def listing(path: Path) -> Iterator[Path]:
        if path == refused:
            raise PermissionError
        return list_(path)

    def reading(path: Path) -> bytes:
        if path == refused:
            raise PermissionError
        return read_(path)

    (others / "ruleset.yaml").unlink()
    monkeypatch.setattr(Path, "iterdir", listing)
    monkeypatch.setattr(shelf, "contents", reading)

    findings = read_ruleset(here).findings

    assert [("dangling-reference", str(here / "b.yaml"), "like")] == told(findings)
    assert "others" not in str(findings[0].message.help())


def test_a_file_beside_that_is_too_large_is_not_read_to_its_end(tmp_path: Path) -> None:
    """However large a file of another ruleset is, only so much is read that it is seen to be."""
    there = write(tmp_path / "there", a=b"")
    with (there / "a.yaml").open("r+b") as hole:
        hole.truncate(1 << 40)
    here = write(tmp_path / "here", b=file("b", BARE, like="there/a"))

    assert ["like-unsound.files"] == [each.message.key for each in read_ruleset(here).findings]
    assert "too-complex.bytes" in {each.message.key for each in read_ruleset(there).findings}


@pytest.mark.parametrize(
    ("parts", "key"),
    [
        (("indicators:\n  П7: {title: Уроки}\n",), "like-without-effect.indicators"),
        ((SCALED.replace("AA-", "CC-"),), "like-without-effect"),
    ],
    ids=["no-name-in-common", "all-is-printed"],
)
def test_a_likeness_that_gives_nothing_is_told(parts: tuple[str, ...], key: str) -> None:
    """Where nothing is taken, `like` would only mislead."""
    findings = read(a=file("a", SCALED), b=file("b", *parts, like="a")).findings

    assert [(key, "like")] == [(each.message.key, each.place.subject) for each in findings]


def test_a_reading_cannot_name_a_second_one() -> None:
    """What is missing comes from one monitoring, so that everybody can tell from whom."""
    second = file("b", BARE, READING.replace("LIKE", "a"), like="a")
    findings = read(a=file("a", SCALED), b=second).findings

    assert [("like-twice", "b.yaml", "readings.по-соседям.like")] == told(findings)


def test_what_is_no_name_is_told_once() -> None:
    """A `like` that is no text, in the text or in a reading, is nothing else's fault."""
    text = read(a=file("a", SCALED), b=file("b", BARE, like="[a]")).findings
    reading = read(a=file("a", SCALED), b=file("b", BARE, READING.replace("LIKE", "[a]"))).findings
    capitals = read(b=file("b", BARE, like="Korenovsky/Teacher competence")).findings

    assert ["wrong-type"] == [each.name for each in text]
    assert ["wrong-type"] == [each.name for each in reading]
    assert "напишите, например, korenovsky/teacher-competence" == capitals[0].message.help()


def test_a_taken_formula_that_lacks_a_name_is_told_at_like() -> None:
    """The other file is sound: it is `like` that makes a formula wrong here."""
    only = "indicators:\n  П1: {title: Уроки}\n"
    findings = read(a=file("a", SCALED), b=file("b", only, like="a")).findings
    by_reading = read(a=file("a", SCALED), b=file("b", only, READING.replace("LIKE", "a"))).findings

    assert [("unknown-name", "b.yaml", "like")] == told(findings)
    assert [("unknown-name", "b.yaml", "readings.по-соседям.like")] == told(by_reading)
    assert "a.yaml" == findings[0].related[0].place.path


def test_a_taken_name_that_means_something_here_is_told_at_like() -> None:
    """A name of the other monitoring may be in use here."""
    named = BARE + "    attributes:\n      вместе: {title: Кто вместе}\n"
    findings = read(a=file("a", SCALED), b=file("b", named, like="a")).findings
    by_reading = read(
        a=file("a", SCALED), b=file("b", named, READING.replace("LIKE", "a"))
    ).findings

    assert [("name-taken", "b.yaml", "like")] == told(findings)
    assert [("name-taken", "b.yaml", "readings.по-соседям.like")] == told(by_reading)


def test_a_circle_of_definitions_that_is_taken_is_told_at_like() -> None:
    """A value of our own and one of theirs may define one another."""
    theirs = SCALED.replace("formula: вместе,", "formula: сумма,").replace(
        'вместе: {formula: "СУММ(П1, П2)"', 'сумма: {formula: "СУММ(П1, П2)"'
    )
    ours = BARE + "    derived:\n      двое: {formula: сумма * 2, quote: дважды}\n"
    sums = theirs + "    derived:\n      двое: {formula: П1, quote: уроки}\n"
    cyclic = sums.replace('"СУММ(П1, П2)"', '"СУММ(П1, двое)"')
    findings = read(a=file("a", cyclic), b=file("b", ours, like="a")).findings

    assert {"circular-definition"} == {each.name for each in findings}
    assert {"b.yaml"} == {each.place.path for each in findings}


def test_readings_change_what_is_taken() -> None:
    """A reading moves the bound of a taken level and puts another formula for a taken value."""
    readings = """
        remarks:
          BB-01: {quote: уроки, note: шкалы нет}
        readings:
          выше:
            because: BB-01
            status: предложено
            levels: {низкий: "[0; 2)", высокий: "[2; 3]"}
          вдвое: {because: BB-01, status: предложено, subtotals: {вместе: {formula: П1 * 2}}}
          до-двух: {because: BB-01, status: предложено, total: {cap: "2"}}
    """
    bare = sound(read(a=file("a", SCALED), b=file("b", BARE, readings, like="a")), "b")
    record = {"П1": 1, "П2": "нет"}

    levels = [
        shnor_rules.evaluate(bare, record, reading=each).level
        for each in ("", "выше", "вдвое")
        if each
    ]
    capped = shnor_rules.evaluate(bare, {"П1": 2, "П2": 1}, reading="до-двух")

    assert ["низкий", "высокий"] == [level.name for level in levels if level is not None]
    assert 2 == capped.total
    assert capped.monitoring.total is not None
    assert capped.monitoring.total.clause is None


def test_a_reading_changes_what_it_takes() -> None:
    """A reading that is like another monitoring may put in its own bounds, or a whole scale."""
    alike = """
        remarks:
          BB-01: {quote: уроки, note: шкалы нет}
        readings:
          выше:
            because: BB-01
            status: предложено
            like: a
            levels: {низкий: "[0; 2)", высокий: "[2; 3]"}
          своя:
            because: BB-01
            status: предложено
            like: a
            levels: [{level: любой, interval: любое, meaning: есть}]
            total: {formula: "СУММ(П1, П2) * 10"}
    """
    bare = sound(read(a=file("a", SCALED), b=file("b", BARE, alike)), "b")
    record = {"П1": 1, "П2": 1}

    higher = shnor_rules.evaluate(bare, record, reading="выше")
    own = shnor_rules.evaluate(bare, record, reading="своя")

    assert "высокий" == (None if higher.level is None else higher.level.name)
    assert ("любой", Fraction(20)) == (None if own.level is None else own.level.name, own.total)


def test_a_wrong_patch_of_what_is_taken_is_told_in_the_reading() -> None:
    """A reading that makes a taken part wrong is at fault itself, and unknown parts are told."""
    patched = """
        remarks:
          BB-01: {quote: уроки, note: шкалы нет}
        readings:
          первое: {because: BB-01, status: предложено, like: a, levels: {средний: "[0; 1]"}}
          второе: {because: BB-01, status: предложено, like: a, total: {formula: нечто}}
          третье: {because: BB-01, status: предложено, like: nobody, levels: {А: "[0; 1]"}}
    """
    findings = read(a=file("a", SCALED), b=file("b", BARE, patched)).findings

    assert [
        ("unknown-part", "b.yaml", "readings.первое.levels.средний"),
        ("unknown-name", "b.yaml", "readings.второе.total.formula"),
        ("dangling-reference", "b.yaml", "readings.третье.like"),
    ] == told(findings)
