# SPDX-License-Identifier: MIT
"""Checks of points by intervals and levels by condition or by combination."""
