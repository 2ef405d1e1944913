# SPDX-License-Identifier: MIT
"""Checks of dated documents: numbering, schedules, deadlines, plans."""
