import MetroCore
import MetroFormats
import MetroText
import Testing

@testable import MetroCLI

/// Columns, rows and renderers for rendering tests.
enum Rendered {
  /// Five columns: text, text, number, list and text.
  static let columns = ["id", "title", "capacity", "themes", "summary"].compactMap { name in
    Noun.named(.program).columns.first { $0.name == name }
  }

  /// Renders rows and returns the text.
  static func text(
    _ rows: [[Cell]], columns: [Column] = columns,
    by renderer: (_ write: @escaping (Span<UInt8>) throws -> Void) throws -> any RowSink
  ) throws -> String {
    let bytes = Bytes()
    let sink = try renderer { span in
      unsafe span.withUnsafeBufferPointer { unsafe bytes.all.append(contentsOf: $0) }
    }
    try sink.begin(columns)
    for row in rows { try sink.row(row) }
    try sink.end()
    return String(decoding: bytes.all, as: UTF8.self)
  }

  static func table(
    _ rows: [[Cell]], columns: [Column] = columns, _ style: TableStyle = TableStyle(),
    say: @escaping (String) -> Void = { _ in }
  ) throws -> String {
    try text(rows, columns: columns) { TableRenderer(style, say: say, write: $0) }
  }

  /// Writes rows in a format and returns the text.
  static func text(
    _ format: Format, _ rows: [[Cell]], _ adapt: (inout FormatOptions) -> Void = { _ in }
  ) throws -> String {
    var options = try FormatOptions(today: CalendarDay("2026-01-15"))
    adapt(&options)
    return try text(rows) { try format.renderer(options, write: $0) }
  }

  private final class Bytes {
    var all: [UInt8] = []
  }
}
