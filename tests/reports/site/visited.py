# SPDX-License-Identifier: MIT
"""Sites made of the rulesets of the project, and a page of one as its elements."""

from __future__ import annotations

import json
from datetime import date
from functools import cache
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote

from attrs import frozen

from shnor_rules.checks import examined
from shnor_rules.reports.site import Published, site
from tests.reports.page.tree import read
from tests.shipped import SHIPPED, read_once

if TYPE_CHECKING:
    from collections.abc import Mapping

    from shnor_rules.model import Ruleset
    from tests.reports.page.tree import Node

DAY: Final = date(2021, 10, 1)


@frozen
class Target:
    """Where a link leads.

    Attributes:
        page: the path of the file from the root of the site.
        anchor: the part of it; empty for the whole.
    """

    page: str
    anchor: str


@cache
def published() -> tuple[Published, ...]:
    """Return the rulesets of the project and the example, with what a check finds in them."""
    rulesets = [read_once(folder).ruleset for folder in sorted(SHIPPED)]
    return tuple(Published(each, examined(each)) for each in rulesets if each is not None)


@cache
def whole(lang: str = "ru") -> Mapping[str, bytes]:
    """Return the site of all of them."""
    return site(published(), lang=lang, day=DAY)


@cache
def tree(page: str, lang: str = "ru") -> Node:
    """Return a page of that site as its elements."""
    return read(whole(lang)[page].decode())


def ruleset(name: str) -> Ruleset:
    """Return one of the rulesets."""
    return next(each.ruleset for each in published() if each.ruleset.id == name)


def target(page: str, href: str) -> Target:
    """Return where a link on a page leads inside the site."""
    path, _, anchor = unquote(href).partition("#")
    parts: list[str] = []
    for part in PurePosixPath(page).parent.joinpath(path).parts:
        if part == "..":
            parts.pop()
        else:
            parts.append(part)
    return Target("/".join(parts) if path else page, anchor)


def part(page: Node, name: str) -> Node:
    """Return the part of a page that has this name."""
    return next(each for each in page if each.attributes.get("id") == name)


def entries(files: Mapping[str, bytes]) -> list[list[str]]:
    """Return what the search of a site looks through."""
    text = files["search.js"].decode()
    found: list[list[str]] = json.loads(text.removeprefix("window.shnorRules = ").rstrip(";\n"))
    return found
