# SPDX-License-Identifier: MIT
"""Where templates run: a template is a foreign file, and can do nothing but print what it is given.

No method of anything can be called, no attribute of an object be seen, and numbers stay exact.
"""

from __future__ import annotations

from fractions import Fraction
from functools import partial
from operator import add, floordiv, mod, mul, sub, truediv
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from jinja2 import StrictUndefined
from jinja2.exceptions import SecurityError, UndefinedError
from jinja2.runtime import LoopContext, Macro
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup

from shnor_rules.messages import say
from shnor_rules.reports.note.filters import FILTERS
from shnor_rules.reports.note.markup import as_markup
from shnor_rules.reports.note.named import ABSENT, Named
from shnor_rules.reports.note.typography import in_type
from shnor_rules.reports.note.wording import cell_in_words, number_in_words

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from jinja2.runtime import Context

_TAKEN: Final = (
    "abs",
    "capitalize",
    "count",
    "default",
    "join",
    "last",
    "first",
    "length",
    "list",
    "lower",
    "map",
    "max",
    "min",
    "reject",
    "rejectattr",
    "replace",
    "reverse",
    "select",
    "selectattr",
    "sort",
    "sum",
    "trim",
    "unique",
    "upper",
)
"""The filters of Jinja that are left: none of them writes markup or grows text without bounds."""

_OPERATIONS: Final[Mapping[str, Callable[[Fraction, Fraction], Fraction | int]]] = MappingProxyType(
    {"+": add, "-": sub, "*": mul, "/": truediv, "//": floordiv, "%": mod}
)
_MOST_DIGITS: Final = 60


class PlainThingError(TypeError):
    """A list or a thing with parts stands where a text is wanted."""


class MissingError(UndefinedError):
    """A thing has no part of this name.

    Attributes:
        missing: the name.
        beside: the names of its parts.
    """

    def __init__(self, missing: str, beside: tuple[str, ...]) -> None:
        super().__init__(missing)
        self.missing = missing
        self.beside = beside


class NoteEnvironment(ImmutableSandboxedEnvironment):
    """Jinja that hands out the parts of `Named` things and calls nothing."""

    intercepted_binops = frozenset({"+", "-", "*", "/", "//", "%", "**"})

    def getattr(self, obj: Any, attribute: str) -> Any:  # noqa: ANN401  (Jinja's)
        """Return a part of a thing."""
        return self.getitem(obj, attribute)

    def getitem(self, obj: Any, argument: Any) -> Any:  # noqa: ANN401
        """Return a part of a thing, an element of a list, or what tells of the round of a loop."""
        if isinstance(obj, Named):
            part = obj.part(argument)
            if part is ABSENT:
                raise MissingError(str(argument), obj.known)
            return part
        if isinstance(obj, LoopContext):
            return super().getattr(obj, str(argument))
        if isinstance(obj, list | tuple | str) and isinstance(argument, int):
            return super().getitem(obj, argument)
        return self.undefined(obj=obj, name=argument)

    def is_safe_callable(self, obj: Any) -> bool:  # noqa: ANN401
        """Return whether it may be called: only macros of the template and what loops offer."""
        return isinstance(obj, Macro | LoopContext) or isinstance(
            getattr(obj, "__self__", None), LoopContext
        )

    def call_binop(
        self,
        context: Context,  # noqa: ARG002  (Jinja's)
        operator: str,
        left: Any,  # noqa: ANN401
        right: Any,  # noqa: ANN401
    ) -> Any:  # noqa: ANN401
        """Return the result of an operation: exact on numbers, and of texts only the sum."""
        if operator == "+" and isinstance(left, str) and isinstance(right, str):
            return left + right
        if operator == "+" and isinstance(left, list | tuple) and isinstance(right, list | tuple):
            return [*left, *right]
        first, second = exact(left), exact(right)
        if first is None or second is None or operator not in _OPERATIONS:
            raise SecurityError(operator)
        result = Fraction(_OPERATIONS[operator](first, second))
        if max(abs(result.numerator), result.denominator) >= 10**_MOST_DIGITS:
            raise OverflowError
        return int(result) if result.denominator == 1 else result


def exact(value: object) -> Fraction | None:
    """Return the exact number that a value is, a literal of the template too; `None` of others."""
    if isinstance(value, int | Fraction):
        return Fraction(value)
    return Fraction(repr(value)) if isinstance(value, float) else None


def environment(lang: str) -> NoteEnvironment:
    """Return what the templates of notes run in.

    Args:
        lang: the language of words beside figures.
    """
    made = NoteEnvironment(
        undefined=StrictUndefined,
        autoescape=True,
        finalize=partial(_printed, lang=lang),
        cache_size=0,
    )
    made.globals.clear()
    taken = {name: made.filters[name] for name in _TAKEN}
    made.filters.clear()
    made.filters.update(taken)
    made.filters.update({name: partial(each, lang=lang) for name, each in FILTERS.items()})
    return made


def _printed(value: Any, *, lang: str) -> Any:  # noqa: ANN401  (whatever a template prints)
    if isinstance(value, Markup | StrictUndefined):
        return value
    if isinstance(value, Named) and value.text is not None:
        return as_markup(in_type(value.text))
    if isinstance(value, list | tuple | Named | Macro):
        raise PlainThingError
    if value is None:
        return say("note.nothing").render(lang)
    number = exact(value)
    text = cell_in_words(value, lang=lang) if number is None else number_in_words(number)
    return as_markup(in_type(text))
