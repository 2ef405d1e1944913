# SPDX-License-Identifier: MIT
"""The records that a report compares: those of this period, and of earlier ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve, frozen

from shnor_rules.cli.gathering import gather
from shnor_rules.cli.periods import by_record
from shnor_rules.cli.report_asked import file_of
from shnor_rules.evaluation.answers import written
from shnor_rules.inputs import Given
from shnor_rules.inputs.both_periods import holds_periods
from shnor_rules.messages import say
from shnor_rules.reports.content.reviewed import YEAR

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from shnor_rules.cli.asked import Asked
    from shnor_rules.cli.editions import Evaluating
    from shnor_rules.cli.gathering import Gathered
    from shnor_rules.evaluation import Assessment
    from shnor_rules.findings import Finding
    from shnor_rules.model import Periods
    from shnor_rules.reports.results import Result


@frozen
class Gathering:
    """How the records of periods are read and assessed.

    Attributes:
        evaluate: what assesses them.
        records: how they are read.
        periods: the periods that one record may hold, or `None`.
        lang: the language of messages, and of periods that nobody named.
    """

    evaluate: Evaluating
    records: Asked
    periods: Periods | None
    lang: str

    def gathered(
        self, given: Iterable[Given | Finding], previous: Sequence[str]
    ) -> Mapping[str, Gathered[Assessment]]:
        """Return the results of each period by its title, in the order of time.

        Args:
            given: the records of this period, or of two in each, and what is wrong with the files.
            previous: the files of earlier periods, perhaps with their titles.
        """
        earlier = self._earlier(previous)
        if self.periods is not None and not earlier:
            items = list(given)
            keys = (self.periods.previous.key, self.periods.current.key)
            if any(isinstance(each, Given) and holds_periods(each, keys) for each in items):
                return by_record(
                    self.evaluate,
                    items,
                    self.periods,
                    self.lang,
                    ignored=self.records.ignored,
                    is_handed=True,
                )
            given = items
        now = gather(self.evaluate, given, self.lang, ignored=self.records.ignored, is_handed=True)
        title = _year_of(now.results)
        if title is None or title in earlier:
            title = say("report.period.now").render(self.lang)
        return {**earlier, title: now}

    def _earlier(self, previous: Sequence[str]) -> dict[str, Gathered[Assessment]]:
        files: dict[str | None, list[str]] = {}
        for text in previous:
            title, name = file_of(text)
            files.setdefault(title, []).append(name)
        # The samples that are given belong to the records of this period.
        plain = evolve(self.records, samples={}, key=None)
        found = {}
        for title, names in files.items():
            read = plain.read(names)
            gathered = gather(self.evaluate, read, self.lang, ignored=plain.ignored, is_handed=True)
            known = title or _year_of(gathered.results)
            found[known or say("report.period.before").render(self.lang)] = gathered
        return found


def _year_of(results: Sequence[Result]) -> str | None:
    """Return the year that all records tell, or `None`."""
    years = {written(each.attributes.get(YEAR)) for each in results}
    return next(iter(years)) if len(years) == 1 else None
