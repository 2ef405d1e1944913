# SPDX-License-Identifier: MIT
"""Frames that cannot be computed with are refused by their kind."""

from __future__ import annotations

from types import SimpleNamespace

import narwhals as nw
import polars as pl
import pytest

from shnor_rules import InputError
from shnor_rules.tables.frames import opened


def test_frames_that_nobody_tried(monkeypatch: pytest.MonkeyPatch) -> None:
    """A frame that Narwhals knows, but no test is run on, is refused as a list would be."""
    foreign = SimpleNamespace(implementation=nw.Implementation.DASK)
    monkeypatch.setattr(nw, "from_native", lambda _: foreign)

    with pytest.raises(InputError) as error:
        opened(pl.DataFrame({"П1": [1]}), is_field=str.isalnum)

    assert "table-kind" == error.value.message.key
