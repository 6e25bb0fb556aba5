import ArgumentParser

/// The formats that rows can be shown in; the same rows, columns and values in each.
enum Format: String, WordArgument {
  case table, csv, tsv, json, ndjson, markdown

  /// The format that the ending of a file's name stands for.
  init?(fileName: String) {
    switch fileName.split(separator: ".").last?.lowercased() {
    case "csv": self = .csv
    case "tsv", "tab": self = .tsv
    case "json": self = .json
    case "ndjson", "jsonl": self = .ndjson
    case "md", "markdown": self = .markdown
    case "txt": self = .table
    default: return nil
    }
  }
}
