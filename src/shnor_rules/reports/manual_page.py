# SPDX-License-Identifier: MIT
"""Pages of the manual as text for a console, and as data."""

from __future__ import annotations

import re
from textwrap import fill, indent
from typing import TYPE_CHECKING, Any, Final

from shnor_rules.manual import page
from shnor_rules.messages import say
from shnor_rules.reports.json_page import json_page

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from shnor_rules.findings.rules import Rule

WIDTH: Final = 80
"""Columns of a line of prose; what is shown of files is never wrapped."""

_QUOTED: Final = re.compile(r"`[^`]*`")
_GLUE: Final = "\N{NO-BREAK SPACE}"


def full(rule: Rule, lang: str = "ru") -> str:
    """Return the page of a rule."""
    return "\n\n".join(_parts(rule, lang))


def listing(rules: Iterable[Rule], lang: str = "ru") -> str:
    """Return the rules one a line: code, name, and the sentence of the page."""
    return "\n".join(f"{each.code} {each.name}: {page(each).text(lang).summary}" for each in rules)


def as_json(rules: Iterable[Rule], lang: str = "ru") -> str:
    """Return pages as a JSON array."""
    return json_page([_data(each, lang) for each in rules])


def _parts(rule: Rule, lang: str) -> Iterator[str]:
    shown = page(rule)
    text = shown.text(lang)
    severity = say(f"severity.{rule.severity.value}").render(lang)
    yield f"{rule.code} {rule.name} ({severity})"
    yield from map(_filled, (text.summary, *text.paragraphs))
    if rule.is_acceptable:
        yield _filled(say("manual.acceptable", name=rule.name).render(lang))
    for key, files in (("manual.fails", shown.fails), ("manual.passes", shown.passes)):
        if files:
            yield say(key).render(lang)
            yield from _files(files)


def _filled(text: str) -> str:
    """Return a paragraph in lines; what stands in backticks is not torn apart."""
    glued = _QUOTED.sub(lambda match: match[0].replace(" ", _GLUE), text)
    return fill(glued, WIDTH, break_long_words=False, break_on_hyphens=False).replace(_GLUE, " ")


def _files(files: Mapping[str, str]) -> Iterator[str]:
    for name, text in files.items():
        yield indent(f"# {name}\n{text.rstrip()}", "    ")


def _data(rule: Rule, lang: str) -> dict[str, Any]:
    shown = page(rule)
    text = shown.text(lang)
    return {
        "code": rule.code,
        "name": rule.name,
        "severity": rule.severity.value,
        "acceptable": rule.is_acceptable,
        "summary": text.summary,
        "text": list(text.paragraphs),
        "fails": dict(shown.fails),
        "passes": dict(shown.passes),
    }
