# SPDX-License-Identifier: MIT
"""The first page of a site: its rulesets, with what each holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shnor_rules.messages import say
from shnor_rules.reports.site.pieces import Doc, Fact, Link, Node
from shnor_rules.reports.site.places import FRONT, clauses_page, part_page, ruleset_page

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from shnor_rules.model import Ruleset


def front_doc(rulesets: Sequence[Ruleset], lang: str) -> Doc:
    """Return the first page."""
    return Doc(
        FRONT,
        say("site.title").render(lang),
        "",
        about=(say("site.title.about").render(lang),),
        nodes=tuple(_ruleset(each, lang) for each in rulesets),
    )


def _ruleset(ruleset: Ruleset, lang: str) -> Node:
    return Node(
        f"ruleset-{ruleset.id}",
        ruleset.municipality or ruleset.title,
        lead=((Link(ruleset.title, ruleset_page(ruleset.id)),),),
        facts=tuple(_facts(ruleset, lang)),
    )


def _facts(ruleset: Ruleset, lang: str) -> Iterator[Fact]:
    def fact(key: str, *lines: tuple[str | Link, ...]) -> Iterator[Fact]:
        if lines:
            yield Fact(say(f"site.fact.{key}").render(lang), lines)

    if ruleset.region is not None:
        yield from fact("region", (ruleset.region,))
    yield from fact("documents", *((str(each),) for each in ruleset.documents.values()))
    for key, parts in (
        ("monitorings", ruleset.monitorings),
        ("roadmaps", ruleset.roadmaps),
        ("risks", ruleset.risks),
    ):
        links = ((Link(each.title, part_page(ruleset.id, name)),) for name, each in parts.items())
        yield from fact(key, *links)
    count = len({each.id for each in ruleset.remarks})
    yield from fact("defects", (say("site.defects", count=count).render(lang),))
    link = Link(say("site.to-clauses").render(lang), clauses_page(ruleset.id))
    yield from fact("clauses", (link,))
