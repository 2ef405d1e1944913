# SPDX-License-Identifier: MIT
"""The manual: a page for every rule, with files that break it and files that keep it."""

from shnor_rules.manual.library import page as page
from shnor_rules.manual.page import MalformedPageError as MalformedPageError
from shnor_rules.manual.page import Page as Page
from shnor_rules.manual.page import parse as parse
