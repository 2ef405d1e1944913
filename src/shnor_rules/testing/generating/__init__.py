# SPDX-License-Identifier: MIT
"""How generated rulesets are drawn: plain data that load without an error by construction."""
