# SPDX-License-Identifier: MIT
"""Plain data as the files of a ruleset, and those files read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import yaml

from shnor_rules.errors import RulesetError
from shnor_rules.loading import read_sources

if TYPE_CHECKING:
    from collections.abc import Mapping

    from shnor_rules.model import Ruleset
    from shnor_rules.testing.generating.sketch import Data

RULESET: Final = "ruleset.yaml"
_WIDTH: Final = 120


class _Plain(yaml.SafeDumper):
    """Writes a part that occurs twice twice, as a person does, and not as an alias."""

    def ignore_aliases(self, data: object) -> bool:  # noqa: ARG002  (of PyYAML; all data alike)
        return True


def as_yaml(data: Data) -> str:
    """Return plain data as the text of a file."""
    return yaml.dump(
        data,
        Dumper=_Plain,
        allow_unicode=True,
        sort_keys=False,
        default_flow_style=None,
        width=_WIDTH,
    )


def as_text(files: Mapping[str, str]) -> str:
    """Return files one after another, each under its name."""
    return "\n".join(f"# {name}\n{text}" for name, text in files.items())


def loaded(files: Mapping[str, str], folder: str) -> Ruleset:
    """Return the ruleset of some files.

    Raises:
        RulesetError: the files have errors; carries every finding.
    """
    sources = [(name, text.encode()) for name, text in files.items()]
    read = read_sources(sources, folder=folder)
    if read.ruleset is None:
        raise RulesetError(read.findings)
    return read.ruleset
