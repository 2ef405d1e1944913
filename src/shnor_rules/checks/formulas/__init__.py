# SPDX-License-Identifier: MIT
"""Checks of formulas."""
