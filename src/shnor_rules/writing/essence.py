# SPDX-License-Identifier: MIT
"""What a ruleset says, without where and how it is written."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import TYPE_CHECKING, Any, Final

import attrs

from shnor_rules.expressions import Expression
from shnor_rules.findings import Place
from shnor_rules.model import Likeness, Monitoring, Ruleset

if TYPE_CHECKING:
    from collections.abc import Iterator

_ASIDE: Final = frozenset({"findings", "hash", "layout", "path", "patches"})
"""The attributes that tell where a part is written, or are made of the text of the files."""

_TEXTS: Final = frozenset({"text"})
"""The words in which a deadline or a planned value is printed: they count, though two that say the
same are equal."""


def same(one: Ruleset, other: Ruleset) -> bool:
    """Return whether two rulesets say the same.

    Everything that the model holds is compared: texts to the letter, numbers, intervals and value
    sets by value, formulas as written, mappings without their order but for the order in which
    parts are computed, listed or shown. Set aside are the places and layouts of files, their
    hashes, the findings of loading, and the order of the files.
    """
    return bool(essence(one) == essence(other))


def essence(value: object) -> Any:  # noqa: ANN401  (plain data of any shape)
    """Return a ruleset, or a part of one, as plain data that can be compared.

    Of the monitorings that `like` names only the names are in it, beside what is taken from them.
    """
    if isinstance(value, Expression):
        return value.text
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, Mapping):
        return {key: essence(each) for key, each in value.items()}
    if isinstance(value, tuple | list):
        return [essence(each) for each in value]
    if attrs.has(type(value)):
        return {"": type(value).__name__, **dict(_attributes(value))}
    return value


def _attributes(value: Any) -> Iterator[tuple[str, Any]]:  # noqa: ANN401  (of any class)
    for each in attrs.fields(type(value)):
        part = getattr(value, each.name)
        is_compared = each.eq or each.name in _TEXTS
        if not is_compared or each.name in _ASIDE or isinstance(part, Place):
            continue
        if isinstance(value, Likeness) and each.name in {"own", "theirs"}:
            continue
        if isinstance(value, Monitoring) and each.name == "others":
            yield each.name, {name: other.identity.name for name, other in part.items()}
        elif isinstance(value, Ruleset) and each.name == "remarks":
            # They come in the order of the files.
            yield each.name, sorted(map(essence, part), key=repr)
        else:
            yield each.name, essence(part)
