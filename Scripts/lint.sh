#!/bin/sh
# Checks what the compiler does not: formatting, imports between targets and layers, house rules.
set -eu
cd "$(dirname "$0")/.."
status=0

# Prints the lines that break a rule and records the failure.
forbid() {
  reason=$1
  shift
  if found=$(git grep -nE "$@"); then
    printf '%s\n%s\n\n' "$reason" "$found" >&2
    status=1
  fi
}

Scripts/check-layers.py || status=1
swift format lint --strict --recursive Package.swift Sources Tests Examples || status=1

forbid "GRDB belongs to MetroCore alone:" \
  '^(package |internal )?import GRDB' -- Tests
forbid "Only the console prints, knows the day and reads the environment:" \
  '(^|[^.[:alnum:]])print\(|[^[:alnum:]]Date\(\)|ProcessInfo\.processInfo\.environment' \
  -- 'Sources/*.swift' ':!Sources/MetroCLI/LiveConsole.swift'
# Comments may name commands; strings in the core may not, because other front ends show them too.
forbid "The core names no command or option of metro; use Remedy or Hint:" \
  '^([^/]|/[^/])*(\bmetro [a-z]|"[^"]*--[a-z])' -- 'Sources/MetroCore/*.swift' \
  ':!Sources/MetroCore/Store/Schema'
forbid "A number beyond Int ends the program; use Int(nearest:):" '\bInt\([^:]*\.rounded\(' \
  -- Sources
forbid "SQL belongs to MetroCore alone:" '"(SELECT|INSERT|UPDATE|DELETE) ' \
  -- Sources/MetroCLI Sources/MetroFormats

# Left out are texts that are data: words in other languages, former names, test inputs, codes.
Scripts/phrases.sh README.md CONTRIBUTING.md SECURITY.md CHANGELOG.md Makefile Package.swift docs \
  .github .ci Sources Examples Tests Scripts Licenses/README.md 'Fixtures/*/README.md' \
  'Fixtures/seoul-2015/*.sh' \
  ':!docs/images' ':!Scripts/forbidden-phrases.txt' ':!Sources/CGazetteer/gazetteer.bin' \
  ':!Sources/CSite/strings' \
  ':!Sources/MetroCore/Exchange/Import/KnownHeadings*.swift' \
  ':!Sources/MetroCore/Exchange/Import/TypedHeading.swift' \
  ':!Scripts/Gazetteer/regions.txt' ':!Sources/MetroText/Places/ProvinceTable.swift' \
  ':!Sources/MetroCore/Exchange/Package/FormerPackage.swift' \
  ':!Sources/MetroText/Languages/ScriptCode.swift' ':!Sources/MetroText/Numbers/LengthReader.swift' \
  ':!Sources/MetroText/Numbers/CounterTable.swift' \
  ':!Sources/MetroText/Lists/PersonWordTable.swift' \
  ':!Sources/MetroText/Numbers/CountedNounTable.swift' \
  ':!Sources/MetroText/Phrases/CompanionPhrase.swift' \
  ':!Sources/MetroText/Places/EachRegionWords.swift' \
  ':!Sources/MetroText/Phrases/PlaceholderPhrase.swift' \
  ':!Sources/MetroText/Phrases/PlaceholderWordTable*.swift' \
  ':!Sources/MetroText/Similarity/WordTable.swift' \
  ':!Tests/MetroCoreTests/Store/FormerCatalogTests.swift' \
  ':!Tests/MetroTextTests/Similarity/NameComparisonTests.swift' || status=1

# Each schema has a file of its own.
schema=$(git ls-files 'Sources/MetroCore/Store/Schema/Schema[0-9]*.swift' | wc -l)
if ! grep -qE "number of the schema, $schema([^0-9]|\$)" docs/reference/data-model.md; then
  echo "docs/reference/data-model.md: the schema is $schema; make record writes the number" >&2
  status=1
fi

for file in $(git ls-files 'Sources/*.swift'); do
  limit=300
  case $file in
    */Commands/* | */Verbs/*) limit=150 ;;
    # Tables of codes and frozen SQL.
    *Table.swift | */Schema/*) limit=1000 ;;
  esac
  lines=$(wc -l < "$file")
  if [ "$lines" -gt "$limit" ]; then
    echo "$file has $lines lines, more than $limit" >&2
    status=1
  fi
done

exit $status
