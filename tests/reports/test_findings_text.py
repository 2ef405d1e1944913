# SPDX-License-Identifier: MIT
"""Findings are printed with everything needed to act on them."""

from __future__ import annotations

from textwrap import dedent

import pytest

from shnor_rules.findings import Finding, Place, Source
from shnor_rules.findings.finding import Related
from shnor_rules.messages import say
from shnor_rules.reports.findings.formats import FORMATS
from shnor_rules.reports.findings.text import concise, full, summary
from tests.reports.found import SHOWN

SOURCE = Source("a.yaml", "П1: 1\nП2: 2\n\tП1: 3\n")
REPEATED = Finding(
    say("repeated-field", name="П1"),
    SOURCE.place(13, 15),
    (
        Related(say("related.first"), SOURCE.place(0, 2)),
        Related(say("related.first"), Place()),
    ),
)
UNKNOWN = Finding(say("unknown-field.near", name="П\x1b9", near="П3"), Place(subject="П9"))
WARNING = Finding(say("trailing-separator", text="{0; 1; }"))
NOTE = Finding(say("missing-attribute", title="Школа"))


def test_a_finding_in_full() -> None:
    """Place, code, name, message, source, the other places, and the next step follow in order."""
    page = """\
    a.yaml:3:2: ошибка D003 [repeated-field] на «П1» отвечено дважды
      2 | П2: 2
      3 | [Tab]П1: 3
        |      ^^
      a.yaml:1:1: первое место
      1 | П1: 1
        | ^^
      первое место
      = оставьте один ответ

    П9: ошибка D002 [unknown-field] неизвестное поле «П[U+001B]9»
      = вы имели в виду «П3»?"""

    assert dedent(page) == full([REPEATED, UNKNOWN])


def test_the_field_of_a_row_is_named() -> None:
    """A finding in a file of records names the field besides the place."""
    place = Place(path="t.csv", line=3, column=2, subject="П5")
    finding = Finding(say("unknown-field", name="а", names="б"), place)
    page = """\
    t.csv:3:2: error D002 [unknown-field] unknown field `а`
      field: П5
      = known are: б"""

    assert dedent(page) == full([finding], "en")


def test_a_finding_without_a_next_step() -> None:
    """Where the message has no next step, nothing stands in its place."""
    finding = Finding(say("duplicate-key.first"))

    assert finding.render() == full([finding])


def test_one_finding_a_line() -> None:
    """The concise form is the first line of each finding, safe to print."""
    page = """\
    a.yaml:3:2: error D003 [repeated-field] `П1` is answered twice
    П9: error D002 [unknown-field] unknown field `П[U+001B]9`"""

    assert dedent(page) == concise([REPEATED, UNKNOWN], "en")


@pytest.mark.parametrize("name", ["full", "concise"])
def test_what_a_remark_explains_is_not_among_them(name: str) -> None:
    """A page for people has what is to be done, and no known defect of the document."""
    page = FORMATS[name](SHOWN, "ru")

    assert 1 == page.count("[trailing-separator]")
    assert 1 == page.count("[repeated-field]")


@pytest.mark.parametrize(
    ("findings", "ru", "en"),
    [
        ([], "ошибок нет, проверено файлов: 5", "no findings, files checked: 5"),
        ([REPEATED], "найдено: 1 ошибка", "found: 1 error"),
        (
            [WARNING, REPEATED, UNKNOWN],
            "найдено: 2 ошибки, 1 предупреждение",
            "found: 2 errors, 1 warning",
        ),
        ([NOTE] * 5, "найдено: 5 примечаний", "found: 5 notes"),
    ],
    ids=["none", "one", "several", "notes"],
)
def test_the_closing_line(findings: list[Finding], ru: str, en: str) -> None:
    """The summary counts by severity, worst first, or says that there is nothing."""
    assert ru == summary(findings, 5)
    assert en == summary(findings, 5, "en")
    assert f"{ru}, скрыто: 3" == summary(findings, 5, hidden=3)
