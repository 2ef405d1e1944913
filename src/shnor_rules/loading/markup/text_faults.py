# SPDX-License-Identifier: MIT
"""Texts that need quotes, or have them in the wrong place."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from attrs import evolve

from shnor_rules.findings.fix import quoting
from shnor_rules.loading.markup.scene import excerpt
from shnor_rules.messages import say

if TYPE_CHECKING:
    from shnor_rules.findings import Finding
    from shnor_rules.loading.markup.scene import Scene

_BOUND: Final = r"[^\[\](){};:\"'\r\n]{1,40}"
_INTERVAL: Final = re.compile(rf"[\[(]{_BOUND};{_BOUND}[\])]")
_FIELD: Final = re.compile(r"\s*(?P<item>- +)?(?P<key>[^:\s][^:]*):[ \t]+(?P<value>\S.*)")
_COMMENT: Final = re.compile(r"\s+#.*|\s+\Z")
_OPENING: Final = re.compile(r"[\[{]")
_BEGINNING: Final = re.compile(r"(?::|\A\s*-)\s+\Z")
_END: Final = re.compile(r"\s*\Z|\s+#")
_END_IN_BRACES: Final = re.compile(r"\s*[,}]")
_SEPARATOR: Final = re.compile(r"[,\[\]{}]")
_CLOSING: Final = frozenset("]},")
_LONGEST: Final = 200
"""How far the true end of a quoted text is looked for."""

_QUOTES: Final = ('"', "'")
_MARKS: Final = ("alias", "anchor", "tag", "directive", "block scalar")
"""What PyYAML says that it was reading after a character that begins something else than a text."""

_NO_TEXT: Final = ("cannot start any token", "node content", "mapping keys are not allowed")


def in_quotes(scene: Scene) -> Finding | None:
    r"""Explain `"C:\школа"`, and a quote without its partner."""
    stop = scene.stop
    if "quoted scalar" not in stop.context:
        return None
    if "unexpected" in stop.problem:
        return _unclosed(scene, stop.origin)
    slash = scene.source.text.rfind("\\", stop.origin, stop.offset + 1)
    return scene.finding(say("yaml-syntax.backslash"), slash, slash + 2)


def many_lines(scene: Scene) -> Finding | None:
    """Explain a quote that was closed only by the one that opens a text on a later line."""
    last, offset = scene.last, scene.stop.offset
    if last is None or last.plain or not scene.before.rstrip().endswith(_QUOTES):
        return None
    return None if scene.are_on_one_line(last.start, offset) else _unclosed(scene, last.start)


def after_quotes(scene: Scene) -> Finding | None:
    """Explain `"Школа "Росток""`: a quote that was closed too early."""
    last, offset = scene.last, scene.stop.offset
    if not scene.before.rstrip().endswith(_QUOTES):
        return None
    if last is None or last.plain:
        return scene.finding(say("yaml-syntax.after-quotes"), offset, scene.line.end)
    quote = scene.source.text[last.start]
    ending = re.compile(rf"[^\r\n]{{0,{_LONGEST}}}?{quote}(?=\s*(?:[,\]}}]|$))", re.MULTILINE)
    found = ending.match(scene.source.text, last.end)
    start, end = (
        (last.start, scene.line.end) if found is None else (last.start + 1, found.end() - 1)
    )
    message = say("yaml-syntax.quotes-inside", mended=quoted(scene.source.text[start:end]))
    return scene.finding(message, last.start, end)


def interval(scene: Scene) -> Finding | None:
    """Explain `interval: [0; 0,3)`, which begins like a list."""
    if "flow" not in scene.stop.context:
        return None
    for offset in (scene.stop.origin, scene.stop.offset):
        line = scene.line_at(offset)
        for match in _INTERVAL.finditer(line.text):
            start, end = line.start + match.start(), line.start + match.end()
            if start <= offset < end:
                finding = scene.finding(say("unquoted-interval", text=match[0]), start, end)
                alone = _is_alone(line.text[: match.start()], line.text[match.end() :])
                return evolve(finding, fix=quoting(scene.source, start, end)) if alone else finding
    return None


def _is_alone(before: str, after: str) -> bool:
    """Return whether what stands between `before` and `after` on a line is a value as a whole."""
    inside = before.rfind("{") > before.rfind("}")
    end = _END_IN_BRACES if inside else _END
    return _BEGINNING.search(before) is not None and end.match(after) is not None


def second_colon(scene: Scene) -> Finding | None:
    """Explain `title: Раздел 1: итоги`."""
    field = _FIELD.match(scene.line.text)
    if "mapping values are not allowed" not in scene.stop.problem or field is None:
        return None
    start = scene.line.start + field.start("value")
    key, value = field["key"], _COMMENT.sub("", field["value"])
    if start > scene.stop.offset or value.startswith(_QUOTES):
        return None
    end = start + len(value)
    if field["item"] is None or " " not in key:
        message = say("colon-in-text", mended=f"{excerpt(key)}: {quoted(value)}")
    else:
        start = scene.line.start + field.start("key")
        message = say("colon-in-text", mended="- " + quoted(f"{key}: {value}"))
    return scene.finding(message, start, end)


def reserved_character(scene: Scene) -> Finding | None:
    """Explain `note: @…`, `when: > 5` and whatever else begins with a sign of YAML."""
    stop = scene.stop
    if not scene.character and stop.opened is not None:
        return None
    is_stray = scene.character in _CLOSING and "flow" not in stop.context
    if is_stray or any(problem in stop.problem for problem in _NO_TEXT):
        start = stop.offset
    elif any(mark in stop.context for mark in _MARKS):
        start = stop.origin
    else:
        return None
    line = scene.line_at(start)
    rest = _COMMENT.sub("", line.text[start - line.start :])
    if _OPENING.search(line.text[: start - line.start]) is not None:
        rest = rest[:1] + _SEPARATOR.split(rest[1:], maxsplit=1)[0]
    character = scene.source.text[start : start + 1]
    message = say("reserved-character", character=character, mended=quoted(rest))
    return scene.finding(message, start, start + len(character))


def _unclosed(scene: Scene, start: int) -> Finding:
    message = say("unclosed-quote", quote=scene.source.text[start])
    return scene.finding(message, start, scene.line_at(start).end)


def quoted(text: str) -> str:
    """Return `text`, or its beginning, as YAML writes it in quotes."""
    text = excerpt(text)
    if '"' in text or "\\" in text:
        return "'" + text.replace("'", "''") + "'"
    return f'"{text}"'
