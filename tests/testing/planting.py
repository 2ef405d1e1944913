# SPDX-License-Identifier: MIT
"""A process of its own, in which faults are planted one after the other and looked for.

The first argument is a copy of the project; jobs come on the standard input, verdicts go out.
"""

from __future__ import annotations

import contextlib
import importlib
import json
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

EXAMPLES = 200


def main(root: Path) -> None:
    """Print one verdict a job: what a property said, or nothing where it held."""
    sys.path.insert(0, str(root / "src"))
    # What is compiled from a planted line must not be found once the line is as it was.
    sys.dont_write_bytecode = True
    for job in json.load(sys.stdin):
        fault = job.get("fault")
        with contextlib.nullcontext() if fault is None else _planted(root, fault):
            print(json.dumps(_said(root, job)), flush=True)  # noqa: T201  (the verdict)


@contextlib.contextmanager
def _planted(root: Path, fault: dict[str, str]) -> Iterator[None]:
    """Put a line in the place of another, for a while."""
    path = root / fault["file"]
    before, written = path.read_bytes(), path.stat()
    lines = before.decode().splitlines(keepends=True)
    (at,) = (place for place, line in enumerate(lines) if fault["line"] == line.strip())
    lines[at] = lines[at].replace(fault["line"], fault["planted"])
    path.write_bytes("".join(lines).encode())
    # Not to be taken for the file that was compiled before.
    os.utime(path, (written.st_atime + 10, written.st_mtime + 10))
    _forget()
    try:
        yield
    finally:
        path.write_bytes(before)
        os.utime(path, ns=(written.st_atime_ns, written.st_mtime_ns))
        _forget()


def _forget() -> None:
    """Let the library be imported anew, as it now is."""
    for name in [name for name in sys.modules if name.partition(".")[0] == "shnor_rules"]:
        del sys.modules[name]
    importlib.invalidate_caches()


def _said(root: Path, job: dict[str, Any]) -> str | None:
    package = importlib.import_module("shnor_rules")
    properties = importlib.import_module("shnor_rules.testing.properties")
    # Compiled code would notice by itself what is planted in exact values; here the properties are
    # to see it.
    vars(importlib.import_module("shnor_rules.evaluation.assessing"))["PATIENCE"] = sys.maxsize
    how: dict[str, Any] = {"max_examples": EXAMPLES, "derandomize": True}
    if job["reading"]:
        how["reading"] = job["reading"]
    rules = package.load(root / job["rules"])
    subject = rules[job["monitoring"]] if job["monitoring"] else rules
    try:
        getattr(properties, job["property"])(subject, **how)
    except properties.BrokenPropertyError as error:
        return str(error.render("en"))
    return None


if __name__ == "__main__":
    main(Path(sys.argv[1]))
