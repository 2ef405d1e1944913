# SPDX-License-Identifier: MIT
"""A file against its schema: slips put right first, the rest validated, everything reported."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import evolve

from shnor_rules.loading.limits import MOST_FINDINGS
from shnor_rules.loading.shape.faults import find_faults
from shnor_rules.loading.shape.page import Page
from shnor_rules.loading.shape.repair import repair
from shnor_rules.loading.shape.scene import Scene
from shnor_rules.loading.shape.wording import findings_of, spoils_value

if TYPE_CHECKING:
    from collections.abc import Container

    from shnor_rules.findings import Finding, Source
    from shnor_rules.loading.shape.grammar import Grammar
    from shnor_rules.loading.shape.page import Document
    from shnor_rules.loading.shape.shaped import Path, Shaped


def check_shape(
    document: Document, source: Source, grammar: Grammar
) -> tuple[Shaped, tuple[Finding, ...]]:
    """Return the values of a file as its schema understands them, and what is wrong with them.

    Misspelt keys, look-alike letters, the wrong keyboard layout and notation without quotes are
    reported and put right; a value that cannot be used is reported and becomes `None`.

    Args:
        document: the values of the file with their positions.
        source: its text.
        grammar: a JSON Schema 2020-12 that refers only to its own `$defs`, and not to itself.

    Returns:
        The values, and one finding for one cause, in the order of their places; where there are
        more than `MOST_FINDINGS`, no values and the first findings.
    """
    page = Page(document, source)
    shaped, findings = repair(page, grammar)
    scene = Scene(page, grammar, shaped)
    sound = grammar.accepts(shaped.value)
    faults = [] if sound else find_faults(shaped.value, grammar.root)
    findings += [finding for fault in faults for finding in findings_of(fault, scene)]
    if len(findings) > MOST_FINDINGS:
        # What is wrong with the rest of the values is not known, so none of them can be used.
        return evolve(shaped, value=None), tuple(sorted(findings, key=_position)[:MOST_FINDINGS])
    spoilt = {fault.path for fault in faults if spoils_value(fault)}
    value = _without(spoilt, shaped.value, ()) if spoilt else shaped.value
    return evolve(shaped, value=value), tuple(sorted(findings, key=_position))


def _without(spoilt: Container[Path], value: Any, path: Path) -> Any:  # noqa: ANN401  (YAML)
    """Return a copy of the value at `path` with nothing at the paths of `spoilt`."""
    if path in spoilt:
        return None
    if isinstance(value, dict):
        return {key: _without(spoilt, each, (*path, key)) for key, each in value.items()}
    if isinstance(value, list):
        return [_without(spoilt, each, (*path, index)) for index, each in enumerate(value)]
    return value


def _position(finding: Finding) -> tuple[int, int]:
    return finding.place.line or 0, finding.place.column or 0
