extension Format {
  package static let json = Format(
    "json", endings: ["json"], summary: "one array of objects (RFC 8259)"
  ) { JSONRenderer(isArray: true, write: $1) }
}
