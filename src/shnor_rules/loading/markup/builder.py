# SPDX-License-Identifier: MIT
"""A tree put together event by event: no recursion, bounded depth and size, aliases shared."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, cast

import yaml
from attrs import define, field, frozen

from shnor_rules.findings import Finding
from shnor_rules.loading.limits import MOST_FINDINGS
from shnor_rules.loading.markup.nodes import Mapping, Node, Scalar, Sequence
from shnor_rules.loading.markup.pairs import settle_pairs
from shnor_rules.messages import say

if TYPE_CHECKING:
    from shnor_rules.findings import Source
    from shnor_rules.loading.markup.pairs import Pairs
    from shnor_rules.messages import Message

DEPTH: Final = 64
"""How deep lists and mappings may be nested."""

NODES: Final = 40_000
"""How many nodes a tree may have, each alias counted as all that it repeats."""

_PROPERTY: Final = re.compile(r"[&!][^\s,\[\]{}]*(?:\s+|#[^\r\n]*)*")
_PROPERTIES: Final = ("&", "!")
_GLUED_COMMENT: Final = re.compile(r"[ \t]+(#\w[^\r\n]*)")
_CONTROL: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")


@frozen
class _Cost:
    """What one more repetition of a finished node costs: how many nodes, how many levels."""

    size: int
    height: int


_OF_A_TEXT: Final = _Cost(1, 1)


@frozen
class _Anchored:
    """A finished node that aliases may repeat."""

    node: Node
    cost: _Cost


@define
class _Frame:
    """A list or a mapping that is still open; `before` counts the nodes in front of it."""

    start: int
    end: int
    flow: bool
    is_mapping: bool
    anchor: str | None
    before: int
    height: int = 1
    children: list[Node] = field(factory=list)

    @property
    def wants_key(self) -> bool:
        """Whether the next child is a key."""
        return self.is_mapping and len(self.children) % 2 == 0


class Builder:
    """The open lists and mappings, and what is known of the finished part.

    Attributes:
        findings: what is wrong so far.
        scalars: every text so far.
    """

    def __init__(self, source: Source) -> None:
        self.findings: list[Finding] = []
        self.scalars: list[Scalar] = []
        self._source = source
        self._frames: list[_Frame] = []
        self._anchors: dict[str, _Anchored | None] = {}
        self._root: Node | None = None
        self._documents = 0
        self._count = 0
        self._trusted = True
        self._halted = False

    @property
    def opened(self) -> int | None:
        """Where the innermost bracket stands that is open, or `None` where none is."""
        starts = (frame.start for frame in reversed(self._frames) if frame.flow)
        # A pair in a list, `[a: b]`, has no bracket of its own.
        return next((start for start in starts if self._source.text[start] in "[{"), None)

    def take(self, event: yaml.Event, start: int, end: int) -> bool:
        """Take in the next event and where it stands; return whether another is of any use."""
        match event:
            # The commonest come first.
            case yaml.ScalarEvent():
                self._take_scalar(event, start, end)
            case yaml.CollectionStartEvent():
                self._open(event, start, end)
            case yaml.CollectionEndEvent():
                self._close(end)
            case yaml.AliasEvent():
                self._take_alias(event, start, end)
            case yaml.DocumentStartEvent():
                self._begin_document(start, end)
        if len(self.findings) > MOST_FINDINGS:
            self._halt(say("too-complex.findings", limit=MOST_FINDINGS), start, end)
        return not self._halted

    def abandon(self) -> None:
        """Close what is open, so that its findings are known too."""
        while self._frames:
            self._close(self._frames[-1].end)

    def root(self) -> Node | None:
        """Return the finished tree; `None` where there is nothing to go on with."""
        if self._trusted and (self._root is None or self._root.start == self._root.end):
            self._distrust(say("empty-file"), 0, 0)
        return self._root if self._trusted else None

    def _begin_document(self, start: int, end: int) -> None:
        self._documents += 1
        if self._documents > 1:
            self._halt(say("several-documents"), start, end)

    def _take_scalar(self, event: yaml.ScalarEvent, start: int, end: int) -> None:
        source = self._source.text
        self._refuse_tag(event.tag, start, end)
        start = _past_properties(source, start, end)
        if event.style in {"|", ">"}:
            end = start + len(source[start:end].rstrip())
        elif start == end:
            start = end = _behind_last(source, start)
        text, plain = event.value, not event.style
        if not plain and _CONTROL.search(text):
            self._find(say("control-character.escaped"), start, end)
            text = _CONTROL.sub("\ufffd", text)
        comment = _GLUED_COMMENT.match(source, end) if plain and text else None
        if comment is not None:
            message = say("comment-in-text", text=text, comment=comment[1])
            self._find(message, *comment.span(1))
        node = Scalar(text, plain, start, end)
        self.scalars.append(node)
        if self._count_one(start, end):
            self._finish(node, end, event.anchor, _OF_A_TEXT)

    def _take_alias(self, event: yaml.AliasEvent, start: int, end: int) -> None:
        name = event.anchor or ""
        anchored = self._anchors.get(name)
        if self._frames and self._frames[-1].wants_key:
            # A key needs a place of its own: the list stands for «not a text» and is dropped.
            self._finish(Sequence((), start, end, flow=True), end, None, _Cost(0, 1))
        elif anchored is None:
            key = "recursive" if name in self._anchors else "unknown"
            self._distrust(say(f"alias-or-tag.{key}", name=name), start, end)
            self._finish(Scalar("", plain=True, start=start, end=end), end, None, _Cost(0, 1))
        elif len(self._frames) + anchored.cost.height > DEPTH:
            self._halt(say("too-complex.depth", limit=DEPTH), start, end)
        elif self._count + anchored.cost.size > NODES:
            self._halt(say("too-complex.aliases", limit=NODES), start, end)
        else:
            self._count += anchored.cost.size
            self._finish(anchored.node, end, None, anchored.cost)

    def _open(self, event: yaml.CollectionStartEvent, start: int, end: int) -> None:
        self._refuse_tag(event.tag, start, end)
        start = _past_properties(self._source.text, start, end)
        if len(self._frames) >= DEPTH:
            self._halt(say("too-complex.depth", limit=DEPTH), start, max(end, start))
        elif self._count_one(start, end):
            if event.anchor is not None:
                self._anchors[event.anchor] = None
            is_mapping = isinstance(event, yaml.MappingStartEvent)
            flow = bool(event.flow_style)
            self._frames.append(
                _Frame(start, end, flow, is_mapping, event.anchor, before=self._count - 1)
            )

    def _close(self, end: int) -> None:
        frame = self._frames.pop()
        if not frame.flow:
            # The mark of PyYAML stands before the next token, past comments and empty lines.
            end = frame.end
        node = self._mapping(frame, end) if frame.is_mapping else self._sequence(frame, end)
        self._finish(node, end, frame.anchor, _Cost(self._count - frame.before, frame.height))

    def _sequence(self, frame: _Frame, end: int) -> Sequence:
        return Sequence(tuple(frame.children), frame.start, end, frame.flow)

    def _mapping(self, frame: _Frame, end: int) -> Mapping:
        pairs: Pairs = []
        for key, value in zip(frame.children[::2], frame.children[1::2], strict=False):
            if not isinstance(key, Scalar):
                self._find(say("key-not-text"), key.start, key.end)
                if isinstance(key, Sequence) and [Scalar] == [type(each) for each in key.items]:
                    # `[П1]` still says which name it is.
                    pairs.append((cast("Scalar", key.items[0]), value))
            elif key.plain and key.text == "<<":
                self._distrust(say("alias-or-tag.merge"), key.start, key.end)
            else:
                pairs.append((key, value))
        settled, findings = settle_pairs(pairs, self._source, flow=frame.flow)
        self.findings.extend(findings)
        return Mapping(settled, frame.start, end, frame.flow)

    def _finish(self, node: Node, end: int, anchor: str | None, cost: _Cost) -> None:
        if anchor is not None:
            self._anchors[anchor] = _Anchored(node, cost)
        if self._frames:
            frame = self._frames[-1]
            frame.children.append(node)
            frame.end = end
            frame.height = max(frame.height, cost.height + 1)
        else:
            self._root = node

    def _count_one(self, start: int, end: int) -> bool:
        self._count += 1
        if self._count > NODES:
            self._halt(say("too-complex.nodes", limit=NODES), start, end)
        return not self._halted

    def _refuse_tag(self, tag: str | None, start: int, end: int) -> None:
        if tag is not None:
            start = self._source.text.index("!", start)
            (written,) = self._source.text[start:end].split(maxsplit=1)[:1]
            self._find(say("alias-or-tag.tag", tag=written), start, start + len(written))

    def _halt(self, message: Message, start: int, end: int) -> None:
        self._halted = True
        self._distrust(message, start, end)

    def _distrust(self, message: Message, start: int, end: int) -> None:
        self._trusted = False
        self._find(message, start, end)

    def _find(self, message: Message, start: int, end: int) -> None:
        self.findings.append(Finding(message, self._source.place(start, end)))


def _behind_last(text: str, offset: int) -> int:
    """Return where the blanks in front of `offset` begin: both loaders agree on that."""
    while offset > 0 and text[offset - 1].isspace():
        offset -= 1
    return offset


def _past_properties(text: str, start: int, end: int) -> int:
    """Return where a node begins after its anchor and its tag."""
    # Most nodes have neither: then a look at one character is all that it takes.
    if not text.startswith(_PROPERTIES, start):
        return start
    while start < end and (written := _PROPERTY.match(text, start, end)) is not None:
        start = written.end()
    return start
