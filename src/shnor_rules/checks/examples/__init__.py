# SPDX-License-Identifier: MIT
"""Checks of the examples of a monitoring."""
