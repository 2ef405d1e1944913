# SPDX-License-Identifier: MIT
"""Lines and brackets that do not fit their neighbours."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from shnor_rules.findings import Related
from shnor_rules.loading.markup.scene import excerpt
from shnor_rules.messages import say

if TYPE_CHECKING:
    from shnor_rules.findings import Finding
    from shnor_rules.loading.markup.scene import Scene

_GLUED_KEY: Final = re.compile(r"(?P<key>[^\s:]+):(?P<value>[^\s:].*)")
_CONFLICT: Final = re.compile(r"^(?:<{7}|={7}|>{7})(?=[ \r\n]|\Z).*", re.MULTILINE)
_GLUED_ITEM: Final = re.compile(r"-(?P<value>[^\s-].*)")
_PROSE: Final = 3
"""From how many words on a line is a piece of text rather than a key."""

_CLOSING: Final = {"[": "]", "{": "}"}


def conflict(scene: Scene) -> Finding | None:
    """Explain the marks that git leaves where two versions were not brought together."""
    mark = _CONFLICT.search(scene.source.text)
    if mark is None:
        return None
    end = mark.start() + len(mark[0].rstrip())
    return scene.finding(say("yaml-syntax.conflict"), mark.start(), end)


def glued_item(scene: Scene) -> Finding | None:
    """Explain `-{level: А, interval: Б}`, which begins like a key."""
    line = scene.line
    match = _GLUED_ITEM.fullmatch(line.text.strip())
    if match is None or match["value"][0] not in _CLOSING:
        return None
    message = say("missing-colon.dash", mended=excerpt(f"- {match['value']}"))
    return scene.finding(message, line.start + line.indent, line.end)


def no_colon(scene: Scene) -> Finding | None:
    """Explain a line without `: `, or one that was taken for the rest of such a line."""
    stop, last = scene.stop, scene.last
    if "could not find expected ':'" in stop.problem:
        return _without_colon(scene, stop.origin)
    if "mapping values are not allowed" not in stop.problem or last is None:
        return None
    above = scene.line_at(last.start)
    is_value = bool(scene.source.text[above.start : last.start].strip())
    if is_value or scene.are_on_one_line(last.start, stop.offset):
        return None
    return _without_colon(scene, last.start)


def _without_colon(scene: Scene, start: int) -> Finding:
    line = scene.line_at(start)
    written = line.text[start - line.start :].rstrip()
    if (item := _GLUED_ITEM.match(written)) is not None:
        message = say("missing-colon.dash", mended=excerpt(f"- {item['value']}"))
    elif (field := _GLUED_KEY.match(written)) is not None:
        mended = excerpt(f"{field['key']}: {field['value']}")
        message = say("missing-colon.space", mended=mended)
    else:
        key = "missing-colon" if len(written.split()) < _PROSE else "missing-colon.text"
        message = say(key, text=excerpt(written))
    return scene.finding(message, start, line.end)


def bracket(scene: Scene) -> Finding | None:
    """Explain a bracket without its partner, and two values without a comma between them."""
    stop, found = scene.stop, scene.character
    if not found and stop.opened is not None:
        return _unclosed(scene, stop.opened)
    opening = scene.opening
    if "flow" not in stop.context or opening not in _CLOSING:
        return None
    closing = _CLOSING[opening]
    here, there = (stop.offset, stop.offset + len(found)), (stop.origin, stop.origin + 1)
    if found in _CLOSING.values():
        opened = Related(say("unclosed-bracket.opened"), scene.source.place(*there))
        message = say("unclosed-bracket.other", opening=opening, closing=closing, found=found)
        return scene.finding(message, *here, opened)
    if found and scene.are_on_one_line(stop.origin, stop.offset):
        key = "colon-in-text.braces" if found == ":" else "yaml-syntax.missing-comma"
        return scene.finding(say(key), *here)
    return _unclosed(scene, stop.origin)


def _unclosed(scene: Scene, start: int) -> Finding:
    opening, offset = scene.source.text[start], scene.stop.offset
    place = scene.source.place(offset, offset + len(scene.character))
    message = say("unclosed-bracket", opening=opening, closing=_CLOSING[opening])
    stopped = Related(say("unclosed-bracket.stopped"), place)
    return scene.finding(message, start, start + 1, stopped)


def list_beside_key(scene: Scene) -> Finding | None:
    """Explain `rules: - первое`."""
    if "sequence entries are not allowed" not in scene.stop.problem:
        return None
    return scene.finding(say("wrong-indent.list"), scene.stop.offset, scene.line.end)


def indent(scene: Scene) -> Finding | None:
    """Explain a line that begins in no column where one may begin."""
    line, previous = scene.line, scene.previous
    is_first = not scene.before.strip() and bool(scene.character)
    if previous is None or not (is_first or "mapping values" in scene.stop.problem):
        return None
    start = line.start + line.indent
    if line.indent == previous.indent:
        if "-" not in {line.text[line.indent], previous.text[line.indent]}:
            return None
        message = say("wrong-indent.mixed")
    else:
        number, _ = scene.source.position(previous.start)
        column = previous.indent + 1
        message = say("wrong-indent", actual=line.indent + 1, column=column, line=number)
    return scene.finding(message, start, line.end)
