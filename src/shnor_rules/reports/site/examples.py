# SPDX-License-Identifier: MIT
"""Examples of a ruleset: records, and what must come of them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from shnor_rules.model import RiskExample
from shnor_rules.notation import format_number
from shnor_rules.reports.site.pieces import Link, Node, Sheet, SheetRow, joined, trimmed
from shnor_rules.reports.site.places import anchor

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from shnor_rules.model import Example, Expectation
    from shnor_rules.reports.site.pieces import Line
    from shnor_rules.reports.site.scene import Scene


def examples_node(
    scene: Scene, examples: Sequence[Example | RiskExample], page: str
) -> tuple[Node, ...]:
    """Return the examples in a table that is folded; nothing where there are none."""
    if not examples:
        return ()
    columns = ("example", "record", "reading", "result")
    rows = tuple(_row(scene, each, page) for each in examples)
    heads = tuple(scene.text(f"column.{each}") for each in columns)
    title = scene.text("examples", count=len(examples))
    sheet = trimmed(Sheet(title, heads, rows))
    folded = Node("examples-all", scene.text("examples.show"), sheets=(sheet,), is_folded=True)
    lead = ((scene.text("examples.about", count=len(examples)),),)
    return (Node("examples", scene.text("examples.title"), lead=lead, inside=(folded,)),)


def _row(scene: Scene, example: Example | RiskExample, page: str) -> SheetRow:
    readings = joined([Link(each, page, anchor("reading", each)) for each in example.readings])
    record = "\n".join(f"{key}: {answer(value)}" for key, value in example.record.items())
    result = "\n".join(_expected(scene, example))
    cells: tuple[Line, ...] = ((example.title,), (record,), readings, (result,))
    return SheetRow(cells)


def answer(value: Any) -> str:  # noqa: ANN401  (what may stand in a record)
    """Return an answer as a person writes it: items in brackets, named ones with their names."""
    if isinstance(value, Mapping):
        return "; ".join(f"{key}: {answer(inner)}" for key, inner in value.items())
    if isinstance(value, list | tuple):
        return f"[{'; '.join(map(answer, value))}]"
    return "–" if value is None else str(value)


def _expected(scene: Scene, example: Example | RiskExample) -> Iterator[str]:
    if isinstance(example, RiskExample):
        yield from _of_risks(scene, example)
        refused = example.refused
    else:
        yield from _of_total(scene, example.expect)
        refused = example.expect.refused
    if refused:
        yield scene.text("example.refused", names=", ".join(refused))


def _of_total(scene: Scene, expect: Expectation) -> Iterator[str]:
    if expect.total is not None:
        yield scene.text("example.total", total=format_number(expect.total))
    if expect.level is not None:
        yield scene.text("example.level", level=expect.level)
    elif expect.status is not None:
        yield expect.status
    elif "level" in expect.given:
        yield scene.text("example.no-level")


def _of_risks(scene: Scene, example: RiskExample) -> Iterator[str]:
    for name, status in example.rows.items():
        yield f"{name}: {status}"
    for names, status in example.risks.items():
        yield f"{'.'.join(names)}: {status}"
    if example.measures is not None:
        listed = ", ".join(example.measures) or "–"
        yield scene.text("example.measures", names=listed)
