# SPDX-License-Identifier: MIT
"""What `report` is asked for: its options, the part of the ruleset, the day, the files it reads."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from attrs import frozen

from shnor_rules.cli.choosing import files_of
from shnor_rules.cli.misuse import UsageError
from shnor_rules.messages import say
from shnor_rules.model import Monitoring, RiskTools, Roadmap
from shnor_rules.notation.days import parse_day

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from shnor_rules.cli.choosing import Chosen
    from shnor_rules.model import Ruleset

Part: TypeAlias = Monitoring | RiskTools | Roadmap


@frozen(kw_only=True)
class Wanted:
    """What the command line asks for; each attribute is the argument or the option of its name."""

    rules: str
    inputs: tuple[str, ...]
    output: str | None
    readings: tuple[str, ...]
    as_of: str | None
    previous: tuple[str, ...]
    pair: tuple[str, ...]
    risks: tuple[str, ...]
    events: tuple[str, ...]
    day: str | None
    by: tuple[str, ...]
    within: tuple[str, ...]
    declared: str | None
    schools: str | None
    attribute: str | None
    school: str | None
    only: tuple[str, ...]
    template: str | None
    template_copy: str | None
    sign: str | None
    title: str | None
    force: bool
    encoding: str | None
    kind: str | None
    samples: tuple[str, ...]
    key: str | None
    ignored: tuple[str, ...]
    is_filling: bool


@frozen
class Asking:
    """What is asked for, looked up.

    Attributes:
        wanted: the options as they were given.
        found: the ruleset and what was named of it.
        part: the part that is reported on.
        day: the day that the report is dated with, or `None`.
        lang: the language.
    """

    wanted: Wanted
    found: Chosen
    part: Part
    day: date | None
    lang: str

    @property
    def ruleset(self) -> Ruleset:
        """The ruleset."""
        return self.found.ruleset

    @property
    def folder(self) -> Path:
        """The folder of the ruleset."""
        return Path(files_of(self.ruleset)[0]).parent

    def readings_of(self, part: Part) -> tuple[str, ...]:
        """Return the readings that are asked for of a part of the ruleset.

        A report may be on several parts, each with readings of its own; what no part knows is asked
        of the one that is reported on, which says so.

        Args:
            part: the part.
        """
        own = {each.id for each in part.readings}
        elsewhere = {each.id for other in self._further() for each in other.readings}
        is_main = part is self.part
        return tuple(
            name
            for name in self.wanted.readings
            if name in own or (is_main and name not in elsewhere)
        )

    def _further(self) -> Iterator[Part]:
        """Yield the other parts that the report may be on too."""
        if self.wanted.risks:
            yield from self.ruleset.risks.values()
        if self.wanted.events:
            yield from self.ruleset.roadmaps.values()


def parts_of(ruleset: Ruleset) -> tuple[Part, ...]:
    """Return all that a ruleset can be reported on."""
    return (*ruleset, *ruleset.risks.values(), *ruleset.roadmaps.values())


def part_of(found: Chosen) -> Part:
    """Return the part that is named, the only monitoring, or the only part there is.

    Raises:
        UsageError: there are several, and none is named.
    """
    if found.part is not None:
        return found.part
    ruleset = found.ruleset
    parts = tuple(ruleset) or parts_of(ruleset)
    if len(parts) == 1:
        return parts[0]
    name = found.rules.rstrip("/")
    folder = str(Path(name).parent) if Path(name).is_file() else name
    listed = ", ".join(f"{folder}/{each.id}" for each in parts_of(ruleset))
    raise UsageError(say("usage.report.which", rules=found.rules, parts=listed))


def day_of_report(text: str | None) -> date | None:
    """Return the day that `--date` names, or `None` where it is not given.

    Raises:
        UsageError: the text is no day.
    """
    if text is None:
        return None
    day = parse_day(text)
    if day is None:
        raise UsageError(say("usage.report.date", text=text))
    return day


def files_read(wanted: Wanted) -> tuple[str, ...]:
    """Return the names of all files of data that the options name."""
    return tuple(_files_read(wanted))


def _files_read(wanted: Wanted) -> Iterator[str]:
    yield from wanted.inputs
    yield from (file_of(text)[1] for text in (*wanted.previous, *wanted.risks))
    yield from wanted.events
    yield from (text.partition("=")[2] for text in wanted.samples)
    yield from (name for name in (wanted.declared, wanted.schools) if name is not None)


def file_of(text: str) -> tuple[str | None, str]:
    """Return a name and a file that are written as `2021=файл.csv`; or no name, and the file.

    A file may itself have the sign in its name.
    """
    name, sign, file = text.partition("=")
    if not sign or not name.strip() or not file or Path(text).exists():
        return None, text
    return name.strip(), file


def refuse_useless(asking: Asking, names: Sequence[tuple[str, object]]) -> None:
    """Refuse options that the part has no use for.

    Args:
        asking: what is asked for.
        names: the options, each with its value.

    Raises:
        UsageError: one of them is given.
    """
    given = [name for name, value in names if value]
    if given:
        name = f"{asking.ruleset.id}/{asking.part.id}"
        raise UsageError(say("usage.report.option", name=name, options=", ".join(given)))
