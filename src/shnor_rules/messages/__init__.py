# SPDX-License-Identifier: MIT
"""Everything the library says, in Russian and in English, keyed by the name of the message."""

from shnor_rules.messages.message import LANGUAGES as LANGUAGES
from shnor_rules.messages.message import Message as Message
from shnor_rules.messages.message import say as say
