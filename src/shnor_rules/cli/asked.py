# SPDX-License-Identifier: MIT
"""What the command line asks for of records, whatever is to be done with them, in one piece."""

from __future__ import annotations

import sys
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, Protocol

from attrs import frozen

from shnor_rules.cli.sampling import ignored_fields, samples_of
from shnor_rules.inputs import read_inputs

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from shnor_rules.findings import Finding
    from shnor_rules.inputs import Given
    from shnor_rules.model import Monitoring

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
    """

    encoding: str | None
    kind: str | None
    samples: Mapping[str, str] = _NONE
    key: str | None = None
    ignored: frozenset[str] = frozenset()

    def read(self, names: Sequence[str]) -> Iterator[Given | Finding]:
        """Read files of records; `-` is standard input.

        Raises:
            InputError: there is no file, the encoding or the kind is unknown, or a library that is
                needed is not installed.
        """
        return read_inputs(
            names,
            stdin=sys.stdin.buffer,
            encoding=self.encoding,
            kind=self.kind,
            samples=self.samples,
            key=self.key,
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
    def samples(self) -> Iterable[str]:
        """The samples, each as `П2=наставники.csv`."""

    @property
    def key(self) -> str | None:
        """The column that records and samples share."""


def asked(options: Options, monitoring: Monitoring) -> Asked:
    """Return how the records of a monitoring are read where no samples come from other files.

    Raises:
        UsageError: an answer is to be left out.
    """
    ignored = ignored_fields(options.ignored, None, monitoring)
    return Asked(options.encoding, options.kind, ignored=ignored)


def asked_with_samples(options: SampleOptions, monitoring: Monitoring) -> Asked:
    """Return how the records of a monitoring are read.

    Raises:
        UsageError: a sample is given wrongly, or an answer is to be left out.
    """
    samples = samples_of(options.samples, options.key, monitoring)
    ignored = ignored_fields(options.ignored, options.key, monitoring)
    return Asked(options.encoding, options.kind, samples, options.key, ignored)
