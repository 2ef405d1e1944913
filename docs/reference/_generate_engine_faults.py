# SPDX-License-Identifier: MIT
# ruff: noqa: INP001 (a script beside the page that it makes)
"""Make the page of the faults that are planted to see whether the engines are told apart.

Run it after a change of the list in `tests/conformance_engines/faults.py`. What stands between
`<!-- generated: faults -->` and `<!-- end -->` is made.
"""

from __future__ import annotations

import importlib.util
import sys
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

HERE: Final = Path(__file__).resolve().parent
PAGE: Final = HERE / "engine-faults.md"
LIST: Final = HERE.parents[1] / "tests" / "conformance_engines" / "faults.py"

_BEGIN: Final = "<!-- generated: faults -->\n"
_END: Final = "<!-- end -->\n"


def pages() -> dict[Path, str]:
    """Return the generated page as it should be, by path."""
    head, _, rest = PAGE.read_text(encoding="utf-8").partition(_BEGIN)
    listed = "\n".join(
        line
        for name, found in groupby(_faults(), key=lambda fault: fault.of)
        for line in _of_interpretation(name, list(found))
    )
    return {PAGE: f"{head}{_BEGIN}\n{listed}{_END}{rest.partition(_END)[2]}"}


def _faults() -> tuple[Any, ...]:
    spec = importlib.util.spec_from_file_location("engine_faults", LIST)
    assert spec is not None  # noqa: S101  (the file is there)
    assert spec.loader is not None  # noqa: S101  (a file of Python has one)
    module = importlib.util.module_from_spec(spec)
    # A class with postponed annotations looks for its module.
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return tuple(module.FAULTS)


def _of_interpretation(name: str, faults: list[Any]) -> Iterator[str]:
    yield f"## {name[0].upper()}{name[1:]}\n"
    for fault in faults:
        what = f"{fault.what[0].upper()}{fault.what[1:]}"
        where = fault.where.replace(":", ".")
        yield f"**{what}**, in `{where}`, seen by `{fault.caught_by}`: {fault.why}.\n"
        yield f"```text\n-{fault.line}\n+{fault.planted}\n```\n"


if __name__ == "__main__":
    for path, content in pages().items():
        path.write_text(content, encoding="utf-8")
