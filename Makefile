# Two commands: `make run` and `make test`. Set-up happens by itself (build_spec/setup.sh).
.PHONY: run test area bench tour lint powercut killloop faults fuzz layout ready ready-dev lock clean
MAKEFLAGS += --no-print-directory

BIN := .venv/bin
PYTHON := $(BIN)/python
OFFSCREEN := QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software
# Tests wait for a real disk two fifths of their time: their files lie in memory where 4 GB of it are
# free. What a power cut leaves is computed by its own tests, the disk's speed is the benchmark's.
MEMORY := $(shell [ -w /dev/shm ] && df -k --output=avail /dev/shm | \
	awk 'END { if ($$1 > 4000000) print "PYTEST_DEBUG_TEMPROOT=/dev/shm" }')
PYTEST := $(OFFSCREEN) $(MEMORY) $(PYTHON) -m pytest
PARALLEL := -n auto --dist worksteal
# A test that hangs ends its process, and is named, instead of keeping everybody waiting.
PATIENT := -o faulthandler_timeout=300 -o faulthandler_exit_on_timeout=true

# The window. Options for it: make run ARGS="--windowed --lang en"
run: ready
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ]; then \
		exec $(BIN)/courier-home $(ARGS); \
	else \
		echo "No display here: playing the guided tour offscreen instead."; \
		$(MAKE) tour; \
	fi

# The real window from the wizard to the end of a visit, one picture per step in build/tour/.
tour: ready
	@$(OFFSCREEN) $(PYTHON) -m ui.tour $(ARGS)

# Everything that must hold before a change is good. Options for pytest: make test ARGS="-k scan"
test: lint
	@echo "== tests"
	@$(PYTEST) $(PARALLEL) $(PATIENT) $(ARGS)

lint: ready-dev
	@echo "== ruff: rules"
	@$(BIN)/ruff check --quiet
	@echo "== ruff: format"
	@$(BIN)/ruff format --quiet --check
	@echo "== mypy: types"
	@$(BIN)/mypy --no-error-summary kiosk ui tests build_spec
	@echo "== import-linter: who may import whom"
	@$(BIN)/lint-imports --no-logo
	@echo "== qmllint: QML against the types of the view models"
	@$(PYTHON) build_spec/qml_types.py

# The quick checks while one area is being written: make area AREA=shelf
OWN = $(wildcard tests/kiosk/$(AREA) tests/kiosk/cli/test_$(AREA).py tests/ui/$(AREA))
area: lint
	@[ -z "$(OWN)" ] || $(PYTEST) -q $(PARALLEL) $(OWN) $(ARGS)
	@$(PYTEST) -q $(PARALLEL) tests/test_architecture.py tests/kiosk/privacy tests/kiosk/journal \
		tests/kiosk/settings tests/kiosk/staff/test_permissions.py tests/kiosk/cli/test_streams.py \
		tests/kiosk/cli/test_beside.py tests/test_docs.py tests/ui/test_areas.py \
		tests/kiosk/test_station_files.py tests/ui/settings/test_words.py \
		tests/ui/staff/test_accounts.py tests/ui/test_translations.py tests/ui/test_words.py \
		tests/ui/test_theme.py

bench: ready-dev
	@$(OFFSCREEN) $(PYTHON) -m tests.bench $(ARGS)

# The long sizes of the reliability slices; `make test` runs the same tests at their small size.
powercut killloop faults fuzz layout: ready-dev
	@COURIER_HOME_SIZE=long $(PYTEST) -m $@ $(ARGS)

ready:
	@sh build_spec/setup.sh run

ready-dev:
	@sh build_spec/setup.sh dev

# Take the newest versions that pyproject.toml allows, with the hashes of their files. Needs uv.
LOCK := uv pip compile --quiet --upgrade --universal --python-version 3.11 --generate-hashes \
	--no-annotate --custom-compile-command "make lock" pyproject.toml build_spec/requirements.in
lock:
	$(LOCK) -o build_spec/requirements.txt
	$(LOCK) --extra dev -c build_spec/requirements.txt -o build_spec/requirements-dev.txt

clean:
	rm -rf .venv .setup.lock build dist *.egg-info .pytest_cache .mypy_cache .ruff_cache \
		.import_linter_cache .hypothesis
	find kiosk ui tests build_spec -name __pycache__ -type d -prune -exec rm -rf {} +
