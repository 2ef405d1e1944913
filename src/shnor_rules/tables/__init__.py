# SPDX-License-Identifier: MIT
"""Tables assessed as a whole: by Polars, DuckDB or Spark, exactly, where they are."""
