# SPDX-License-Identifier: MIT
"""Files of tables, read and written by the engine that works on them, never row by row."""
