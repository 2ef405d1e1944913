# SPDX-License-Identifier: MIT
"""Boundary coverage as pages, and suggested examples as YAML."""
