# SPDX-License-Identifier: MIT
"""YAML as text: bytes to a tree with positions, and the tree to plain values."""

from shnor_rules.loading.markup.construct import Document as Document
from shnor_rules.loading.markup.construct import construct as construct
from shnor_rules.loading.markup.decoding import read_source as read_source
from shnor_rules.loading.markup.nodes import Mapping as Mapping
from shnor_rules.loading.markup.nodes import Node as Node
from shnor_rules.loading.markup.nodes import Scalar as Scalar
from shnor_rules.loading.markup.nodes import Sequence as Sequence
from shnor_rules.loading.markup.reader import parse as parse
from shnor_rules.loading.markup.spans import scalar_span as scalar_span
