# SPDX-License-Identifier: MIT
"""Excel forms: what is to be filled in, as a workbook, collected and given back checked."""
