# SPDX-License-Identifier: MIT
"""The examples of one file, of a ruleset or by themselves, and what stands in their way."""

from __future__ import annotations

from pathlib import Path, PurePath
from typing import TYPE_CHECKING

from attrs import frozen

from shnor_rules.checks.catalogue import SCORING
from shnor_rules.checks.damage import WHOLE, damaged
from shnor_rules.checks.trying import tried
from shnor_rules.findings import Finding, Related
from shnor_rules.findings.selection import prevents_use
from shnor_rules.loading.example_files import read_example_file
from shnor_rules.loading.folders import contents, holds_examples
from shnor_rules.messages import say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.checks.trying import Trial
    from shnor_rules.findings import Place
    from shnor_rules.loading.example_files import ExampleFile, Rulesets
    from shnor_rules.model import Example, Monitoring, RiskExample, RiskTools

_READ: frozenset[str] = SCORING | {"readings", WHOLE}
"""The sections of a monitoring that examples in another file cannot do without."""


@frozen(eq=False)
class Exemplary:
    """A file with examples.

    Attributes:
        rules: the monitoring or the tools for risks, or `None` where they cannot be used.
        examples: the examples; none where the rules cannot be used.
        findings: what is wrong with the file, apart from examples that fail.
    """

    rules: Monitoring | RiskTools | None = None
    examples: tuple[Example | RiskExample, ...] = ()
    findings: tuple[Finding, ...] = ()

    @property
    def errors(self) -> tuple[Finding, ...]:
        """The findings with which the file cannot be used."""
        return tuple(each for each in self.findings if prevents_use(each))

    def trials(self) -> Iterator[Trial]:
        """Yield the examples with what comes of each."""
        if self.rules is not None:
            for each in self.examples:
                yield tried(self.rules, each)


def examples_in(path: Path, rulesets: Rulesets) -> Exemplary:
    """Return the examples of a file, by its name of a ruleset or of examples alone.

    Args:
        path: the file.
        rulesets: the rulesets that have been read.

    Raises:
        OSError: the file, or a file of the ruleset, cannot be read.
    """
    if holds_examples(path):
        return examples_of(path, contents(path), rulesets)
    ruleset = rulesets.of(path.parent).draft
    found = tuple(each for each in ruleset.findings if _concerns(each.place, path))
    members = (*ruleset, *ruleset.risks.values())
    rules = next((each for each in members if _is_in(each.layout.place(), path)), None)
    if rules is None or any(map(prevents_use, found)):
        return Exemplary(findings=found)
    return Exemplary(rules, rules.examples, found)


def examples_of(path: Path, content: bytes, rulesets: Rulesets) -> Exemplary:
    """Return the examples of a file of examples whose content is at hand.

    Raises:
        OSError: a file of the ruleset that it names cannot be read.
    """
    file = read_example_file(path, content, rulesets)
    findings = (*file.findings, *_unsound(file))
    if file.monitoring is None or any(map(prevents_use, findings)):
        return Exemplary(findings=findings)
    return Exemplary(file.monitoring, file.examples, findings)


def _is_in(place: Place, path: Path) -> bool:
    """Return whether a place is in a file of a folder, by whichever way it was reached."""
    return place.path is not None and PurePath(place.path).name == path.name


def _concerns(place: Place, path: Path) -> bool:
    """Return whether a place is in a file, or is the folder of it as a whole."""
    is_folder = place.path is not None and Path(place.path).resolve() == path.parent.resolve()
    return is_folder or _is_in(place, path)


def _unsound(file: ExampleFile) -> Iterator[Finding]:
    """Yield that the rules which a file of examples names have errors, if they do."""
    if file.reading is None or file.named_at is None:
        return
    ruleset, monitoring = file.reading.draft, file.monitoring
    errors = [each for each in ruleset.findings if prevents_use(each)]
    if monitoring is not None:
        layout = monitoring.layout
        path = layout.place().path
        harmed = damaged(layout, path, ruleset.findings) & _READ
        errors = [each for each in errors if harmed and each.place.path == path]
    if errors:
        folder = str(file.folder)
        related = (Related(say("related.error"), errors[0].place),)
        yield Finding(say("rules-unsound", name=ruleset.id, path=folder), file.named_at, related)
