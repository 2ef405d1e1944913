# SPDX-License-Identifier: MIT
"""What is due in a month as a page, a sheet, plain data and a calendar."""
