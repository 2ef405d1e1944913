# SPDX-License-Identifier: MIT
"""What many results in a table say together, counted where the table is."""
