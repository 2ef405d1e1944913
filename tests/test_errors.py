# SPDX-License-Identifier: MIT
"""Exceptions say what is wrong in both languages, whether raised here or by those who derive."""

from __future__ import annotations

from shnor_rules import ShnorRulesError
from shnor_rules.errors import InputError
from shnor_rules.messages import say


def test_an_error_of_somebody_else_says_its_own_words() -> None:
    """One who derives an exception from the base, or raises it, need not speak two languages."""
    error = ShnorRulesError("своё сообщение")
    assert ("своё сообщение", "своё сообщение") == (str(error), error.render("en"))


def test_the_next_step_is_below_the_message_where_there_is_one() -> None:
    """A traceback prints the step as a note, and nothing below a sentence that has none."""
    plain, stepped = InputError(say("status.refused")), InputError(say("usage.diff.no-git"))
    assert ("record refused", []) == (plain.render("en"), getattr(plain, "__notes__", []))
    assert [stepped.message.help()] == stepped.__notes__
