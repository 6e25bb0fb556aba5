import MetroCSV

extension Format {
  package static let csv = Format(
    "csv", endings: ["csv"], summary: "comma-separated values (RFC 4180)"
  ) { DelimitedRenderer($0, dialect: .csv, write: $1) }
}
