# SPDX-License-Identifier: MIT
"""The files of a new ruleset are sound whatever the order is called, and written whole or not."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
import yaml
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from shnor_rules.checks import check_paths
from shnor_rules.cli.scaffolding import Beginning, files, quoted, schemas, write
from shnor_rules.findings import Severity
from shnor_rules.loading.markup.characters import FORBIDDEN
from shnor_rules.loading.rulesets import read_sources

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

TEXTS = st.text(min_size=1).filter(lambda text: text.strip() and not FORBIDDEN.search(text))
HOSTILE = "«Лабинский»: \"район\" # {a}, [b] @name@ \\n 'x' & *y | > %\n\t- ---"


def beginning(text: str = "Вымышленный район", **changes: str | None) -> Beginning:
    """Return a beginning in which every free text is `text`."""
    texts = dict.fromkeys(("district", "number", "order", "region", "issued_by"), text)
    known = {"name": "zarechny", "monitoring": "first", "date": "01.09.2025", **texts, **changes}
    return Beginning(**known)  # type: ignore[arg-type]


def rules(contents: Mapping[str, bytes]) -> list[tuple[str, bytes]]:
    """Return the files that are read as rules."""
    return [(name, content) for name, content in contents.items() if name.endswith(".yaml")]


@settings(suppress_health_check=[HealthCheck.too_slow], max_examples=50)
@given(TEXTS)
@example(HOSTILE)
@example("нет")
@example("1,5")
@example("\u0085\u00a0\ufdd0\U0001f600")
def test_any_text_comes_back_from_the_files(text: str) -> None:
    """Quotes, colons, braces, line ends: what was given is what the ruleset then says."""
    if FORBIDDEN.search(text):
        return
    reading = read_sources(rules(files(beginning(text))), folder="zarechny")
    ruleset = reading.ruleset

    assert () == reading.findings
    assert ruleset is not None
    (document,) = ruleset.documents.values()
    assert (text, text, f"Мониторинги – {text}") == (
        ruleset.municipality,
        ruleset.region,
        ruleset.title,
    )
    assert (text, text, text) == (document.number, document.title, document.issued_by)


@given(st.text(st.characters(exclude_categories=["Cs"])))
@example(HOSTILE)
def test_a_quoted_text_is_one_line_of_yaml(text: str) -> None:
    """Any reader of YAML gets back what was quoted."""
    written = quoted(text)

    assert text == yaml.safe_load(written)
    assert [written] == written.splitlines()


def test_what_is_not_told_has_no_line() -> None:
    """A key without a value would be an error; it is left out."""
    text = files(beginning(region=None, issued_by=None))["ruleset.yaml"].decode()

    assert "region:" not in text
    assert "issued_by:" not in text
    assert "@" not in text


def test_a_number_without_a_letter_or_digit_names_the_document_all_the_same() -> None:
    """The document always has a name that can be referred to."""
    reading = read_sources(rules(files(beginning(number="№"))), folder="zarechny")

    assert reading.ruleset is not None
    assert ["order"] == list(reading.ruleset.documents)


def test_the_schemas_that_the_first_lines_name_are_there() -> None:
    """An editor finds the schema of each file beside it, wherever the folder is moved."""
    contents = files(beginning())
    for name, content in rules(contents):
        kind = "ruleset" if name == "ruleset.yaml" else "monitoring"
        first = content.decode().partition("\n")[0]
        _, _, path = first.partition("# yaml-language-server: $schema=")
        assert schemas()[kind].read_bytes() == contents[path]


def test_the_example_says_that_it_is_invented() -> None:
    """Every title, clause and meaning that nobody ordered is marked, to be found and replaced."""
    (text,) = (content.decode() for name, content in rules(files(beginning())) if "first" in name)
    monitoring = yaml.safe_load(text)
    told = [monitoring["title"], monitoring["source"]["place"], monitoring["total"]["quote"]]
    for part in (*monitoring["indicators"].values(), monitoring["total"]):
        told += [part["title"], part["place"]]
    for level in monitoring["levels"]:
        told += [level["meaning"], level["place"]]

    assert [] == [each for each in told if "ПРИМЕР" not in each]


def test_a_new_ruleset_is_clean(tmp_path: Path) -> None:
    """Not even a note is found in what the command writes, and its examples come out."""
    write(tmp_path / "zarechny", files(beginning()))
    report = check_paths([tmp_path / "zarechny"])

    assert [] == [str(finding) for finding in report.findings]
    assert [("zarechny/first", 0)] == [(run.monitoring, run.failed) for run in report.runs]


def test_the_step_on_remarks_holds(tmp_path: Path) -> None:
    """Whoever makes the gap of step 5 and uncomments its remark and reading has a sound ruleset."""
    contents = dict(files(beginning()))
    text = contents["first.yaml"].decode().replace('interval: "[1; 2]"', 'interval: "(1; 2]"')
    start, end = text.index("# remarks:"), text.index("# ШАГ 6")
    step = re.sub(r"(?m)^# ", "", text[start:end])
    text = text[:start] + step + text[end:]
    text = text.replace(
        '{total: "1", level: высокий}', '{total: "1", level: null, status: в разрыве шкалы}'
    )
    contents["first.yaml"] = text.encode()
    write(tmp_path / "zarechny", contents)
    report = check_paths([tmp_path / "zarechny"])

    failing = [each for each in report.findings if each.severity is not Severity.NOTE]
    assert [] == [str(finding) for finding in failing]


def test_the_other_commented_lines_hold(tmp_path: Path) -> None:
    """The date of coming into force can be uncommented as it stands."""
    contents = dict(files(beginning()))
    text = contents["ruleset.yaml"].decode().replace("# in_force:", "in_force:")
    contents["ruleset.yaml"] = text.encode()
    write(tmp_path / "zarechny", contents)

    assert "\n    in_force: {" in text
    assert () == check_paths([tmp_path / "zarechny"]).findings


def test_an_empty_folder_is_filled(tmp_path: Path) -> None:
    """A folder that somebody has made already is used, and those above it are made."""
    folder = tmp_path / "a" / "b"
    write(folder, {"x/y.txt": b"1"})
    (tmp_path / "empty").mkdir()
    write(tmp_path / "empty", {"x.txt": b"2"})

    assert b"1" == (folder / "x" / "y.txt").read_bytes()
    assert b"2" == (tmp_path / "empty" / "x.txt").read_bytes()
    assert ["a", "empty"] == sorted(path.name for path in tmp_path.iterdir())


def test_nothing_half_written_is_left(tmp_path: Path) -> None:
    """Where one file cannot be written, there is no folder and no other file either."""
    with pytest.raises(OSError, match="x"):
        write(tmp_path / "new", {"x": b"1", "x/y": b"2"})

    assert [] == list(tmp_path.iterdir())
