# SPDX-License-Identifier: MIT
"""The tree of statements: as lines, as data, and searched by kind."""

from __future__ import annotations

from typing import Final

from shnor_rules import Explanation
from shnor_rules.messages import say

LEAF: Final = Explanation("act", say("explain.act", text="№ 1"), value="№ 1")
TREE: Final = Explanation(
    kind="assessment",
    message=say("status.missing"),
    clause="п. 1",
    name="итог",
    children=(Explanation("indicator", say("status.missing"), children=(LEAF,)), LEAF),
)


def test_lines_are_indented_by_depth() -> None:
    """Each statement is a line below the one it belongs to, with its clause in brackets."""
    assert "нет данных  [п. 1]\n  нет данных\n    акт: № 1\n  акт: № 1" == TREE.to_text()
    assert TREE.to_text() == str(TREE)
    assert "    missing answers  [п. 1]" == next(TREE.lines("en", depth=2))


def test_the_tree_as_data() -> None:
    """Statements are in the language asked for, kinds and names are never translated."""
    leaf: dict[str, object] = {
        "kind": "act",
        "text": "act: № 1",
        "clause": None,
        "name": None,
        "value": "№ 1",
        "children": [],
    }

    data = TREE.to_dict("en")

    assert leaf == data["children"][1]
    assert ("assessment", "missing answers", "п. 1", "итог", None) == tuple(
        data[key] for key in ("kind", "text", "clause", "name", "value")
    )


def test_statements_are_found_at_any_depth() -> None:
    """Searching by kind gives every statement of that kind, in the order of the lines."""
    assert [LEAF, LEAF] == list(TREE.find("act"))
    assert [TREE] == list(TREE.find("assessment"))
    assert [] == list(TREE.find("total"))
