# Every task of the project. The README's first two commands are `make demo` and `make test`.

PREFIX ?= /usr/local
DESTDIR ?=
BUILD := .build
METRO := $(BUILD)/release/metro

# The runtime goes into the program, which then starts faster and needs no Swift on the machine.
RELEASE := -c release --static-swift-stdlib -Xlinker -s

.PHONY: demo test help hooks lint format install uninstall man completions package check-package docs \
  coverage record start-up requirements bench soak readers release fuzz sanitize clean

demo: release
	METRO=$(abspath $(METRO)) Fixtures/seoul-2015/demo.sh

test: readers
	swift test --disable-xctest

help:
	@sed -n 's/^# \(make [a-z-]*\): /\1\t/p' Makefile | expand -t 22

# make demo: build the program and show what it does
# make test: build and run the tests
# make install: install the program, manual pages and completions (PREFIX=/usr/local)
# make uninstall: remove an installation (the same PREFIX)
# make package: build a Debian package and a tarball in .build/package
# make check-package: try the package in a clean Debian 12 (needs root)
# make hooks: check format and house rules before each commit
# make lint: check format and house rules
# make format: format the Swift sources
# make record: write recorded outputs and generated documents again
# make docs: build the API documentation
# make bench: compare metro with other programs
# make soak: kills, crowds, full disks and damage
# make fuzz: arbitrary input for the readers (RUNS=20000)
# make sanitize: run the tests with the sanitizers of memory and of threads
# make coverage: measure what the tests cover

# git runs the hooks from the tree, so they are always current.
hooks:
	git config core.hooksPath Scripts/hooks

requirements:
	@Scripts/requirements.sh

# What the tests read exports with.
readers: requirements
	@Scripts/readers.sh

release: requirements
	swift build $(RELEASE) --product metro

lint:
	Scripts/lint.sh

format:
	swift format --in-place --recursive Package.swift Sources Tests

# Rewrites what tests compare: transcripts, the README's outputs, the command reference.
record: readers
	METRO_RECORD=1 swift test --disable-xctest

man: release
	swift build $(RELEASE) --product generate-manual
	Scripts/manual.sh $(BUILD)/release/generate-manual $(METRO) $(BUILD)/man

completions: release
	mkdir -p $(BUILD)/completions
	$(METRO) completions bash > $(BUILD)/completions/metro.bash
	$(METRO) completions zsh > $(BUILD)/completions/_metro
	$(METRO) completions fish > $(BUILD)/completions/metro.fish

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

# The same files, whichever program is installed now.
uninstall:
	rm -f $(DESTDIR)$(PREFIX)/bin/metro \
	  $(DESTDIR)$(PREFIX)/share/man/man1/metro.1 $(DESTDIR)$(PREFIX)/share/man/man1/metro-*.1 \
	  $(DESTDIR)$(PREFIX)/share/bash-completion/completions/metro \
	  $(DESTDIR)$(PREFIX)/share/zsh/site-functions/_metro \
	  $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/metro.fish

package: release man
	METRO=$(METRO) MAN=$(BUILD)/man Scripts/package.sh $(BUILD)/package

check-package:
	Scripts/check-package.sh $(BUILD)/package

docs: requirements
	METRO_DOCS=1 swift package --allow-writing-to-directory $(BUILD)/docs generate-documentation \
	  --target MetroCore --output-path $(BUILD)/docs --symbol-graph-minimum-access-level package \
	  --experimental-skip-synthesized-symbols --warnings-as-errors

# The CPU time of a short question, beside the sqlite3 shell's.
start-up: release
	Scripts/start-up.py $(METRO)

# Import, export, search and more beside other programs, at 10,000 to 1,000,000 presentations.
bench: release
	Tests/Benchmarks/bench.py $(METRO)

# Kills, crowds, refusals and damage, for as long as it takes; Tests/Soak/README.md says what each is.
soak: release
	@for name in kill crowd faults corruption; do Tests/Soak/$$name.py $(METRO) || exit; done

coverage: readers
	swift test --disable-xctest --enable-code-coverage
	Scripts/coverage.sh

# Arbitrary input for the readers, the importer, changesets and catalog files: make fuzz RUNS=1000000.
RUNS ?= 20000
fuzz:
	Scripts/fuzz.sh $(RUNS)

# All tests with the compiler's sanitizers: of memory, then of threads.
sanitize: readers
	METRO_SANITIZED=1 ASAN_OPTIONS=detect_leaks=0 \
	  swift test --disable-xctest --sanitize address --scratch-path $(BUILD)/asan
	METRO_SANITIZED=1 \
	  swift test --disable-xctest --sanitize thread --scratch-path $(BUILD)/tsan

clean:
	swift package clean
