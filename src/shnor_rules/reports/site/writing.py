# SPDX-License-Identifier: MIT
"""Rulesets as a site: pages that link to one another, a style, a script and what it searches."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from shnor_rules.reports.site.cited import Cited
from shnor_rules.reports.site.clauses import clauses_doc
from shnor_rules.reports.site.front import front_doc
from shnor_rules.reports.site.monitoring import monitoring_doc
from shnor_rules.reports.site.rendering import SCRIPT, STYLE, Site, shared_file, targets
from shnor_rules.reports.site.risks import risks_doc
from shnor_rules.reports.site.roadmap import roadmap_doc
from shnor_rules.reports.site.ruleset import ruleset_doc
from shnor_rules.reports.site.scene import Scene
from shnor_rules.reports.site.searching import NAME, search_file

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from shnor_rules.reports.site.pieces import Doc
    from shnor_rules.reports.site.scene import Published

MARK: Final = '<meta name="generator" content="shnor-rules docs">'
"""What every page of a site has in its head, so that it is known again."""


def site(
    published: Sequence[Published], *, lang: str = "ru", day: date | None = None
) -> Mapping[str, bytes]:
    """Return rulesets as a site: the content of each file, by its path from the root.

    The pages need nothing besides one another, work from disk, in print and without JavaScript.

    Args:
        published: the rulesets, no two with one id.
        lang: the language of labels; what the documents say stays as printed.
        day: the day that the site is dated with; nothing is due, and nothing told to be in force,
            without one.
    """
    docs = [front_doc([each.ruleset for each in published], lang)]
    for each in published:
        docs += _docs(Scene(each, lang, day, Cited(each.ruleset.id)))
    whole = Site(targets(docs), lang, day)
    files = {doc.page: whole.html(doc) for doc in docs}
    files |= {name: shared_file(name) for name in (STYLE, SCRIPT)}
    files[NAME] = search_file(docs)
    return {name: text.encode() for name, text in files.items()}


def _docs(scene: Scene) -> list[Doc]:
    """Return the pages of a ruleset; that of the clauses is made when all have cited theirs."""
    ruleset = scene.ruleset
    parts = [
        *(monitoring_doc(scene, each) for each in ruleset),
        *(roadmap_doc(scene, each) for each in ruleset.roadmaps.values()),
        *(risks_doc(scene, each) for each in ruleset.risks.values()),
    ]
    first = ruleset_doc(scene)
    return [first, *parts, clauses_doc(scene)]
