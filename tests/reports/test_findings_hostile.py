# SPDX-License-Identifier: MIT
"""No text of a file and no name of one breaks a format of findings."""

from __future__ import annotations

import json
import re
import sys
from xml.etree import ElementTree as ET

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from jsonschema import Draft7Validator

from shnor_rules.checks import Accepted
from shnor_rules.findings import Finding, Source
from shnor_rules.findings.finding import Related
from shnor_rules.findings.fix import Edit, Fix
from shnor_rules.messages import say
from shnor_rules.model import Remark
from shnor_rules.reports.findings.formats import FORMATS
from shnor_rules.reports.findings.shown import Passed, Shown
from tests.reports.sarif_schema import official

VALID = Draft7Validator(official())
NASTY = "\x00\x1b[31m\r\n::error::x%0A,:&<>]]>\"'\u2028\u0085\ufffe\ud800\U0001f600</failure>"


def texts() -> st.SearchStrategy[str]:
    """Return texts of any characters, of those that mean something, and very long ones."""
    return st.one_of(
        st.text(st.characters(), max_size=20),
        st.lists(st.sampled_from(NASTY), max_size=20).map("".join),
        st.sampled_from(NASTY).map(lambda character: character * 3_000),
    )


@pytest.mark.parametrize("lang", ["ru", "en"])
@given(path=texts(), text=texts(), name=texts())
@example(path=NASTY, text=NASTY, name=NASTY)
@example(path="", text="", name="")
def test_every_format_keeps_its_form(lang: str, path: str, text: str, name: str) -> None:
    """Whatever is quoted: a line is a line, a command one command, JSON JSON, and XML XML."""
    source = Source(path, text)
    place = source.place(0, len(text), subject=name)
    finding = Finding(
        say("unknown-field.near", name=name, near=text),
        place,
        (Related(say("related.first"), place),),
        content=text,
        reading=name,
        fix=Fix((Edit(0, len(text), name),)),
    )
    results = (Accepted(finding), Accepted(finding, Remark(id=name, quotes=(), note=text)))
    shown = Shown(results, (Passed(path, say("findings.clean")),))
    pages = {form: FORMATS[form](shown, lang) for form in FORMATS}

    assert finding.to_dict(lang) | {"remark": None} == json.loads(pages["json"])[0]
    assert [None, name] == [json.loads(line)["remark"] for line in pages["jsonl"].split("\n")]
    assert [] == list(VALID.iter_errors(json.loads(pages["sarif"])))
    suites = ET.fromstring(pages["junit"])  # noqa: S314  (made here)
    assert ["failure", "skipped"] == [element.tag for case in suites[0] for element in case]
    assert re.fullmatch(r"::error [^\r\n]*::[^\r\n]*", pages["github"])
    for form in ("concise", "github"):
        assert 1 == len(pages[form].splitlines())
    for form in ("full", "concise", "github"):
        assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029]", pages[form])
    for page in pages.values():
        page.encode("utf-8", "surrogatepass")


def test_the_strategy_reaches_every_plane() -> None:
    """The characters are not only those of the first plane."""
    assert ord(max(NASTY)) > sys.maxunicode // 10
