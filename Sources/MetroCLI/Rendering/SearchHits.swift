import MetroCore

/// Adds the command that shows the record to each hit of a search, and counts the hits.
final class SearchHits: RowSink {
  /// The columns of a search with the command.
  static let columns =
    Search.columns + [Column(naming: "show", help: "the command that shows the record")]

  private let sink: any RowSink
  private(set) var count = 0

  init(to sink: any RowSink) {
    self.sink = sink
  }

  func begin(_ columns: [Column]) throws {
    try sink.begin(Self.columns)
  }

  /// Passes on a hit, whose first two cells are the record type and the ID.
  func row(_ cells: [Cell]) throws {
    count += 1
    guard let noun = cells[0].text.flatMap(Noun.Name.init(rawValue:)), let id = cells[1].text else {
      return try sink.row(cells + [.null])
    }
    try sink.row(cells + [.text(RecordAddress(noun, id).showCommand.text)])
  }

  func end() throws { try sink.end() }
}
