# SPDX-License-Identifier: MIT
"""docxtpl, told to be strict: what it would mend silently by leaving something out is an error."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from docx.opc.constants import CONTENT_TYPE
from docx.oxml import parse_xml
from docxtpl import DocxTemplate

from shnor_rules.reports.note.checking import Part, lines_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jinja2 import Environment

MOST_CHARACTERS: Final = 100_000_000
"""How long the markup of a part may become: far more than any note has."""

_TAG: Final = re.compile(r"\{\{.*?\}\}|\{%.*?%\}", re.DOTALL)
_QUOTES: Final = str.maketrans("«»", '""')


class Rendered(DocxTemplate):  # type: ignore[misc]  # docxtpl has no types
    """A template that is rendered.

    Attributes:
        at: the part that is being rendered, as Jinja is given it.
    """

    at: Part = Part("")

    def patch_xml(self, src_xml: str) -> str:
        """Return markup with the tags of each part put together.

        The quotation marks that a Russian Word sets of itself are those of a tag too.
        """
        return _TAG.sub(_unquoted, super().patch_xml(src_xml))

    def sources(self) -> Iterator[str]:
        """Yield the markup of all parts with tags, as Jinja is given it."""
        yield self.patch_xml(self.get_xml())
        for uri in (self.HEADER_URI, self.FOOTER_URI):
            for _, part in self.get_headers_footers(uri):
                yield self.patch_xml(self.get_part_xml(part))
        for part in self.docx.part.package.parts:
            if part.content_type == CONTENT_TYPE.WML_FOOTNOTES:
                yield self.patch_xml(part.blob.decode())

    def render_xml_part(
        self, src_xml: str, part: object, context: Mapping[str, Any], jinja_env: Environment
    ) -> str:
        """Render a part, and keep it for what there may be to say of it."""
        self.at = Part(lines_of(src_xml))
        xml: str = super().render_xml_part(src_xml, part, context, jinja_env)
        if len(xml) > MOST_CHARACTERS:
            raise OverflowError
        return xml

    def fix_tables(self, xml: str) -> Any:  # noqa: ANN401  (an element of lxml)
        """Return the body; markup that the tags have torn apart is not mended but refused.

        Raises:
            SyntaxError: it is torn apart.
        """
        parse_xml(xml)
        return super().fix_tables(xml)


def _unquoted(found: re.Match[str]) -> str:
    # docxtpl takes the second mark of „…“ for its own, and leaves the first.
    tag = found[0].replace("„", '"')
    # Straight ones beside them are those of the tag, and the others belong to the text.
    return tag if '"' in tag or "'" in tag else tag.translate(_QUOTES)
