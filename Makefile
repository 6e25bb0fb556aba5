# All tasks of the project. The first two commands in the README are `make demo` and `make test`.

PREFIX ?= /usr/local
DESTDIR ?=
BUILD := .build
METRO := $(BUILD)/release/metro
ICU_DATA := $(BUILD)/icu-data.o

# The program and the tests share one build, which is therefore testable. Tests run the optimized program: a
# debug build checks all options again for each command line, which takes longer than the commands.
RELEASE := -c release -debug-info-format none -Xswiftc -enable-testing
export METRO_ICU_DATA := $(abspath $(ICU_DATA))

.PHONY: help demo test test-all test-slow test-build lint hooks format record man completions install uninstall \
  package check-package docs coverage start-up requirements bench soak readers release fuzz sanitize \
  check-site clean

## Builds the program, shows it with a small catalog, and publishes that as a website.
demo: release
	METRO=$(abspath $(METRO)) METRO_SITE=$(abspath $(BUILD))/seoul-2015-site Fixtures/seoul-2015/demo.sh

## Runs the quick tests, which every change must pass; warns if they take more than 150 seconds.
test: test-build
	BUDGET=150 Scripts/tests.sh quick $(RELEASE)

## Runs all tests, including processes, fault injection, large files and more random histories.
test-all: test-build
	BUDGET=600 Scripts/tests.sh all $(RELEASE)

## Runs the tests that `make test` skips or shortens.
test-slow: test-build
	BUDGET=600 Scripts/tests.sh slow $(RELEASE)

## Builds the program and the tests without running them.
test-build: readers $(ICU_DATA)
	swift build --build-tests $(RELEASE)

## Prints each target with its description.
help:
	@awk '/^## / { text = substr($$0, 4) } \
	  /^[a-z-]+:/ && text { sub(/:.*/, "", $$1); printf "%-12s %s\n", $$1, text; text = "" }' Makefile

## Checks for the tools that a build requires.
requirements:
	@Scripts/requirements.sh

## Installs the programs that tests use to read exports.
readers: requirements
	@Scripts/readers.sh

## Builds the release program.
release: requirements $(ICU_DATA)
	swift build $(RELEASE) --product metro

# The part of ICU's data that the program needs.
$(ICU_DATA): Scripts/icu-data.py
	Scripts/icu-data.py $@

## Checks formatting, imports between targets and layers, and house rules.
lint:
	Scripts/lint.sh

## Installs the Git hook that runs `make lint` before each commit.
hooks:
	git config core.hooksPath Scripts/hooks

## Formats all Swift files.
format:
	swift format --in-place --recursive Package.swift Sources Tests Examples

## Rewrites the transcripts, the outputs in the README and the command reference.
record: readers $(ICU_DATA)
	Scripts/record-types.sh
	swift build --build-tests $(RELEASE)
	Scripts/tests.sh record $(RELEASE)

## Generates the manual pages.
man: release
	swift build $(RELEASE) --product generate-manual
	Scripts/manual.sh $(BUILD)/release/generate-manual $(METRO) $(BUILD)/man

## Generates the completion scripts for bash, zsh and fish.
completions: release
	mkdir -p $(BUILD)/completions
	$(METRO) completions bash > $(BUILD)/completions/metro.bash
	$(METRO) completions zsh > $(BUILD)/completions/_metro
	$(METRO) completions fish > $(BUILD)/completions/metro.fish

## Installs the program, manual pages and completions under PREFIX.
install: release man completions
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/man/man1 \
	  $(DESTDIR)$(PREFIX)/share/bash-completion/completions \
	  $(DESTDIR)$(PREFIX)/share/zsh/site-functions \
	  $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d
	install -m 755 $(METRO) $(DESTDIR)$(PREFIX)/bin/metro
	install -m 644 $(BUILD)/man/*.1 $(DESTDIR)$(PREFIX)/share/man/man1
	install -m 644 $(BUILD)/completions/metro.bash \
	  $(DESTDIR)$(PREFIX)/share/bash-completion/completions/metro
	install -m 644 $(BUILD)/completions/_metro $(DESTDIR)$(PREFIX)/share/zsh/site-functions/_metro
	install -m 644 $(BUILD)/completions/metro.fish \
	  $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/metro.fish

## Removes an installation from PREFIX.
uninstall:
	rm -f $(DESTDIR)$(PREFIX)/bin/metro \
	  $(DESTDIR)$(PREFIX)/share/man/man1/metro.1 $(DESTDIR)$(PREFIX)/share/man/man1/metro-*.1 \
	  $(DESTDIR)$(PREFIX)/share/bash-completion/completions/metro \
	  $(DESTDIR)$(PREFIX)/share/zsh/site-functions/_metro \
	  $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/metro.fish

## Builds a Debian package and a tarball in .build/package.
package: release man
	METRO=$(METRO) MAN=$(BUILD)/man Scripts/package.sh $(BUILD)/package

## Installs the package in a clean Debian 12 and tests it (requires root and debootstrap).
check-package:
	Scripts/check-package.sh $(BUILD)/package

## Generates the code documentation.
docs: release
	Scripts/docs.sh $(BUILD) $(BUILD)/docs

## Compares the CPU time of a short command with that of the sqlite3 shell.
start-up: release
	Scripts/start-up.py $(METRO)

## Compares import, export, search and more with other programs.
bench: release
	Tests/Benchmarks/bench.py $(METRO)

## Checks published sites and reports with headless Chromium, axe-core and the Nu checker.
check-site: release
	Tests/Site/check.py $(METRO)

## Runs the program under kills, concurrency and damage for hours; see Tests/Soak/README.md.
soak: release
	@for name in kill crowd faults corruption shared turns; do Tests/Soak/$$name.py $(METRO) || exit; done

## Measures which lines the tests cover.
coverage: readers
	METRO_ALL_TESTS=1 swift test --disable-xctest --enable-code-coverage
	Scripts/coverage.sh

RUNS ?= 20000
## Fuzzes the readers, the importer, changesets and catalog files: make fuzz RUNS=1000000.
fuzz:
	Scripts/fuzz.sh $(RUNS)

## Runs all tests with the address and thread sanitizers.
sanitize: readers
	METRO_ALL_TESTS=1 METRO_SANITIZED=1 ASAN_OPTIONS=detect_leaks=0 \
	  swift test --disable-xctest --sanitize address --scratch-path $(BUILD)/asan
	METRO_ALL_TESTS=1 METRO_SANITIZED=1 \
	  swift test --disable-xctest --sanitize thread --scratch-path $(BUILD)/tsan

## Removes build products.
clean:
	swift package clean
