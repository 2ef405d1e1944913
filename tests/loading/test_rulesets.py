# SPDX-License-Identifier: MIT
"""From a name or a folder to a ruleset: which files, which kinds, which identity."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pytest

from shnor_rules.errors import RulesetError, UnknownRulesetError
from shnor_rules.findings import Severity
from shnor_rules.loading import bundled_names, load, locate, read_ruleset, read_sources
from tests.loading.marked import (
    BODY,
    HEAD,
    changed,
    expected,
    marks,
    read,
    read_files,
    told,
    where,
)

if TYPE_CHECKING:
    from pathlib import Path

    from shnor_rules.model import Ruleset

BUNDLED: Final = "kansk, kislovodsk, kola, korenovsky, kushchevsky"


def loaded(body: str = BODY, head: str = HEAD) -> Ruleset:
    """Return the ruleset of two files with which nothing is wrong."""
    reading = read(body, head)
    assert () == reading.findings
    assert reading.ruleset is not None
    return reading.ruleset


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with the files of the small ruleset."""
    (tmp_path / "ruleset.yaml").write_text(HEAD, encoding="utf-8")
    (tmp_path / "first.yml").write_text(BODY, encoding="utf-8")
    return tmp_path


def test_a_ruleset_has_what_its_files_say() -> None:
    """Identity, documents, monitorings and remarks come from the files, in their order."""
    ruleset = loaded()

    assert ("sample", "Набор", "придуманный район", None) == (
        ruleset.id,
        ruleset.title,
        ruleset.municipality,
        ruleset.region,
    )
    assert ["first"] == list(ruleset.monitorings)
    assert "Приказ № 7 от 01.09.2020" == str(ruleset.documents["order-1"])
    assert ["KOR-01", "KOR-02"] == [remark.id for remark in ruleset.remarks]
    identity = ruleset["first"].identity
    assert ("sample", "first", ruleset.hash) == (
        identity.ruleset,
        identity.monitoring,
        identity.hash,
    )
    assert ruleset.documents["order-1"] is identity.document


@pytest.mark.parametrize(
    "change",
    [
        ("title: Мониторинг", "# примечание\ntitle: Мониторинг   # и здесь"),
        ("subject: школа", 'subject: "школа"'),
        ("subject: школа", "subject:\n  школа"),
        (
            "{every: год, month: май, basis: толкование}",
            "\n  every: год\n  month: май\n  basis: толкование",
        ),
        ("П3: 1}", 'П3: "1"}'),
    ],
)
def test_the_hash_is_the_same_for_another_layout(change: tuple[str, str]) -> None:
    """Comments, quotes and line breaks are not content."""
    assert loaded().hash == loaded(changed(BODY, change)).hash


@pytest.mark.parametrize(
    "change",
    [
        ("subject: школа", "subject: учитель"),
        ("required: true", "required: false"),
        ('"[1; 9]"}\n', '"[1; 9)"}\n'),
        ("П3: 1}", "П3: 2}"),
        ("place: п. 2", "place: п. 3"),
        ("record: {П1: 1}", "record: {П1: null}"),
        ("record: {П1: 1}", "record: {П1: [1]}"),
    ],
)
def test_the_hash_is_another_for_another_value(change: tuple[str, str]) -> None:
    """Any value that is changed anywhere makes another ruleset."""
    assert loaded().hash != loaded(changed(BODY, change)).hash


def test_the_hash_depends_on_the_ruleset_file() -> None:
    """The file that describes the ruleset is part of its content; the hash is 16 digits."""
    one, other = loaded().hash, loaded(head=changed(HEAD, ("number: 7", "number: 8"))).hash

    assert one != other
    assert 16 == len(one)


def test_a_second_ruleset_file_is_reported() -> None:
    """Only one file of a folder describes the ruleset; the other is told of the first."""
    second = changed(HEAD, ("ruleset: sample", "ruleset: ‹other›"))
    reading = read_files(("a.yaml", HEAD), ("b.yaml", second), ("c.yaml", BODY))

    assert marks("b.yaml", second, ["duplicate-id"]) == told(reading.findings)
    (finding,) = reading.findings
    assert "набор правил уже описан в файле a.yaml" == finding.message.render("ru")
    assert [("a.yaml", 1, 10, 1, 16)] == [where(other.place) for other in finding.related]


def test_a_second_monitoring_of_a_name_is_reported() -> None:
    """Two files may not describe monitorings of one name; the first stands."""
    second = changed(BODY, ("monitoring: first", "monitoring: ‹first›"))
    reading = read_files(("0.yaml", HEAD), ("a.yaml", BODY), ("b.yaml", second))

    assert marks("b.yaml", second, ["duplicate-id"]) == told(reading.findings)
    assert "имя «first» уже занято в файле a.yaml" == str(reading.findings[0].message)


@pytest.mark.parametrize("line", ["monitoring: ", "monitoring: [1]"])
def test_two_monitorings_without_a_name_are_not_of_one_name(line: str) -> None:
    """A name that is missing is reported where it is missing, and is the name of nothing."""
    body = changed(BODY, ("monitoring: first", line))
    reading = read_files(("0.yaml", HEAD), ("a.yaml", body), ("b.yaml", body))

    assert {"wrong-type"} == {finding.name for finding in reading.findings}
    assert 2 == len(reading.findings)


def test_a_ruleset_without_its_name_is_told_once_of_a_second() -> None:
    """Where the first file has no usable name there is nothing for the second to repeat."""
    head = changed(HEAD, ("ruleset: sample", "ruleset: "))
    reading = read_files(("a.yaml", head), ("b.yaml", HEAD), ("c.yaml", BODY))

    assert ["wrong-type"] == [finding.name for finding in reading.findings]


def test_a_folder_without_a_ruleset_file_is_reported() -> None:
    """The finding is about the folder, and the monitorings are checked all the same."""
    body = changed(BODY, ("when: П1", "when: ‹П9›"))
    reading = read_files(("first.yaml", body))

    assert ("no-ruleset-file", "sample") == told(reading.findings)[0][:2]
    assert expected(["unknown-name"], body) == told(reading.findings[1:])
    assert reading.ruleset is None


def test_no_file_is_no_ruleset() -> None:
    """An empty folder is a finding on the folder."""
    reading = read_sources([], folder="empty")

    assert ["empty"] == [str(finding.place) for finding in reading.findings]
    assert ["no-ruleset-file"] == [finding.name for finding in reading.findings]


def test_an_unreadable_file_may_be_the_ruleset_file() -> None:
    """Nobody is told to create a file that is there and only cannot be read."""
    reading = read_sources([("ruleset.yaml", b"\0\0"), ("a.yaml", BODY.encode())], folder="f")

    assert ["encoding"] == [finding.name for finding in reading.findings]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("‹- один›\n- два\n", "no-kind"),
        ("‹слово›", "no-kind"),
        ("# число\n‹5›", "no-kind"),
        ("‹{}›", "no-kind"),
        ("‹title: Набор›\r\nremarks: {}\r\n", "no-kind"),
        ("‹rules: [а]›", "no-kind"),
        ("‹›", "empty-file"),
        ("# ничего\n‹›", "empty-file"),
    ],
)
def test_a_file_of_no_kind_is_reported(text: str, name: str) -> None:
    """A list, a word, a number, nothing: such a file is told what to begin with."""
    reading = read_files(("0.yaml", HEAD), ("a.yaml", text))

    assert [name] == [finding.name for finding in reading.findings]
    if name == "no-kind":
        assert marks("a.yaml", text, [name]) == told(reading.findings)


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("monitring", "unknown-key"),
        ('"monit\\u0072ing "', "unknown-key"),
        ("мониторинг", "unknown-key"),
        ("Monitoring", "unknown-key"),
        ("mоnitoring", "mixed-alphabet"),
        ("ьщтшещкштп", "wrong-layout"),
    ],
)
def test_a_misspelt_kind_is_one_fault_and_the_rest_is_checked(written: str, name: str) -> None:
    """A file is known by its other keys too, so that its faults come in the same run."""
    body = changed(
        BODY, ("monitoring: first", f"# monitring\n‹{written}›: first"), ("when: П1", "when: ‹П9›")
    )

    assert expected([name, "unknown-name"], body) == told(read(body).findings)


def test_a_misspelt_kind_is_known_by_itself_too() -> None:
    """A file may have no other key yet."""
    reading = read_files(("0.yaml", "rulset: sample\n"))

    assert "unknown-key" in [finding.name for finding in reading.findings]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_a_byte_order_mark_is_no_fault(encoding: str) -> None:
    """A file that Notepad saved has a mark at its start; columns are counted without it."""
    files = [("0.yaml", HEAD.encode(encoding)), ("a.yaml", BODY.encode(encoding))]
    reading = read_sources(files, folder="f")

    assert () == reading.findings
    assert loaded().hash == (reading.ruleset and reading.ruleset.hash)


def test_an_old_code_page_is_one_finding_and_the_rest_is_checked() -> None:
    """A file in Windows-1251 is refused, but its other faults are told as well."""
    body = changed(BODY, ("when: П1", "when: П9"))
    files = [("0.yaml", HEAD.encode()), ("a.yaml", body.encode("cp1251"))]

    assert ["encoding", "unknown-name"] == [
        finding.name for finding in read_sources(files, folder="f").findings
    ]


def test_a_warning_does_not_stand_in_the_way() -> None:
    """A ruleset with a warning loads and carries it."""
    reading = read(changed(BODY, ('П1: "{0}"', 'П1: "{0; 1; }"')))

    assert [Severity.WARNING] == [finding.severity for finding in reading.findings]
    assert reading.ruleset is not None
    assert reading.findings == reading.ruleset.findings


def test_a_folder_is_read(folder: Path) -> None:
    """Files of both endings are read, in the order of their names; others are left alone."""
    (folder / "notes.txt").write_text("monitoring: [", encoding="utf-8")
    (folder / "sub.yaml").mkdir()

    reading = read_ruleset(folder)

    assert () == reading.findings
    assert ["first"] == list(reading.ruleset.monitorings if reading.ruleset else ())


def test_loading_raises_with_every_finding(folder: Path) -> None:
    """A caller who wants a ruleset gets it, or one error with all that is wrong, in order."""
    assert "sample" == load(folder).id
    body = changed(BODY, ("when: П1", "when: П9"), ("document: order-1", "document: order-7"))
    (folder / "first.yml").write_text(body, encoding="utf-8")

    with pytest.raises(RulesetError) as refusal:
        load(str(folder))

    assert read_ruleset(folder).findings == refusal.value.findings
    assert 2 == len(refusal.value.findings)
    assert f"{folder / 'first.yml'}:4:20: ошибка M005" in str(refusal.value)


def test_a_ruleset_is_located_by_name_folder_or_file(folder: Path) -> None:
    """A bundled name, a folder, and any file of a folder lead to the folder."""
    assert "korenovsky" in bundled_names()
    assert "korenovsky" == locate("korenovsky").name
    assert folder == locate(folder)
    assert folder == locate(str(folder / "first.yml"))


@pytest.mark.parametrize(
    ("name", "ru_help", "en_help"),
    [
        ("korenovski", "вы имели в виду «korenovsky»?", "did you mean `korenovsky`?"),
        ("nothing", f"есть наборы правил: {BUNDLED}", f"the rulesets are: {BUNDLED}"),
    ],
)
def test_an_unknown_ruleset_is_refused_with_a_suggestion(
    name: str, ru_help: str, en_help: str
) -> None:
    """The message has the name as given, and either the near one or all there are."""
    with pytest.raises(UnknownRulesetError) as refusal:
        locate(name)

    message = refusal.value.message
    assert f"нет ни набора правил, ни папки, ни файла «{name}»" == str(refusal.value)
    assert (ru_help, en_help) == (message.help("ru"), message.help("en"))
