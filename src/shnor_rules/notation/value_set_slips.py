# SPDX-License-Identifier: MIT
"""What people write instead of a value set, in the order in which it is put right.

Ranges have slips of their own; the rows here touch them only where «целое» stands in the way.
"""

from __future__ import annotations

import re
from typing import Final

from shnor_rules.notation.slips import AS_IT_IS, INVISIBLE, Slip

_MOST_EXPANDED: Final = 20
_SEPARATOR: Final = re.compile(r"\s*[,/|]\s*|\s+(?:или|or)\s+")
_NUMBER: Final = r"[-\u2212]?[0-9]+(?:[.,][0-9]+)?"
_WHOLE: Final = r"[-\u2212]?[0-9]{1,9}"
_BARE: Final = r"[^{}\[\]()<>;]"
# What starts like this is a misspelt interval, not a list without braces.
_NO_INTERVAL: Final = (
    r"(?!цел|не\s|мен|бол|свыше|от\s|до\s|с\s|between|from|.*\bцел|"
    r".*\s(?:или|or)\s+(?:более|менее|больше|меньше|выше|ниже|more|less))"
)


def _separated(match: re.Match[str]) -> str:
    return f"{{{_SEPARATOR.sub('; ', match['inner'])}}}"


def _spaced(match: re.Match[str]) -> str:
    return f"{{{'; '.join(match['inner'].split())}}}"


def _expanded(match: re.Match[str]) -> str:
    low, high = (int(match[name].replace("\u2212", "-")) for name in ("low", "high"))
    if not low < high <= low + _MOST_EXPANDED:
        return f"[{low}; {high}]"
    return f"{{{'; '.join(map(str, range(low, high + 1)))}}}"


_MALFORMED: Final = (
    ("empty", r"\A\Z", AS_IT_IS),
    ("invisible", INVISIBLE.pattern, ""),
    ("quotes", "[\"'`\u2018\u2019]", ""),
    ("quotes", r"(?<=[{;])\s*(?P<at>«)(?P<word>[^«»;{}]*)»(?=\s*[;}])", r" \g<word>"),
    ("stop", r"(?<=[\])}])[.,;:]+\Z", ""),
    ("extra", r"\A(?P<at>\{\s*)(?=\{)", ""),
    ("extra", r"(?<=\})\s*(?P<at>\})\Z", ""),
    # Series that are to be written out.
    (
        "range",
        (
            rf"\A\{{\s*(?P<low>{_WHOLE})\s*[;,](?:\s*{_WHOLE}\s*[;,]){{0,9}}\s*(?P<at>\.\.\.|…)\s*[;,]?\s*"
            rf"(?P<high>{_WHOLE})\s*\}}\Z"
        ),
        _expanded,
    ),
    (
        "range",
        (
            rf"\A\{{\s*(?:от\s+)?(?P<low>{_WHOLE})\s*(?P<at>\.{{2,}}|…|[-\u2010-\u2015\u2212:]|до)\s*"
            rf"(?P<high>{_WHOLE})\s*\}}\Z"
        ),
        _expanded,
    ),
    ("label", r"(?<=[^\s:{;])\s*+(?P<at>:[^;{}]*+)(?=[;}])", ""),
    (
        "interval",
        (
            r"\A\{\s*(?P<at>целое|любое|(?:целое|от|до|с|не|менее|более|меньше|больше|ниже|выше|свыше)"
            r"\s[^{};,/|]*[0-9][^{};/|]*?)\s*\}\Z"
        ),
        r"\g<at>",
    ),
    # Whole numbers.
    (
        "whole",
        (
            r"\A(?:цел(?:ое\s+число|ые(?:\s+числа)?|ый|ая|ых|ого)|integer|int|whole(?:\s+number)?)"
            r"(?:\s*,)?(?:\s+|\Z)"
        ),
        "целое ",
    ),
    ("whole", r"\Aцелое(?P<at>\s*,)", "целое "),
    (
        "whole",
        r"\A(?P<rest>[^{}]*?\S)(?P<at>(?:\s*+,\s*+|\s++)цел(?:ое(?:\s+число)?|ые(?:\s+числа)?|ых))\Z",
        r"целое \g<rest>",
    ),
    # Braces.
    ("opening", r"\A(?P<at>[\[(<]?)(?=[^{]*\}\Z)", "{"),
    ("closing", r"(?P<head>\A\{[^}]*?)(?P<at>[\])>]?)\Z", r"\g<head>}"),
    ("braces", r"\A(?P<at>[\[(<])(?P<inner>[^;{}]*;[^;{}]*;[^{}]*?)[\])>]?\Z", r"{\g<inner>}"),
    ("braces", rf"\A(?P<at>)(?P<inner>{_BARE}*;(?:{_BARE}|;)*)\Z", r"{\g<inner>}"),
    (
        "braces",
        rf"\A(?P<at>){_NO_INTERVAL}(?P<inner>(?:(?!,\s){_BARE})*+,\s{_BARE}*+)\Z",
        r"{\g<inner>}",
    ),
    (
        "braces",
        rf"\A(?P<at>){_NO_INTERVAL}(?P<inner>[^{{}}\[\]()<>;,]*,[^{{}}\[\]()<>;,]*,{_BARE}*)\Z",
        r"{\g<inner>}",
    ),
    (
        "braces",
        (
            rf"\A(?P<at>){_NO_INTERVAL}(?P<inner>(?:(?![/|]|\s(?:или|or)\s){_BARE})*+"
            rf"(?:[/|]|\s(?:или|or)\s){_BARE}*+)\Z"
        ),
        r"{\g<inner>}",
    ),
    ("braces", r"\A(?P<at>)(?P<inner>[0-9](?:\s+[0-9])+)\Z", r"{\g<inner>}"),
    ("braces", rf"\A(?P<at>)(?P<inner>{_NUMBER})\Z", r"{\g<inner>}"),
    # Anything but one semicolon between the members.
    ("separator", r"(?P<at>,)\s+(?=[^{}]*\}\Z)", "; "),
    (
        "separator",
        r"\A\{(?P<inner>[^{};,]*(?P<at>,)[^{};,]*,[^{};]*)\}\Z",
        _separated,
    ),
    (
        "separator",
        r"\A\{(?P<inner>[^{};,]*[^\W\d_](?P<at>,)[^{};,]*)\}\Z",
        _separated,
    ),
    (
        "separator",
        r"\A\{(?P<inner>[^{};]*?(?P<at>[/|]|\s(?:или|or)\s)[^{};]*)\}\Z",
        _separated,
    ),
    ("separator", r"\A\{(?P<inner>\s*[0-9](?P<at>\s+)[0-9](?:\s+[0-9])*\s*)\}\Z", _spaced),
    ("gap", r"(?<=\{)\s*(?P<at>;)[\s;]*", ""),
    ("gap", r";\s*(?P<at>;)[\s;]*", "; "),
    ("nothing", r"\A\{\s*\}\Z", AS_IT_IS),
)

VALUE_SET_SLIPS: Final = tuple(
    Slip(f"malformed-set.{variant}", look, cure) for variant, look, cure in _MALFORMED
)
