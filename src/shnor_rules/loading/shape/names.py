# SPDX-License-Identifier: MIT
"""Names that do not have the form their schema asks for, and the nearest form that has it."""

from __future__ import annotations

import re
from keyword import iskeyword
from typing import TYPE_CHECKING, Final

from shnor_rules.loading.shape.yamlish import shortened
from shnor_rules.messages import Message, say

if TYPE_CHECKING:
    from shnor_rules.loading.shape.grammar import Schema

_JOINS: Final = {"name": "_", "item": "_"}
_GAP: Final = re.compile(r"[\W_]+")


def bad_name(written: str, schema: Schema) -> Message:
    """Return what to say of a name that does not match the pattern of `schema`."""
    kind = schema["x-kind"]
    reserved = kind == "name" and iskeyword(written)
    return say(
        "bad-name.reserved" if reserved else f"bad-name.{kind}",
        written=shortened(written),
        example=_tidied(written, kind, schema["pattern"]) or schema["examples"][0],
    )


def _tidied(written: str, kind: str, pattern: str) -> str | None:
    """Return `written` with gaps and capitals as its kind has them, if the pattern takes that."""
    parts = written.split("/") if kind == "like" else [written]
    joined = "/".join(_GAP.sub(_JOINS.get(kind, "-"), part).strip("-_") for part in parts)
    cased = {kind: joined.lower() for kind in ("id", "like", "rule")} | {"remark": joined.upper()}
    tidy = cased.get(kind, joined)
    return tidy if re.search(pattern, tidy) else None
