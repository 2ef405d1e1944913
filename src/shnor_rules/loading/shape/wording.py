# SPDX-License-Identifier: MIT
"""Faults in the words of the one who wrote the file, at the place that has to be changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shnor_rules.loading.shape.faults import required_keys
from shnor_rules.loading.shape.names import bad_name
from shnor_rules.loading.shape.values import correct_value, describe_value
from shnor_rules.messages import say

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from shnor_rules.findings import Finding
    from shnor_rules.loading.shape.faults import Fault
    from shnor_rules.loading.shape.scene import Scene


def findings_of(fault: Fault, scene: Scene) -> Iterator[Finding]:
    """Yield what is to be said of a fault."""
    alternatives = required_keys(fault.argument)
    if fault.is_key:
        yield _key(fault, scene)
    elif fault.keyword == "required":
        yield from _missing(fault, scene)
    elif alternatives:
        yield _exactly_one(fault, scene, alternatives)
    elif _forbids_together(fault):
        yield _exactly_one(fault, scene, fault.argument["required"])
    else:
        fix = correct_value(fault, scene)
        yield scene.at_value(describe_value(fault, scene), fault.path, fix=fix)


def spoils_value(fault: Fault) -> bool:
    """Return whether the value at fault cannot be used, as against one that only lacks a key."""
    lacks = fault.keyword == "required" or _forbids_together(fault)
    return not (fault.is_key or lacks or required_keys(fault.argument))


def _forbids_together(fault: Fault) -> bool:
    return fault.keyword == "not" and set(fault.argument) == {"required"}


def _key(fault: Fault, scene: Scene) -> Finding:
    names = scene.grammar.resolved(scene.schema(fault.path)["propertyNames"])
    path = (*fault.path, fault.instance)
    if fault.keyword == "pattern" and "x-kind" in names:
        return scene.at_key(bad_name(fault.instance, names), path)
    return scene.at_key(say("wrong-type.other", key=fault.instance), path)


def _missing(fault: Fault, scene: Scene) -> Iterator[Finding]:
    for key in fault.argument:
        if key in fault.instance:
            continue
        path = (*fault.path, key)
        schema = scene.schema(path)
        words = {
            "key": key,
            "ru": _purpose(schema.get("description", key)),
            "en": schema.get("x-english", key),
            "example": scene.grammar.example(schema),
        }
        message = say("missing-key", **words)
        yield scene.at_mapping(message, fault.path)


def _purpose(description: str) -> str:
    """Return a description as a part of a sentence."""
    return description[0].lower() + description[1:].rstrip(".")


def _exactly_one(fault: Fault, scene: Scene, keys: Sequence[str]) -> Finding:
    present = [key for key in keys if key in fault.instance]
    listed = ", ".join(keys)
    if not present:
        example = scene.example((*fault.path, keys[0]))
        message = say("exactly-one-of.none", keys=listed, example=example)
        return scene.at_mapping(message, fault.path)
    together = ", ".join(present)
    message = say("exactly-one-of.several", keys=listed, present=together, first=present[0])
    return scene.at_key(message, (*fault.path, present[1]))
