# SPDX-License-Identifier: MIT
"""Keys and values of a file against its schema: slips are put right, the rest is reported."""

from shnor_rules.loading.shape.check import check_shape as check_shape
from shnor_rules.loading.shape.grammar import Grammar as Grammar
from shnor_rules.loading.shape.page import Document as Document
from shnor_rules.loading.shape.shaped import Path as Path
from shnor_rules.loading.shape.shaped import Shaped as Shaped
