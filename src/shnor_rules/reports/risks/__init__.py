# SPDX-License-Identifier: MIT
"""The risks of schools as streams of text: pages for people, CSV, JSON, JSON Lines."""

from shnor_rules.reports.risks.formats import RISK_WRITERS as RISK_WRITERS
