# SPDX-License-Identifier: MIT
"""Examples of rulesets as tests of pytest: every example is a test, in the file that it stands in.

Nothing is collected unless the setting `shnor_rules_files` names files by patterns, or the option
`--shnor-rules` is given. Until a file is collected nothing of the library is imported, so that the
plugin costs nothing where it is installed and not used; for the same reason it stands outside the
package.
"""

from __future__ import annotations

import os
import re
from fnmatch import fnmatch
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from shnor_rules.checks.exemplary import Exemplary
    from shnor_rules.findings import Finding
    from shnor_rules.loading.example_files import Rulesets
    from shnor_rules.model import Example, Monitoring, RiskExample, RiskTools

SETTING: Final = "shnor_rules_files"
OPTION: Final = "--shnor-rules"
MARKER: Final = "shnor_rules"
VARIABLE: Final = "SHNOR_LANG"

UNUSABLE: Final = "errors"
"""What the test of a file is called that cannot be used."""

_NAMED: Final = ("test_*.yaml", "test_*.yml")
_SUFFIXES: Final = frozenset({".yaml", ".yml"})
_RULES: Final = re.compile(rb"^(monitoring|risks)\s*:", re.MULTILINE)
_EXAMPLES: Final = re.compile(rb"^examples\s*:", re.MULTILINE)
_LANGUAGES: Final = ("ru", "en")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option and the setting."""
    group = parser.getgroup("shnor-rules", "examples of rulesets")
    group.addoption(
        OPTION,
        action="store_true",
        help="run the examples of rulesets: of the files that the setting shnor_rules_files names, "
        "else of every test_*.yaml and every ruleset file that has examples",
    )
    parser.addini(
        SETTING,
        type="args",
        default=[],
        help="patterns of the files whose examples are tests, from the root folder, such as "
        "rulesets/*/*.yaml; a pattern without a slash is one of names in any folder",
    )


def pytest_configure(config: pytest.Config) -> None:
    """Collect files if that is asked for."""
    config.addinivalue_line("markers", f"{MARKER}: an example of a ruleset, run by its rules")
    patterns = config.getini(SETTING)
    if patterns or config.getoption(OPTION):
        config.pluginmanager.register(_Collecting(config.rootpath, tuple(patterns)), MARKER)


class _Collecting:
    """The part of the plugin that is there only when it is used.

    Attributes:
        root: the folder from which patterns are meant.
        patterns: which files are collected; none for those that have examples.
        unmatched: the patterns that no file has matched yet.
    """

    def __init__(self, root: Path, patterns: Sequence[str]) -> None:
        self.root = root
        self.patterns = {each: _steps(each) for each in patterns}
        self.unmatched = dict.fromkeys(patterns)

    @cached_property
    def rulesets(self) -> Rulesets:
        """The rulesets that have been read in this session."""
        from shnor_rules.loading.example_files import Rulesets  # noqa: PLC0415  (only when used)

        return Rulesets()

    def pytest_collect_file(
        self, file_path: Path, parent: pytest.Collector
    ) -> pytest.Collector | None:
        """Return the tests of a file, if it is one of those that are asked for."""
        if file_path.suffix.lower() not in _SUFFIXES:
            return None
        if not self._is_asked_for(file_path) and not parent.session.isinitpath(file_path):
            return None
        return _File.from_parent(parent, path=file_path, rulesets=self.rulesets)

    def pytest_report_collectionfinish(self, config: pytest.Config) -> list[str]:
        """Return a line for every pattern that no file matches, where all files were looked at."""
        if not self.unmatched or not _is_of_everything(config):
            return []
        from shnor_rules.messages import say  # noqa: PLC0415  (only when used)

        messages = (
            say("pytest.unmatched", setting=SETTING, pattern=each) for each in self.unmatched
        )
        return [each.render(_language()) for each in messages]

    def _is_asked_for(self, path: Path) -> bool:
        inside = path.is_relative_to(self.root)
        parts = (path.relative_to(self.root) if inside else path).parts
        if self.patterns:
            matched = [each for each, steps in self.patterns.items() if _fits(parts, steps)]
            for each in matched:
                self.unmatched.pop(each, None)
            return bool(matched)
        return any(fnmatch(path.name, each) for each in _NAMED) or _has_examples(path)


class _File(pytest.File):
    """A file with examples."""

    def __init__(self, *, rulesets: Rulesets, **arguments: Any) -> None:  # noqa: ANN401  (pytest's)
        super().__init__(**arguments)
        self._rulesets = rulesets

    def collect(self) -> Iterator[pytest.Item]:
        """Yield an item for every example; of a file that cannot be used, one that says why.

        Raises:
            CollectError: a file cannot be read.
        """
        exemplary = self._exemplary()
        rules, names = exemplary.rules, set[str]()
        if exemplary.errors:
            yield _Unusable.from_parent(self, name=UNUSABLE, findings=exemplary.errors)
        elif rules is not None:
            for example in exemplary.examples:
                name = _free(_line(example.title), names)
                yield _Item.from_parent(self, name=name, rules=rules, example=example)

    def _exemplary(self) -> Exemplary:
        from shnor_rules.checks.exemplary import examples_in  # noqa: PLC0415  (only when used)

        try:
            return examples_in(_from_here(self.path), self._rulesets)
        except OSError as error:
            message = f"{error.filename or self.path}: {error.strerror or error}"
            raise self.CollectError(message) from error


class _Failed(Exception):  # noqa: N818  (it is no error of anybody's program)
    """A file or an example is not as it must be.

    Attributes:
        findings: what is wrong.
    """

    def __init__(self, findings: Sequence[Finding]) -> None:
        super().__init__()
        self.findings = findings


class _Told(pytest.Item):
    """A test whose failure is told by findings, never by a traceback."""

    def repr_failure(
        self,
        excinfo: pytest.ExceptionInfo[BaseException],
        style: Any = None,  # noqa: ANN401  (pytest's, of tracebacks)
    ) -> Any:  # noqa: ANN401  (pytest's)
        """Return the findings with the lines of the file; anything else as pytest shows it."""
        if not isinstance(excinfo.value, _Failed):
            return super().repr_failure(excinfo, style)
        from shnor_rules.reports.findings.text import full  # noqa: PLC0415  (only when used)

        return full(excinfo.value.findings, _language())


class _Unusable(_Told):
    """The only test of a file that cannot be used; it fails."""

    def __init__(self, *, findings: Sequence[Finding], **arguments: Any) -> None:  # noqa: ANN401  (pytest's)
        super().__init__(**arguments)
        self._findings = findings
        self.add_marker(MARKER)

    def runtest(self) -> None:
        """Tell why no example of the file is run.

        Raises:
            _Failed: always.
        """
        raise _Failed(self._findings)

    def reportinfo(self) -> tuple[Path, int | None, str]:
        """Return the file, the line of the first error, and the name."""
        line = self._findings[0].place.line
        return self.path, None if line is None else line - 1, self.name


class _Item(_Told):
    """An example."""

    def __init__(
        self,
        *,
        rules: Monitoring | RiskTools,
        example: Example | RiskExample,
        **arguments: Any,  # noqa: ANN401  (pytest's)
    ) -> None:
        super().__init__(**arguments)
        self._rules, self._example = rules, example
        self.add_marker(MARKER)
        self.extra_keyword_matches.add(f"{rules.identity.ruleset}/{rules.identity.monitoring}")

    def runtest(self) -> None:
        """Assess the record and compare what comes out.

        Raises:
            _Failed: it does not come out as the example expects.
        """
        from shnor_rules.checks.trying import tried  # noqa: PLC0415  (only when used)

        findings = tuple(tried(self._rules, self._example).findings())
        if findings:
            raise _Failed(findings)

    def reportinfo(self) -> tuple[Path, int | None, str]:
        """Return the file, the line of the example, and its title."""
        line = self._example.place.line
        return self.path, None if line is None else line - 1, self.name


def _is_of_everything(config: pytest.Config) -> bool:
    """Return whether a session was given no files or folders and is not of a folder within."""
    source, sources = config.args_source, config.ArgsSource
    is_at_root = config.invocation_params.dir == config.rootpath
    return source is sources.TESTPATHS or (source is sources.INVOCATION_DIR and is_at_root)


def _steps(pattern: str) -> tuple[str, ...]:
    """Return the pattern of every folder on the way, and of the name."""
    steps = tuple(each for each in pattern.replace("\\", "/").split("/") if each not in {"", "."})
    return ("**", *steps) if len(steps) == 1 else steps


def _fits(parts: Sequence[str], steps: Sequence[str]) -> bool:
    if not steps:
        return not parts
    if steps[0] == "**":
        return any(_fits(parts[start:], steps[1:]) for start in range(len(parts) + 1))
    return bool(parts) and fnmatch(parts[0], steps[0]) and _fits(parts[1:], steps[1:])


def _has_examples(path: Path) -> bool:
    """Return whether a file looks like one of rules with examples; what is unreadable does not."""
    try:
        content = path.read_bytes()
    except OSError:
        return False
    return bool(_RULES.search(content) and _EXAMPLES.search(content))


def _from_here(path: Path) -> Path:
    """Return the path as findings are to call it: from the current folder, where it is in it."""
    here = Path.cwd()
    return path.relative_to(here) if path.is_relative_to(here) else path


def _line(title: str) -> str:
    """Return a title as a part of the name of a test: one line, without the sign between parts."""
    return re.sub(r"\s+", " ", title).replace("::", ":")


def _free(name: str, taken: set[str]) -> str:
    """Return a name that no test of the file has yet, with a number where there is one."""
    free, number = name, 1
    while free in taken:
        number += 1
        free = f"{name} ({number})"
    taken.add(free)
    return free


def _language() -> str:
    asked = os.environ.get(VARIABLE, "").lower()
    return asked if asked in _LANGUAGES else _LANGUAGES[0]
