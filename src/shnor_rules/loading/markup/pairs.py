# SPDX-License-Identifier: MIT
"""Keys and values of one mapping: decimal commas put together, equal keys found."""

from __future__ import annotations

import string
import unicodedata
from typing import TYPE_CHECKING, Final, TypeAlias

from shnor_rules.findings import Finding, Related, Source
from shnor_rules.findings.fix import quoting
from shnor_rules.loading.markup.nodes import Node, Scalar
from shnor_rules.messages import say

if TYPE_CHECKING:
    from collections.abc import Sequence

Pairs: TypeAlias = "list[tuple[Scalar, Node]]"

_DIGITS: Final = frozenset(string.digits)


def settle_pairs(
    pairs: Pairs, source: Source, *, flow: bool
) -> tuple[tuple[tuple[Scalar, Node], ...], list[Finding]]:
    """Return the pairs of a mapping, each key once, and what was wrong with them."""
    findings: list[Finding] = []
    if flow:
        pairs = _with_decimals(pairs, source, findings)
    return _without_repeated(pairs, source, findings, flow=flow), findings


def _with_decimals(pairs: Pairs, source: Source, findings: list[Finding]) -> Pairs:
    """Return `pairs` with every `points: 2` and `5: ` that were `points: 2,5` made one again."""
    groups: list[list[tuple[Scalar, Node]]] = []
    for key, value in pairs:
        if groups and _is_cut(groups[-1], key, value, source.text):
            groups[-1].append((key, value))
        else:
            groups.append([(key, value)])
    joined: Pairs = []
    for (key, value), *cut in groups:
        if cut:
            end = cut[-1][0].end
            text = source.text[value.start : end]
            message = say("decimal-comma-in-braces", key=key.text, text=text)
            # More commas than one part a list as well as a number.
            fix = quoting(source, value.start, end) if len(cut) == 1 else None
            findings.append(Finding(message, source.place(value.start, end), fix=fix))
            joined.append((key, Scalar(text, plain=True, start=value.start, end=end)))
        else:
            joined.append((key, value))
    return joined


def _is_cut(group: Pairs, key: Scalar, value: Node, text: str) -> bool:
    """Return whether a comma between two digits parts `group` from a key that has no value."""
    left = group[0][1] if len(group) == 1 else group[-1][0]
    return (
        isinstance(left, Scalar)
        and left.plain
        and key.plain
        and _is_absent(value)
        and text[left.end : key.start] == ","
        and left.text[-1:] in _DIGITS
        and key.text[:1] in _DIGITS
    )


def _is_absent(value: Node) -> bool:
    return value.start == value.end


def _without_repeated(
    pairs: Sequence[tuple[Scalar, Node]], source: Source, findings: list[Finding], *, flow: bool
) -> tuple[tuple[Scalar, Node], ...]:
    first: dict[str, tuple[Scalar, Node]] = {}
    for key, value in pairs:
        kept, _ = first.setdefault(unicodedata.normalize("NFC", key.text), (key, value))
        # In braces a key without a value is a member of a set that lacks its quotes: {0; 0}.
        if kept is not key and not (flow and _is_absent(value)):
            findings.append(_repeated(kept, key, source))
    return tuple(first.values())


def _repeated(first: Scalar, second: Scalar, source: Source) -> Finding:
    here, there = source.place(second.start, second.end), source.place(first.start, first.end)
    lines = (source.position(first.start)[0], source.position(second.start)[0])
    message = (
        say("duplicate-key.one-line", key=second.text, line=lines[0])
        if lines[0] == lines[1]
        else say("duplicate-key", key=second.text, first=lines[0], second=lines[1])
    )
    return Finding(message, here, (Related(say("duplicate-key.first"), there),))
