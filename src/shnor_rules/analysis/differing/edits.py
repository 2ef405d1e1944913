# SPDX-License-Identifier: MIT
"""What is written differently in two versions of one file: at which path, old and new."""

from __future__ import annotations

from collections.abc import Mapping
from difflib import SequenceMatcher
from enum import Enum
from itertools import zip_longest
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

Path: TypeAlias = tuple[str, ...]
"""Keys from the top of a file; a part of a list is called by its name or its place from 1."""


class Kind(Enum):
    """What an edit can do."""

    WORDING = "wording"
    """It changes a text that nothing is computed from."""

    ABOUT = "about"
    """It changes what is said about the rules: where they come from, when, known defects."""

    RULES = "rules"
    """It changes what results are made of."""


@frozen
class Edit:
    """Something that is written differently.

    Attributes:
        path: where in the file.
        old: what is written there in the old version, as plain data; `None` for nothing.
        new: what is written there in the new version.
        kind: what it can do.
    """

    path: Path
    old: Any
    new: Any
    kind: Kind

    @property
    def is_added(self) -> bool:
        """Whether there was nothing there before."""
        return self.old is None

    @property
    def is_removed(self) -> bool:
        """Whether there is nothing there any more."""
        return self.new is None

    @property
    def where(self) -> str:
        """The path in words: its keys with dots between."""
        return ".".join(self.path)

    def to_dict(self) -> dict[str, Any]:
        """Return the edit as plain data."""
        return {"path": self.where, "kind": self.kind.value, "old": self.old, "new": self.new}


_WORDING: Final = frozenset(
    (
        *("title", "quote", "place", "subject", "goal", "participants", "data_sources"),
        *("responsible", "systematisation", "report_kinds", "use_of_results", "rules", "analysis"),
        *("notices", "notice", "meaning", "parameter", "collection", "evidence", "symbol", "note"),
        *(
            "recommendations",
            "number",
            "because",
            "label",
            "municipality",
            "region",
            "direction_quote",
            "part",
        ),
        *("whole", "tasks", "mechanisms", "results"),
    )
)
"""Keys of texts."""

_ABOUT: Final = frozenset(
    (
        *("remarks", "examples", "source", "period", "direction", "direction_basis", "basis"),
        *("refers_to", "groups", "documents", "schedule"),
    )
)
"""Keys of what is said about rules."""

_OF_DECISIONS: Final = frozenset({"by", "date", "status"})
"""Keys of what is said about a reading; elsewhere they mean something else."""

_NAMING: Final = frozenset(
    (
        *("indicators", "items", "derived", "subtotals", "bands", "readings", "attributes"),
        *("labels", "weights", "levels", "points", "sections", "activities", "targets", "added"),
    )
)
"""Keys under which anything may be a name."""

ORDER: Final = "…"
"""The last key of an edit that only puts parts in another order."""

_NAMES: Final = ("level", "id", "number", "title", "points", "name")
"""Keys by which the parts of a list are told from one another, the best first."""


def edits(old: Mapping[str, Any], new: Mapping[str, Any]) -> tuple[Edit, ...]:
    """Return what is written differently in two versions of a file, given as plain data.

    Of a whole section that comes or goes, each part does.
    """
    keys = dict.fromkeys((*old, *new))
    before = {key: _empty(old.get(key), new.get(key)) for key in keys}
    after = {key: _empty(new.get(key), old.get(key)) for key in keys}
    return edits_of_parts(before, after)


def edits_of_parts(old: Mapping[str, Any], new: Mapping[str, Any]) -> tuple[Edit, ...]:
    """Return what is written differently in parts by their names; new ones as wholes."""
    return tuple(_edits((), old, new))


def kind_of(path: Sequence[str]) -> Kind:
    """Return what an edit at a path can do."""
    above = ("", *path)
    keys = [key for before, key in zip(above, path, strict=False) if before not in _NAMING]
    for key in keys:
        if key in _ABOUT and path[-2:] != ("sample", "groups"):
            return Kind.ABOUT
        if key in _WORDING:
            return Kind.WORDING
    if path[:1] == ("readings",) and keys[-1] in _OF_DECISIONS:
        return Kind.ABOUT
    return Kind.WORDING if path[-2:] == ("sample", "of") else Kind.RULES


def _edits(path: Path, old: Any, new: Any) -> Iterator[Edit]:  # noqa: ANN401  (plain data)
    if old == new:
        return
    if isinstance(old, Mapping) and isinstance(new, Mapping):
        for key in dict.fromkeys((*old, *new)):
            yield from _edits((*path, str(key)), old.get(key), new.get(key))
    elif isinstance(old, list) and isinstance(new, list):
        named = _named(old, new)
        if named is None:
            yield from _in_list(path, old, new)
        else:
            yield from _edits(path, *named)
            yield from _order(path, *named)
    else:
        yield Edit(path, old, new, _kind(path, old, new))


def _kind(path: Path, old: Any, new: Any) -> Kind:  # noqa: ANN401  (plain data)
    """Return what an edit can do; a few texts open or close fields of records by being there."""
    comes_or_goes = old is None or new is None
    if path[-1] == "unit" or (path[-1] == "evidence" and comes_or_goes):
        return Kind.RULES
    return kind_of(path)


def _empty(section: Any, other: Any) -> Any:  # noqa: ANN401  (plain data)
    """Return a section, or an empty one where the other side has one."""
    if section is None and isinstance(other, list | dict):
        return type(other)()
    return section


def _in_list(path: Path, old: list[Any], new: list[Any]) -> Iterator[Edit]:
    """Yield the edits of a list whose parts have no names; each stands at its place."""
    matcher = SequenceMatcher(a=list(map(repr, old)), b=list(map(repr, new)), autojunk=False)
    for kind, start, end, start_new, end_new in matcher.get_opcodes():
        if kind == "equal":
            continue
        pairs = zip_longest(old[start:end], new[start_new:end_new])
        for place, (before, after) in enumerate(pairs, start=start + 1):
            yield from _edits((*path, str(place)), before, after)


def _order(path: Path, old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[Edit]:
    """Yield that what is in both stands in another order: the first level that fits may decide."""
    if [key for key in old if key in new] != [key for key in new if key in old]:
        yield Edit((*path, ORDER), list(old), list(new), kind_of(path))


def _named(old: list[Any], new: list[Any]) -> tuple[dict[str, Any], dict[str, Any]] | None:
    """Return the parts of two lists by their names; `None` where some have none, or one of others.

    A list is named by the first key that tells all parts of both apart.
    """
    for key in _NAMES:
        if all(_all_named(key, parts) for parts in (old, new)):
            return {str(part[key]): part for part in old}, {str(part[key]): part for part in new}
    return None


def _all_named(key: str, parts: list[Any]) -> bool:
    names = [part.get(key) for part in parts if isinstance(part, Mapping)]
    return None not in names and len(set(map(str, names))) == len(names) == len(parts)
