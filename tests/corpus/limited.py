# SPDX-License-Identifier: MIT
"""Check many bad files in one process that has little time for each and little memory for all.

It is run by `test_limits.py`, as `python -m tests.corpus.limited BATCH`. Before each file it prints
the name, so that the last name tells which one was too much; at the end it prints what was wrong.
"""

from __future__ import annotations

import json
import math
import resource
import sys
import traceback
from typing import TYPE_CHECKING, Final

from tests.corpus.cases import CASES, FILE, HERE, checked
from tests.corpus.damaging import damaged_files
from tests.corpus.hostile_files import HOSTILE
from tests.corpus.odd_files import ODD

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from shnor_rules.checks.walking import Report
    from shnor_rules.findings import Place

SECONDS: Final = 2
MEGABYTES: Final = 300

_LANGUAGES: Final = ("ru", "en")


def _broken() -> Iterator[tuple[str, str, bytes]]:
    for name, case in CASES.items():
        yield name, case.file, case.content


def _odd() -> Iterator[tuple[str, str, bytes]]:
    for name, (content, _) in ODD.items():
        yield name, FILE, content


def _hostile() -> Iterator[tuple[str, str, bytes]]:
    for name, make in HOSTILE.items():
        yield name, FILE, make().encode()


BATCHES: Final[Mapping[str, Callable[[], Iterator[tuple[str, str, bytes]]]]] = {
    "broken": _broken,
    "odd": _odd,
    "hostile": _hostile,
    "damaged": damaged_files,
}


def main(batch: str) -> None:
    """Check every file of a batch and print, last, a list of what was wrong."""
    checked((HERE / "sound.yaml").read_bytes())
    bytes_ = MEGABYTES * 1_000_000
    resource.setrlimit(resource.RLIMIT_AS, (bytes_, bytes_))
    wrong = []
    for name, file, content in BATCHES[batch]():
        sys.stdout.write(f"{name}\n")
        sys.stdout.flush()
        _allow(SECONDS)
        try:
            report = checked(content, file)
            wrong += [f"{name}: {fault}" for fault in _faults(report)]
        except Exception:  # noqa: BLE001  (whatever it is, it is told with the file)
            wrong.append(f"{name}: {traceback.format_exc()}")
    sys.stdout.write(json.dumps(wrong))


def _allow(seconds: int) -> None:
    """Let this process use so many seconds more of the processor, rounded up."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    soft = math.ceil(used.ru_utime + used.ru_stime) + seconds
    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    resource.setrlimit(resource.RLIMIT_CPU, (soft, hard))


def _faults(report: Report) -> Iterator[str]:
    """Yield what is wrong with what was found."""
    for finding in report.findings:
        for lang in _LANGUAGES:
            if not finding.message.render(lang).strip():
                yield f"{finding.code} says nothing in {lang}"
            if not (finding.message.help(lang) or "").strip():
                yield f"{finding.code} has no next step in {lang}"
        for place in (finding.place, *(other.place for other in finding.related)):
            if not _is_inside(place):
                yield f"{finding.code} is outside of the file, at {place}"


def _is_inside(place: Place) -> bool:
    if place.line is None or place.source is None:
        return place.line is None and place.column is None
    source, start = place.source, (place.line, place.column or 0)
    end = (place.end_line or 0, place.end_column or 0)
    return (
        (1, 1) <= start <= end <= source.position(len(source.text))
        and start[1] <= len(source.line(start[0])) + 1
        and end[1] <= len(source.line(end[0])) + 1
    )


if __name__ == "__main__":
    main(sys.argv[1])
