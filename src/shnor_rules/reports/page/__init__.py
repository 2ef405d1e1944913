# SPDX-License-Identifier: MIT
"""A report as one page for browsers and for print, with nothing outside it."""

from shnor_rules.reports.page.writing import page as page
