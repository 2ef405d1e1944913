# SPDX-License-Identifier: MIT
"""The interpretation in words: the formula as a person reads it, with or without numbers put in."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Final

from attrs import field, frozen

from shnor_rules.expressions.absent import Absent
from shnor_rules.expressions.algebra import Arithmetic, Comparison, Span
from shnor_rules.expressions.engine import interpret
from shnor_rules.expressions.exact import Exact
from shnor_rules.messages import say
from shnor_rules.notation import format_number

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from fractions import Fraction

    from shnor_rules.expressions.exact import Value
    from shnor_rules.expressions.expression import Expression
    from shnor_rules.expressions.functions import Function


class _Binding(IntEnum):
    """How tightly a phrase holds together; a looser one needs brackets inside a tighter one."""

    CONDITIONAL = 0
    OR = 1
    AND = 2
    NOT = 3
    COMPARISON = 4
    SUM = 5
    PRODUCT = 6
    ATOM = 7


@frozen
class Phrase:
    """A piece of a formula in words.

    Attributes:
        text: the words.
        binding: how tightly they hold together.
    """

    text: str
    binding: _Binding = _Binding.ATOM

    def inside(self, binding: _Binding) -> str:
        """Return the text, in brackets where it holds more loosely than its surroundings."""
        return self.text if self.binding >= binding else f"({self.text})"

    def after(self, binding: _Binding) -> str:
        """Return the text as it stands after a sign: a minus there needs brackets, too."""
        return f"({self.text})" if self.text.startswith("-") else self.inside(binding)


def formula_in_words(
    expression: Expression, lang: str = "ru", *, values: Mapping[str, Value] | None = None
) -> str:
    """Return the formula in words.

    Args:
        expression: the formula.
        lang: `ru` or `en`.
        values: the values to put in for the names, of the types that were checked; without them
            the names stay.
    """
    if values is None:
        return interpret(expression, Words(lang)).text
    exact = _LeavingOut(values)
    interpret(expression, exact)
    return interpret(expression, Words(lang, values, exact.left_out)).text


@frozen
class _LeavingOut(Exact):
    """The exact interpretation, which notes what each call leaves out."""

    left_out: dict[Span, tuple[bool, ...]] = field(factory=dict)

    def call(self, function: Function, arguments: Sequence[Value], at: Span) -> Value:
        self.left_out[at] = tuple(isinstance(each, Absent) and each.left_out for each in arguments)
        return super().call(function, arguments, at)


@frozen
class Words:
    """The algebra of words.

    Attributes:
        lang: `ru` or `en`.
        values: the values to put in for the names, or `None` to keep the names.
        left_out: which arguments of the call at each place an aggregating function leaves out.
    """

    lang: str = "ru"
    values: Mapping[str, Value] | None = None
    left_out: Mapping[Span, tuple[bool, ...]] = field(factory=dict)

    def number(self, value: Fraction, at: Span) -> Phrase:
        """Say the number in the notation of the orders."""
        return _number(value)

    def code(self, value: str, at: Span) -> Phrase:
        """Say the code in quotation marks."""
        return Phrase(f"«{value}»")

    def truth(self, value: bool, at: Span) -> Phrase:
        """Say «да» or «нет»."""
        return Phrase(self._say(f"words.{'true' if value else 'false'}"))

    def name(self, name: str, at: Span) -> Phrase:
        """Say the name, or the value put in for it."""
        if self.values is None:
            return Phrase(name)
        value = self.values[name]
        if isinstance(value, Absent):
            return Phrase(self._say(f"words.{value.kind.value}"))
        if isinstance(value, str):
            return self.code(value, at)
        return self.truth(value, at) if isinstance(value, bool) else _number(value)

    def arithmetic(self, operation: Arithmetic, left: Phrase, right: Phrase, at: Span) -> Phrase:
        """Say the operation between its operands."""
        sign, binding = _SIGNS[operation]
        # What follows a minus or a division must hold tighter than it.
        tighter = operation in {Arithmetic.SUBTRACT, Arithmetic.DIVIDE}
        after = _Binding(binding + 1) if tighter else binding
        return Phrase(f"{left.inside(binding)} {sign} {right.after(after)}", binding)

    def negative(self, operand: Phrase, at: Span) -> Phrase:
        """Say a minus before the operand."""
        return Phrase(f"-{operand.inside(_Binding.ATOM)}", _Binding.PRODUCT)

    def comparison(self, operation: Comparison, left: Phrase, right: Phrase, at: Span) -> Phrase:
        """Say the comparison in words."""
        sides = [side.inside(_Binding.SUM) for side in (left, right)]
        word = self._say(f"words.{operation.name.lower().replace('_', '-')}")
        return Phrase(f"{sides[0]} {word} {sides[1]}", _Binding.COMPARISON)

    def conjunction(self, operands: Sequence[Phrase], at: Span) -> Phrase:
        """Join the operands with «и»."""
        return self._joined("words.and", operands, _Binding.AND)

    def disjunction(self, operands: Sequence[Phrase], at: Span) -> Phrase:
        """Join the operands with «или»."""
        return self._joined("words.or", operands, _Binding.OR)

    def negation(self, operand: Phrase, at: Span) -> Phrase:
        """Say «не» before the operand in brackets."""
        return Phrase(f"{self._say('words.not')} ({operand.text})", _Binding.NOT)

    def conditional(self, condition: Phrase, then: Phrase, otherwise: Phrase, at: Span) -> Phrase:
        """Say «если …, то …, иначе …»."""
        parts = {
            "condition": condition.inside(_Binding.OR),
            "then": then.inside(_Binding.OR),
            "otherwise": otherwise.text,
        }
        return Phrase(say("words.if", **parts).render(self.lang), _Binding.CONDITIONAL)

    def call(self, function: Function, arguments: Sequence[Phrase], at: Span) -> Phrase:
        """Say a sum or a mean with its numbers put in as arithmetic, else the function's name."""
        if self.values is not None and function.key in {"sum", "mean"}:
            left_out = self.left_out.get(at, (False,) * len(arguments))
            pairs = zip(arguments, left_out, strict=True)
            present = [argument for argument, leave_out in pairs if not leave_out]
            if present:
                return _written_out(function.key, present)
        name = function.russian if self.lang == "ru" else function.key
        return Phrase(f"{name}({'; '.join(argument.text for argument in arguments)})")

    def _joined(self, key: str, operands: Sequence[Phrase], binding: _Binding) -> Phrase:
        word = self._say(key)
        tighter = _Binding(binding + 1)
        return Phrase(f" {word} ".join(each.inside(tighter) for each in operands), binding)

    def _say(self, key: str) -> str:
        return say(key).render(self.lang)


_SIGNS: Final = {
    Arithmetic.ADD: ("+", _Binding.SUM),
    Arithmetic.SUBTRACT: ("-", _Binding.SUM),
    Arithmetic.MULTIPLY: ("\N{MIDDLE DOT}", _Binding.PRODUCT),
    Arithmetic.DIVIDE: (":", _Binding.PRODUCT),
}


def _number(value: Fraction) -> Phrase:
    text = format_number(value)
    loose = "/" in text or value < 0
    return Phrase(text, _Binding.PRODUCT if loose else _Binding.ATOM)


def _written_out(key: str, present: Sequence[Phrase]) -> Phrase:
    total, *rest = present
    if rest:
        parts = (total.inside(_Binding.PRODUCT), *(each.after(_Binding.PRODUCT) for each in rest))
        total = Phrase(" + ".join(parts), _Binding.SUM)
    if key == "sum":
        return total
    return Phrase(f"{total.inside(_Binding.PRODUCT)} : {len(present)}", _Binding.PRODUCT)
