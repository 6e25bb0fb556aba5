# Every task of the project. The README's first two commands are `make demo` and `make test`.

PREFIX ?= /usr/local
DESTDIR ?=
BUILD := .build
METRO := $(BUILD)/release/metro
ICU_DATA := $(BUILD)/icu-data.o

# The runtime goes into the program, which then starts faster and needs no Swift on the machine.
RELEASE := -c release --static-swift-stdlib -Xlinker -s

.PHONY: help demo test test-all test-slow lint hooks format record man completions install uninstall \
  package check-package docs coverage start-up requirements bench soak readers release fuzz sanitize \
  clean

## Builds the program and shows it with a small catalog.
demo: release
	METRO=$(abspath $(METRO)) Fixtures/seoul-2015/demo.sh

## Runs the quick tests, which every change has to pass: 150 seconds on two cores, once built.
test: readers
	BUDGET=150 Scripts/tests.sh quick

## Runs all tests: processes, bad treatment, large files and more random histories as well.
test-all: readers
	BUDGET=600 Scripts/tests.sh all

## Runs the tests that `make test` leaves out or cuts short.
test-slow: readers
	BUDGET=600 Scripts/tests.sh slow

## Prints each target with what it does.
help:
	@awk '/^## / { text = substr($$0, 4) } \
	  /^[a-z-]+:/ && text { sub(/:.*/, "", $$1); printf "%-12s %s\n", $$1, text; text = "" }' Makefile

## Checks that the tools that a build needs are there.
requirements:
	@Scripts/requirements.sh

## Installs the programs with which tests read exports.
readers: requirements
	@Scripts/readers.sh

## Builds the program that is installed.
release: requirements $(ICU_DATA)
	METRO_ICU_DATA=$(abspath $(ICU_DATA)) swift build $(RELEASE) --product metro

# The part of ICU's data that the program needs.
$(ICU_DATA): Scripts/icu-data.py
	Scripts/icu-data.py $@

## Checks format, walls between targets, and house rules.
lint:
	Scripts/lint.sh

## Checks format and house rules before each commit; git runs the hooks from the tree.
hooks:
	git config core.hooksPath Scripts/hooks

## Formats all Swift files.
format:
	swift format --in-place --recursive Package.swift Sources Tests Examples

## Rewrites the transcripts, the README's outputs and the command reference that tests compare.
record: readers
	Scripts/record-types.sh
	METRO_RECORD=1 swift test --disable-xctest

## Makes the manual pages.
man: release
	swift build $(RELEASE) --product generate-manual
	Scripts/manual.sh $(BUILD)/release/generate-manual $(METRO) $(BUILD)/man

## Makes the completion scripts for bash, zsh and fish.
completions: release
	mkdir -p $(BUILD)/completions
	$(METRO) completions bash > $(BUILD)/completions/metro.bash
	$(METRO) completions zsh > $(BUILD)/completions/_metro
	$(METRO) completions fish > $(BUILD)/completions/metro.fish

## Installs program, manual pages and completions under PREFIX.
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

## Removes an installation under the same PREFIX.
uninstall:
	rm -f $(DESTDIR)$(PREFIX)/bin/metro \
	  $(DESTDIR)$(PREFIX)/share/man/man1/metro.1 $(DESTDIR)$(PREFIX)/share/man/man1/metro-*.1 \
	  $(DESTDIR)$(PREFIX)/share/bash-completion/completions/metro \
	  $(DESTDIR)$(PREFIX)/share/zsh/site-functions/_metro \
	  $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/metro.fish

## Makes a Debian package and a tarball in .build/package.
package: release man
	METRO=$(METRO) MAN=$(BUILD)/man Scripts/package.sh $(BUILD)/package

## Installs the package in a clean Debian 12 and tries it (needs root and debootstrap).
check-package:
	Scripts/check-package.sh $(BUILD)/package

## Makes the documentation of the code.
docs: requirements
	METRO_DOCS=1 swift package --allow-writing-to-directory $(BUILD)/docs generate-documentation \
	  --target MetroCore --output-path $(BUILD)/docs --symbol-graph-minimum-access-level package \
	  --experimental-skip-synthesized-symbols --warnings-as-errors

## Measures the CPU time of a short command beside the sqlite3 shell's.
start-up: release
	Scripts/start-up.py $(METRO)

## Measures import, export, search and more beside other programs.
bench: release
	Tests/Benchmarks/bench.py $(METRO)

## Kills, crowds and damages the program for hours; see Tests/Soak/README.md.
soak: release
	@for name in kill crowd faults corruption; do Tests/Soak/$$name.py $(METRO) || exit; done

## Measures which lines the tests reach.
coverage: readers
	METRO_ALL_TESTS=1 swift test --disable-xctest --enable-code-coverage
	Scripts/coverage.sh

RUNS ?= 20000
## Fuzzes the readers, the importer, changesets and catalog files: make fuzz RUNS=1000000.
fuzz:
	Scripts/fuzz.sh $(RUNS)

## Runs all tests with the sanitizers of memory and of threads.
sanitize: readers
	METRO_ALL_TESTS=1 METRO_SANITIZED=1 ASAN_OPTIONS=detect_leaks=0 \
	  swift test --disable-xctest --sanitize address --scratch-path $(BUILD)/asan
	METRO_ALL_TESTS=1 METRO_SANITIZED=1 \
	  swift test --disable-xctest --sanitize thread --scratch-path $(BUILD)/tsan

## Removes what was built.
clean:
	swift package clean
