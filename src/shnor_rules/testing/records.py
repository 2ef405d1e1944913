# SPDX-License-Identifier: MIT
"""A strategy for whole records of a monitoring, in every form that is understood."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

from hypothesis import strategies as st

from shnor_rules.testing.answering.answers import incomplete_answers
from shnor_rules.testing.answering.parts import as_read, parts_of, put_at, record_of
from shnor_rules.testing.asked import refuse_no_strategy, refuse_other_words
from shnor_rules.testing.faults.faulty import faulty_record
from shnor_rules.testing.faults.kinds import faults

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from hypothesis.strategies import SearchStrategy

    from shnor_rules.model import Monitoring
    from shnor_rules.testing.answering.answers import Fields

_OUTSIDE: Final = "value-outside-set"


def records(  # noqa: PLR0913  (each keyword is one thing that a tester chooses)
    monitoring: Monitoring,
    *,
    reading: str | Iterable[str] = (),
    missing: Literal["never", "sometimes"] = "never",
    out_of_range: Literal["never", "always"] = "never",
    samples: SearchStrategy[int] | None = None,
    answers: Mapping[str, SearchStrategy[object]] | None = None,
) -> SearchStrategy[Fields]:
    """Return a strategy for records that `evaluate` accepts.

    Every attribute and every indicator is answered, in all forms that are understood: numbers,
    texts with a decimal comma, labels, «нет» where it is an answer, lists and mappings of items,
    dotted keys, rows and groups, counts, an act and a link. The ends of value sets come often, and
    a failing test shows small numbers.

    Example:
        >>> import shnor_rules
        >>> from hypothesis import given, strategies as st
        >>> from shnor_rules.testing import records
        >>> monitoring = shnor_rules.load("korenovsky")["teacher-competence"]
        >>> @given(record=records(monitoring, answers={"П1": st.just(2)}))
        ... def test_level(record):
        ...     assert shnor_rules.evaluate(monitoring, record).total >= 0

    Args:
        monitoring: the monitoring.
        reading: the name of a reading, or several; without any, the literal text stands.
        missing: `"sometimes"`: any answer may be left out, be blank or lack a part.
        out_of_range: `"always"`: one answer is outside its value set, so that `evaluate` refuses
            the record.
        samples: how many rows a sample or a group has, and how many groups there are; without it,
            up to four.
        answers: other strategies for the answers to some indicators and attributes, by their id.

    Raises:
        ReadingError: a reading is unknown, or two of them touch the same part.
        ValueError: `answers` names what is not asked for, nothing can be out of range, or `missing`
            or `out_of_range` is none of its words.
        TypeError: `monitoring` is no monitoring, or `samples` or one of `answers` no strategy.
    """
    refuse_other_words("missing", missing, "never", "sometimes")
    refuse_other_words("out_of_range", out_of_range, "never", "always")
    given = {} if samples is None else {"samples": samples}
    for name, each in {**given, **(answers or {})}.items():
        refuse_no_strategy(name, each)
    read = as_read(monitoring, reading)
    own = {name: put_at(name, each) for name, each in (answers or {}).items()}
    parts = parts_of(read, samples)
    unknown = own.keys() - parts.answers.keys()
    if unknown:
        named, known = ", ".join(sorted(unknown)), ", ".join(parts.answers)
        message = f"{read.id} does not ask for {named}; it asks for: {known}"
        raise ValueError(message)
    if missing == "sometimes":
        parts = parts.replacing(
            {
                name: st.one_of(each, incomplete_answers(read, name))
                for name, each in parts.answers.items()
            }
        )
    parts = parts.replacing(own)
    if out_of_range == "never":
        return record_of(parts)
    outside = tuple(each for each in faults(read) if each.rule == _OUTSIDE and each.part not in own)
    if not outside:
        message = f"{read.id}: any answer is in range"
        raise ValueError(message)
    return faulty_record(parts, outside).map(lambda found: found[0])
