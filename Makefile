# Everything here works in a fresh clone: each target first makes `.venv` if it is missing or out of date.
# `make PYTHON=python3.13 …` chooses the Python that `.venv` is made with.

PYTHON ?= python3
ARGS ?=
UV_VERSION := 0.13.9

BIN := .venv/bin
READY := .venv/.ready
MAKEFLAGS += --no-print-directory
# pyright would look for a newer version of itself on the network and say so.
export PYRIGHT_PYTHON_IGNORE_WARNINGS := 1

# An environment that was moved here, or whose Python is gone, is made anew whatever its age.
ifneq ($(shell $(BIN)/python -c '' 2>/dev/null && head -n 1 $(READY) 2>/dev/null),$(CURDIR))
.PHONY: $(READY)
endif

.DEFAULT_GOAL := help
.PHONY: help
help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

$(READY): requirements.lock pyproject.toml .ci/environment.py
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || { \
	  found="$$($(PYTHON) --version 2>&1)" || found="no $(PYTHON)"; \
	  echo "error: stepsmith needs Python 3.11 or newer; found: $$found." >&2; \
	  echo "       Install one, or name it: make PYTHON=python3.12 $(MAKECMDGOALS)" >&2; exit 1; }
	@$(PYTHON) .ci/environment.py

.PHONY: venv
venv: $(READY) ## make .venv, or bring it up to date

.PHONY: demo
demo: $(READY) ## run the order saga twice: once all goes well, once shipping fails for good
	@$(BIN)/python local/demo.py

.PHONY: test
test: lint types definitions-check $(READY) ## format, lint, types, generated files, then every test
	@$(BIN)/python -m pytest --numprocesses=auto $(ARGS)

.PHONY: pytest
pytest: $(READY) ## the tests alone: make pytest ARGS="tests/asl -x"
	@$(BIN)/python -m pytest $(ARGS)

.PHONY: lint
lint: $(READY) ## check format and style
	@echo "ruff"
	@$(BIN)/ruff format --quiet --check --diff .
	@$(BIN)/ruff check --quiet .

.PHONY: format
format: $(READY) ## format, and mend what ruff can mend
	@$(BIN)/ruff check --quiet --fix . || true
	@$(BIN)/ruff format .

.PHONY: types
types: mypy pyright ## check types with mypy and pyright

.PHONY: mypy
mypy: $(READY)
	@echo "mypy"
	@$(BIN)/mypy --no-error-summary

.PHONY: pyright
pyright: $(READY)
	@echo "pyright"
	@$(BIN)/pyright --warnings

.PHONY: definitions
definitions: $(READY) ## write definitions/ from workflows/, those of examples/ and the templates, docs/examples.md
	@$(BIN)/stepsmith compile
	@cd examples && "$(CURDIR)/$(BIN)/stepsmith" compile
	@$(BIN)/python .ci/examples_page.py
	@for template in src/stepsmith/templates/*/; do \
	  (cd "$$template" && "$(CURDIR)/$(BIN)/stepsmith" compile) || exit 1; done

.PHONY: definitions-check
definitions-check: $(READY)
	@echo "definitions"
	@$(BIN)/stepsmith compile --check
	@cd examples && "$(CURDIR)/$(BIN)/stepsmith" compile --check
	@$(BIN)/python .ci/examples_page.py --check

.PHONY: bench
bench: $(READY) ## measure side by side with other tools (needs PyPI and npm once); ARGS=--quick
	@$(BIN)/python -m benchmarks $(ARGS)
	@$(BIN)/python -m benchmarks.compile_time
	@$(BIN)/python -m benchmarks.beside_sfnx $(filter --quick,$(ARGS))
	@$(BIN)/python -m benchmarks.server_load $(filter --quick,$(ARGS))
	@$(BIN)/python -m benchmarks.server_load --memory $(filter --quick,$(ARGS))

.PHONY: soak
soak: $(READY) ## two million expressions beside CPython, JSONata 2.0.6 (needs npm), 200 crashes, many examples
	@$(BIN)/python -m benchmarks.expressions_soak $(ARGS)
	@$(BIN)/python -m benchmarks.jsonata_grammar
	@$(BIN)/python -m benchmarks.jsonata_reference
	@$(BIN)/python -m benchmarks.crash_soak
	@$(BIN)/python -m pytest --hypothesis-profile=soak -n auto tests/authoring tests/engine tests/asl \
	  tests/tasks tests/workflows

.PHONY: hooks
hooks: $(READY) ## run the checks before every commit from now on
	@$(BIN)/pre-commit install

.PHONY: lock
lock: $(READY) ## choose dependency versions anew; `make lock ARGS="--upgrade"` for the newest
	@$(BIN)/python -m pip install -qq --disable-pip-version-check uv==$(UV_VERSION)
	@$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --extra local --extra tasks --extra dev \
	  --generate-hashes --no-annotate --custom-compile-command "make lock" --no-config $(ARGS) \
	  --output-file requirements.lock pyproject.toml
	@$(PYTHON) .ci/environment.py

.PHONY: dist
dist: $(READY) ## build sdist and wheel into dist/
	@$(BIN)/hatchling build

.PHONY: clean
clean: ## remove .venv, caches and dist/
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .hypothesis dist
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
