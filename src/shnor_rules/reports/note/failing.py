# SPDX-License-Identifier: MIT
"""What went wrong while a template was rendered, in words, with the paragraph."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from jinja2.exceptions import SecurityError, UndefinedError

from shnor_rules.messages import say
from shnor_rules.reports.note.checking import no_such
from shnor_rules.reports.note.sandbox import MissingError, PlainThingError

if TYPE_CHECKING:
    from shnor_rules.messages import Message
    from shnor_rules.reports.note.checking import Part

_TEMPLATE: Final = "<template>"

_KEYS: Final[tuple[tuple[tuple[type[BaseException], ...], str], ...]] = (
    ((UndefinedError,), "note-template.nothing"),
    ((PlainThingError,), "note-template.list"),
    ((SecurityError,), "note-template.forbidden"),
    ((OverflowError, RecursionError, MemoryError), "note-template.large"),
    ((ZeroDivisionError,), "note-template.zero"),
)
"""What is said of each kind of error."""


def what_failed(error: BaseException, part: Part) -> Message:
    """Return what is wrong with a template.

    Args:
        error: what rendering it came to.
        part: the part that was being rendered.
    """
    where = part.paragraph(_line(error))
    match error:
        case MissingError(missing=name, beside=names) if names:
            return no_such(name, names, where)
        case SyntaxError():
            return say("note-template.torn")
    for kinds, key in _KEYS:
        if isinstance(error, kinds):
            return say(key, paragraph=where)
    return say("note-template.failed", paragraph=where)


def _line(error: BaseException) -> int | None:
    """Return the last line of the template that was running, from 1."""
    trace, line = error.__traceback__, None
    while trace is not None:
        if trace.tb_frame.f_code.co_filename == _TEMPLATE:
            line = trace.tb_lineno
        trace = trace.tb_next
    return line
