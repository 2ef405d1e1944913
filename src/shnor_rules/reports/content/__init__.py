# SPDX-License-Identifier: MIT
"""What a report says, before it is a workbook, a note or a page."""
