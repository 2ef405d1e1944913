# SPDX-License-Identifier: MIT
"""One diagnostic: the rule that is broken, where, in which words, and what to do next."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from shnor_rules.findings.place import Place
from shnor_rules.findings.rules import BY_NAME, Rule, Severity
from shnor_rules.messages import Message, say

if TYPE_CHECKING:
    from shnor_rules.findings.fix import Fix


@frozen
class Related:
    """A second place that belongs to a finding.

    Attributes:
        message: what stands there.
        place: where it is.
    """

    message: Message
    place: Place


@frozen
class Finding:
    """One diagnostic.

    Attributes:
        message: what is wrong; its key begins with the name of the rule.
        place: where it is wrong.
        related: other places that belong to it, such as the first of two equal keys.
        content: what exactly was found, short and in the notation of the orders, the same in every
            language; a remark that accepts the finding accepts it with this content only.
        reading: the reading under which it was found, or `None` for the text itself.
        fix: the correction, where there is one that is certain.
    """

    message: Message
    place: Place = field(factory=Place)
    related: tuple[Related, ...] = ()
    content: str = ""
    reading: str | None = None
    fix: Fix | None = field(default=None, eq=False, repr=False)

    @property
    def rule(self) -> Rule:
        """The rule that is broken."""
        return BY_NAME[self.message.key.partition(".")[0]]

    @property
    def code(self) -> str:
        """The stable code, as in `R002`."""
        return self.rule.code

    @property
    def name(self) -> str:
        """The stable name, as in `unknown-key`."""
        return self.rule.name

    @property
    def pin(self) -> str:
        """What a remark writes to accept the finding: its content, with the reading it is of."""
        return self.content if self.reading is None else f"{self.content} – {self.reading}"

    @property
    def severity(self) -> Severity:
        """How bad it is."""
        return self.rule.severity

    def render(self, lang: str = "ru") -> str:
        """Return the finding on one line, place first, in `lang`."""
        place = self.place.render(lang)
        head = f"{place}: " if place else ""
        word = say(f"severity.{self.severity.value}").render(lang)
        text = f"{head}{word} {self.code} [{self.name}] {self.message.render(lang)}"
        if self.reading is None:
            return text
        return f"{text} ({say('findings.reading', reading=self.reading).render(lang)})"

    def __str__(self) -> str:
        """Return the finding on one line, in Russian."""
        return self.render()

    def to_dict(self, lang: str = "ru") -> dict[str, Any]:
        """Return the finding as plain data for JSON; keys and codes are never translated."""
        return {
            "code": self.code,
            "name": self.name,
            "severity": self.severity.value,
            "message": self.message.render(lang),
            "help": self.message.help(lang),
            "content": self.pin,
            "reading": self.reading,
            "location": _location(self.place),
            "related": [
                {"message": other.message.render(lang), "location": _location(other.place)}
                for other in self.related
            ],
            "fix": self._fix(),
        }

    def _fix(self) -> dict[str, Any] | None:
        source = self.place.source
        if self.fix is None or source is None:
            return None
        edits = [
            {"location": _location(source.place(edit.start, edit.end)), "text": edit.text}
            for edit in self.fix.edits
        ]
        return {"edits": edits}


def _location(place: Place) -> dict[str, Any]:
    location: dict[str, Any] = {
        "path": place.path,
        "line": place.line,
        "column": place.column,
        "end_line": place.end_line,
        "end_column": place.end_column,
        "field": place.subject,
    }
    if place.sheet is None:
        return location
    return {**location, "sheet": place.sheet, "cell": place.cell}
