# SPDX-License-Identifier: MIT
"""What the formulas at one place can name, and what is wrong with a formula there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve, frozen

from shnor_rules.errors import ExpressionError
from shnor_rules.expressions import parse
from shnor_rules.expressions.functions import Type
from shnor_rules.expressions.types import check_types
from shnor_rules.findings import Finding
from shnor_rules.loading.meaning.names import is_word
from shnor_rules.messages import say

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from shnor_rules.expressions import Fault
    from shnor_rules.expressions.types import Kind
    from shnor_rules.loading.cursor import Cursor


@frozen
class Scope:
    """The names that mean something in a formula.

    Attributes:
        kinds: what is known of each.
        texts: the attributes that take any text, so that no formula has a use for them.
    """

    kinds: Mapping[str, Kind]
    texts: frozenset[str]

    def knowing(self, name: str, kind: Kind) -> Scope:
        """Return the scope in which `name` is of this kind."""
        return Scope({**self.kinds, name: kind}, self.texts)

    def without(self, name: str) -> Scope:
        """Return the scope in which `name` means nothing."""
        return Scope({each: self.kinds[each] for each in self.kinds if each != name}, self.texts)

    def check_formula(self, written: Cursor | None, expected: Type) -> Iterator[Finding]:
        """Yield what is wrong with a formula, if there is one that can be read at all."""
        if written is None:
            return
        for fault in self._faults(written.text, expected):
            yield Finding(fault.message, written.place(fault.at.start, fault.at.end))

    def check_weight(self, name: str, written: Cursor) -> Iterator[Finding]:
        """Yield why no weight can be given to what is called `name`."""
        if name not in self.kinds and is_word(name):
            yield Finding(say("name-taken.word", name=name), written.key_place())
        for fault in self._faults(name, Type.NUMBER):
            yield Finding(fault.message, written.key_place())

    def _faults(self, text: str, expected: Type) -> Iterator[Fault]:
        try:
            expression = parse(text)
        except ExpressionError:
            # Where the file was read, all has been said about it.
            return
        for fault in check_types(expression, self.kinds, expected)[1]:
            name = fault.message.parameters.get("name")
            if name in self.texts:
                yield evolve(fault, message=say("unknown-name.text", name=name))
            else:
                yield fault
