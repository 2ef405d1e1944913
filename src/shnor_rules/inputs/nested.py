# SPDX-License-Identifier: MIT
"""Records of a nested text: a list, one record, or a list under `records`."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Final, Protocol

from attrs import field, frozen

from shnor_rules.evaluation.scalars import shown
from shnor_rules.findings import Finding
from shnor_rules.inputs.given import Given, Places, field_key
from shnor_rules.messages import say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.findings import Place

RECORDS: Final = "records"

LEVELS: Final = 4
"""How deep a field of a record can be: a sample, a group, a row, an item."""


@frozen
class Part:
    """A value in a text.

    Attributes:
        step: its key, or its number in a list, from 1.
        key: the offset where it begins with its key.
        start: the offset where the value begins.
        end: the offset where it ends.
        node: what else the layout knows of it.
    """

    step: str
    key: int
    start: int
    end: int
    node: object = field(default=None, repr=False)


class Layout(Protocol):
    """Where the values of a text stand."""

    def parts(self, part: Part) -> Iterator[Part]:
        """Yield the values in a list or a mapping; of anything else there are none."""
        ...

    def place(self, start: int, end: int) -> Place:
        """Return the place of the characters from `start` up to `end`."""
        ...

    def written(self, part: Part) -> str:
        """Return a value as it is written."""
        ...

    def fault(self, part: Part, value: object) -> Finding | None:
        """Return why a record cannot be used although the text can be read, if it cannot."""
        ...


def read_nested(layout: Layout, root: Part, value: Any) -> Iterator[Given | Finding]:  # noqa: ANN401
    """Yield the records of a text.

    Args:
        layout: where its values stand.
        root: the whole.
        value: its value.
    """
    if isinstance(value, dict) and isinstance(value.get(RECORDS), list):
        for part in layout.parts(root):
            if part.step == RECORDS:
                root = part
            else:
                message = say("beside-records", key=shown(part.step))
                yield Finding(message, layout.place(part.key, part.start))
        value = value[RECORDS]
    if not isinstance(value, list):
        yield read_one(layout, root, value)
    elif not value:
        yield Finding(say("no-records"), layout.place(root.start, root.end))
    else:
        for part, each in zip(layout.parts(root), value, strict=True):
            yield read_one(layout, part, each)


def read_one(layout: Layout, part: Part, value: object) -> Given | Finding:
    """Return the record that a value is, or why it is none."""
    fault = layout.fault(part, value)
    if fault is not None:
        return fault
    place = layout.place(part.start, part.end)
    if isinstance(value, dict):
        return Given(value, place, Places(partial(_places, layout, part)))
    if value is None:
        return Finding(say("record-not-mapping.nothing"), place)
    return Finding(say("record-not-mapping", value=shown(layout.written(part))), place)


def walk(layout: Layout, part: Part, levels: int = LEVELS) -> Iterator[tuple[str, Part]]:
    """Yield every value under `part`, down to `levels`, with its name as a field."""
    for child in layout.parts(part):
        name = field_key(child.step)
        yield name, child
        if levels > 1:
            for rest, below in walk(layout, child, levels - 1):
                yield f"{name}.{rest}", below


def _places(layout: Layout, part: Part) -> dict[str, Place]:
    return {name: layout.place(below.start, below.end) for name, below in walk(layout, part)}
