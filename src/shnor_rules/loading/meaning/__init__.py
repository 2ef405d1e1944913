# SPDX-License-Identifier: MIT
"""What the parts of a ruleset mean to one another: names, types, references."""

from shnor_rules.loading.meaning.counted_changes import check_changes as check_changes
from shnor_rules.loading.meaning.cross_references import Known as Known
from shnor_rules.loading.meaning.formulas import Told as Told
from shnor_rules.loading.meaning.formulas import check_formulas as check_formulas
from shnor_rules.loading.meaning.formulas import check_reading as check_reading
from shnor_rules.loading.meaning.references import check_documents as check_documents
from shnor_rules.loading.meaning.references import check_references as check_references
from shnor_rules.loading.meaning.risk_references import (
    check_risk_references as check_risk_references,
)
