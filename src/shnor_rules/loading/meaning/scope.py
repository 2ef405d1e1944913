# SPDX-License-Identifier: MIT
"""What the formulas at one place can name, and what is wrong with a formula there."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from attrs import evolve, frozen

from shnor_rules.errors import ExpressionError
from shnor_rules.expressions import parse
from shnor_rules.expressions.functions import Type
from shnor_rules.expressions.types import UNKNOWN, check_types
from shnor_rules.findings import Edit, Finding
from shnor_rules.findings.certain import surely_named
from shnor_rules.loading.meaning.names import is_word
from shnor_rules.loading.scalars import is_name
from shnor_rules.messages import say
from shnor_rules.program import TOTAL

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from shnor_rules.expressions import Fault
    from shnor_rules.expressions.types import Kind
    from shnor_rules.loading.cursor import Cursor

_NO_LETTER: Final = re.compile(r"\W+")


@frozen
class Scope:
    """The names that mean something in a formula.

    Attributes:
        kinds: what is known of each.
        useless: the names of what takes any text, so that no formula has a use for them, each with
            the variant of the message that says so.
    """

    kinds: Mapping[str, Kind]
    useless: Mapping[str, str]

    def knowing(self, name: str, kind: Kind) -> Scope:
        """Return the scope in which `name` is of this kind."""
        return Scope({**self.kinds, name: kind}, self.useless)

    def without(self, name: str) -> Scope:
        """Return the scope in which `name` means nothing."""
        return Scope({each: self.kinds[each] for each in self.kinds if each != name}, self.useless)

    def kind_of(self, written: Cursor | None) -> Kind:
        """Return what is known of a formula, whatever it should be."""
        try:
            expression = parse("" if written is None else written.text)
        except ExpressionError:
            return UNKNOWN
        return check_types(expression, self.kinds, Type.NUMBER)[0]

    def check_formula(self, written: Cursor | None, expected: Type) -> Iterator[Finding]:
        """Yield what is wrong with a formula, if there is one that can be read at all."""
        if written is None:
            return
        for fault in self._faults(written.text, expected):
            meant = self._meant(fault)
            at = fault.at
            fix = None if meant is None else written.editing((Edit(at.start, at.end, meant),))
            yield Finding(fault.message, written.place(at.start, at.end), fix=fix)

    def check_weight(self, name: str, written: Cursor) -> Iterator[Finding]:
        """Yield why no weight can be given to what is called `name`."""
        if name not in self.kinds and is_word(name):
            yield Finding(say("name-taken.word", name=name), written.key_place())
        for fault in self._faults(name, Type.NUMBER):
            meant = self._meant(fault)
            fix = None if meant is None else written.renaming(meant)
            yield Finding(fault.message, written.key_place(), fix=fix)

    def _meant(self, fault: Fault) -> str | None:
        """Return the known name that an unknown one certainly is, or `None`."""
        if fault.message.key.partition(".")[0] != "unknown-name":
            return None
        name = str(fault.message.parameters["name"])
        return surely_named(name, self.kinds, common={TOTAL})

    def _is_misnamed(self, name: object) -> bool:
        """Return whether `name`, all or part of it, is one that cannot be a name: `П-1`, `П 1`."""
        bad = [each for each in self.kinds if not is_name(each)]
        return any(name in {_NO_LETTER.sub("", each), *_NO_LETTER.split(each)} for each in bad)

    def _faults(self, text: str, expected: Type) -> Iterator[Fault]:
        try:
            expression = parse(text)
        except ExpressionError:
            # Where the file was read, all has been said about it.
            return
        for fault in check_types(expression, self.kinds, expected)[1]:
            name = str(fault.message.parameters.get("name"))
            if self._is_misnamed(name):
                continue
            if name in self.useless:
                variant = self.useless[name]
                yield evolve(fault, message=say(f"unknown-name.{variant}", name=name))
            else:
                yield fault
