# SPDX-License-Identifier: MIT
"""The keys of a record: nested or dotted, known or not, answers and what stands beside them."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from shnor_rules.evaluation.answers import Evidence
from shnor_rules.evaluation.scalars import as_text, is_blank, shown
from shnor_rules.findings import Finding, Place
from shnor_rules.findings.nearest import nearest
from shnor_rules.messages import Message, say
from shnor_rules.model.fields import ACT, LINK, PART, REASON, VALUE, WHOLE

if TYPE_CHECKING:
    from collections.abc import Iterable

    from shnor_rules.model import Indicator


@frozen
class Faults:
    """The findings on one record, while it is read."""

    found: list[Finding] = field(factory=list)

    def add(self, message: Message, subject: str) -> None:
        """Add a finding on the field `subject`."""
        self.found.append(Finding(message, Place(subject=subject)))


def named(given: Mapping[Any, Any], faults: Faults, *, under: str = "") -> dict[str, Any]:
    """Return a mapping by names, each once; a key that is no name, or comes twice, is a finding."""
    result: dict[str, Any] = {}
    for key, value in given.items():
        name = _name(key)
        if not name:
            faults.add(say("unknown-field.nameless", name=shown(key)), f"{under}{shown(key)}")
        elif name in result:
            faults.add(say("repeated-field", name=f"{under}{name}"), f"{under}{name}")
        else:
            result[name] = value
    return result


def _name(key: object) -> str:
    text = as_text(key)
    if isinstance(text, Message):
        return ""
    steps = [step.strip() for step in unicodedata.normalize("NFC", text).split(".")]
    return ".".join(steps) if all(steps) else ""


def nested(record: Mapping[Any, Any], faults: Faults) -> dict[str, Any]:
    """Return the record with dotted keys (`П3.2`, `П5.1.ссылка`) put under their indicator."""
    flat = named(record, faults)
    result = {name: value for name, value in flat.items() if "." not in name}
    # What stands at a key comes before what stands under it, whatever the order of columns.
    for name in sorted(flat, key=lambda name: name.count(".")):
        if "." in name:
            _put(result, name, flat[name], faults)
    return result


def _put(result: dict[str, Any], name: str, value: object, faults: Faults) -> None:
    *steps, last = name.split(".")
    below, under = result, ""
    for step in steps:
        under = f"{under}{step}."
        below[step] = _opened(below.get(step), faults, under)
        below = below[step]
    if last in below:
        faults.add(say("repeated-field", name=name), name)
    else:
        below[last] = value


def _opened(present: object, faults: Faults, under: str) -> dict[str, Any]:
    """Return what stands at a key as a mapping that more can be put into."""
    if is_blank(present):
        return {}
    if isinstance(present, Mapping):
        return named(present, faults, under=under)
    # A flat table has the value in one column and the act in another.
    return {VALUE: present}


def unknown_field(name: str, known: Iterable[str]) -> Message:
    """Return what to say of an unknown key: the nearest known one, or all of them."""
    candidates = list(known)
    # A number that looks like another one is not a slip for it.
    near = None if name.isdecimal() else nearest(name, candidates)
    if near is None:
        return say("unknown-field", name=shown(name), names=", ".join(candidates))
    return say(f"unknown-field.{near.why}", name=shown(name), near=near.name)


def known_fields(
    given: Mapping[str, Any],
    known: Iterable[str],
    faults: Faults,
    *,
    under: str = "",
    opened: Mapping[str, str] = MappingProxyType({}),
) -> dict[str, Any]:
    """Return the fields that are known; every other one is a finding.

    Args:
        given: the fields.
        known: those that there are.
        faults: where findings go.
        under: what stands before the name of a field.
        opened: which reading has a field that the text does not have.
    """
    candidates = list(known)
    for key in given:
        if key in candidates:
            continue
        if key in opened:
            message = say("unknown-field.reading", name=shown(key), reading=opened[key])
        else:
            message = unknown_field(key, candidates)
        faults.add(message, f"{under}{key}")
    return {key: value for key, value in given.items() if key in candidates}


def subfields(indicator: Indicator) -> tuple[str, ...]:
    """Return the keys that may stand under an indicator, items first."""
    keys = [] if indicator.sample is not None else [item.id for item in indicator.items]
    if indicator.share is not None:
        keys += [PART, WHOLE]
    keys += [VALUE, REASON]
    if indicator.evidence is not None or any(item.evidence for item in indicator.items):
        keys += [ACT, LINK]
    return tuple(keys)


def take_evidence(fields: dict[str, Any], faults: Faults, *, under: str) -> Evidence:
    """Take the act and the link out of `fields` and return them."""
    act, link = (take_text(fields, key, faults, under=under) for key in (ACT, LINK))
    return Evidence(act, link)


def take_text(fields: dict[str, Any], key: str, faults: Faults, *, under: str) -> str | None:
    """Take the text at `key` out of `fields` and return it; `None` where nothing was given."""
    value = fields.pop(key, None)
    if is_blank(value):
        return None
    text = as_text(value)
    if isinstance(text, str):
        return text
    faults.add(text, f"{under}{key}")
    return None
