# SPDX-License-Identifier: MIT
"""What `collect` is asked for."""

from __future__ import annotations

from attrs import frozen


@frozen
class Wanted:
    """What the command line asks for; each attribute is the argument or the option of its name."""

    rules: str
    returned: tuple[str, ...]
    output: str
    schools: str | None
    ruleset_schools: bool
    readings: tuple[str, ...]
    report: str | None
    checked: str | None
    last: bool
    both: bool
    force: bool
