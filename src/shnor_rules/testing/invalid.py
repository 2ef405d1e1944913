# SPDX-License-Identifier: MIT
"""A strategy for records that are refused, each with the one fault it has."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from attrs import frozen
from hypothesis import strategies as st

from shnor_rules.testing.answering.parts import as_read, parts_of
from shnor_rules.testing.faults.fault import Fault
from shnor_rules.testing.faults.faulty import faulty_record
from shnor_rules.testing.faults.kinds import faults

if TYPE_CHECKING:
    from collections.abc import Iterable

    from hypothesis.strategies import SearchStrategy

    from shnor_rules.model import Monitoring
    from shnor_rules.testing.answering.answers import Fields

_NO_MAPPING: Final = "record-not-mapping"


@frozen
class InvalidRecord:
    """A record that is refused for one fault.

    Attributes:
        record: the record.
        rule: the name of the finding, as in `value-outside-set`.
        key: what the finding is on: the field of the record, or the row of a sample.
    """

    record: Any
    rule: str
    key: str


def invalid_records(
    monitoring: Monitoring, *, reading: str | Iterable[str] = ()
) -> SearchStrategy[InvalidRecord]:
    """Return a strategy for records with one fault each, which `evaluate` refuses for it.

    Every kind of fault comes: an answer outside its set, «нет» where it is no answer, a truth value
    or a float for a number, too many or too few items, a row that is none, a part larger than its
    whole, a field that is unknown or comes twice. All other answers of the record are sound.

    Example:
        >>> import pytest, shnor_rules
        >>> from hypothesis import given
        >>> from shnor_rules.testing import invalid_records
        >>> monitoring = shnor_rules.load("korenovsky")["tutoring-point"]
        >>> @given(invalid=invalid_records(monitoring))
        ... def test_refused(invalid):
        ...     with pytest.raises(shnor_rules.RecordError) as refusal:
        ...         shnor_rules.evaluate(monitoring, invalid.record)
        ...     assert {invalid.rule} == {each.name for each in refusal.value.findings}

    Args:
        monitoring: the monitoring.
        reading: the name of a reading, or several; without any, the literal text stands.

    Raises:
        ReadingError: a reading is unknown, or two of them touch the same part.
        TypeError: `monitoring` is no monitoring.
    """
    read = as_read(monitoring, reading)
    known = (*faults(read), Fault(None, _NO_MAPPING, "", st.just({})))
    return faulty_record(parts_of(read), known).map(_invalid)


def _invalid(found: tuple[Fields, Fault]) -> InvalidRecord:
    record, fault = found
    is_mapping = fault.rule != _NO_MAPPING
    return InvalidRecord(record if is_mapping else [record], fault.rule, fault.key)
