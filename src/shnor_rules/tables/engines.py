# SPDX-License-Identifier: MIT
"""The engines that compute tables, and what each can hold."""

from __future__ import annotations

from enum import Enum
from typing import Final

EXACT_IN_DOUBLE: Final = 2**53
"""Whole numbers below this are exact as doubles, and so is a quotient of two that is whole."""


class Engine(Enum):
    """What computes a table."""

    POLARS = "Polars"
    DUCKDB = "DuckDB"
    SPARK = "Spark"

    @property
    def bits(self) -> int:
        """The width of the widest whole numbers that it computes with."""
        return 64 if self is Engine.SPARK else 128

    @property
    def divides_in_double(self) -> bool:
        """Whether it has no other division than that of doubles."""
        return self is Engine.SPARK
