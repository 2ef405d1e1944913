# SPDX-License-Identifier: MIT
"""What a check finds in the rules, explained; what a remark explains is told as known."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING, Final

from attrs import frozen

from shnor_rules.manual.library import page as manual_page
from shnor_rules.messages import say
from shnor_rules.reports.site.pieces import Fact, Link, Node
from shnor_rules.reports.site.places import anchor

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from shnor_rules.checks import Accepted
    from shnor_rules.model import Layout
    from shnor_rules.reports.site.scene import Scene

_KINDS: Final = {"indicators": "indicator", "readings": "reading", "remarks": "remark"}
"""The sections of a file whose parts a page tells of under their own names."""


@frozen
class Around:
    """Where findings are told.

    Attributes:
        page: the page.
        layout: where the parts of its file are written.
    """

    page: str
    layout: Layout


def findings_node(scene: Scene, around: Around) -> tuple[Node, ...]:
    """Return what was found in the file of a page, what no remark explains first."""
    path = around.layout.place().path
    return found_node(
        scene, [each for each in scene.published.results if each.finding.place.path == path], around
    )


def found_node(scene: Scene, results: Iterable[Accepted], around: Around) -> tuple[Node, ...]:
    """Return findings under their heading; nothing where there are none."""
    ordered = sorted(results, key=lambda each: each.remark is not None)
    if not ordered:
        return ()
    known = sum(each.remark is not None for each in ordered)
    lead = (scene.text("findings.about"),)
    inside = tuple(
        _finding(scene, each, around, position) for position, each in enumerate(ordered, start=1)
    )
    count = (scene.text("findings.count", count=len(ordered), known=known),)
    return (Node("findings", scene.text("findings"), lead=(lead, count), inside=inside),)


def _finding(scene: Scene, result: Accepted, around: Around, position: int) -> Node:
    finding, lang = result.finding, scene.lang
    severity = say(f"severity.{finding.severity.value}").render(lang)
    state = "findings.known" if result.remark is not None else "findings.new"
    explained = manual_page(finding.rule).text(lang)
    return Node(
        anchor("finding", str(position)),
        f"{finding.code} [{finding.name}]",
        kind=scene.text("kind.finding"),
        badges=(severity, scene.text(state)),
        lead=((finding.message.render(lang),),),
        facts=tuple(_facts(scene, result, around)),
        inside=(
            Node(
                anchor("finding", str(position), "why"),
                scene.text("findings.why", name=finding.name),
                lead=tuple((each,) for each in (explained.summary, *explained.paragraphs)),
                is_folded=True,
            ),
        ),
    )


def _facts(scene: Scene, result: Accepted, around: Around) -> Iterator[Fact]:
    finding, remark = result.finding, result.remark
    if remark is not None:
        link = Link(remark.id, around.page, anchor("remark", remark.id))
        yield from scene.fact("explained-by", (link, f": {remark.note}"))
    if finding.reading is not None:
        link = Link(finding.reading, around.page, anchor("reading", finding.reading))
        yield from scene.fact("under-reading", (link,))
    place = finding.place
    where = None if place.path is None else PurePath(place.path).name
    if where is not None and place.line is not None:
        where = scene.text("line", path=where, line=place.line)
    path = around.layout.path_at(place) if place.path == around.layout.place().path else ()
    kind = _KINDS.get(str(path[0])) if len(path) > 1 else None
    if kind is not None and where is not None:
        name = str(path[1])
        yield from scene.fact("where", (Link(name, around.page, anchor(kind, name)), f", {where}"))
    else:
        yield from scene.fact("where", where)
    if remark is None:
        yield from scene.fact("step", finding.message.help(scene.lang))
