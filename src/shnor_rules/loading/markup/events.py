# SPDX-License-Identifier: MIT
"""The events of PyYAML, with its many kinds of failure made one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Protocol, TypeAlias

import yaml
from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Iterator

    class Mark(Protocol):
        """A place as either loader tells it."""

        index: int


Loader: TypeAlias = "type[yaml.SafeLoader | yaml.CSafeLoader]"

LOADER: Final[Loader] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""The loader of libyaml, or the pure one where PyYAML was built without it.

The pure one is a little stricter: it takes no `?` in an unquoted text in brackets.
"""


@frozen
class Stop:
    """Where PyYAML gave up, and why, in its own words.

    Attributes:
        problem: what it found.
        context: what it was doing; empty where it does not say.
        offset: where it stood.
        origin: where that began; `offset` where it does not say.
        opened: the innermost bracket that was not closed by then, if there is one.
    """

    problem: str
    context: str
    offset: int
    origin: int
    opened: int | None = None


class StopError(Exception):
    """The text is no YAML.

    Attributes:
        stop: where and why.
    """

    def __init__(self, stop: Stop) -> None:
        super().__init__(stop)
        self.stop = stop


def _index(mark: Mark | None, otherwise: int) -> int:
    return otherwise if mark is None else mark.index


def read_events(text: str, loader: Loader) -> Iterator[tuple[yaml.Event, int, int]]:
    """Yield the events of `text`, each with the offsets where it starts and ends.

    Raises:
        StopError: the text is no YAML.
    """
    reached = 0
    try:
        for event in yaml.parse(text, Loader=loader):
            begin, end = event.start_mark, event.end_mark
            start = reached if begin is None else begin.index
            reached = reached if end is None else end.index
            yield event, start, reached
    except yaml.MarkedYAMLError as error:
        offset = _index(error.problem_mark, reached)
        origin = _index(error.context_mark, offset)
        raise StopError(Stop(error.problem or "", error.context or "", offset, origin)) from error
    except (yaml.YAMLError, ValueError, OverflowError) as error:
        # The pure loader converts escapes and version numbers without looking at their size.
        raise StopError(Stop("", "", reached, reached)) from error
