# SPDX-License-Identifier: MIT
"""Checks of where the facts of a ruleset come from."""
