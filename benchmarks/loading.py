# SPDX-License-Identifier: MIT
"""From YAML to a sound model, next to PyYAML, with and without jsonschema, in the same process."""

from __future__ import annotations

import json
import time
from functools import partial
from typing import TYPE_CHECKING, TypeAlias

import yaml
from attrs import frozen
from jsonschema import Draft202012Validator

from benchmarks.comparing import Comparison, timed
from benchmarks.shipped import RULESETS, files, schemas
from shnor_rules.loading import read_ruleset
from shnor_rules.loading.folders import rule_files

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from jsonschema.protocols import Validator


_Loader: TypeAlias = type[yaml.SafeLoader | yaml.CSafeLoader]


def comparisons() -> Iterator[Comparison]:
    """Yield what is compared; the ratio of all files is that of every thousand lines of them."""
    for loader, most in ((yaml.SafeLoader, 1), (yaml.CSafeLoader, None)):
        yield Comparison(
            f"`load` of the shipped rulesets : `yaml.{loader.__name__}` alone, time",
            by_us,
            timed(partial(parsed, loader)),
            most=most,
        )
    for loader, most in ((yaml.SafeLoader, 1), (yaml.CSafeLoader, None)):
        yield Comparison(
            f"`load` of the shipped rulesets : `yaml.{loader.__name__}` and jsonschema, time",
            by_us,
            plain(loader).seconds,
            most=most,
        )


def folders() -> list[Path]:
    """Return the folders of the shipped rulesets."""
    return [folder for folder in sorted(RULESETS.iterdir()) if folder.is_dir()]


def by_us() -> float:
    """Load every shipped ruleset, positions, formulas and readings included; return the seconds."""
    read = folders()
    start = time.perf_counter()
    for folder in read:
        read_ruleset(folder)
    return time.perf_counter() - start


def texts() -> list[str]:
    """Return the texts of the files that a ruleset is loaded from."""
    return [path.read_text(encoding="utf-8") for each in folders() for path in rule_files(each)]


def parsed(loader: _Loader) -> list[object]:
    """Return the values in the same files, and nothing besides."""
    return [yaml.load(text, Loader=loader) for text in texts()]  # noqa: S506  (a safe one)


@frozen
class Plain:
    """Nothing but values, and whether they have the right shape.

    Attributes:
        loader: the loader of PyYAML.
        jobs: the files, each with the validator of its kind, made beforehand.
    """

    loader: _Loader
    jobs: tuple[tuple[Path, Validator], ...]

    def seconds(self) -> float:
        """Load and validate every file; return the seconds."""
        start = time.perf_counter()
        for path, validator in self.jobs:
            text = path.read_text(encoding="utf-8")
            for _ in validator.iter_errors(yaml.load(text, Loader=self.loader)):  # noqa: S506
                pass
        return time.perf_counter() - start


def plain(loader: _Loader) -> Plain:
    """Return the peer with one of the two loaders of PyYAML."""
    jobs: list[tuple[Path, Validator]] = []
    for kind, schema in schemas().items():
        validator = Draft202012Validator(json.loads(schema.read_text(encoding="utf-8")))
        jobs.extend((path, validator) for path in files(kind))
    return Plain(loader, tuple(jobs))
