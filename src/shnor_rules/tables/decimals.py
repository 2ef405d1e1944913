# SPDX-License-Identifier: MIT
"""The text of a decimal from its parts, as `format_decimal` prints it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import narwhals as nw

if TYPE_CHECKING:
    from collections.abc import Mapping

    from shnor_rules.tables.decimals_parts import Decimal
    from shnor_rules.whole import Node

_ELLIPSIS: Final = "…"
_COMMA: Final = ","


def written(parts: Decimal, made: Mapping[Node, nw.Expr]) -> nw.Expr:
    """Return the text of a decimal.

    Args:
        parts: its parts.
        made: their expressions.
    """
    whole = made[parts.whole].cast(nw.String)
    digits = made[parts.digits].cast(nw.String)
    texts = [whole]
    if parts.is_negative.known != 0:
        minus = nw.when(made[parts.is_negative]).then(nw.lit("-")).otherwise(nw.lit(""))
        texts.insert(0, minus)
    if not parts.places:
        texts.append(_chosen(parts, made, nw.lit(_ELLIPSIS), nw.lit("")))
    else:
        # The one in front keeps the zeros that follow the comma.
        short = digits.str.strip_chars_end("0").str.slice(1)
        some = nw.when(short != nw.lit("")).then(nw.concat_str(nw.lit(_COMMA), short))
        exact = some.otherwise(nw.lit(""))
        cut = nw.concat_str(nw.lit(_COMMA), digits.str.slice(1), nw.lit(_ELLIPSIS))
        texts.append(_chosen(parts, made, cut, exact))
    return nw.concat_str(*texts)


def _chosen(parts: Decimal, made: Mapping[Node, nw.Expr], cut: nw.Expr, exact: nw.Expr) -> nw.Expr:
    if parts.is_cut.known is not None:
        return cut if parts.is_cut.known else exact
    return nw.when(made[parts.is_cut]).then(cut).otherwise(exact)
