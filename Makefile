# Two commands need no preparation: `make demo` and `make test`. Each makes its own environment in
# .venv; only make and Python 3.11 or newer are assumed.

VENV := .venv
BIN := $(VENV)/bin
PYTHON ?= python3
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet

# These packages decide a level, what is said of many, or whether rules are sound: every branch of
# them is run by a test.
EXACT := notation expressions program whole model proving evaluation tables checks analysis writing \
    mutation testing
EMPTY :=
COMMA := ,
# The texts of the documents are not part of the project. Where their folder is given or stands here,
# every quote of the rulesets is looked up in them.
SOURCES ?= sources
QUOTED := $(if $(wildcard $(SOURCES)),--sources $(SOURCES))
# What reads and writes the files of tables decides nothing; what is different on Spark is run by its
# tests only.
FILES_OF_TABLES := src/shnor_rules/tables/files/*
TABLES := src/shnor_rules/tables/*
EXACT_FILES := $(foreach name,$(EXACT),src/shnor_rules/$(name).py src/shnor_rules/$(name)/*)

.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help demo test lint types layers rulesets tests fmt build clean bench

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "%-10s%s\n", $$1, $$2}' Makefile

demo: $(VENV)/.installed ## assess invented records, explain a level, compare two years, see what is due
	$(BIN)/shnor-rules evaluate korenovsky/teacher-competence examples/korenovsky/teachers.csv
	$(BIN)/shnor-rules evaluate korenovsky/teacher-competence examples/korenovsky/teacher-in-the-gap.yaml --trace
	$(BIN)/shnor-rules evaluate korenovsky/mentoring-centre examples/korenovsky/mentoring-centre.yaml
	$(BIN)/shnor-rules dynamics korenovsky/mentoring-centre examples/korenovsky/mentoring-centre.yaml --period-attribute год
	$(BIN)/shnor-rules due kushchevsky --month 2021-10 --school 25 --responsible администрация

test: lint types layers rulesets tests ## everything a change must pass

lint: $(VENV)/.installed-dev ## format and lint
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .

types: $(VENV)/.installed-dev ## types, strictly
	$(BIN)/mypy

layers: $(VENV)/.installed-dev ## who may import whom
	$(BIN)/lint-imports

rulesets: $(VENV)/.installed-dev ## the shipped rulesets, their examples, and the bounds these try
	$(BIN)/shnor-rules check rulesets $(QUOTED)
	@$(if $(QUOTED),:,echo 'The quotes were not looked up: there is no folder $(SOURCES) with the texts.')
	$(BIN)/shnor-rules test rulesets --fail-under 100

# The log is kept for its last lines, which are repeated at the very end; a pipe would lose the exit
# status in a plain sh, so that is kept in a file too. Tests of one file run in one process, which
# makes what they share once, and files run in their order, because the longest have few tests.
# Spark is tested where there is a Java 17 or newer: in JAVA_HOME, on the path, or where systems put
# it. Without one, a line at the end says so; SPARK_TESTS=required makes that a failure, as in CI.
# So it is with LibreOffice (OFFICE_TESTS; LIBREOFFICE names the program where it is in no usual place)
# and with a Chromium (BROWSER_TESTS; CHROMIUM).
tests: $(VENV)/.installed-dev ## tests with the floors of branch coverage
	@mkdir -p build
	{ $(BIN)/pytest -n 2 --dist loadfile --no-loadscope-reorder --cov --cov-report=term; \
	    echo $$? >build/status; } 2>&1 | tee build/pytest.log; exit "$$(cat build/status)"
	$(BIN)/coverage report --fail-under=100 --include='$(subst $(EMPTY) $(EMPTY),$(COMMA),$(EXACT_FILES))' \
	    --omit="$(FILES_OF_TABLES)$$(grep -q 'Spark tests were not run' build/pytest.log && echo ',$(TABLES)')"
	@grep '^SKIPPED' build/pytest.log || echo 'Skipped: nothing.'
	@tail -n 1 build/pytest.log

fmt: $(VENV)/.installed-dev ## format, and mend what can be mended without thought
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

bench: $(VENV)/.installed-bench ## how fast it is, as ratios to peers in the same run
	$(BIN)/python -m benchmarks

build: $(VENV)/.installed-dev ## sdist and wheel in dist/
	$(BIN)/python -m build --outdir dist

clean: ## remove everything that make creates
	rm -rf $(VENV) build dist .coverage .hypothesis .import_linter_cache .mypy_cache \
	    .pytest_cache .ruff_cache
	find src tests -name __pycache__ -type d -exec rm -rf {} +

$(VENV)/.created:
	@for python in $(PYTHON) python3.14 python3.13 python3.12 python3.11; do \
	    if "$$python" -c 'import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 11))' \
	        >/dev/null 2>&1; then \
	        echo "$$python -m venv $(VENV)"; \
	        "$$python" -m venv --clear $(VENV) && touch $@ && exit 0; \
	    fi; \
	done; \
	echo 'Python 3.11 or newer with the venv module is needed and was not found.' >&2; \
	echo 'On Debian or Ubuntu: apt-get install python3 python3-venv.' >&2; \
	echo 'An interpreter elsewhere can be named: make PYTHON=/path/to/python3 ...' >&2; \
	exit 1

$(VENV)/.installed: $(VENV)/.created pyproject.toml
	$(PIP) install --editable .
	@touch $@

# The group is handed over as a list, because the pip that comes with Python 3.11 knows no --group.
$(VENV)/.installed-dev: $(VENV)/.created pyproject.toml
	@$(BIN)/python -c 'import sys, tomllib; \
	print(*tomllib.load(sys.stdin.buffer)["dependency-groups"]["dev"], sep="\n")' \
	    <pyproject.toml >$(VENV)/dev.txt
	$(PIP) install --editable . --requirement $(VENV)/dev.txt
	@touch $@ $(VENV)/.installed

$(VENV)/.installed-bench: $(VENV)/.installed-dev benchmarks/requirements.txt
	$(PIP) install --editable '.[tables]' --requirement benchmarks/requirements.txt
	@touch $@
