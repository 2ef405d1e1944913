# SPDX-License-Identifier: MIT
# ruff: noqa: INP001 (a script beside the pages that it makes)
"""Make the pages of the faults that are planted to see whether the tests find them.

Run it after a change of `tests/testing/faults.py` or `tests/conformance_engines/faults.py`. What
stands between `<!-- generated: faults -->` and `<!-- end -->` is made.
"""

from __future__ import annotations

import importlib.util
import sys
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

HERE: Final = Path(__file__).resolve().parent
TESTS: Final = HERE.parents[1] / "tests"

_BEGIN: Final = "<!-- generated: faults -->\n"
_END: Final = "<!-- end -->\n"


def pages() -> dict[Path, str]:
    """Return the generated pages as they should be, by path."""
    by_property = sorted(_faults("testing"), key=lambda fault: fault.caught_by)
    of_properties = _listed(
        by_property, lambda fault: fault.caught_by, lambda fault: f"in `{fault.file}`"
    )
    of_engines = _listed(
        _faults("conformance_engines"),
        lambda fault: f"{fault.of[0].upper()}{fault.of[1:]}",
        lambda fault: f"in `{fault.where.replace(':', '.')}`, seen by `{fault.caught_by}`",
    )
    return dict((_page("seeded-faults.md", of_properties), _page("engine-faults.md", of_engines)))


def _page(name: str, listed: Iterator[str]) -> tuple[Path, str]:
    path = HERE / name
    head, _, rest = path.read_text(encoding="utf-8").partition(_BEGIN)
    text = "\n".join(listed)
    return path, f"{head}{_BEGIN}\n{text}{_END}{rest.partition(_END)[2]}"


def _faults(package: str) -> tuple[Any, ...]:
    path = TESTS / package / "faults.py"
    spec = importlib.util.spec_from_file_location(f"planted_{package}", path)
    assert spec is not None  # noqa: S101  (the file is there)
    assert spec.loader is not None  # noqa: S101  (a file of Python has one)
    module = importlib.util.module_from_spec(spec)
    # A class with postponed annotations looks for its module.
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return tuple(module.FAULTS)


def _listed(
    faults: tuple[Any, ...] | list[Any],
    heading: Callable[[Any], str],
    place: Callable[[Any], str],
) -> Iterator[str]:
    for name, found in groupby(faults, key=heading):
        yield f"## {name}\n"
        for fault in found:
            what = f"{fault.what[0].upper()}{fault.what[1:]}"
            yield f"**{what}**, {place(fault)}: {fault.why}.\n"
            yield f"```text\n-{fault.line}\n+{fault.planted}\n```\n"


if __name__ == "__main__":
    for path, content in pages().items():
        path.write_text(content, encoding="utf-8")
