# SPDX-License-Identifier: MIT
"""Whatever is given as a file of a ruleset: it is told what is wrong with it, and where."""

from __future__ import annotations

import pytest

from tests.corpus.cases import checked, told
from tests.corpus.odd_files import ODD


@pytest.mark.parametrize("name", ODD)
def test_an_odd_file_is_told_for_what_it_is(name: str) -> None:
    """Each odd file gives exactly its code and line; what is only saved differently, nothing."""
    content, expected = ODD[name]

    assert sorted(expected, key=str) == sorted(told(checked(content)), key=str)
