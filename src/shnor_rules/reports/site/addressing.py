# SPDX-License-Identifier: MIT
"""Addresses inside a site: from its root, and from one page to another."""

from __future__ import annotations

from urllib.parse import quote


def address(page: str, anchor: str = "") -> str:
    """Return the address of a page, or of a part of it, from the root of the site."""
    return f"{quote(page)}#{quote(anchor)}" if anchor else quote(page)


def to_root(page: str) -> str:
    """Return what leads from a page to the root of the site; empty for a page that stands there."""
    return "../" * page.count("/")


def relative(start: str, page: str, anchor: str = "") -> str:
    """Return the address of a page, or of a part of it, from another page or from the same one."""
    if page == start and anchor:
        return f"#{quote(anchor)}"
    folder = f"{page.rpartition('/')[0]}/"
    if "/" in page and start.startswith(folder):
        return address(page.removeprefix(folder), anchor)
    return f"{to_root(start)}{address(page, anchor)}"
