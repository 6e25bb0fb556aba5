#!/bin/sh
# Reports phrases from forbidden-phrases.txt in tracked files. Code blocks in documents are skipped as
# examples, and so are lines with the remark "phrases: allow".
# Usage: phrases.sh PATH...
set -eu
cd "$(dirname "$0")/.."
git ls-files -z -- "$@" | xargs -0 awk '
  BEGIN {
    while ((getline line < "Scripts/forbidden-phrases.txt") > 0) {
      if (line ~ /^#/ || line == "") continue
      split(line, parts, "\t")
      count++
      pattern[count] = "(^|[^a-z])(" parts[1] ")([^a-z]|$)"
      remedy[count] = parts[2]
    }
  }
  FNR == 1 { code = 0 }
  FILENAME ~ /\.md$/ && /^ *```/ { code = !code; next }
  code || /phrases: allow/ { next }
  {
    text = tolower($0)
    # Inline code in documents is not prose.
    if (FILENAME ~ /\.md$/) gsub(/`[^`]*`/, "", text)
    for (i = 1; i <= count; i++) {
      if (text !~ pattern[i]) continue
      printf "%s:%d: write \"%s\" here: %s\n", FILENAME, FNR, remedy[i], $0
      found = 1
    }
  }
  END { exit found }
' >&2
