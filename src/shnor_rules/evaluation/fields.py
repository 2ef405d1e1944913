# SPDX-License-Identifier: MIT
"""The keys of a record: nested or dotted, known or not, answers and what stands beside them."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from attrs import field, frozen

from shnor_rules.evaluation.answers import Evidence
from shnor_rules.evaluation.scalars import is_blank, shown
from shnor_rules.findings import Finding, Place
from shnor_rules.findings.nearest import nearest
from shnor_rules.messages import Message, say

if TYPE_CHECKING:
    from collections.abc import Iterable

    from shnor_rules.model import Indicator

VALUE: Final = "значение"
ACT: Final = "акт"
LINK: Final = "ссылка"
REASON: Final = "причина"
PART: Final = "часть"
WHOLE: Final = "всего"


@frozen
class Faults:
    """The findings on one record, while it is read."""

    found: list[Finding] = field(factory=list)

    def add(self, message: Message, subject: str) -> None:
        """Add a finding on the field `subject`."""
        self.found.append(Finding(message, Place(subject=subject)))


def nested(record: Mapping[Any, Any], faults: Faults) -> dict[str, Any]:
    """Return the record with dotted keys (`П3.2`, `П5.1.ссылка`) put under their indicator."""
    result: dict[str, Any] = {}
    dotted: list[tuple[str, Any]] = []
    for key, value in record.items():
        name = unicodedata.normalize("NFC", str(key)).strip() if _is_key(key) else ""
        if not name:
            faults.add(say("unknown-field.nameless", name=shown(key)), shown(key))
        elif "." in name:
            dotted.append((name, value))
        elif name in result:
            faults.add(say("repeated-field", name=name), name)
        else:
            result[name] = value
    for name, value in dotted:
        _put(result, name, value, faults)
    return result


def _is_key(key: object) -> bool:
    return isinstance(key, str | int) and not isinstance(key, bool)


def _put(result: dict[str, Any], name: str, value: object, faults: Faults) -> None:
    *steps, last = (step.strip() for step in name.split("."))
    below = result
    for step in steps:
        below[step] = _opened(below.get(step))
        below = below[step]
    if last in below:
        faults.add(say("repeated-field", name=name), name)
    else:
        below[last] = value


def _opened(present: object) -> dict[str, Any]:
    """Return what stands at a key as a mapping that more can be put into."""
    if is_blank(present):
        return {}
    if isinstance(present, Mapping):
        return {str(key): each for key, each in present.items()}
    # A flat table has the value in one column and the act in another.
    return {VALUE: present}


def unknown_field(name: str, known: Iterable[str]) -> Message:
    """Return what to say of an unknown key: the nearest known one, or all of them."""
    candidates = list(known)
    near = nearest(name, candidates)
    if near is None:
        return say("unknown-field", name=shown(name), names=", ".join(candidates))
    return say("unknown-field.near", name=shown(name), near=near.name)


def refuse_unknown(
    given: Iterable[str], known: Iterable[str], faults: Faults, *, under: str = ""
) -> bool:
    """Add a finding for every given key that is not known, and return whether there was one."""
    candidates = list(known)
    strange = [key for key in given if key not in candidates]
    for key in strange:
        faults.add(unknown_field(key, candidates), f"{under}{key}")
    return bool(strange)


def subfields(indicator: Indicator) -> tuple[str, ...]:
    """Return the keys that may stand under an indicator, items first."""
    keys = [item.id for item in indicator.items]
    if indicator.share is not None:
        keys += [PART, WHOLE]
    keys += [VALUE, REASON]
    if indicator.evidence is not None or any(item.evidence for item in indicator.items):
        keys += [ACT, LINK]
    return tuple(keys)


def take_evidence(fields: dict[str, Any]) -> Evidence:
    """Take the act and the link out of `fields` and return them."""
    return Evidence(_text(fields.pop(ACT, None)), _text(fields.pop(LINK, None)))


def take_reason(fields: dict[str, Any]) -> str | None:
    """Take the reason of a missing answer out of `fields` and return it."""
    return _text(fields.pop(REASON, None))


def _text(value: object) -> str | None:
    return (
        None if is_blank(value) else shown(value) if not isinstance(value, str) else value.strip()
    )
