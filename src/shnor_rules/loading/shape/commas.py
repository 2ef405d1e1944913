# SPDX-License-Identifier: MIT
"""Commas inside `{…}` that cut an unquoted text: `{level: А, meaning: Дефициты, требующие …}`.

YAML takes what follows such a comma for a key without a value.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from attrs import define

from shnor_rules.loading.shape.page import line
from shnor_rules.loading.shape.yamlish import quoted, shortened
from shnor_rules.messages import say

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from shnor_rules.findings import Finding
    from shnor_rules.loading.shape.page import Page
    from shnor_rules.loading.shape.shaped import Path

_COLON: Final = re.compile(r"\s*:")
_COMMA: Final = re.compile(r"\s*,\s*")


@define
class _Cut:
    """A text that was cut.

    Attributes:
        first: the first key that was none.
        start: where the text begins.
        end: where its last known piece ends.
    """

    first: str
    start: int
    end: int


def join(
    value: Mapping[str, Any], path: Path, page: Page, *, is_key: Callable[[str], bool]
) -> tuple[Mapping[str, Any], list[Finding]]:
    """Return the mapping at `path` with its cut texts whole again, and a finding for each.

    Args:
        value: the mapping.
        path: where it is written.
        page: the file.
        is_key: tells what may stand in the mapping as a key.
    """
    if None not in value.values() or not page.text(path).startswith("{"):
        return value, []
    text = page.source.text
    whole: dict[str, Any] = {}
    cuts: dict[str, _Cut] = {}
    head, start, end = "", 0, 0
    for key, each in value.items():
        span = page.document.key((*path, key))
        bare = each is None and not is_key(key) and not _COLON.match(text, span.end)
        if head and bare and _COMMA.fullmatch(text, end, span.start):
            end = span.end
            cuts.setdefault(head, _Cut(key, start, end)).end = end
            continue
        whole[key] = each
        node = page.document.node((*path, key))
        start, end = node.start, node.end
        head = key if isinstance(each, str) and text[start : start + 1] not in {'"', "'"} else ""
    findings = []
    for key, cut in cuts.items():
        whole[key] = text[cut.start : cut.end]
        mended = line((key,), quoted(shortened(whole[key])))
        message = say("comma-in-braces", key=key, tail=cut.first, mended=mended)
        findings.append(page.at_key(message, (*path, cut.first)))
    return whole, findings
