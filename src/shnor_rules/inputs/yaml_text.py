# SPDX-License-Identifier: MIT
"""Records of a YAML text, read as strictly as a ruleset: exact numbers, no key twice."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve, field, frozen

from shnor_rules.findings import Finding, Place, Severity, Source
from shnor_rules.inputs.nested import Part, read_nested
from shnor_rules.loading.markup import Mapping, Sequence, construct, parse
from shnor_rules.messages import say

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import TextIO

    from shnor_rules.inputs.given import Given

MOST_CHARACTERS: Final = 2_000_000
"""How long a text may be; YAML is written by hand, and takes long to read."""


def read_yaml(path: str, stream: TextIO) -> Iterator[Given | Finding]:
    """Yield the records of a YAML text; after an error in the text itself there are none.

    Args:
        path: what to call the file in findings.
        stream: the text, line ends made one.
    """
    text = stream.read(MOST_CHARACTERS + 1).removeprefix("\ufeff")
    if len(text) > MOST_CHARACTERS:
        yield Finding(say("file-too-large", limit=MOST_CHARACTERS), Place(path=path))
        return
    source = Source(path, text)
    root, findings = parse(source)
    yield from map(_as_input, findings)
    # With an error in it the tree is a guess: good for finding more errors, not for assessing.
    if root is not None and all(each.severity is not Severity.ERROR for each in findings):
        part = Part("", root.start, root.start, root.end, root)
        yield from read_nested(YamlLayout(source), part, construct(root).value)


@frozen
class YamlLayout:
    """Where the values of a YAML text stand.

    Attributes:
        source: the text.
    """

    source: Source = field(repr=False)

    def parts(self, part: Part) -> Iterator[Part]:
        """Yield the values in a list or a mapping."""
        if isinstance(part.node, Mapping):
            for key, value in part.node.pairs:
                yield Part(key.text, key.start, value.start, value.end, value)
        elif isinstance(part.node, Sequence):
            for number, item in enumerate(part.node.items, start=1):
                yield Part(str(number), item.start, item.start, item.end, item)

    def place(self, start: int, end: int) -> Place:
        """Return the place of the characters from `start` up to `end`."""
        return self.source.place(start, end)

    def written(self, part: Part) -> str:
        """Return a value as it is written."""
        return self.source.text[part.start : part.end]

    def fault(self, part: Part, value: object) -> Finding | None:  # noqa: ARG002
        """Return `None`: a text with errors is refused as a whole."""
        return None


def _as_input(finding: Finding) -> Finding:
    """Return a finding with its next step meant for records rather than for rulesets."""
    if finding.message.key == "empty-file":
        return evolve(finding, message=say("no-records"))
    if finding.message.key == "too-complex.nodes":
        limit = finding.message.parameters["limit"]
        return evolve(finding, message=say("file-too-large.values", limit=limit))
    return finding
