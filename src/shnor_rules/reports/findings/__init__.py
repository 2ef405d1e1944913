# SPDX-License-Identifier: MIT
"""Findings for people and for programs, one module a format."""
