# SPDX-License-Identifier: MIT
"""Exceptions of the library: what is wrong with a *call*.

What is wrong with a ruleset or a record is a finding, a plain value; the exceptions here carry such
values when there is nothing to return.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable

    from shnor_rules.findings import Finding  # noqa: F401  (named in a base class, as text)
    from shnor_rules.messages import Message


class Sayable(Protocol):
    """Anything that can be put into words in a language of the library."""

    def render(self, lang: str = "ru") -> str:
        """Return the sentence in `lang`."""
        ...


F = TypeVar("F", bound=Sayable)


class ShnorRulesError(Exception):
    """Base of every exception that the library raises on purpose."""

    def render(self, lang: str = "ru") -> str:  # noqa: ARG002  (subclasses speak both languages)
        """Return the message in `lang` (`ru` or `en`)."""
        return super().__str__()

    def __str__(self) -> str:
        """Return the Russian message, the default language of the library."""
        return self.render()


class SaidError(ShnorRulesError):
    """An error whose message is one sentence of the catalogue.

    Attributes:
        message: the sentence, with its next step where there is one.
    """

    def __init__(self, message: Message) -> None:
        super().__init__(message)
        self.message = message
        step = message.help()
        if step is not None:
            # A traceback prints it below the message.
            self.add_note(step)

    def render(self, lang: str = "ru") -> str:
        """Return the message in `lang`."""
        return self.message.render(lang)


class NotationError(SaidError):
    """A number, interval or value set is not written in the notation of the orders.

    Attributes:
        message: what is wrong and the likely correction.
        text: the whole text that was parsed.
        start: where in `text` the fault begins, in characters from 0.
        end: where it ends (not included).
    """

    def __init__(self, message: Message, text: str, start: int, end: int) -> None:
        super().__init__(message)
        self.text = text
        self.start = start
        self.end = end


class FindingsError(ShnorRulesError, Generic[F]):
    """An error that carries findings: every fault at once.

    Attributes:
        findings: the faults, in the order of their places.
    """

    def __init__(self, findings: Iterable[F]) -> None:
        self.findings = tuple(findings)
        super().__init__(self.findings)

    def render(self, lang: str = "ru") -> str:
        """Return the findings, one a line, in `lang`."""
        return "\n".join(finding.render(lang) for finding in self.findings)


class RulesetError(FindingsError["Finding"]):
    """A ruleset cannot be used: its files have errors."""


class ExpressionError(FindingsError[Sayable]):
    """A formula is outside the language of formulas."""


class RecordError(FindingsError["Finding"]):
    """A record cannot be assessed: its answers have faults."""


class NoteTemplateError(FindingsError["Message"]):
    """A template of a document cannot be used: each fault with the paragraph that it is in."""


class UnknownRulesetError(SaidError):
    """No bundled ruleset, folder or file of this name."""


class UnknownMonitoringError(SaidError, KeyError):
    """The ruleset has no monitoring of this id."""


class EditionError(SaidError):
    """No edition of a monitoring is in force on a day, or several are."""


class ReadingError(SaidError):
    """The choice of readings is unknown to the monitoring, or contradicts itself."""


class InputError(SaidError):
    """A file of records cannot be read at all."""
