# SPDX-License-Identifier: MIT
"""Monitorings that are like others: the other one is found, and what it has is taken."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import define, evolve, field, frozen

from shnor_rules.findings import Related, Severity
from shnor_rules.loading.meaning import check_formulas, check_reading
from shnor_rules.loading.meaning.others import report_unknown
from shnor_rules.loading.monitorings import monitoring
from shnor_rules.loading.readings import reading
from shnor_rules.loading.shelf import Shelf
from shnor_rules.loading.taking import told_at, with_taken
from shnor_rules.messages import say
from shnor_rules.model import lacking, read_as

if TYPE_CHECKING:
    from shnor_rules.loading.cursor import Cursor, File
    from shnor_rules.loading.meaning import Told
    from shnor_rules.loading.opened import Opened
    from shnor_rules.model import Monitoring

_MOST_STEPS: Final = 5
"""From how many monitorings, each like the next, the first may take."""

_UNKNOWN: Final = "unknown-part"
_SCALE: Final = frozenset({"levels", "table"})


@frozen(eq=False)
class Text:
    """A monitoring as its text has it, still without its readings.

    Attributes:
        cursor: the top of the file, with what is taken from another monitoring in place.
        own: the monitoring, which knows the other one and has not yet taken anything.
        files: the other files from which something is taken.
        told: what has been said of its formulas; `None` where nothing can be said of readings.
    """

    cursor: Cursor
    own: Monitoring
    files: tuple[File, ...] = ()
    told: Told | None = None


@frozen(eq=False)
class Member:
    """A file of a ruleset, which describes a monitoring.

    Attributes:
        ruleset: the ruleset.
        file: the file.
    """

    ruleset: Opened
    file: File

    def name(self, within: Opened) -> str:
        """Return what `like` calls it in a file of a ruleset."""
        key = self.file.root.string("monitoring") or ""
        return key if self.ruleset is within else f"{self.ruleset.key}/{key}"


@define(eq=False)
class Builder:
    """Monitorings as they are built, each text once.

    Attributes:
        shelf: where other rulesets are found.
    """

    shelf: Shelf = field(factory=Shelf)
    _texts: dict[File, Text] = field(factory=dict, init=False)

    def text(self, member: Member) -> Text:
        """Return the monitoring in a file as its text has it; report what is wrong with that."""
        if member.file not in self._texts:
            self._texts[member.file] = self._text(member)
        return self._texts[member.file]

    def whole(self, member: Member) -> Monitoring:
        """Return the monitoring in a file with its readings; report what is wrong with them."""
        text, root = self.text(member), member.file.root
        others, bases, built = dict(text.own.others), {}, []
        for name, written in root.under("readings"):
            base = bases[name] = self._base(member, text, written)
            # Where `like` leads nowhere, the rest of the reading is looked at all the same.
            seen = base or text
            others |= seen.own.others
            findings = member.file.findings
            said = len(findings)
            with told_at(written.get("like") or root.get("like"), seen.files):
                built.append(reading(name, written, root, seen.cursor, text.own.clause.document))
            if base is None:
                # Which parts there would have been is not known.
                findings[said:] = [each for each in findings[said:] if each.name != _UNKNOWN]
        own = evolve(text.own, readings=tuple(built), others=others)
        whole = read_as(own, ())
        for name, written in root.under("readings"):
            base = bases[name]
            if base is not None and text.told is not None:
                with told_at(written.get("like") or root.get("like"), base.files):
                    check_reading(written, base.cursor, read_as(whole, (name,)), text.told)
        return whole

    def _text(self, member: Member) -> Text:
        ruleset, root = member.ruleset, member.file.root
        own = monitoring(
            root,
            ruleset=ruleset.key,
            documents=ruleset.documents,
            shared=ruleset.shared,
            content=ruleset.content,
        )
        like = root.get("like")
        text = Text(root, own) if like is None else self._taking(member, like, own)
        if text is None or root.is_unusable("like"):
            return Text(root, own)
        with told_at(like, text.files):
            return evolve(text, told=check_formulas(text.cursor, read_as(text.own, ())))

    def _base(self, member: Member, text: Text, written: Cursor) -> Text | None:
        """Return what a reading begins with; `None` where its `like` leads nowhere."""
        like, root = written.get("like"), member.file.root
        if like is None:
            return None if written.is_unusable("like") else text
        if "like" in root.value:
            like.report(say("like-twice", target=root.string("like") or like.text))
            return None
        base = self._taking(member, like, text.own)
        if base is None or not isinstance(written.value.get("levels"), list):
            return base
        taken = lacking(text.own, base.own.others[like.text])
        kept = (each for each in taken if each not in _SCALE)
        theirs = self._texts[base.files[0]]
        return evolve(base, cursor=with_taken(root, theirs.cursor, kept))

    def _taking(self, member: Member, like: Cursor, own: Monitoring) -> Text | None:
        """Return a monitoring that knows the one which `like` names; `None` with a finding."""
        found = self._named(member.ruleset, like.text)
        if found is None:
            report_unknown(like, member.ruleset, self.shelf)
            return None
        if self._is_circle(member, found, like):
            return None
        theirs = self.text(found)
        if not found.ruleset.is_sound(found.file):
            _report_unsound(like, found)
            return None
        other = read_as(theirs.own, ())
        taken = lacking(own, other)
        if not {each.id for each in own.indicators} & {each.id for each in other.indicators}:
            like.report(say("like-without-effect.indicators", target=like.text))
            return None
        if not taken:
            like.report(say("like-without-effect", target=like.text))
            return None
        cursor = with_taken(member.file.root, theirs.cursor, taken)
        known = evolve(own, others={like.text: other})
        return Text(cursor, known, (found.file, *theirs.files))

    def _named(self, ruleset: Opened, target: str) -> Member | None:
        """Return what `like` names, or `None` where there is no such monitoring."""
        head, slash, key = target.rpartition("/")
        is_own = not slash or head == ruleset.key
        other = ruleset if is_own else self.shelf.find(head, ruleset.beside)
        file = None if other is None else other.monitoring(key)
        return None if other is None or file is None else Member(other, file)

    def _is_circle(self, member: Member, found: Member, like: Cursor) -> bool:
        """Report that a monitoring would take from itself, perhaps through others, if it would."""
        trail = [member, found]
        if like.path == ("like",) or found.file is member.file:
            while trail[-1].file is not member.file and len(trail) <= _MOST_STEPS + 1:
                written = trail[-1].file.root.string("like")
                after = None if written is None else self._named(trail[-1].ruleset, written)
                if after is None or after.file in {each.file for each in trail[1:]}:
                    return False
                trail.append(after)
            names = ", ".join(each.name(member.ruleset) for each in trail)
            if trail[-1].file is not member.file:
                like.report(say("like-circle.long", names=names, limit=_MOST_STEPS))
            elif found.file is member.file:
                like.report(say("like-circle.itself", name=like.text))
            else:
                like.report(say("like-circle", names=names))
            return True
        return False


def _report_unsound(like: Cursor, found: Member) -> None:
    faults = (*found.ruleset.faults, *found.file.findings)
    path = found.file.source.path
    places = (
        each.place for each in faults if each.severity is Severity.ERROR and each.place.path == path
    )
    related = (Related(say("related.error"), next(places)),)
    like.report(say("like-unsound", target=like.text, path=path), related=related)
