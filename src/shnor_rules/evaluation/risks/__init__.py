# SPDX-License-Identifier: MIT
"""Assessing the risks of schools: what is confirmed, what is new, and where the tools differ."""
