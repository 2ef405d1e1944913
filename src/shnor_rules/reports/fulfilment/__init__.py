# SPDX-License-Identifier: MIT
"""The fulfilment of a roadmap as text, as a table and as data."""
