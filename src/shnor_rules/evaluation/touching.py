# SPDX-License-Identifier: MIT
"""Which known defects of the document touch a result."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shnor_rules.expressions.absent import Absent

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from shnor_rules.expressions.exact import Value
    from shnor_rules.model import Remark


def touching(remarks: Iterable[Remark], values: Mapping[str, Value | None]) -> tuple[Remark, ...]:
    """Return the remarks that concern one of these values of the monitoring's parts."""
    touched = []
    for remark in remarks:
        for part, wanted in remark.concerns.items():
            value = values.get(part)
            if value is None or isinstance(value, bool | Absent):
                continue
            if wanted is None or value in wanted:
                touched.append(remark)
                break
    return tuple(touched)
