# SPDX-License-Identifier: MIT
"""Checks of readings and remarks."""
