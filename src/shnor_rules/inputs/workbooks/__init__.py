# SPDX-License-Identifier: MIT
"""Workbooks of Excel: forms that come back, and tables that somebody made."""
