# SPDX-License-Identifier: MIT
"""One file of a ruleset: its kind, and its values as the schema of that kind understands them."""

from __future__ import annotations

import json
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING, Any, Final, Literal

from attrs import frozen

from shnor_rules.findings import Finding, Place
from shnor_rules.loading import markup
from shnor_rules.loading.bundled import bundled
from shnor_rules.loading.cursor import File
from shnor_rules.loading.limits import MOST_FINDINGS, too_much
from shnor_rules.loading.shape import Grammar, check_shape
from shnor_rules.loading.shape.keys import judge
from shnor_rules.loading.shape.page import Page
from shnor_rules.messages import say

if TYPE_CHECKING:
    from collections.abc import Mapping

    from shnor_rules.findings import Source
    from shnor_rules.loading.shape import Shaped

Kind = Literal["ruleset", "monitoring", "roadmap", "risks", "examples"]

KINDS: Final[tuple[Kind, ...]] = ("ruleset", "monitoring", "roadmap", "risks")
"""The kinds of ruleset files, each told by a key and described by a schema of its name."""

_TELLING: Final = 50
"""How many keys of a file are looked at where the key that tells its kind is missing."""


@frozen
class FileReading:
    """What came of reading one file.

    Attributes:
        kind: what it describes, or `None` where there is no telling.
        file: its values, or `None` where it cannot be read.
        findings: what is wrong with its text and its shape.
    """

    kind: Kind | None
    file: File | None
    findings: tuple[Finding, ...]


def read_file(path: str, content: bytes, kind: Kind | None = None) -> FileReading:
    """Read one file of a ruleset, or a file of examples.

    Args:
        path: what to call the file in findings.
        content: its bytes, whatever they are.
        kind: what it describes; without it, that is told by its keys.
    """
    source, encoding = markup.read_source(path, content)
    if source is None:
        return FileReading(None, None, encoding)
    root, syntax = markup.parse(source)
    if root is None:
        return FileReading(None, None, (*encoding, *syntax))
    document = markup.construct(root)
    kind = kind or _kind(document.value)
    if kind is None:
        unknown = Finding(say("no-kind"), _first_line(document, source))
        return FileReading(None, None, (*encoding, *syntax, unknown))
    shaped, faults = check_shape(document, source, grammar(kind))
    findings = (*encoding, *syntax, *faults)
    if shaped.value is None and len(faults) < MOST_FINDINGS:
        # It has no keys at all, and that is among the findings.
        return FileReading(None, None, findings)
    refused = _refusal(document, source, shaped, kind)
    if refused is not None:
        return FileReading(None, None, (*findings, refused))
    file = File(source, document, shaped, required=frozenset(schema(kind)["required"]))
    return FileReading(kind, file, findings)


def _refusal(
    document: markup.Document, source: Source, shaped: Shaped, kind: Kind
) -> Finding | None:
    """Return why nothing more is asked of a file: it has too many faults, or too much in it."""
    if shaped.value is None:
        message = say("too-complex.findings", limit=MOST_FINDINGS)
        return Finding(message, _first_line(document, source))
    found = too_much(shaped.value, kind)
    if found is None:
        return None
    path, message = found
    page = Page(document, source)
    if path and isinstance(path[-1], str):
        return page.at_key(message, shaped.original(path))
    return page.at_value(message, shaped.original(path))


def schema(kind: Kind) -> Mapping[str, Any]:
    """Return the JSON Schema of a kind of ruleset file."""
    return grammar(kind).root


@cache
def grammar(kind: Kind) -> Grammar:
    """Return the schema of a kind of ruleset file as a guide; it is read once in a process."""
    path = bundled("schemas") / f"{kind}.schema.json"
    return Grammar(json.loads(path.read_text(encoding="utf-8")))


def _kind(value: object) -> Kind | None:
    """Return what a file describes: told by its key or, without one, by most of the others.

    A file whose kind is guessed is checked like any other; that it lacks the key, or has it
    misspelt, is then one finding among the rest.
    """
    keys = value if isinstance(value, dict) else {}
    for kind in KINDS:
        if kind in keys:
            return kind
    known = {
        kind: sum(_is_known(key, kind, schema(kind)["properties"]) for key in _some(keys))
        for kind in KINDS
    }
    likeliest, next_one = sorted(KINDS, key=known.__getitem__, reverse=True)[:2]
    return likeliest if known[likeliest] > known[next_one] else None


def _some(keys: Mapping[str, Any]) -> tuple[str, ...]:
    return tuple(islice(keys, _TELLING))


def _is_known(key: str, kind: Kind, properties: Mapping[str, Any]) -> bool:
    return key in properties or judge(key, {kind: properties[kind]}).meant is not None


def _first_line(document: markup.Document, source: Source) -> Place:
    start, end = document.root.start, document.root.end
    line = source.text[start:end].partition("\n")[0].rstrip("\r")
    return source.place(start, start + len(line))
