# SPDX-License-Identifier: MIT
"""The text of a decimal from its parts, as `format_decimal` prints it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import narwhals as nw

from shnor_rules.tables.answers.spaces import joined
from shnor_rules.tables.engines import Engine

if TYPE_CHECKING:
    from collections.abc import Mapping

    from shnor_rules.tables.decimals_parts import Decimal
    from shnor_rules.whole import Node

_ELLIPSIS: Final = "…"
_COMMA: Final = ","


def written(parts: Decimal, made: Mapping[Node, nw.Expr], *, engine: Engine) -> nw.Expr:
    """Return the text of a decimal; something else where there is none.

    Args:
        parts: its parts.
        made: their expressions.
        engine: what computes.
    """
    texts = [made[parts.whole].cast(nw.String)]
    if parts.is_negative.known != 0:
        minus = nw.when(made[parts.is_negative]).then(nw.lit("-")).otherwise(nw.lit(""))
        texts.insert(0, minus)
    if parts.places:
        # The one in front keeps the zeros that follow the comma.
        texts += [nw.lit(_COMMA), made[parts.digits].cast(nw.String).str.slice(1)]
    if parts.is_cut.known is None:
        texts.append(nw.when(made[parts.is_cut]).then(nw.lit(_ELLIPSIS)).otherwise(nw.lit("")))
    elif parts.is_cut.known:
        texts.append(nw.lit(_ELLIPSIS))
    text = joined(*texts)
    if not parts.places:
        return text
    # Nothing is taken off in front of an ellipsis, and no zeros of the whole number are: one text
    # is less code for an engine to make than a choice between two.
    if engine is Engine.SPARK:
        # It takes anything off by patterns only, so one of them is enough.
        return text.str.replace_all(f"{_COMMA}?0*$", "")
    return text.str.strip_chars_end("0").str.strip_chars_end(_COMMA)
