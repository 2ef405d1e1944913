# SPDX-License-Identifier: MIT
"""What must hold of the files of a ruleset, whatever was done to them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from shnor_rules.checks import examined
from shnor_rules.errors import RecordError
from shnor_rules.evaluation import evaluate
from shnor_rules.loading import read_sources

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from shnor_rules.findings import Finding
    from shnor_rules.model import Monitoring, Ruleset

LANGUAGES: Final = ("ru", "en")


def judged(files: Mapping[str, str], folder: str, beside: Path | None) -> Ruleset | None:
    """Check the files of a ruleset and tell all that is found; return it if it has no errors.

    Nothing raises, whatever the files are: all that is wrong is a finding that can be told.
    """
    sources = [(name, text.encode("utf-8", "surrogatepass")) for name, text in files.items()]
    read = read_sources(sources, folder=folder, beside=beside)
    tell(each.finding for each in examined(read.draft))
    tell(read.findings)
    return read.ruleset


def tell(findings: Iterable[Finding]) -> None:
    """Tell findings in every language, as data and as sentences with what to do."""
    for finding in findings:
        for lang in LANGUAGES:
            finding.to_dict(lang)
            finding.message.help(lang)


def assessed(monitoring: Monitoring, record: Mapping[str, Any], reading: Iterable[str]) -> None:
    """Assess a record and tell all of the outcome; a record may only be refused, with reasons."""
    try:
        assessment = evaluate(monitoring, record, reading=reading)
    except RecordError as error:
        tell(error.findings)
        return
    explanation = assessment.explain()
    for lang in LANGUAGES:
        assessment.to_dict(lang)
        explanation.to_text(lang)
        explanation.to_dict(lang)
