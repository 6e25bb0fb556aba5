import ArgumentParser

/// The formats that rows can be shown in; the same rows, columns and values in each.
enum Format: String, WordArgument {
  case table, csv, tsv, json, ndjson, markdown

  /// Those that only an export writes: they are for other programs, and say more or less than rows.
  case ics, jsonld, geojson, xlsx

  /// The formats that every command with rows offers.
  static let allCases: [Format] = [.table, .csv, .tsv, .json, .ndjson, .markdown]

  /// The formats that an export offers.
  static let ofExports = allCases + [.ics, .jsonld, .geojson, .xlsx]

  /// How a hint goes on that has named the endings of the others.
  static let endingsOfExports = ", also .ics, .jsonld, .geojson and .xlsx; or add --format"

  /// The format that the ending of a file's name stands for.
  init?(fileName: String) {
    switch fileName.split(separator: ".").last?.lowercased() {
    case "csv": self = .csv
    case "tsv", "tab": self = .tsv
    case "json": self = .json
    case "ndjson", "jsonl": self = .ndjson
    case "md", "markdown": self = .markdown
    case "txt": self = .table
    case "ics": self = .ics
    case "jsonld": self = .jsonld
    case "geojson": self = .geojson
    case "xlsx": self = .xlsx
    default: return nil
    }
  }
}
