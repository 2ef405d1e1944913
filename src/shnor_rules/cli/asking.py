# SPDX-License-Identifier: MIT
"""What `new` must know of an order: given as options or, at a terminal, asked for."""

from __future__ import annotations

import re
import sys
from datetime import date
from typing import TYPE_CHECKING, Final

import click
from attrs import frozen

from shnor_rules.cli.misuse import UsageError
from shnor_rules.cli.telling import complain, note
from shnor_rules.loading.markup.characters import FORBIDDEN, name_of
from shnor_rules.messages import say

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_NUMBERS: Final = re.compile(r"[0-9]+")
_DATE: Final = re.compile(r"[0-9]{2}\.[0-9]{2}\.[0-9]{4}")
_SAMPLE_DATE: Final = "17.12.2020"


def _text(option: str, text: str) -> str:
    """Return a text that a file of a ruleset can hold.

    Raises:
        UsageError: it has a character that no file can have.
    """
    found = FORBIDDEN.search(text)
    if found is not None:
        character = name_of(found[0])
        raise UsageError(say("usage.new.character", option=option, character=character))
    return text


def _date(option: str, text: str) -> str:
    """Return a date as orders write it.

    Raises:
        UsageError: it is none, or is written in another way.
    """
    plain = text.strip()
    written = _as_date(_NUMBERS.findall(plain))
    if written is None or not _DATE.fullmatch(plain):
        meant = written or _SAMPLE_DATE
        raise UsageError(say("usage.new.date", option=option, text=text, date=meant))
    return plain


def _as_date(numbers: list[str]) -> str | None:
    """Return the date of a day, a month and a year in either order, or `None`."""
    try:
        first, month, last = map(int, numbers)
        year, day = (first, last) if len(numbers[0]) == len("2020") else (last, first)
        return f"{date(year, month, day):%d.%m.}{year:04d}"
    except (ValueError, OverflowError):
        return None


@frozen
class Question:
    """One thing to know.

    Attributes:
        key: what it is called in the catalogue and in a `Beginning`.
        is_required: whether nothing begins without it.
        read: turns what was written into what is kept; raises `UsageError`.
    """

    key: str
    is_required: bool = True
    read: Callable[[str, str], str] = _text

    @property
    def option(self) -> str:
        """The option that answers the question."""
        return "--title" if self.key == "order" else f"--{self.key.replace('_', '-')}"

    def answer(self, text: str) -> str | None:
        """Return what is kept of an answer; `None` of an empty one that may be left out.

        Raises:
            UsageError: the answer will not do.
        """
        if text.strip():
            return self.read(self.option, text)
        if self.is_required:
            raise UsageError(say("usage.new.blank", option=self.option))
        return None


QUESTIONS: Final = (
    Question("district"),
    Question("region", is_required=False),
    Question("number"),
    Question("date", read=_date),
    Question("issued_by", is_required=False),
    Question("order"),
)


def answers(given: Mapping[str, str | None], *, name: str, lang: str) -> dict[str, str | None]:
    """Return an answer to every question: what is given and, at a terminal, asked for.

    Args:
        given: the options by the key of their questions; `None` where they are not given.
        name: the name of the ruleset, for the example of a whole command.
        lang: the language to ask in.

    Raises:
        UsageError: an answer will not do, or one is missing and there is nobody to ask.
        Abort: the person left.
    """
    known = {
        question.key: question.answer(text)
        for question in QUESTIONS
        if (text := given[question.key]) is not None
    }
    open_questions = [question for question in QUESTIONS if question.key not in known]
    if not open_questions:
        return known
    if _is_watched():
        note(say("new.intro"), lang)
        return known | {question.key: _asked(question, lang) for question in open_questions}
    missing = [question.option for question in open_questions if question.is_required]
    if missing:
        raise UsageError(say("usage.new.missing", options=", ".join(missing), name=name))
    return known


def _is_watched() -> bool:
    """Return whether a person sees the questions and can answer them."""
    return sys.stdin.isatty() and sys.stderr.isatty()


def _asked(question: Question, lang: str) -> str | None:
    """Ask until the answer will do."""
    default = None if question.is_required else ""
    words = say(f"new.ask.{question.key}").render(lang)
    while True:
        text: str = click.prompt(words, default=default, show_default=False, err=True)
        try:
            return question.answer(text)
        except UsageError as error:
            complain(error.said, lang)
