# SPDX-License-Identifier: MIT
"""What the command line asks for of records, whatever is to be done with them, in one piece."""

from __future__ import annotations

import sys
from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, Protocol

from attrs import evolve, frozen

from shnor_rules.cli.sampling import ignored_fields, samples_of
from shnor_rules.inputs import read_inputs
from shnor_rules.inputs.kinds import WORKBOOK, kind_by_name
from shnor_rules.inputs.workbooks.known_parts import known_of
from shnor_rules.model import Monitoring, read_as

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from shnor_rules.findings import Finding
    from shnor_rules.inputs import Given
    from shnor_rules.inputs.workbooks.known import Known
    from shnor_rules.inputs.workbooks.known_parts import Part
    from shnor_rules.inputs.workbooks.stamp import Stamp
    from shnor_rules.model import Ruleset

_NONE: Final[Mapping[str, str]] = MappingProxyType({})


@frozen
class Asked:
    """How records are read.

    Attributes:
        encoding: the encoding of all files, or `None` to find it out.
        kind: the kind of all files, or `None` where their names tell.
        samples: the files of samples by indicator.
        key: the column that records and samples share, or `None`.
        ignored: the columns that are left out.
        known: what the records may hold, or `None` where that does not matter.
        is_filling: whether the value of merged cells of a workbook is meant for each of them.
    """

    encoding: str | None
    kind: str | None
    samples: Mapping[str, str] = _NONE
    key: str | None = None
    ignored: frozenset[str] = frozenset()
    known: Known | None = None
    is_filling: bool = False

    def read(self, names: Sequence[str]) -> Iterator[Given | Finding]:
        """Read files of records; `-` is standard input.

        Raises:
            InputError: there is no file, the encoding or the kind is unknown, or a library that is
                needed is not installed.
        """
        known = self.known
        if known is not None:
            known = evolve(known, ignored=self.ignored, is_filling=self.is_filling)
        return read_inputs(
            names,
            stdin=sys.stdin.buffer,
            encoding=self.encoding,
            kind=self.kind,
            samples=self.samples,
            key=self.key,
            known=known,
        )


class Options(Protocol):
    """The options that say how records are read, as commands have them."""

    @property
    def encoding(self) -> str | None:
        """The encoding of the inputs."""

    @property
    def kind(self) -> str | None:
        """The format of the inputs."""

    @property
    def ignored(self) -> Iterable[str]:
        """The columns to be left out."""


class SampleOptions(Options, Protocol):
    """The same with the options for samples."""

    @property
    def inputs(self) -> Iterable[str]:
        """The files of records."""

    @property
    def samples(self) -> Iterable[str]:
        """The samples, each as `П2=наставники.csv`."""

    @property
    def key(self) -> str | None:
        """The column that records and samples share."""


def asked(options: Options, monitoring: Monitoring, ruleset: Ruleset) -> Asked:
    """Return how the records of a monitoring are read where no samples come from other files.

    Raises:
        UsageError: an answer is to be left out.
    """
    ignored = ignored_fields(options.ignored, None, monitoring)
    known = known_for(monitoring, ruleset)
    return Asked(options.encoding, options.kind, ignored=ignored, known=known)


def asked_with_samples(options: SampleOptions, monitoring: Monitoring, ruleset: Ruleset) -> Asked:
    """Return how the records of a monitoring are read.

    Raises:
        UsageError: a sample is given wrongly, or an answer is to be left out.
    """
    is_sampled = any(each.sample is not None for each in monitoring.indicators)
    has_sheets = is_sampled and any(kind_by_name(name) == WORKBOOK for name in options.inputs)
    samples = samples_of(options.samples, options.key, monitoring, has_sheets=has_sheets)
    ignored = ignored_fields(options.ignored, options.key, monitoring)
    known = known_for(monitoring, ruleset)
    return Asked(options.encoding, options.kind, samples, options.key, ignored, known)


def known_for(part: Part, ruleset: Ruleset, *, others: Sequence[Part] = ()) -> Known:
    """Return what records for a part of a ruleset may hold, and by which forms they may come.

    Args:
        part: the monitoring, the tools for risks or the roadmap, as it is read.
        ruleset: the ruleset that it belongs to.
        others: parts of the same kind, whose forms do as well: events are of any roadmap.
    """
    return evolve(known_of(part), stamps=partial(_stamps, (part, *others), ruleset))


def _stamps(parts: Sequence[Part], ruleset: Ruleset) -> tuple[Stamp, ...]:
    return tuple(stamp for part in parts for stamp in _stamps_of(part, ruleset))


def _stamps_of(part: Part, ruleset: Ruleset) -> tuple[Stamp, ...]:
    """Return the stamps of the forms that would do: of any edition, for one period or for two."""
    # Imported here: few commands are given a form.
    from shnor_rules.forms.layout import form_of  # noqa: PLC0415  (as said)

    if not isinstance(part, Monitoring):
        return (form_of(part, ruleset).stamp(),)
    editions = ruleset.editions(part.id).known
    parts = [part, *(read_as(each, part.applied) for each in editions if each.id != part.id)]
    return tuple(
        form_of(each, ruleset, one_period=one_period).stamp()
        for each in parts
        for one_period in (False, True)
    )
