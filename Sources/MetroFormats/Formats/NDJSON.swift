extension Format {
  package static let ndjson = Format(
    "ndjson", endings: ["ndjson", "jsonl"], summary: "one JSON object per line"
  ) { JSONRenderer(isArray: false, write: $1) }
}
