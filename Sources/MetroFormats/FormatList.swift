extension Format {
  /// All formats, in the order in which help names them.
  package static let all: [Format] = [
    .csv, .tsv, .json, .ndjson, .markdown, .ics, .jsonld, .geojson, .xlsx, .cff, .graphml,
  ]

  /// Returns the format with a name, or nil.
  package static func named(_ name: String) -> Format? { all.first { $0.name == name } }
}
