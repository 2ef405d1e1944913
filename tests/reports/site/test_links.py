# SPDX-License-Identifier: MIT
"""Every link of a site leads somewhere in it, and nothing is loaded from anywhere else."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date
from functools import cache
from typing import TYPE_CHECKING

import pytest

from shnor_rules.analysis.provenance import provenance
from shnor_rules.reports.site import site
from shnor_rules.reports.site.addressing import relative
from tests.reports.site.visited import entries, part, published, ruleset, target, tree, whole

if TYPE_CHECKING:
    from tests.reports.page.tree import Node

PAGES = sorted(name for name in whole() if name.endswith(".html"))


def names(page: Node) -> Counter[str]:
    """Return the names of the parts of a page, with how often each stands."""
    return Counter(each.attributes["id"] or "" for each in page if "id" in each.attributes)


def test_every_part_of_a_ruleset_has_its_page() -> None:
    """Beside the pages of rulesets and of their clauses, there is one for each part."""
    expected = {"index.html", "style.css", "script.js", "search.js"}
    for one in published():
        rules = one.ruleset
        parts = (*rules.monitorings, *rules.roadmaps, *rules.risks, "index", "clauses")
        expected |= {f"{rules.id}/{name}.html" for name in parts}

    assert expected == set(whole())


@pytest.mark.parametrize("page", PAGES)
def test_links_lead_to_a_page_and_a_part_of_it(page: str) -> None:
    """A link names a file of the site and, where it names a part, one that is there; once."""
    root = tree(page)
    assert [] == [name for name, count in names(root).items() if count > 1]
    for link in root.all("a"):
        href = link.attributes["href"] or ""
        found = target(page, href)
        assert found.page in whole(), href
        assert not found.anchor or found.anchor in names(tree(found.page)), href
        assert link.text, href


@pytest.mark.parametrize("page", PAGES)
def test_nothing_is_loaded_from_elsewhere(page: str) -> None:
    """Style and script are files of the site, and a policy keeps it so; no style stands inside."""
    root = tree(page)
    loaded = [each.attributes["src"] or "" for each in root.all("script")]
    loaded += [each.attributes["href"] or "" for each in root.all("link")]

    assert {"script.js", "style.css"} == {target(page, each).page for each in loaded}
    assert [] == [each for each in root if each.tag in {"img", "iframe", "style", "object"}]
    assert [] == [each for each in root if any(key.startswith("on") for key in each.attributes)]
    assert [] == [each for each in root if "style" in each.attributes]
    (policy,) = root.all("meta", **{"http-equiv": "Content-Security-Policy"})
    assert (policy.attributes["content"] or "").startswith("default-src 'none'; ")


def test_style_and_script_ask_for_nothing_else() -> None:
    """Neither names an address of the net."""
    for name in ("style.css", "script.js"):
        assert [] == re.findall(r"https?:|//[a-z]|@import|fetch\(", whole()[name].decode())


@pytest.mark.parametrize("name", [one.ruleset.id for one in published()])
def test_every_clause_is_listed_with_what_it_prints(name: str) -> None:
    """What `clauses` tells stands on the page of clauses under its clause, with a link back."""
    rules = ruleset(name)
    page = f"{rules.id}/clauses.html"
    root = tree(page)
    for each in provenance(rules):
        if each.document not in rules.documents:
            continue
        place = each.document if each.place is None else f"{each.document}-{each.place}"
        kind = "document" if each.place is None else "clause"
        listed = part(root, f"{kind}-{'_'.join(place.split())}")
        said = " ".join(each.text.split())
        links = [row.all("a") for row in listed.all("tr") if said in row.text]
        backs = [
            target(page, link.attributes["href"] or "").page for (link,) in filter(None, links)
        ]
        assert backs, each
        # What is led back to leads to the clauses in turn.
        assert all(back != page and page in led_to(back) for back in backs)


@cache
def led_to(page: str) -> set[str]:
    """Return the pages that a page leads to."""
    links = (link.attributes["href"] or "" for link in tree(page).all("a"))
    return {target(page, href).page for href in links}


def test_what_is_found_leads_somewhere() -> None:
    """Every entry of the search has a title, and the address of a page and a part of it."""
    found = entries(whole())

    assert len(found) > 1000
    for title, kind, _, href, _ in found:
        where = target("index.html", href)
        assert title
        assert kind
        assert not where.anchor or where.anchor in names(tree(where.page)), href


def test_one_input_makes_the_same_bytes() -> None:
    """A site is made of its rules and its day alone; without a day it names none."""
    again = site(published(), lang="ru", day=date(2021, 10, 1))

    assert whole() == again
    assert b"<time" not in site(published()[:1])["index.html"]


def test_addresses_from_page_to_page() -> None:
    """They are relative to the page they stand on, and nothing in them needs the root."""
    assert "#%D0%9F1" == relative("a/b.html", "a/b.html", "П1")
    assert "c.html" == relative("a/b.html", "a/c.html")
    assert "../d/c.html#x" == relative("a/b.html", "d/c.html", "x")
    assert "a/b.html" == relative("index.html", "a/b.html")
    assert "../index.html" == relative("a/b.html", "index.html")
