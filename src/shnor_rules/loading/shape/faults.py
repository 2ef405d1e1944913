# SPDX-License-Identifier: MIT
"""What a JSON Schema validator finds, reduced to one fault for one cause."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from attrs import frozen

from shnor_rules.loading.limits import MOST_FINDINGS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from jsonschema.exceptions import ValidationError

    from shnor_rules.loading.shape.grammar import Schema
    from shnor_rules.loading.shape.shaped import Path

_DECISIVE: Final = ("type", "enum", "const", "minLength", "minItems", "minProperties", "pattern")
"""Keywords that speak of the value as a whole; one fault of the first of them says it all."""


@frozen(eq=False)
class Fault:
    """One keyword of a schema that a value does not meet.

    Attributes:
        keyword: the keyword.
        argument: what the schema gives for it.
        instance: the value; a key, where a key is at fault.
        path: where the value is; the mapping, where a key is at fault.
        is_key: whether a key is at fault.
    """

    keyword: str
    argument: Any
    instance: Any
    path: Path
    is_key: bool


def find_faults(value: Any, schema: Schema) -> list[Fault]:  # noqa: ANN401  (any YAML value)
    """Return what is wrong with `value`, one fault for one cause; no more than tell too many."""
    from jsonschema import Draft202012Validator  # noqa: PLC0415  (slow to import, used here only)

    errors = Draft202012Validator(schema).iter_errors(value)
    together: dict[tuple[Path, str | None], list[Fault]] = {}
    for error in _leaves(errors):
        fault = _fault(error)
        key = fault.instance if fault.is_key else None
        together.setdefault((fault.path, key), []).append(fault)
        if len(together) > MOST_FINDINGS:
            break
    return [fault for faults in together.values() for fault in _causes(faults)]


def _leaves(errors: Iterable[ValidationError]) -> Iterator[ValidationError]:
    """Yield the errors, each failed union replaced by those of its likeliest branch."""
    for error in errors:
        if not error.context or required_keys(error.validator_value):
            yield error
            continue
        branches: dict[str | int, list[ValidationError]] = {}
        for child in error.context:
            branches.setdefault(child.relative_schema_path[0], []).append(child)
        likeliest = min(branches.values(), key=len)
        yield from _leaves(likeliest)


def required_keys(branches: Any) -> list[str]:  # noqa: ANN401  (the argument of any keyword)
    """Return the keys of a union whose every branch requires one key; nothing for any other."""
    if not isinstance(branches, list):
        return []
    if not all(set(branch) == {"required"} and len(branch["required"]) == 1 for branch in branches):
        return []
    return [branch["required"][0] for branch in branches]


def _fault(error: ValidationError) -> Fault:
    return Fault(
        keyword=str(error.validator),
        argument=error.validator_value,
        instance=error.instance,
        path=tuple(error.absolute_path),
        is_key="propertyNames" in error.absolute_schema_path,
    )


def _causes(faults: list[Fault]) -> list[Fault]:
    decisive = [fault for fault in faults if fault.keyword in _DECISIVE]
    if decisive:
        return [min(decisive, key=lambda fault: _DECISIVE.index(fault.keyword))]
    # A validator repeats a fault for every missing key; here one fault stands for them all.
    return list({(fault.keyword, id(fault.argument)): fault for fault in faults}.values())
