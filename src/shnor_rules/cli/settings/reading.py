# SPDX-License-Identifier: MIT
"""A file of settings against its schema: every fault at its place, as in a file of rules."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from attrs import evolve

from shnor_rules.cli.misuse import SettingsError
from shnor_rules.cli.settings.settings import Settings
from shnor_rules.cli.settings.toml_page import NAME, read_table
from shnor_rules.findings import Finding, Source
from shnor_rules.findings.selection import rules_meant, unknown_selector
from shnor_rules.loading import markup
from shnor_rules.loading.bundled import bundled
from shnor_rules.loading.shape import Grammar, check_shape
from shnor_rules.loading.shape.page import Page
from shnor_rules.messages import Message

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from shnor_rules.loading.shape import Document, Shaped

_TOML: Final = ".toml"
_SELECTORS: Final = ("select", "ignore")


def read_settings(path: Path) -> Settings:
    """Return the settings of a file: the table of a TOML file, or a whole YAML file.

    Raises:
        SettingsError: the file has errors.
        UsageError: a TOML file is no TOML.
        OSError: the file cannot be read.
    """
    source, faults = markup.read_source(path, path.read_bytes())
    if source is None or faults:
        raise SettingsError(faults)
    if path.suffix.lower() == _TOML:
        table = read_table(source)
        return Settings() if table is None else _settings(path.parent, source, table, _in_toml)
    root, faults = markup.parse(source)
    if root is None and {fault.name for fault in faults} == {"empty-file"}:
        return Settings()
    if root is None or faults:
        raise SettingsError(faults)
    return _settings(path.parent, source, markup.construct(root), _in_yaml)


def has_table(path: Path) -> bool:
    """Return whether a TOML file has the table of this library.

    Raises:
        UsageError: the file mentions the library and is no TOML.
        OSError: the file cannot be read.
    """
    text = path.read_bytes().decode(errors="replace")
    return NAME in text and read_table(Source(str(path), text)) is not None


def _settings(
    folder: Path, source: Source, document: Document, worded: Callable[[Finding, Grammar], Finding]
) -> Settings:
    path = bundled("schemas") / "config.schema.json"
    grammar = Grammar(json.loads(path.read_text(encoding="utf-8")))
    shaped, faults = check_shape(document, source, grammar)
    found = [worded(fault, grammar) for fault in faults]
    found += _unknown(shaped, Page(document, source))
    if found:
        raise SettingsError(found)
    value = shaped.value
    sources, paths = value.get("sources"), value.get("paths")
    select, ignore = (value.get(name) for name in _SELECTORS)
    return Settings(
        select=None if select is None else tuple(select),
        ignore=None if ignore is None else tuple(ignore),
        severity=value.get("severity"),
        format=value.get("format"),
        lang=value.get("lang"),
        sources=None if sources is None else folder / sources,
        paths=None if paths is None else tuple(folder / each for each in paths),
    )


def _unknown(shaped: Shaped, page: Page) -> Iterator[Finding]:
    """Yield findings on selectors that mean nothing."""
    value = shaped.value if isinstance(shaped.value, dict) else {}
    for name in _SELECTORS:
        for index, selector in enumerate(value.get(name) or ()):
            if selector is not None and not rules_meant(selector):
                path = shaped.original((name, index))
                yield page.at_value(unknown_selector(selector), path)


def _in_yaml(finding: Finding, _grammar: Grammar) -> Finding:
    return finding


def _in_toml(finding: Finding, grammar: Grammar) -> Finding:
    """Return the finding with the line that it advises written as TOML."""
    message = finding.message
    advised = {}
    for name in ("example", "mended"):
        key, colon, _ = str(message.parameters.get(name, "")).partition(":")
        if colon:
            (example,) = grammar.at((key,))["examples"]
            advised[name] = f"{key} = {json.dumps(example, ensure_ascii=False)}"
    return evolve(finding, message=Message(message.key, {**message.parameters, **advised}))
