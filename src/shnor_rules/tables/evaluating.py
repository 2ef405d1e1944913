# SPDX-License-Identifier: MIT
"""Assessing a table: every row a record, computed where the table is."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from shnor_rules.evaluation.applying import applied
from shnor_rules.model import reading_names
from shnor_rules.tables.extras import require
from shnor_rules.tables.plans import PLACES

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from shnor_rules.model import Monitoring


def evaluate_table(  # noqa: PLR0913  (each is another thing that can be asked for)
    monitoring: Monitoring,
    frame: Any,  # noqa: ANN401  (one of six kinds, none of which has to be installed)
    *,
    reading: str | Iterable[str] = (),
    keep: Iterable[str] | None = None,
    samples: Mapping[str, Any] = MappingProxyType({}),
    key: str | Iterable[str] | None = None,
    not_applicable: int | None = None,
    places: int = PLACES,
) -> Any:  # noqa: ANN401  (the kind of frame that was given)
    """Assess every row of a table, exactly, where the table is.

    Args:
        monitoring: the monitoring, as in `load("korenovsky")["teacher-competence"]`.
        frame: a data frame or lazy frame of Polars, a relation of DuckDB, a data frame of pandas or
            of PySpark, or a table of PyArrow, with a column for each answer, as in a flat table of
            records: `П1`, `П3.2`, `К1.часть`. Other columns pass through.
        reading: the name of a reading, or several; without any, the literal text stands.
        keep: the names of the columns of the answer, old and new, in order; without it, all. Only
            what is named is computed.
        samples: for indicators with a sample, the table of its rows.
        key: the columns that the rows of samples are joined by.
        not_applicable: the whole number that stands for «нет» in columns of numbers.
        places: how many decimals are read from numbers, and the most that the text of the total
            has.

    Returns:
        A frame of the same kind, lazy where the frame is, with the same rows in the same order. The
        new columns are `итог_числитель` and `итог_знаменатель`, the exact total (nothing without
        one); `итог`, its decimal text; `итог_число`, a float, good for plots only; `уровень_код`,
        the place of the level in the scale, from 1; `уровень`; `статус`; and `причина`, all that is
        wrong with a row that is refused.

    Raises:
        InputError: the extra `tables` is not installed; the frame is of no kind that is known; a
            name of `keep` is unknown, or that of a new column is taken; a column cannot be read; a
            value can become too large for the engine. It never computes in floats instead.
        ReadingError: a reading is unknown, two of them touch the same part, or together they
            define values through one another.
    """
    require(("narwhals",))
    # Narwhals is loaded by those who assess tables only.
    from shnor_rules.tables.assessing import assess  # noqa: PLC0415  (told above)

    return assess(
        applied(monitoring, reading_names(reading)),
        frame,
        keep=None if keep is None else tuple(keep),
        samples=samples,
        key=(key,) if isinstance(key, str) else tuple(key or ()),
        not_applicable=not_applicable,
        places=places,
    )
