# SPDX-License-Identifier: MIT
"""Tools for risks, the readings of them, and how a risk can stand."""
