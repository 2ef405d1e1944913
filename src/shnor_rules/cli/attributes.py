# SPDX-License-Identifier: MIT
"""Options that name attributes of records: `--by`, `--within`, `--key`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from shnor_rules.cli.misuse import UsageError
from shnor_rules.findings.nearest import nearest
from shnor_rules.messages import say
from shnor_rules.model.fields import SCHOOL
from shnor_rules.notation import Range

if TYPE_CHECKING:
    from collections.abc import Iterable

    from shnor_rules.model import Monitoring


_ENOUGH: Final = 3
"""How many attributes an example of a key names."""


def attributes_of(options: Iterable[str], monitoring: Monitoring) -> tuple[str, ...]:
    """Return the attributes that options name, each once; several in one are parted by commas.

    Raises:
        UsageError: the monitoring has no such attribute; names the nearest one.
    """
    names = [name.strip() for option in options for name in option.split(",")]
    for name in names:
        _refuse_unknown(name, monitoring)
    return tuple(dict.fromkeys(names))


def school_attribute(asked: str | None, monitoring: Monitoring) -> str | None:
    """Return the attribute that names the school, or `None` where there is none.

    Raises:
        UsageError: another one is asked for than the monitoring has.
    """
    if asked is not None:
        _refuse_unknown(asked, monitoring)
        return asked
    return SCHOOL if SCHOOL in {each.id for each in monitoring.attributes} else None


def pairing_key(
    options: Iterable[str], monitoring: Monitoring, period: str | None, *, option: str = "--key"
) -> tuple[str, ...]:
    """Return the attributes by which a record is known again in another period.

    Without an option these are the required ones, or the only one that is no number; where there is
    none, each period has one record.

    Args:
        options: the values of the option.
        monitoring: the monitoring.
        period: the attribute that names the period, which is no part of the key.
        option: the option, for the message.

    Raises:
        UsageError: an attribute is unknown, or there is no telling.
    """
    named = attributes_of(options, monitoring)
    if named:
        return named
    others = [each for each in monitoring.attributes if each.id != period]
    required = tuple(each.id for each in others if each.required)
    if required:
        return required
    # What is counted tells of a record, but not which one it is.
    names = [each.id for each in others if not isinstance(each.values, Range)]
    if len(names) > 1:
        listed = ", ".join(names)
        # The first ones name a record as a rule; one alone, such as the school, has many records.
        name = ",".join(names[:_ENOUGH])
        raise UsageError(say("usage.pair-key", names=listed, name=name, option=option))
    return tuple(names)


def _refuse_unknown(name: str, monitoring: Monitoring) -> None:
    names = [each.id for each in monitoring.attributes]
    if name in names:
        return
    said = {"monitoring": monitoring.id, "name": name}
    if not names:
        raise UsageError(say("usage.attribute.none", **said))
    near = nearest(name, names)
    if near is None:
        raise UsageError(say("usage.attribute", names=", ".join(names), **said))
    raise UsageError(say("usage.attribute.near", near=near.name, **said))
