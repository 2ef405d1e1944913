# SPDX-License-Identifier: MIT
"""The kit needs Hypothesis, and says so."""

from __future__ import annotations

import runpy
import sys

import pytest

from shnor_rules import testing


def test_without_hypothesis_it_is_told_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    """The message of the import is the command that mends it."""
    monkeypatch.setitem(sys.modules, "hypothesis", None)

    with pytest.raises(ImportError, match=r"pip install \"shnor-rules\[testing\]\""):
        runpy.run_path(str(testing.__file__))
