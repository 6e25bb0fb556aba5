import ArgumentParser
import MetroCore
import MetroText

/// The option that chooses columns of rows that are no listing of records.
struct ColumnOptions: ParsableArguments {
  @Option(
    defaultAsFlag: "",
    help: ArgumentHelp(
      "Columns to show, in order. Without names, list available columns.", valueName: "names"))
  var columns: String?

  /// Whether the user chooses columns.
  var isGiven: Bool { columns != nil }

  func validate() throws {
    if let columns, !columns.isEmpty, ListingOptions.names(columns).isEmpty {
      throw ValidationError("--columns '\(columns)': names no column")
    }
  }

  /// Sends the chosen columns of rows to an output, or a list of the available ones.
  func rows(
    of available: [Column], to output: Output, _ work: (any RowSink) throws -> Void
  ) throws {
    let output = output.choosingColumns()
    guard let columns else { return _ = try output.rows(work) }
    guard !columns.isEmpty else {
      return _ = try output.rows { try Column.describe(available, to: $0) }
    }
    let chosen = try Self.indices(of: ListingOptions.names(columns), among: available)
    try output.rows { try work(ChosenColumns(chosen, of: $0)) }
  }

  private static func indices(of names: [String], among columns: [Column]) throws -> [Int] {
    var indices: [Int] = []
    for name in names {
      guard let index = columns.firstIndex(where: { $0.name == name }) else {
        let known = columns.map(\.name)
        throw Failure.usage(
          "--columns: unknown column '\(name)'",
          hint: nearest(name, in: known, limit: 1).first.map { "did you mean \($0)?" }
            ?? "columns are \(known.joined(separator: ", "))")
      }
      guard !indices.contains(index) else {
        throw Failure.usage("--columns: column '\(name)' is named twice")
      }
      indices.append(index)
    }
    return indices
  }
}

/// Passes on some columns of each row.
private final class ChosenColumns: RowSink {
  private let indices: [Int]
  private let sink: any RowSink

  init(_ indices: [Int], of sink: any RowSink) {
    self.indices = indices
    self.sink = sink
  }

  func begin(_ columns: [Column]) throws { try sink.begin(indices.map { columns[$0].kept }) }
  func row(_ cells: [Cell]) throws { try sink.row(indices.map { cells[$0] }) }
  func end() throws { try sink.end() }
}

extension Column {
  /// Sends a description of columns to a sink, all of which are shown by default.
  fileprivate static func describe(_ columns: [Column], to sink: any RowSink) throws {
    try sink.begin(describing)
    for column in columns {
      try sink.row([.text(column.name), .text(column.help), .text("yes")])
    }
    try sink.end()
  }
}
