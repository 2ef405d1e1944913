# SPDX-License-Identifier: MIT
"""One page of the manual: what a rule asks for, in two languages, and files that break and keep it.

A page is plain text: a sentence and paragraphs in English, then, after `По-русски:`, the same in
Russian, then `Fails:` and `Passes:` with indented files. A line such as `# ruleset.yaml` at the
left edge of them begins the next file; what stands before the first such line is a monitoring,
whose keys at the head may be left out. Answers stand in files called `record` or `records`, and
the rows of a sample in a table called after the indicator, such as `П1.csv`; events of a roadmap
stand in `events.csv`.

A rule about bytes or sizes, which no text can show, has a page without these two parts: its
paragraphs describe the file in words.
"""

from __future__ import annotations

import re
from textwrap import dedent
from typing import TYPE_CHECKING, Final

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Mapping

MONITORING: Final = "example.yaml"
"""The file that a page shows without naming it."""

_RUSSIAN: Final = "\n\nПо-русски: "
_FAILS: Final = "\n\nFails:\n\n"
_PASSES: Final = "\n\nPasses:\n\n"
_FILE: Final = re.compile(r"^# (?P<name>[\w-]+\.[a-z]+)$", re.MULTILINE)


class MalformedPageError(ValueError):
    """A page lacks one of its parts, or has a part twice."""


@frozen
class Text:
    """A page in one language.

    Attributes:
        summary: one sentence.
        paragraphs: what follows it.
    """

    summary: str
    paragraphs: tuple[str, ...]


@frozen
class Page:
    """A page of the manual.

    Attributes:
        en: the text in English.
        ru: the text in Russian.
        fails: files that break the rule, by name; the first is the one that breaks it. None where
            no text can show it.
        passes: files that keep it.
    """

    en: Text
    ru: Text
    fails: Mapping[str, str]
    passes: Mapping[str, str]

    def text(self, lang: str) -> Text:
        """Return the text in `lang`."""
        return self.ru if lang == "ru" else self.en


def parse(text: str) -> Page:
    """Return the page that `text` writes down.

    Raises:
        MalformedPageError: a part is missing, empty, or there twice.
    """
    english, rest = _cut(text.strip("\n"), _RUSSIAN)
    if _FAILS not in rest and _PASSES not in rest:
        return Page(_text(english), _text(rest), {}, {})
    russian, rest = _cut(rest, _FAILS)
    fails, passes = _cut(rest, _PASSES)
    return Page(_text(english), _text(russian), _files(fails), _files(passes))


def _cut(text: str, at: str) -> tuple[str, str]:
    before, found, after = text.partition(at)
    if not found or not before.strip() or not after.strip() or at in after:
        message = f"the page needs the part {at.strip()!r} once, with something before and in it"
        raise MalformedPageError(message)
    return before, after


def _text(text: str) -> Text:
    summary, *paragraphs = (" ".join(each.split()) for each in text.strip().split("\n\n"))
    return Text(summary, tuple(paragraphs))


def _files(text: str) -> Mapping[str, str]:
    body = dedent(text).strip("\n") + "\n"
    pieces = _FILE.split(body)
    named = dict(zip(pieces[1::2], pieces[2::2], strict=True))
    files = {MONITORING: pieces[0]} if pieces[0].strip() else {}
    return {name: each.strip("\n") + "\n" for name, each in (files | named).items()}
