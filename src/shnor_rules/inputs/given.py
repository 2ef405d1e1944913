# SPDX-License-Identifier: MIT
"""A record from a file, and the way from its fields back to the file."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

from attrs import evolve, field, frozen

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from shnor_rules.findings import Finding, Place

_BETWEEN: Final = re.compile(r"[.\[\]]+")


def field_key(subject: str) -> str:
    """Return the name of a field with dots only: `П5[2][1].3` is `П5.2.1.3`."""
    steps = _BETWEEN.split(unicodedata.normalize("NFC", subject))
    return ".".join(step.strip() for step in steps if step.strip())


def locate(given: Given, finding: Finding) -> Finding:
    """Return a finding on a field of the record as a finding on the file that it came from.

    A field that has no place of its own is reported where the nearest one around it stands, in the
    end the record.
    """
    subject = finding.place.subject or ""
    key = field_key(subject)
    exact = given.fields.get(key)
    if exact is not None:
        return evolve(finding, place=evolve(exact, subject=exact.subject or subject))
    while key and key not in given.fields:
        key = key.rpartition(".")[0]
    place = given.fields[key] if key else given.place
    return evolve(finding, place=evolve(place, subject=subject or None))


@frozen(eq=False)
class Places(Mapping[str, "Place"]):
    """Where the fields of a record stand, found out when somebody asks: few records have faults.

    Attributes:
        find: finds the places, by the names of the fields with dots only.
    """

    find: Callable[[], Mapping[str, Place]]

    @cached_property
    def _found(self) -> Mapping[str, Place]:
        return self.find()

    def __getitem__(self, key: str) -> Place:
        """Return where the field `key` stands."""
        return self._found[key]

    def __iter__(self) -> Iterator[str]:
        """Iterate over the names of the fields."""
        return iter(self._found)

    def __len__(self) -> int:
        """Return how many fields have a place."""
        return len(self._found)


@frozen
class Given:
    """A record and where it came from.

    Attributes:
        record: the answers, as `evaluate` takes them.
        place: where the record begins.
        fields: where its fields stand, by name with dots only (`П3`, `П3.2`, `П5.2.1.3`). In a
            table the line is that of the row, the column is counted in columns, and the subject is
            the name of the column.
        faults: what is wrong with fields that the record therefore lacks; a record with faults is
            read on, so that all that is wrong with it is told at once, but it is not assessed.
    """

    record: Mapping[str, Any]
    place: Place
    fields: Mapping[str, Place] = field(repr=False)
    faults: tuple[Finding, ...] = ()
