# SPDX-License-Identifier: MIT
"""The sdist and the wheel are complete, and the installed wheel works away from the sources."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
import tarfile
import venv
import zipfile
from email.parser import Parser
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Mapping

ROOT = Path(__file__).parents[2]
SHIPPED = ("rulesets", "schemas")


def run(*command: str | Path, cwd: Path) -> str:
    """Run a command away from the test's own import path; return what it prints.

    Raises:
        AssertionError: it did not end well; carries what it printed.
    """
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONPATH"}
    done = subprocess.run(
        command,
        cwd=cwd,
        env=environment | {"PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def only_file(folder: Path) -> Path:
    """Return the one file that a build has left in `folder`."""
    (file,) = folder.iterdir()
    return file


@pytest.fixture(scope="module")
def sdist(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The source distribution, built from the checkout."""
    target = tmp_path_factory.mktemp("sdist")
    run(sys.executable, "-m", "build", "--no-isolation", "--sdist", "-o", target, ROOT, cwd=target)
    return only_file(target)


@pytest.fixture(scope="module", params=["checkout", "sdist"])
def wheel(
    request: pytest.FixtureRequest, sdist: Path, tmp_path_factory: pytest.TempPathFactory
) -> Path:
    """The wheel, built once from the checkout and once from the source distribution."""
    target = tmp_path_factory.mktemp("wheel")
    builders = {
        "checkout": ("build", "--no-isolation", "--wheel", "-o", target, ROOT),
        "sdist": ("pip", "wheel", "--no-build-isolation", "--no-deps", "-w", target, sdist),
    }
    run(sys.executable, "-m", *builders[request.param], cwd=target)
    return only_file(target)


@pytest.fixture(scope="module")
def scheme(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, str]:
    """The paths of a fresh environment with the wheel in it.

    The libraries that the package needs are those of this environment, so no network is used.
    """
    home = tmp_path_factory.mktemp("environment")
    venv.create(home, with_pip=False)
    paths = sysconfig.get_paths("venv", vars={"base": str(home), "platbase": str(home)})
    python = Path(paths["scripts"], "python")
    run(
        *(sys.executable, "-m", "pip", "--disable-pip-version-check", "--python", python),
        *("install", "--no-index", "--no-deps", wheel),
        cwd=home,
    )
    libraries = dict.fromkeys((sysconfig.get_path("purelib"), sysconfig.get_path("platlib")))
    Path(paths["purelib"], "libraries.pth").write_text("\n".join(libraries), encoding="utf-8")
    return paths


def shipped_files() -> dict[str, bytes]:
    """Return the content of every file of `rulesets/` and `schemas/`, by path in the checkout."""
    return {
        path.relative_to(ROOT).as_posix(): path.read_bytes()
        for folder in SHIPPED
        for path in (ROOT / folder).rglob("*")
        if path.is_file()
    }


def pages() -> set[str]:
    """Return the names of the files with pages of the manual."""
    folder = ROOT / "src" / "shnor_rules" / "manual" / "pages"
    return {path.relative_to(ROOT / "src").as_posix() for path in folder.iterdir()}


def test_sdist_has_the_data_and_what_the_tests_need(sdist: Path) -> None:
    """The source distribution holds every ruleset and schema, the marker of types and the tests."""
    with tarfile.open(sdist) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}

    expected = {"LICENSE", "pyproject.toml", "src/shnor_rules/py.typed", *shipped_files()}
    expected |= {".pre-commit-hooks.yaml", "action.yml"}
    expected |= {f"src/{page}" for page in pages()}
    expected.add(Path(__file__).relative_to(ROOT).as_posix())
    assert set() == expected - names


def test_wheel_has_every_ruleset_and_schema_unchanged(wheel: Path) -> None:
    """The wheel holds every ruleset and schema, byte for byte, and nothing else as data."""
    with zipfile.ZipFile(wheel) as archive:
        data = {
            name.removeprefix("shnor_rules/_data/"): archive.read(name)
            for name in archive.namelist()
            if name.startswith("shnor_rules/_data/")
        }

    assert shipped_files() == data


def test_wheel_has_only_the_package(wheel: Path) -> None:
    """The wheel installs the package with types and manual, the plugin for pytest, nothing else."""
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()

    assert "shnor_rules/py.typed" in names
    assert set() == pages() - set(names)
    assert {"shnor_rules", "shnor_rules_pytest.py", "shnor_rules-0.1.0.dist-info"} == {
        name.partition("/")[0] for name in names
    }


def test_wheel_asks_for_the_core_libraries_only(wheel: Path) -> None:
    """Whoever installs the package without extras gets five libraries."""
    with zipfile.ZipFile(wheel) as archive:
        metadata = Parser().parsestr(
            archive.read("shnor_rules-0.1.0.dist-info/METADATA").decode("utf-8")
        )

    needed = [line for line in metadata.get_all("Requires-Dist", []) if "extra ==" not in line]
    assert ["attrs", "click", "jsonschema", "pyyaml", "simpleeval"] == [
        line.partition(">=")[0] for line in needed
    ]


def test_installed_command_gives_its_version(scheme: Mapping[str, str], tmp_path: Path) -> None:
    """The console script of an installed wheel starts, and so does `python -m`."""
    scripts = Path(scheme["scripts"])

    by_script = run(scripts / "shnor-rules", "--version", cwd=tmp_path)
    by_module = run(scripts / "python", "-m", "shnor_rules", "--version", cwd=tmp_path)

    assert "0.1.0" in by_script
    assert by_script == by_module


def test_installed_command_lists_the_rulesets(scheme: Mapping[str, str], tmp_path: Path) -> None:
    """The rulesets inside the wheel are found from an unrelated folder."""
    assert "korenovsky" in run(Path(scheme["scripts"], "shnor-rules"), "list", cwd=tmp_path)


def test_installed_command_begins_a_ruleset(scheme: Mapping[str, str], tmp_path: Path) -> None:
    """The templates and the schemas inside the wheel are found, and what they give is sound."""
    command = Path(scheme["scripts"], "shnor-rules")
    told = ("--district", "Район", "--number", "1", "--date", "01.09.2025", "--title", "Приказ")

    run(command, "new", "district", *told, cwd=tmp_path)

    assert "district/first-monitoring" in run(command, "test", "district", cwd=tmp_path)


def test_installed_command_explains_findings(scheme: Mapping[str, str], tmp_path: Path) -> None:
    """The pages inside the wheel are found, those of checks and those in files."""
    command = Path(scheme["scripts"], "shnor-rules")

    printed = run(command, "explain", "gap", "encoding", "--lang", "en", cwd=tmp_path)

    assert "S001 gap (error)" in printed
    assert "Y005 encoding (error)" in printed


def test_installed_package_loads_a_ruleset(scheme: Mapping[str, str], tmp_path: Path) -> None:
    """The library loads a bundled ruleset by name, and it is the installed one that does."""
    script = "import shnor_rules; shnor_rules.load('korenovsky'); print(shnor_rules.__file__)"

    printed = run(Path(scheme["scripts"], "python"), "-c", script, cwd=tmp_path)

    assert Path(printed.strip()).is_relative_to(scheme["purelib"])


def test_installed_plugin_is_found_by_pytest(scheme: Mapping[str, str], tmp_path: Path) -> None:
    """Pytest knows the plugin without being told, once, and it is the installed one."""
    python = Path(scheme["scripts"], "python")
    script = "import shnor_rules_pytest; print(shnor_rules_pytest.__file__)"

    markers = run(python, "-m", "pytest", "--markers", cwd=tmp_path)

    assert 1 == markers.count("@pytest.mark.shnor_rules:")
    assert Path(run(python, "-c", script, cwd=tmp_path).strip()).is_relative_to(scheme["purelib"])
