# SPDX-License-Identifier: MIT
"""What is answered in a valid record: each indicator in every form that is understood."""
