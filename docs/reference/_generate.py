# SPDX-License-Identifier: MIT
# ruff: noqa: INP001 (a script beside the pages that it makes)
"""Make the generated parts of the reference: keys of files, functions, names in templates.

Run it after a change of the schemas, of the table of functions or of the facts of reports.
Whatever stands between `<!-- generated: NAME -->` and `<!-- end -->` in a page is made here.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from shnor_rules.expressions.functions import FUNCTIONS, Arguments, Function
from shnor_rules.reports.content.facts import FACTS
from shnor_rules.reports.note.naming import SECTIONS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

HERE: Final = Path(__file__).resolve().parent
RUSSIAN: Final = HERE.parent / "ru"
SCHEMAS: Final = HERE.parents[1] / "schemas"

Schema = dict[str, Any]

_PART: Final = re.compile(
    r"(?P<head><!-- generated: (?P<name>[a-z-]+) -->\n)(?:.*?\n)?(?P<end><!-- end -->\n)", re.DOTALL
)
_KINDS: Final = {
    "number": ("a number", "число"),
    "interval": ("an interval", "интервал"),
    "values": ("a value set", "множество значений"),
    "formula": ("a formula", "формула"),
    "date": ("a date: `17.12.2020`", "дата: `17.12.2020`"),
    "deadline": ("a deadline", "срок"),
    "planned": ("a planned value", "плановое значение"),
    "id": ("an id", "идентификатор"),
    "remark": ("an id of a remark", "номер замечания"),
    "reading": ("a name of a reading", "имя толкования"),
    "rule": ("a name of a finding", "имя правила проверки"),
    "name": ("a name", "имя"),
    "cell": ("a cell", "ячейка"),
    "like": ("a monitoring: `district/monitoring`", "мониторинг: `район/мониторинг`"),
}
_TYPES: Final = {
    "string": ("text", "текст"),
    "boolean": ("`true` or `false`", "`true` или `false`"),
    "integer": ("a whole number", "целое число"),
    "object": ("pairs", "пары"),
}
_WHOLE_SECTIONS: Final = {
    "computed": "computed_part",
    "computed_patch": "computed_part",
    "grading": "grading_part",
    "grading_patch": "grading_part",
    "indicator": "indicator_part",
    "indicator_patch": "indicator_part",
    "target": "target_part",
    "target_patch": "target_part",
}
_ARGUMENTS: Final = {
    Arguments.NUMBERS: "numbers",
    Arguments.PLACES: "a number, and how many decimals stay: a written whole number",
    Arguments.WEIGHTED: "pairs: a number and its weight, which is written as a number",
    Arguments.ANY: "anything",
}
_RESULTS: Final = {
    "sum": "the sum",
    "mean": "the mean",
    "count": "how many there are",
    "min": "the least",
    "max": "the largest",
    "round": "the number rounded, a half away from zero",
    "abs": "the number without its sign",
    "share": "part of a whole in percent: part : whole × 100",
    "weighted_sum": "the sum of the products",
    "weighted_mean": "the sum of the products, divided by the sum of the weights that take part",
    "present_weight": "the sum of the weights whose numbers take part",
    "applicable": "whether the answer is something else than «нет»",
}


def pages() -> dict[Path, str]:
    """Return the pages with generated parts as they should be, by path."""
    made = (HERE / "ruleset-format.md", HERE / "formulas.md", HERE / "templates.md")
    return {path: _filled(path) for path in (*made, RUSSIAN / "keys.md")}


def _filled(path: Path) -> str:
    def part(match: re.Match[str]) -> str:
        return f"{match['head']}\n{_PARTS[match['name']]()}\n{match['end']}"

    return _PART.sub(part, path.read_text(encoding="utf-8"))


# --- keys -----------------------------------------------------------------------------------------


def _keys_in_english() -> str:
    return _keys(0, _Words(json.loads((HERE / "_english.json").read_text(encoding="utf-8"))))


def _keys_in_russian() -> str:
    return _keys(1, _Words({}))


class _Words:
    """What sections and keys are called: English from a table, Russian from the schemas."""

    def __init__(self, english: Mapping[str, Mapping[str, str]]) -> None:
        self._english = english

    def section(self, name: str, schema: Schema) -> str:
        """Return the heading of a section."""
        if self._english:
            return self._english["sections"][name]
        title: str = schema["title"]
        return title

    def key(self, section: str, key: str, schema: Schema) -> str:
        """Return what a key means."""
        if not self._english:
            return str(schema["description"])
        keys = self._english["keys"]
        own = keys.get(f"{section}.{key}") or schema.get("x-english") or keys.get(key)
        if own is None:
            message = f"no English for {section}.{key} in _english.json"
            raise LookupError(message)
        return own


def _keys(language: int, words: _Words) -> str:
    heads = (("Key", "Value", "Meaning"), ("Ключ", "Что писать", "Что это"))[language]
    required = ("required", "обязательно")[language]
    parts = []
    for name, schema, definitions in _sections():
        rows = []
        for key, given in schema["properties"].items():
            full = _resolved(given, definitions)
            must = f" ({required})" if key in schema.get("required", ()) else ""
            value = _value(given, definitions, language, words)
            rows.append((f"`{key}`{must}", value, words.key(name, key, full)))
        parts.append(f"## {words.section(name, schema)}\n\n{_table(heads, rows)}")
    return "\n".join(parts)


def _sections() -> Iterator[tuple[str, Schema, Mapping[str, Schema]]]:
    """Yield each kind of mapping once: each file first, then what stands in it."""
    seen: set[str] = set()
    for kind in ("ruleset", "monitoring", "roadmap", "risks", "examples"):
        schema = json.loads((SCHEMAS / f"{kind}.schema.json").read_text(encoding="utf-8"))
        definitions = schema["$defs"]
        for name, each in ((kind, schema), *definitions.items()):
            if "properties" in each and name not in seen:
                seen.add(name)
                # A patch may be partial; what a whole one must have is said where it is whole.
                whole = name.removesuffix("_part")
                needed = definitions.get(whole, {}).get("required", each.get("required", ()))
                yield name, {**each, "required": needed}, definitions


def _resolved(schema: Schema, definitions: Mapping[str, Schema]) -> Schema:
    if "$ref" not in schema:
        return schema
    target = definitions[schema["$ref"].rpartition("/")[2]]
    return {**_resolved(target, definitions), **schema}


def _value(schema: Schema, definitions: Mapping[str, Schema], language: int, words: _Words) -> str:
    """Return what is written as the value of a key."""
    if "$ref" in schema:
        name = schema["$ref"].rpartition("/")[2]
        name = _WHOLE_SECTIONS.get(name, name)
        if "properties" in definitions[name]:
            return _link(words.section(name, definitions[name]))
        return _value(definitions[name], definitions, language, words)
    types = schema.get("type", "string")
    inner: Schema = schema.get("items") or schema.get("additionalProperties") or {}
    if types == "array":
        return ("list: ", "список: ")[language] + _value(inner, definitions, language, words)
    if isinstance(types, list) and "object" in types:
        each = _value(schema["additionalProperties"], definitions, language, words)
        return f"{('name: ', 'имя: ')[language]}{each}{(', or a list', ' или список')[language]}"
    if types == "object" and inner:
        return ("name: ", "имя: ")[language] + _value(inner, definitions, language, words)
    return _single(schema, language)


def _single(schema: Schema, language: int) -> str:
    """Return what is written where the value is one scalar."""
    if "enum" in schema:
        return ", ".join(f"`{each}`" for each in schema["enum"])
    if "const" in schema:
        return "`true`"
    types = schema.get("type", "string")
    kind = _KINDS.get(schema.get("x-kind", ""))
    single = types if isinstance(types, str) else types[0]
    said = (kind or _TYPES[single])[language]
    return f"{said}{(', or a list', ' или список')[language]}" if "array" in types else said


def _link(title: str) -> str:
    anchor = re.sub(r"\s", "-", re.sub(r"[^\w\s-]", "", title).strip().lower())
    return f"[{title}](#{anchor})" if anchor.isascii() else f"«{title}»"


# --- functions ------------------------------------------------------------------------------------


def _functions() -> str:
    heads = ("Name", "На русском", "Arguments", "Result", "«нет» among them")
    return _table(heads, (_function(each) for each in FUNCTIONS))


def _function(function: Function) -> tuple[str, ...]:
    most = "" if function.most is None else f" to {function.most}"
    count = f"{function.least}{most or ' or more'}"
    if function.most == function.least:
        count = str(function.least)
    arguments = f"{count}: {_ARGUMENTS[function.arguments]}"
    absent = "left out" if function.leaves_out else "makes the result «нет»"
    if function.key == "applicable":
        absent = "answers `False`"
    elif function.key == "share":
        absent = "refused when the ruleset is loaded"
    names = (f"`{function.key}`", f"`{function.russian}`")
    return (*names, arguments, _RESULTS[function.key], absent)


# --- templates ------------------------------------------------------------------------------------


def _facts() -> str:
    rows = ((f"`{name}`", said.render("en")) for name, said in FACTS.items())
    return _table(("Name", "Stands for"), rows)


def _report_sections() -> str:
    rows = ((f"`{name}`", f"`{identifier}`") for identifier, name in SECTIONS.items())
    return _table(("Name", "Id in the report"), rows)


def _table(heads: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    lines = [heads, tuple("---" for _ in heads), *rows]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


_PARTS: Final[Mapping[str, Callable[[], str]]] = {
    "keys": _keys_in_english,
    "keys-ru": _keys_in_russian,
    "functions": _functions,
    "facts": _facts,
    "sections": _report_sections,
}


if __name__ == "__main__":
    for page, content in pages().items():
        page.write_text(content, encoding="utf-8")
