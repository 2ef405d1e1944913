# SPDX-License-Identifier: MIT
"""A file with what it takes from another monitoring in place, for its formulas to be checked."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from attrs import evolve

from shnor_rules.findings import Finding, Related
from shnor_rules.messages import say

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from shnor_rules.loading.cursor import Cursor, File

_BESIDE: Final = {"levels": "decide", "points": "decide", "items": "item_labels"}
"""What is taken together with a part."""


def with_taken(written: Cursor, theirs: Cursor, taken: Iterable[str]) -> Cursor:
    """Return a file with parts of another one in place.

    Args:
        written: the top of the file.
        theirs: the top of the other file, with what it takes itself in place.
        taken: the parts, as in `total` or `indicators.П1.values`.
    """
    sections: list[str] = []
    indicators: dict[str, list[str]] = {}
    for part in taken:
        section, _, rest = part.partition(".")
        name, _, key = rest.partition(".")
        if key:
            indicators.setdefault(name, []).append(key)
        else:
            sections.append(section)
    below = _put(written, theirs, sections)
    whole, others = written.get("indicators"), dict(theirs.under("indicators"))
    if whole is not None and indicators:
        put = {
            name: _with_keys(own, others[name], indicators[name])
            for name, own in whole.items()
            if name in indicators
        }
        value = {**whole.value, **{name: each.value for name, each in put.items()}}
        below["indicators"] = evolve(whole, value=value, below=put)
    value = {**written.value, **{key: each.value for key, each in below.items()}}
    return evolve(written, value=value, below={**written.below, **below})


def _with_keys(own: Cursor, other: Cursor, keys: Collection[str]) -> Cursor:
    below = _put(own, other, keys)
    value = {**own.value, **{key: each.value for key, each in below.items()}}
    return evolve(own, value=value, below=below)


def _put(own: Cursor, other: Cursor, keys: Collection[str]) -> dict[str, Cursor]:
    wanted = [*keys, *(_BESIDE[key] for key in keys if key in _BESIDE)]
    found = {key: other.get(key) for key in wanted if own.get(key) is None}
    return {key: each for key, each in found.items() if each is not None}


def at_like(like: Cursor, finding: Finding) -> Finding:
    """Return a finding at the `like` that causes it, if it is in the file of what is taken."""
    if finding.place.path == like.file.source.path:
        return finding
    related = Related(say("related.like"), finding.place)
    return Finding(finding.message, like.place(), (related,))


@contextmanager
def told_at(like: Cursor | None, files: Collection[File]) -> Iterator[None]:
    """Let everything that is found meanwhile in other files be told at `like`.

    What is found there would not be found without what is here: by themselves the files are sound.

    Args:
        like: the value of `like`, or `None` where nothing is taken.
        files: the other files.
    """
    if like is None:
        yield
        return
    own = like.file
    before = {file: len(file.findings) for file in (own, *files)}
    yield
    found = [each for file, count in before.items() for each in file.findings[count:]]
    for file, count in before.items():
        del file.findings[count:]
    for each in found:
        own.add(at_like(like, each))
