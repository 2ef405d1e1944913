# SPDX-License-Identifier: MIT
"""Checks of indicators: values, items, labels."""
