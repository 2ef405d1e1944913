# SPDX-License-Identifier: MIT
"""The year of the invented district, played once for all tests of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.year import one_year

if TYPE_CHECKING:
    from tests.year.one_year import Year


@pytest.fixture(scope="session")
def year(tmp_path_factory: pytest.TempPathFactory) -> Year:
    """The first year."""
    return one_year.first(tmp_path_factory.mktemp("district"))


@pytest.fixture(scope="session")
def next_year(year: Year) -> Year:
    """The year after it, at the same desk."""
    return one_year.second(year)
