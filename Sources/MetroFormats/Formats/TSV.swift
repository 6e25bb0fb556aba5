import MetroCSV

extension Format {
  package static let tsv = Format(
    "tsv", endings: ["tsv", "tab"], summary: "tab-separated values"
  ) { DelimitedRenderer($0, dialect: .tsv, write: $1) }
}
