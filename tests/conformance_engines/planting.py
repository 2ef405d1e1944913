# SPDX-License-Identifier: MIT
"""A line of a function put in the place of another, for a while, in this process."""

from __future__ import annotations

import contextlib
import importlib
import inspect
from textwrap import dedent
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import FunctionType

    from tests.conformance_engines.faults import Fault

PACKAGE = "shnor_rules"


@contextlib.contextmanager
def planted(fault: Fault) -> Iterator[None]:
    """Let a function run with another line; whoever holds it already holds the changed one."""
    module_name, _, path = fault.where.partition(":")
    module = importlib.import_module(f"{PACKAGE}.{module_name}")
    function = _function(module, path)
    lines = dedent(inspect.getsource(function)).splitlines()
    (at,) = (place for place, line in enumerate(lines) if fault.line == line.strip())
    lines[at] = lines[at].replace(fault.line, fault.planted)
    namespace = dict(vars(module))
    text = "\n".join(["from __future__ import annotations", *lines])
    exec(compile(text, f"<{fault.where}>", "exec"), namespace)  # noqa: S102  (a line of this project)
    changed = _plain(namespace[path.rpartition(".")[2]])
    sound = function.__code__
    function.__code__ = changed.__code__
    try:
        yield
    finally:
        function.__code__ = sound


def _function(module: object, path: str) -> FunctionType:
    found: Any = module
    for name in path.split("."):
        found = inspect.getattr_static(found, name)
    return _plain(found)


def _plain(found: Any) -> FunctionType:  # noqa: ANN401  (a function, perhaps inside of something)
    plain: FunctionType = getattr(found, "fget", None) or inspect.unwrap(found)
    return plain
