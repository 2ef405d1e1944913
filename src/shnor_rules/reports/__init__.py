# SPDX-License-Identifier: MIT
"""What people read: pages in words, drawings, tables of results, findings."""
