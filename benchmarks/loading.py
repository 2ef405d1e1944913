# SPDX-License-Identifier: MIT
"""Loading as a call of the library, next to PyYAML and jsonschema in the same process."""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING

import yaml
from attrs import frozen
from jsonschema import Draft202012Validator

from benchmarks.shipped import RULESETS, files, schemas
from shnor_rules.loading import read_ruleset

if TYPE_CHECKING:
    from pathlib import Path

    from jsonschema.protocols import Validator


def by_us() -> float:
    """Load every shipped ruleset, positions, formulas and readings included; return the seconds."""
    folders = [folder for folder in sorted(RULESETS.iterdir()) if folder.is_dir()]
    start = time.perf_counter()
    for folder in folders:
        read_ruleset(folder)
    return time.perf_counter() - start


@frozen
class Plain:
    """Nothing but values, and whether they have the right shape.

    Attributes:
        loader: the loader of PyYAML.
        jobs: the files, each with the validator of its kind, made beforehand.
    """

    loader: type[yaml.SafeLoader | yaml.CSafeLoader]
    jobs: tuple[tuple[Path, Validator], ...]

    def seconds(self) -> float:
        """Load and validate every file; return the seconds."""
        start = time.perf_counter()
        for path, validator in self.jobs:
            text = path.read_text(encoding="utf-8")
            for _ in validator.iter_errors(yaml.load(text, Loader=self.loader)):  # noqa: S506
                pass
        return time.perf_counter() - start


def plain(loader: type[yaml.SafeLoader | yaml.CSafeLoader]) -> Plain:
    """Return the peer with one of the two loaders of PyYAML."""
    jobs: list[tuple[Path, Validator]] = []
    for kind, schema in schemas().items():
        validator = Draft202012Validator(json.loads(schema.read_text(encoding="utf-8")))
        jobs.extend((path, validator) for path in files(kind))
    return Plain(loader, tuple(jobs))
