# SPDX-License-Identifier: MIT
"""The options `--sample`, `--key` and `--ignore`: which columns are what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shnor_rules.cli.misuse import UsageError
from shnor_rules.messages import say

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from shnor_rules.model import Monitoring


def samples_of(
    options: Iterable[str], key: str | None, monitoring: Monitoring, *, has_sheets: bool = False
) -> Mapping[str, str]:
    """Return the files of samples by indicator.

    Args:
        options: the values of `--sample`, each as `П2=наставники.csv`.
        key: the value of `--key`.
        monitoring: the monitoring that has the indicators.
        has_sheets: whether samples may also stand on sheets of a workbook.

    Raises:
        UsageError: an option is written otherwise, the indicator has no sample or has two, or there
            is a key without a sample.
    """
    files: dict[str, str] = {}
    for text in options:
        name, _, path = text.partition("=")
        if not (name and path):
            raise UsageError(say("usage.sample", text=text))
        _refuse_unsampled(name, monitoring)
        if name in files:
            raise UsageError(say("usage.sample.twice", name=name))
        files[name] = path
    if key is not None and not files and not has_sheets:
        raise UsageError(say("usage.key", key=key))
    return files


def ignored_fields(
    ignored: Iterable[str], key: str | None, monitoring: Monitoring
) -> frozenset[str]:
    """Return the fields of records that are to be left out without a word.

    Args:
        ignored: the values of `--ignore`.
        key: the value of `--key`; only the monitoring decides whether the column is an answer, too.
        monitoring: the monitoring that the records are for.

    Raises:
        UsageError: an answer to an indicator is to be left out.
    """
    indicators = {indicator.id for indicator in monitoring.indicators}
    for name in ignored:
        if name.partition(".")[0] in indicators:
            raise UsageError(say("usage.ignore", name=name))
    attributes = {attribute.id for attribute in monitoring.attributes}
    keys = set() if key is None or key in attributes | indicators else {key}
    return frozenset({*ignored, *keys})


def _refuse_unsampled(name: str, monitoring: Monitoring) -> None:
    sampled = [each.id for each in monitoring.indicators if each.sample is not None]
    if not sampled:
        raise UsageError(say("usage.sample.none", monitoring=monitoring.id))
    if name not in sampled:
        raise UsageError(say("usage.sample.indicator", name=name, names=", ".join(sampled)))
