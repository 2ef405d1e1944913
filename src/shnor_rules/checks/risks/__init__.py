# SPDX-License-Identifier: MIT
"""Checks of tools for risks: references of protocol rows to factors of the profile."""
