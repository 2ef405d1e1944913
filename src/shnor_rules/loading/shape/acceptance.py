# SPDX-License-Identifier: MIT
"""Whether a value meets its schema, yes or no: one walk over the value, without words.

Nearly every file is sound, and a validator that can say what is wrong takes many times as long to
say that nothing is. It is asked only about files that are not accepted here.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

Test: TypeAlias = "Callable[[Any], bool]"

ANNOTATIONS: Final = frozenset(
    {"$schema", "$id", "$defs", "title", "description", "examples"}
    | {"errorMessage", "patternErrorMessage", "enumDescriptions"}
    | {"x-kind", "x-russian", "x-english"}
)
"""Keywords that ask nothing of a value."""

_TOGETHER: Final = frozenset({"properties", "additionalProperties", "if", "then", "else"})
"""Keywords of which several make one test."""


class UnknownKeywordError(Exception):
    """A schema asks for what cannot be tested here."""


def acceptance(root: Mapping[str, Any]) -> Test:
    """Return the test of values against a schema; `True` means that a validator finds nothing.

    Of a schema with keywords that are not known here, no value is accepted.

    Args:
        root: a JSON Schema 2020-12 that refers only to its own `$defs`.
    """
    try:
        return _Compiler(root.get("$defs", {})).test(root)
    except UnknownKeywordError:
        return lambda _: False


def _is_text(value: object) -> bool:
    return isinstance(value, str)


def _is_number(value: object) -> bool:
    return isinstance(value, int | Decimal) and not isinstance(value, bool)


def _is_whole(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _is_truth(value: object) -> bool:
    return isinstance(value, bool)


def _is_nothing(value: object) -> bool:
    return value is None


def _is_mapping(value: object) -> bool:
    return isinstance(value, dict)


def _is_list(value: object) -> bool:
    return isinstance(value, list)


_TYPES: Final[Mapping[str, Test]] = {
    "string": _is_text,
    "number": _is_number,
    "integer": _is_whole,
    "boolean": _is_truth,
    "null": _is_nothing,
    "object": _is_mapping,
    "array": _is_list,
}


class _Compiler:
    """Turns the schemas of one file into tests; a definition is turned into one only once."""

    def __init__(self, definitions: Mapping[str, Any]) -> None:
        self._definitions = definitions
        self._defined: dict[str, Test] = {}
        self._keywords: Mapping[str, Callable[[Any], Test]] = {
            "$ref": self._reference,
            "type": _of_type,
            "enum": _one_of,
            "const": lambda value: _one_of([value]),
            "pattern": _matching,
            "minLength": lambda least: _sized(str, least),
            "minItems": lambda least: _sized(list, least),
            "minProperties": lambda least: _sized(dict, least),
            "minimum": lambda least: lambda value: not _is_number(value) or value >= least,
            "maximum": lambda most: lambda value: not _is_number(value) or value <= most,
            "required": _having,
            "propertyNames": self._names,
            "items": self._items,
            "allOf": lambda schemas: _all([self.test(schema) for schema in schemas]),
            "oneOf": self._exactly_one,
            "not": self._denied,
        }

    def test(self, schema: Mapping[str, Any]) -> Test:
        """Return the test of one schema: all of its keywords.

        Raises:
            UnknownKeywordError: one of them is not known here.
        """
        tests = []
        for keyword, argument in schema.items():
            if keyword in self._keywords:
                tests.append(self._keywords[keyword](argument))
            elif keyword not in _TOGETHER and keyword not in ANNOTATIONS:
                raise UnknownKeywordError(keyword)
        if "if" in schema:
            branches = (self.test(schema.get(branch, {})) for branch in ("if", "then", "else"))
            tests.append(_either(*branches))
        if not schema.keys().isdisjoint({"properties", "additionalProperties"}):
            others = schema.get("additionalProperties", True)
            tests.append(self._members(schema.get("properties", {}), others))
        return _all(tests)

    def _reference(self, target: str) -> Test:
        name = target.removeprefix("#/$defs/")
        tests = self._defined
        if name not in tests:
            # A definition may lead back to itself: until its test is made, something stands for it.
            tests[name] = _is_nothing
            tests[name] = self.test(self._definitions[name])

        def test(value: Any) -> bool:  # noqa: ANN401
            return tests[name](value)

        return test

    def _members(self, properties: Mapping[str, Any], others: Any) -> Test:  # noqa: ANN401
        known = {key: self.test(schema) for key, schema in properties.items()}
        other = (lambda _: others) if isinstance(others, bool) else self.test(others)

        def test(value: Any) -> bool:  # noqa: ANN401
            if isinstance(value, dict):
                for key, each in value.items():
                    if not known.get(key, other)(each):
                        return False
            return True

        return test

    def _names(self, schema: Mapping[str, Any]) -> Test:
        name = self.test(schema)
        return lambda value: not isinstance(value, dict) or all(map(name, value))

    def _items(self, schema: Mapping[str, Any]) -> Test:
        item = self.test(schema)
        return lambda value: not isinstance(value, list) or all(map(item, value))

    def _exactly_one(self, schemas: list[Mapping[str, Any]]) -> Test:
        branches = [self.test(schema) for schema in schemas]
        return lambda value: sum(branch(value) for branch in branches) == 1

    def _denied(self, schema: Mapping[str, Any]) -> Test:
        denied = self.test(schema)
        return lambda value: not denied(value)


def _all(tests: list[Test]) -> Test:
    if len(tests) == 1:
        return tests[0]

    def test(value: Any) -> bool:  # noqa: ANN401
        for each in tests:  # noqa: SIM110  (a third faster than `all` with a generator)
            if not each(value):
                return False
        return True

    return test


def _either(condition: Test, then: Test, otherwise: Test) -> Test:
    return lambda value: then(value) if condition(value) else otherwise(value)


def _of_type(types: str | list[str]) -> Test:
    if isinstance(types, str):
        return _TYPES[types]
    tests = [_TYPES[each] for each in types]
    return lambda value: any(test(value) for test in tests)


def _one_of(allowed: list[Any]) -> Test:
    if not all(isinstance(each, str | bool) for each in allowed):
        # Equality of numbers and of containers is a matter of its own in JSON Schema.
        raise UnknownKeywordError
    # In Python, though not in JSON, `True` is equal to 1.
    known = {(type(each), each) for each in allowed}
    return lambda value: isinstance(value, str | bool) and (type(value), value) in known


def _matching(pattern: str) -> Test:
    search = re.compile(pattern).search
    return lambda value: not isinstance(value, str) or search(value) is not None


def _sized(kind: type[str | list[Any] | dict[str, Any]], least: int) -> Test:
    return lambda value: not isinstance(value, kind) or len(value) >= least


def _having(keys: list[str]) -> Test:
    needed = frozenset(keys)
    return lambda value: not isinstance(value, dict) or needed <= value.keys()
