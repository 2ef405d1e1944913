# SPDX-License-Identifier: MIT
"""Files of examples: which rules they name, every fault at its place, what stands in their way."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from shnor_rules.checks import check_paths, check_text
from shnor_rules.checks.exemplary import examples_in
from shnor_rules.loading.example_files import Rulesets
from shnor_rules.loading.folders import example_files, rule_files
from tests.checks.rulesets import HEAD, folder

if TYPE_CHECKING:
    from pathlib import Path

    from shnor_rules import Finding

READINGS = """
readings:
  граница-вверх: {because: AA-01, status: предложено, levels: {А: "[0; 1)", Б: "[1; 2]"}}
remarks:
  AA-01: {quote: а, note: б, accepts: {trailing-separator: "{0; 1; 2; }"}}
"""

EXAMPLES = """\
ruleset: made
monitoring: only
examples:
  - {title: на границе, record: {П1: 1, П2: 0}, expect: {total: "1", level: А}}
"""


def examples(path: Path, text: str = EXAMPLES, *, body: str = READINGS, head: str = HEAD) -> Path:
    """Write a ruleset and, beside its folder, a file of examples; return the file."""
    folder(path / "made", head=head, only=body)
    file = path / "test_made.yaml"
    file.write_text(text, encoding="utf-8")
    return file


def found(file: Path) -> list[Finding]:
    """Return what a check of this file alone finds."""
    return list(check_paths([file]).findings)


def marked(finding: Finding) -> str:
    """Return the characters of the line that a finding is on."""
    place = finding.place
    assert place.source is not None
    line = place.source.line(place.line or 0)
    return line[(place.column or 1) - 1 : (place.end_column or 1) - 1]


def test_examples_of_a_file_are_run(tmp_path: Path) -> None:
    """They are counted by file, and no ruleset file is checked beside them."""
    file = examples(tmp_path)

    report = check_paths([file])

    assert () == report.findings
    assert (str(file),) == report.paths
    assert [(str(file), 1, 0)] == [
        (run.monitoring, run.examples, run.failed) for run in report.runs
    ]


@pytest.mark.parametrize("text", ["слово", "[1, 2]", "~"])
def test_a_file_without_keys_says_only_that(tmp_path: Path, text: str) -> None:
    """It has one fault, and is never said to have too many."""
    assert ["wrong-type"] == [finding.name for finding in found(examples(tmp_path, text))]


def test_files_of_examples_are_found_in_folders(tmp_path: Path) -> None:
    """Those beside rulesets, those among the files of one, and those in folders without any."""
    examples(tmp_path)
    inside = tmp_path / "made" / "test_inside.yaml"
    inside.write_text(EXAMPLES.replace("ruleset: made", "ruleset: ."), encoding="utf-8")
    apart = tmp_path / "apart"
    apart.mkdir()
    (apart / "test_apart.yml").write_text(EXAMPLES.replace(": made", ": ../made"), encoding="utf-8")

    report = check_paths([tmp_path])

    assert () == report.findings
    assert ["only.yaml", "ruleset.yaml"] == [each.name for each in rule_files(tmp_path / "made")]
    assert (inside,) == example_files(tmp_path / "made")
    assert [0, 1, 1, 1] == [run.examples for run in report.runs]
    assert 5 == report.files
    assert () == check_paths([apart]).findings


def test_a_failing_example_is_told_at_the_value(tmp_path: Path) -> None:
    """As one inside a ruleset is."""
    file = examples(tmp_path, EXAMPLES.replace("level: А", "level: Б"))

    (finding,) = found(file)

    assert ("failing-example", "Б", 4) == (finding.name, marked(finding), finding.place.line)


def test_a_reading_is_one_of_the_monitoring(tmp_path: Path) -> None:
    """An example may be under a reading; one that nobody knows is told with the nearest name."""
    under = EXAMPLES.replace("level: А", "level: Б").replace("expect", "reading: READING, expect")

    assert [] == found(examples(tmp_path, under.replace("READING", "граница-вверх")))
    (finding,) = found(examples(tmp_path, under.replace("READING", "граница-вниз")))
    assert "в мониторинге нет толкования «граница-вниз»" == finding.message.render()
    assert "граница-вниз" == marked(finding)


@pytest.mark.parametrize(
    ("old", "new", "at", "said", "step"),
    [
        pytest.param(
            "ruleset: made",
            "ruleset: mede",
            "mede",
            "ни рядом, ни в библиотеке нет набора правил «mede»",
            "вы имели в виду «made»?",
            id="ruleset",
        ),
        pytest.param(
            "ruleset: made",
            "ruleset: korenovski",
            "korenovski",
            "ни рядом, ни в библиотеке нет набора правил «korenovski»",
            "вы имели в виду «korenovsky»?",
            id="bundled",
        ),
        pytest.param(
            "ruleset: made",
            "ruleset: ./mede",
            "./mede",
            "ни рядом, ни в библиотеке нет набора правил «./mede»",
            "вы имели в виду «./made»?",
            id="path",
        ),
        pytest.param(
            "monitoring: only",
            "monitoring: onli",
            "onli",
            "в наборе правил «made» нет мониторинга «onli»",
            "вы имели в виду «only»?",
            id="monitoring",
        ),
        pytest.param(
            "ruleset: made",
            "rulset: made",
            "rulset",
            "неизвестный ключ «rulset»: вы имели в виду «ruleset»?",
            "замените «rulset» на «ruleset»",
            id="key",
        ),
        pytest.param(
            "expect:",
            "expct:",
            "expct",
            "неизвестный ключ «expct»: вы имели в виду «expect»?",
            "замените «expct» на «expect»",
            id="key-inside",
        ),
    ],
)
def test_a_slip_is_told_with_the_nearest_name(  # noqa: PLR0913  (a slip and all that is said)
    tmp_path: Path, *, old: str, new: str, at: str, said: str, step: str
) -> None:
    """At its place, with the next step; nothing is run, and no correction is promised."""
    file = examples(tmp_path, EXAMPLES.replace(old, new))

    report = check_paths([file])

    (finding,) = report.findings
    assert (at, said, step) == (
        marked(finding),
        finding.message.render(),
        finding.message.help(),
    )
    assert () == report.runs
    assert finding.fix is None


def test_a_file_names_its_ruleset(tmp_path: Path) -> None:
    """One that does not is told so."""
    file = examples(tmp_path, EXAMPLES.partition("\n")[2])

    assert ["missing-key"] == [each.name for each in found(file)]


def test_every_fault_is_told_at_once(tmp_path: Path) -> None:
    """Faults of shape and of names, in the order of their places."""
    text = "ruleset: nowhere-at-all\nexamples:\n  - {title: а, expect: {total: x}}\n"
    file = examples(tmp_path, text)

    assert [
        (1, "dangling-reference"),
        (1, "missing-key"),
        (3, "missing-key"),
        (3, "wrong-type"),
    ] == sorted((each.place.line or 0, each.name) for each in found(file))


@pytest.mark.parametrize("text", ["", "- список\n", "a: b: c\n"])
def test_what_is_no_file_of_examples_is_told(tmp_path: Path, text: str) -> None:
    """A file that cannot be read at all is a finding like any other."""
    file = examples(tmp_path, text)

    assert {str(file)} == {each.place.path for each in found(file)}


def test_rules_with_errors_run_no_examples(tmp_path: Path) -> None:
    """The finding is where the ruleset is named, with the first error; other errors do no harm."""
    broken = HEAD.replace("[0; 1]", "[0, 1]")
    file = examples(tmp_path, head=broken)

    (finding,) = found(file)

    assert ("rules-unsound", "made") == (finding.name, marked(finding))
    assert [str(tmp_path / "made" / "only.yaml")] == [each.place.path for each in finding.related]
    quoted = HEAD.replace("title: Мониторинг", "title: [Мониторинг]")
    assert [] == found(examples(tmp_path, head=quoted))


def test_a_monitoring_that_cannot_be_read_may_be_the_one(tmp_path: Path) -> None:
    """Of a ruleset with errors it is not said that a monitoring is missing."""
    file = examples(tmp_path)
    (tmp_path / "made" / "only.yaml").write_text("monitoring: [", encoding="utf-8")

    assert ["rules-unsound"] == [each.name for each in found(file)]


def test_a_file_that_is_not_yet_on_the_disk_is_checked(tmp_path: Path) -> None:
    """Its content comes from elsewhere, and the ruleset is looked for from where it will be."""
    examples(tmp_path)
    content = EXAMPLES.replace("level: А", "level: Б").encode()

    report = check_text(content, tmp_path / "test_new.yaml")

    assert ["failing-example"] == [each.name for each in report.findings]
    assert (str(tmp_path / "test_new.yaml"),) == report.paths


def test_a_name_that_is_no_path_is_no_ruleset(tmp_path: Path) -> None:
    """What no system takes for a path is unknown, like any other name."""
    file = examples(tmp_path, EXAMPLES.replace("ruleset: made", f"ruleset: {'x' * 5000}"))

    assert ["dangling-reference"] == [each.name for each in found(file)]


def test_examples_of_a_ruleset_file_are_those_in_it(tmp_path: Path) -> None:
    """Of a file of a monitoring; the file of the ruleset has none, one with errors gives none."""
    body = f"{READINGS}\n{EXAMPLES.partition('only')[2]}"
    examples(tmp_path, body=body)
    rulesets = Rulesets()

    exemplary = examples_in(tmp_path / "made" / "only.yaml", rulesets)

    assert ["на границе"] == [each.title for each in exemplary.examples]
    assert [()] == [trial.failures for trial in exemplary.trials()]
    assert () == exemplary.errors
    head = examples_in(tmp_path / "made" / "ruleset.yaml", rulesets)
    assert ((), ()) == (head.examples, head.findings)
    assert [] == list(head.trials())


def test_a_ruleset_is_read_once(tmp_path: Path) -> None:
    """By whichever path it is named, and by a file of examples, too."""
    file = examples(tmp_path)
    rulesets = Rulesets()

    assert ["на границе"] == [each.title for each in examples_in(file, rulesets).examples]

    once = rulesets.of(tmp_path / "made")

    assert once is rulesets.of(tmp_path / "made" / ".." / "made")
    assert once is not rulesets.read(tmp_path / "made")


def test_errors_of_a_ruleset_file_leave_it_without_examples(tmp_path: Path) -> None:
    """What is wrong with that file is told, and nothing of the others."""
    body = f"{READINGS}\n{EXAMPLES.partition('only')[2]}"
    examples(tmp_path, body=body, head=HEAD.replace("[0; 1]", "[0, 1]"))

    exemplary = examples_in(tmp_path / "made" / "only.yaml", Rulesets())

    assert (None, ()) == (exemplary.rules, exemplary.examples)
    assert ["malformed-interval"] == [each.name for each in exemplary.errors]


def test_a_file_name_tells_examples_apart(tmp_path: Path) -> None:
    """Only a name that begins with `test_` does, whatever is in the file."""
    (tmp_path / "test_a.yaml").write_text("", encoding="utf-8")
    (tmp_path / "testing.yaml").write_text("", encoding="utf-8")
    (tmp_path / "test_a.txt").write_text("", encoding="utf-8")
    (tmp_path / "test_folder.yaml").mkdir()

    assert ["test_a.yaml"] == [each.name for each in example_files(tmp_path)]
    assert ["testing.yaml"] == [each.name for each in rule_files(tmp_path)]
