# SPDX-License-Identifier: MIT
"""Every check is registered, and its page shows files that break and keep its rule."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pytest

from shnor_rules.checks.catalogue import AGAINST_TEXTS, EVERY_READING, TEXT, WHOLE, rule_of
from shnor_rules.findings.rules import BY_NAME
from tests.checks.manual_pages import modules, page, results

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from shnor_rules import Finding

MODULES: Final = modules()


def test_every_check_is_registered() -> None:
    """The modules of the checks are those of the catalogue, and each has a rule of its name."""
    runs: list[Callable[..., Iterator[Finding]]] = [
        *(each.run for each in (*EVERY_READING, *TEXT)),
        *WHOLE,
        *AGAINST_TEXTS,
    ]
    registered = {rule_of(run) for run in runs}

    assert registered == set(MODULES)
    assert set() == set(MODULES) - set(BY_NAME)


@pytest.mark.parametrize(("name", "path"), MODULES.items(), ids=MODULES)
def test_what_fails_breaks_this_rule_only(name: str, path: Path) -> None:
    """The failing files of a page break its rule and no other."""
    assert {name} == {each.finding.name for each in results(page(path).fails)}


@pytest.mark.parametrize(("name", "path"), MODULES.items(), ids=MODULES)
def test_what_passes_breaks_no_rule(name: str, path: Path) -> None:
    """The passing files of a page break nothing."""
    del name

    assert [] == [str(each.finding) for each in results(page(path).passes)]


@pytest.mark.parametrize(("name", "path"), MODULES.items(), ids=MODULES)
def test_what_a_remark_can_accept_is_accepted_with_its_content(name: str, path: Path) -> None:
    """A finding that a document can cause has a content for a remark to pin."""
    contents = [each.finding.content for each in results(page(path).fails)]

    assert not BY_NAME[name].is_acceptable or all(contents)
