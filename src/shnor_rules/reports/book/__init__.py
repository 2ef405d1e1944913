# SPDX-License-Identifier: MIT
"""A report as a workbook of Excel: a sheet for each table, numbers as numbers, native charts."""

from shnor_rules.reports.book.workbook import workbook as workbook
