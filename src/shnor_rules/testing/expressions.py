# SPDX-License-Identifier: MIT
"""Generated formulas of the language, right by construction."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final, Literal, TypeAlias, get_args

from attrs import field, frozen
from hypothesis import strategies as st

from shnor_rules.expressions.functions import FUNCTIONS, Arguments, Function, Type
from shnor_rules.expressions.types import NUMBER, Kind
from shnor_rules.testing.asked import refuse_other_words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from hypothesis.strategies import DrawFn, SearchStrategy

Sort: TypeAlias = Literal["number", "truth", "code", "any"]
"""The type of a generated formula; `any` is for formulas that care for no type."""

MOST_DEPTH: Final = 3
"""Deeper formulas can be longer than the language allows."""

WORDS: Final = ("лицей", "школа", "сельская школа")
"""Codes for a name of which it is not known what it can be."""

UNKNOWN_NAME: Final = "неизвестное"
"""The name in formulas of the sort `any` that nothing has."""

_LITERALS: Final = st.one_of(
    st.integers(0, 9).map(str),
    st.integers(0, 9999).map(str),
    st.builds("{}.{}".format, st.integers(0, 99), st.sampled_from(["5", "25", "50", "01", "3333"])),
)
_WEIGHTS: Final = st.one_of(_LITERALS, st.sampled_from(["1/3", "(2 / 7)"]))
_SPACES: Final = st.sampled_from([" ", "  ", "\n "])
_COMPARISONS: Final = ("==", "!=", "<", "<=", ">", ">=")
_PLACES: Final = st.integers(0, 10)
_FEW: Final = st.integers(1, 3)


def expressions(
    names: Iterable[str] | Mapping[str, Kind], *, kind: Sort = "number", depth: int = MOST_DEPTH
) -> SearchStrategy[str]:
    """Return formulas of the language, as text.

    They have no fault: every operand is of the type that is needed, words are compared with words
    that they can be, and what can be «нет» never stands beside a plain sign. They shrink to a name.

    Args:
        names: what the formulas are about: names of numbers, or the kind of each name, as the types
            of a monitoring know it.
        kind: the type of the formulas. Those of `any` are inside the language, too, but care for no
            type, and name what is not there.
        depth: how many operations are inside one another at most, from 0 to 3.

    Raises:
        ValueError: the depth is below 0 or above 3, or there is no such kind.
    """
    refuse_other_words("kind", kind, *get_args(Sort))
    if not 0 <= depth <= MOST_DEPTH:
        message = f"the depth of formulas is from 0 to {MOST_DEPTH}, not {depth}"
        raise ValueError(message)
    kinds = names if isinstance(names, Mapping) else dict.fromkeys(names, NUMBER)
    return _texts(kinds, kind, depth)


@st.composite
def _texts(draw: DrawFn, kinds: Mapping[str, Kind], kind: Sort, depth: int) -> str:
    writer = Writer(draw, kinds)
    write = {
        "number": writer.number,
        "truth": writer.truth,
        "code": writer.code,
        "any": writer.anything,
    }
    return write[kind](depth)


@frozen
class Writer:
    """Writes formulas from what is drawn.

    Attributes:
        draw: the function that draws.
        kinds: what is known of each name.
    """

    draw: DrawFn
    kinds: Mapping[str, Kind] = field(repr=False)

    def number(self, depth: int) -> str:
        """Return a formula that is a number and never «нет»."""
        functions = [each for each in FUNCTIONS if each.result is Type.NUMBER]
        return self._one(
            depth,
            self._number_leaf,
            lambda below: self._joined("+-*/", self.number, below),
            lambda below: f"-{self.number(below)}",
            lambda below: self._conditional(self.number, below),
            lambda below: self._call(functions, self.number, self.lacking, below),
        )

    def truth(self, depth: int) -> str:
        """Return a condition that never hangs on a «нет»."""
        return self._one(
            depth,
            self._truth_leaf,
            lambda below: self._joined(_COMPARISONS, self.number, below),
            lambda below: self._joined(["==", "!="], _closed(self.truth), below),
            self._words_compared,
            self._chain,
            lambda below: self._joined(["and", "or"], self.truth, below),
            lambda below: f"not {self.truth(below)}",
            lambda below: self._conditional(self.truth, below),
            lambda _: self._applicable(),
        )

    def code(self, depth: int) -> str:
        """Return a formula that is a word."""
        return self._one(depth, self._code_leaf, lambda below: self._conditional(self.code, below))

    def anything(self, depth: int) -> str:
        """Return a formula that cares for no type."""
        signs = [*"+-*/", *_COMPARISONS, "and", "or"]
        closed = _closed(self.anything)
        return self._one(
            depth,
            self._any_leaf,
            lambda below: self._joined(signs, closed, below),
            lambda below: f"-{closed(below)}",
            lambda below: f"not {self.anything(below)}",
            lambda below: self._conditional(self.anything, below, self.anything),
            lambda below: self._call(FUNCTIONS, self.anything, self.anything, below),
        )

    def lacking(self, depth: int) -> str:
        """Return a number that may be «нет», for a function that leaves it out."""
        absent = self._names(Type.NUMBER, lambda kind: bool(kind.left_out))
        if not absent:
            return self.number(depth)
        return self._one(
            depth,
            lambda: self.draw(st.sampled_from(absent)),
            self.number,
            lambda below: f"-{self.lacking(below)}",
            lambda below: f"ABS({self.lacking(below)})",
            lambda below: f"СРЗНАЧ({self.lacking(below)}, {self.lacking(below)})",
        )

    def _one(self, depth: int, leaf: Callable[[], str], *ways: Callable[[int], str]) -> str:
        """Return what one of the ways writes, perhaps in brackets; it shrinks to a leaf."""
        chosen = self.draw(st.integers(0, len(ways))) if depth else 0
        if not chosen:
            return leaf()
        text = ways[chosen - 1](depth - 1)
        return f"({text})" if self.draw(st.booleans()) else text

    def _names(self, sort: Type, accepted: Callable[[Kind], bool]) -> list[str]:
        named = self.kinds.items()
        return [name for name, kind in named if kind.type is sort and accepted(kind)]

    def _present(self, sort: Type) -> list[str]:
        return self._names(sort, lambda kind: not kind.left_out)

    def _number_leaf(self) -> str:
        names = self._present(Type.NUMBER)
        return self.draw(st.one_of(st.sampled_from(names), _LITERALS) if names else _LITERALS)

    def _truth_leaf(self) -> str:
        return self.draw(st.sampled_from([*self._present(Type.TRUTH), "True", "False"]))

    def _code_leaf(self) -> str:
        names = self._names(Type.CODE, _any_kind)
        words = dict.fromkeys(word for name in names or [""] for word in self._codes(name))
        return self.draw(st.sampled_from([*names, *map(_quoted, words)]))

    def _any_leaf(self) -> str:
        words = map(_quoted, WORDS)
        leaves = st.sampled_from([*self.kinds, "True", "False", *words, UNKNOWN_NAME])
        return self.draw(st.one_of(leaves, _LITERALS))

    def _codes(self, name: str) -> Sequence[str]:
        codes = self.kinds[name].codes if name in self.kinds else None
        return WORDS if codes is None else sorted(codes)

    def _joined(self, signs: Sequence[str], operand: Callable[[int], str], below: int) -> str:
        left, space, sign = operand(below), self.draw(_SPACES), self.draw(st.sampled_from(signs))
        return f"{left}{space}{sign} {operand(below)}"

    def _chain(self, below: int) -> str:
        operands = [self.number(below), self._number_leaf(), self.number(below)]
        return "{} < {} <= {}".format(*operands)

    def _words_compared(self, below: int) -> str:
        """Return two words compared of which one can be the other."""
        names = self._names(Type.CODE, _any_kind)
        if not names:
            return self._applicable()
        name, sign = self.draw(st.sampled_from(names)), self.draw(st.sampled_from(["==", "!="]))
        if self.kinds[name].codes is None:
            return f"{name} {sign} {self.code(below)}"
        return f"{name} {sign} {self.draw(st.sampled_from(self._codes(name)).map(_quoted))}"

    def _conditional(
        self,
        branch: Callable[[int], str],
        below: int,
        condition: Callable[[int], str] | None = None,
    ) -> str:
        holds = (condition or self.truth)(below)
        return f"({branch(below)} if {holds} else {branch(below)})"

    def _applicable(self) -> str:
        return f"ПРИМЕНИМО({self.draw(st.sampled_from([*self.kinds, '1']))})"

    def _call(
        self,
        functions: Sequence[Function],
        there: Callable[[int], str],
        perhaps: Callable[[int], str],
        below: int,
    ) -> str:
        function = self.draw(st.sampled_from(functions))
        name = self.draw(st.sampled_from([function.russian, function.key]))
        arguments = [there(below)]
        match function.arguments:
            case Arguments.PLACES:
                arguments.append(str(self.draw(_PLACES)))
            case Arguments.WEIGHTED:
                arguments.append(self.draw(_WEIGHTS))
                more = range(self.draw(_FEW) - 1)
                arguments += [each for _ in more for each in (perhaps(below), self.draw(_WEIGHTS))]
            case Arguments.NUMBERS if function.most is None:
                arguments += [perhaps(below) for _ in range(self.draw(_FEW) - 1)]
            case _:
                arguments += [there(below) for _ in range(function.least - 1)]
        return f"{name}({', '.join(arguments)})"


def _closed(operand: Callable[[int], str]) -> Callable[[int], str]:
    """Return what writes an operand that stands beside any sign."""
    return lambda below: f"({operand(below)})" if below else operand(below)


def _quoted(word: str) -> str:
    return f"'{word}'"


def _any_kind(_: Kind) -> bool:
    return True
