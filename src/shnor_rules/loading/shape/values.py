# SPDX-License-Identifier: MIT
"""Words for a value that its schema does not accept."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from shnor_rules.findings.certain import surely_meant
from shnor_rules.findings.nearest import Suggestion, describe, look_alike_letters, nearest
from shnor_rules.loading.shape.grammar import NAMES, is_closed, types_of
from shnor_rules.loading.shape.names import bad_name
from shnor_rules.loading.shape.page import label, line
from shnor_rules.loading.shape.yamlish import in_yaml, quoted, shortened
from shnor_rules.messages import Message, say

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from shnor_rules.findings import Fix
    from shnor_rules.loading.shape.faults import Fault
    from shnor_rules.loading.shape.scene import Scene

_TRUTHS: Final = {
    **dict.fromkeys(("да", "yes", "on", "истина"), "true"),
    **dict.fromkeys(("нет", "no", "off", "ложь"), "false"),
}
"""What people write for the truth values of YAML."""

_KINDS: Final = frozenset(
    {"number", "interval", "values", "formula", "date", "deadline", "planned"}
)
_EXPECTED: Final = {
    ("string",): "text",
    ("string", "number"): "text",
    ("string", "number", "null"): "text",
    ("string", "array"): "text-or-list",
    ("integer",): "whole",
    ("number",): "number",
    ("boolean",): "flag",
    ("array",): "list",
    ("object",): "pairs",
}


def _wrong_type(fault: Fault, scene: Scene) -> Message:
    schema, value = scene.schema(fault.path), fault.instance
    text = shortened(scene.text(fault.path))
    types = types_of({"type": fault.argument})
    expected, found = say(f"expected.{_expected(fault, scene)}"), _found(value, text)
    if is_closed(schema):
        keys = ", ".join(schema["properties"])
        return say("wrong-type.pairs", expected=expected, found=found, keys=keys)
    if types == ("string",) and "x-kind" not in schema and not isinstance(value, dict | list):
        mended = line(fault.path, quoted(text))
        return say("wrong-type.quote", expected=expected, found=found, mended=mended)
    example = scene.example(fault.path)
    if types == ("boolean",) and isinstance(value, str) and value.casefold() in _TRUTHS:
        example = line(fault.path, _TRUTHS[value.casefold()])
    elif types == ("array",) and isinstance(value, str) and _lists_texts(fault, scene):
        example = line(fault.path, in_yaml([shortened(value)]))
    return say("wrong-type.example", expected=expected, found=found, example=example)


def _expected(fault: Fault, scene: Scene) -> str:
    types = types_of({"type": fault.argument})
    kind = scene.schema(fault.path).get("x-kind")
    return kind if kind in _KINDS else _EXPECTED.get(types, "other")


def _found(value: Any, text: str) -> Message:  # noqa: ANN401  (any YAML value)
    match value:
        case str():
            return say("found.text", text=shortened(value))
        case bool():
            return say("found.flag", text=text)
        case dict():
            return say("found.pairs")
        case list():
            return say("found.list")
        case _:
            return say("found.number", text=text)


def _lists_texts(fault: Fault, scene: Scene) -> bool:
    return "string" in types_of(scene.schema((*fault.path, 0)))


def _wrong_form(fault: Fault, scene: Scene) -> Message:
    schema = scene.schema(fault.path)
    kind = schema.get("x-kind")
    if kind in NAMES:
        return bad_name(fault.instance, schema)
    if kind not in _KINDS:
        return _other(fault, scene)
    expected, found = say(f"expected.{kind}"), _found(fault.instance, "")
    example = scene.example(fault.path)
    return say("wrong-type.example", expected=expected, found=found, example=example)


def _not_in_list(fault: Fault, scene: Scene) -> Message:
    allowed = fault.argument if fault.keyword == "enum" else [fault.argument]
    written = shortened(scene.text(fault.path))
    if isinstance(fault.instance, str):
        written = shortened(fault.instance)
        texts = [each for each in allowed if isinstance(each, str)]
        suggestion = nearest(fault.instance, texts)
        if suggestion is not None:
            return _suggested(written, suggestion, fault)
    key, listed = label(fault.path), ", ".join(map(in_yaml, allowed))
    variant = "one" if len(allowed) == 1 else "none"
    return say(f"not-in-list.{variant}", key=key, written=written, allowed=listed)


def _suggested(written: str, suggestion: Suggestion, fault: Fault) -> Message:
    meant = suggestion.name
    if suggestion.why == "look-alike":
        letters = describe(look_alike_letters(fault.instance, meant))
        return say("mixed-alphabet.value", written=written, meant=meant, letters=letters)
    if suggestion.why == "layout":
        return say("wrong-layout.value", written=written, meant=meant)
    key = label(fault.path)
    return say("not-in-list.near", key=key, written=written, meant=meant)


def _out_of_range(fault: Fault, scene: Scene) -> Message:
    bound = "low" if fault.keyword == "minimum" else "high"
    limit = str(fault.argument)
    return say(f"out-of-range.{bound}", written=scene.text(fault.path), limit=limit)


def _empty(fault: Fault, scene: Scene) -> Message:
    if fault.argument != 1:
        return _other(fault, scene)
    key, example = label(fault.path), scene.example(fault.path)
    return say("out-of-range.empty", key=key, example=example)


def _other(fault: Fault, _scene: Scene) -> Message:
    return say("wrong-type.other", key=label(fault.path))


_BY_KEYWORD: Final[Mapping[str, Callable[[Fault, Scene], Message]]] = {
    "type": _wrong_type,
    "enum": _not_in_list,
    "const": _not_in_list,
    "pattern": _wrong_form,
    "minimum": _out_of_range,
    "maximum": _out_of_range,
    "minLength": _empty,
    "minItems": _empty,
    "minProperties": _empty,
}


def correct_value(fault: Fault, scene: Scene) -> Fix | None:
    """Return the fix of a word that is certainly one of those that may stand there."""
    if fault.keyword not in {"enum", "const"} or not isinstance(fault.instance, str):
        return None
    allowed = fault.argument if fault.keyword == "enum" else [fault.argument]
    meant = surely_meant(fault.instance, (each for each in allowed if isinstance(each, str)))
    return None if meant is None else scene.rewriting(fault.path, fault.instance, meant)


def describe_value(fault: Fault, scene: Scene) -> Message:
    """Return what to say of the value that is at fault."""
    if fault.instance is None and fault.keyword in {"type", "enum", "const"}:
        key, example = label(fault.path), scene.example(fault.path)
        return say("wrong-type.nothing", key=key, example=example)
    return _BY_KEYWORD.get(fault.keyword, _other)(fault, scene)
