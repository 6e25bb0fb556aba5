import GRDB
import MetroText

/// Passes rows on without the values that hold an e-mail address, which the audit calls an error.
///
/// The whole value is left out, because an import leaves a value alone for which the file has none; a
/// shortened one would replace it.
package final class EmailFilter: RowSink {
  private let sink: any RowSink
  private let waived: Set<String>
  private var columns: [Column] = []
  private var texts: [Int] = []

  /// The number of values that were left out.
  package private(set) var count = 0

  /// The record and the column of the first of them, such as `seoul-2015, summary`.
  package private(set) var first: String?

  /// Creates a filter that lets the addresses pass whose findings are waived on a day, `YYYY-MM-DD`.
  package init(_ sink: any RowSink, of catalog: Catalog, today: String) throws {
    self.sink = sink
    let query: SQL = """
      SELECT \(literal: Subject.waived.id(of: "a")) || char(10) || a.inputs FROM waiver AS a
      WHERE a.rule = 'personal-data' AND (a.until_last IS NULL OR a.until_last >= \(today))
      """
    waived = try catalog.read { database in
      let (sql, arguments) = try query.build(database)
      return try Set(String.fetchAll(database, sql: sql, arguments: arguments))
    }
  }

  package func begin(_ columns: [Column]) throws {
    self.columns = columns
    // The audit does not look at addresses of pages and of offices either.
    texts = columns.indices.dropFirst().filter {
      !(columns[$0].name == "url" || columns[$0].name.hasSuffix("_url")
        || columns[$0].role == .contact)
    }
    try sink.begin(columns)
  }

  package func row(raw cells: [RawCell]) throws {
    if texts.contains(where: { Self.mayHold(cells[$0]) }) {
      try row(cells.map { Cell($0) })
    } else {
      try sink.row(raw: cells)
    }
  }

  package func row(_ cells: [Cell]) throws {
    var cells = cells
    for index in texts {
      guard case .text(let text) = cells[index], PersonalDatum.mayHold(text),
        let datum = PersonalDatum.first(in: text), datum.kind == .email,
        !waived.contains("\(cells[0].text ?? "")\n\(datum.masked)")
      else { continue }
      cells[index] = .null
      count += 1
      if first == nil { first = "\(cells[0].text ?? ""), \(columns[index].name)" }
    }
    try sink.row(cells)
  }

  package func end() throws { try sink.end() }

  /// Returns whether a value has a sign that `PersonalDatum` reads as that of an e-mail address.
  private static func mayHold(_ cell: RawCell) -> Bool {
    guard case .text(let bytes) = cell else { return false }
    var last: UInt8 = 0
    for index in bytes.indices {
      let byte = unsafe bytes[index]
      // UTF-8 sequences of full-width forms start with EF.
      if byte == UInt8(ascii: "@") || byte == 0xEF { return true }
      if byte == UInt8(ascii: "a"), last == UInt8(ascii: "(") || last == UInt8(ascii: "[") {
        return true
      }
      last = byte
    }
    return false
  }
}
