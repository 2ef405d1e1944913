# SPDX-License-Identifier: MIT
"""From a text to its value, or to a refusal that shows how the whole text should read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Generic, TypeVar

from attrs import frozen

from shnor_rules.errors import NotationError
from shnor_rules.findings.nearest import mixed_alphabet
from shnor_rules.messages import Message, say
from shnor_rules.notation.slips import Fault

if TYPE_CHECKING:
    from collections.abc import Callable

LONGEST: Final = 5_000
"""The most characters of a value; a longer text is refused unread, so that reading stays fast."""

SHOWN: Final = 40
"""The most characters of the user's text that a message repeats."""

T = TypeVar("T")


@frozen
class Grammar(Generic[T]):
    """How one kind of value is read, printed and, where it is misspelt, understood.

    Attributes:
        kind: the word of the kind in the names of messages: `number`, `interval` or `set`.
        read: the value of a text without outer spaces, or its first fault.
        guess: the value that was probably meant by a text with a fault.
        show: the text of a value; `read` takes it back.
    """

    kind: str
    read: Callable[[str], T | Fault]
    guess: Callable[[str], T | None]
    show: Callable[[T], str]

    def parse(self, text: str) -> T:
        """Return the value of `text`.

        Raises:
            NotationError: the text is malformed; the message suggests a text that is not.
        """
        piece = text.strip()
        offset = len(text) - len(text.lstrip())
        if len(piece) > LONGEST:
            fault = Fault(f"malformed-{self.kind}.too-long", 0, len(piece))
            raise self._refusal(fault.moved(offset), text, guessed=None)
        found = self.read(piece)
        if not isinstance(found, Fault):
            return found
        if mixed := mixed_alphabet(piece):
            key = f"malformed-{self.kind}.alphabet"
            found = Fault(key, mixed.start, mixed.start + len(mixed.word))
        raise self._refusal(found.moved(offset), text, guessed=self._guess(piece))

    def _guess(self, piece: str) -> T | None:
        piece = _in_one_alphabet(piece)
        found = self.read(piece)
        return self.guess(piece) if isinstance(found, Fault) else found

    def _refusal(self, fault: Fault, text: str, *, guessed: T | None) -> NotationError:
        part = _shortened(text[fault.start : fault.end])
        message = say(fault.key, part=part, step=self._step(guessed))
        return NotationError(message, text, fault.start, fault.end)

    def _step(self, guessed: T | None) -> Message:
        if guessed is None:
            return say(f"notation-step.{self.kind}")
        return say("notation-step.write", fix=self.show(guessed))


def _in_one_alphabet(text: str) -> str:
    done = ""
    while mixed := mixed_alphabet(text):
        done += text[: mixed.start] + mixed.corrected
        text = text[mixed.start + len(mixed.word) :]
    return done + text


def _shortened(text: str) -> str:
    return text if len(text) <= SHOWN else f"{text[: SHOWN - 1]}…"
