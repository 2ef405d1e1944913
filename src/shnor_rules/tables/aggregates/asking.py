# SPDX-License-Identifier: MIT
"""What can be asked of results in a table: levels, groups with one level, changes of levels.

The meanings are those of `distribution`, `groups` and `compare`, which take results one by one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from shnor_rules.tables.extras import require

if TYPE_CHECKING:
    from collections.abc import Iterable

    from shnor_rules.model import Monitoring

T = TypeVar("T")


def level_distribution(
    monitoring: Monitoring,
    results: T,
    *,
    by: str | Iterable[str] = (),
    reading: str | Iterable[str] = (),
) -> T:
    """Return how the records of a table spread over the levels; none is left out.

    Each row of the answer is a level of the scale, as printed, or a cause for having none:
    `уровень_код`, `уровень` (nothing where there is none), `статус`, `количество` out of `n`, and
    `доля_число`, a float for plots only. Levels without a record are there, causes without one are
    not. The counts of a part add up to its `n`.

    Args:
        monitoring: the monitoring that the records were assessed by.
        results: what `evaluate_table` returned, with `уровень_код` and `статус`.
        by: columns that part the records, such as the school; without any there is only the whole.
            Values that differ in case, in ё or in spaces only are one part, named by the spelling
            that is first in the order of letters. Parts without a value come last.
        reading: the readings that the records were assessed with.

    Returns:
        A table of the same kind, a lazy one for a lazy one.

    Raises:
        InputError: the extra `tables` is not installed, a column that is needed is not there, or
            the table is of no kind that is known.
        ReadingError: a reading is unknown, or two of them touch the same part.
    """
    require(("narwhals",))
    from shnor_rules.tables.aggregates.distribution import distributed  # noqa: PLC0415  (an extra)

    answer: T = distributed(monitoring, results, by=by, reading=reading)
    return answer


def level_groups(
    monitoring: Monitoring,
    results: T,
    *,
    by: str | Iterable[str],
    within: str | Iterable[str] = (),
    reading: str | Iterable[str] = (),
) -> T:
    """Return groups of records with equal columns and the identical level.

    Each row of the answer is a group: what its records share, `уровень_код`, `уровень`, and
    `количество` out of the `n` records among which the groups were made, with `доля_число`, a float
    for plots only. Nothing is left out for being small: a record that is alone is a group of one.
    Records in no group are rows, too, told by `вид`: they have no level, or a column is empty.

    Args:
        monitoring: the monitoring that the records were assessed by.
        results: what `evaluate_table` returned, with `уровень_код` and `статус`.
        by: the columns that the records of a group share, such as the subject taught.
        within: columns that part the records, such as the school; groups are then made within each
            part instead of over all records.
        reading: the readings that the records were assessed with.

    Returns:
        A table of the same kind, a lazy one for a lazy one.

    Raises:
        InputError: the extra `tables` is not installed, a column that is needed is not there, or
            the table is of no kind that is known.
        ReadingError: a reading is unknown, or two of them touch the same part.
    """
    require(("narwhals",))
    from shnor_rules.tables.aggregates.groups import in_groups  # noqa: PLC0415  (an extra)

    answer: T = in_groups(monitoring, results, by=by, within=within, reading=reading)
    return answer


def level_changes(
    monitoring: Monitoring,
    before: T,
    after: T,
    *,
    key: str | Iterable[str],
    reading: str | Iterable[str] = (),
) -> T:
    """Return how often the level changed in which way from one table of results to another.

    A record is compared with the only one of the same key; which level is the better one is told
    by the direction of the monitoring and the intervals of its scale. Each row of the answer is a
    way to change, or why records are not compared: `период` (nothing for those compared, else
    `прежний` or `новый`), `сравнение`, `количество` out of `n`, and `доля_число`, a float for plots
    only. `n` is the number of pairs, or of the records of that period. Each record of a period is
    counted once: in a pair, or with the cause that keeps it from one.

    Args:
        monitoring: the monitoring that the records of both tables were assessed by.
        before: what `evaluate_table` returned for the earlier period.
        after: the same for the later one, a table of the same kind.
        key: the columns that tell records from one another. Case, ё and surplus spaces do not
            matter.
        reading: the readings that both tables were assessed with.

    Returns:
        A table of the same kind, a lazy one for lazy ones.

    Raises:
        InputError: the extra `tables` is not installed, the monitoring has no scale, a column that
            is needed is not there, or the tables are of unlike kinds or of none that is known.
        ReadingError: a reading is unknown, or two of them touch the same part.
    """
    require(("narwhals",))
    from shnor_rules.tables.aggregates.changes import changed  # noqa: PLC0415  (an extra)

    answer: T = changed(monitoring, before, after, key=key, reading=reading)
    return answer
