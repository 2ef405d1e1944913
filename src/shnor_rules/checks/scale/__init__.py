# SPDX-License-Identifier: MIT
"""Checks of scales: every total that records have must have exactly one level."""
