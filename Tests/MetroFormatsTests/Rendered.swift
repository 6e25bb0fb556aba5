import MetroCore
import MetroText
import Testing

@testable import MetroFormats

/// Columns and rows for tests of formats, with helpers that render them.
enum Rendered {
  /// Five columns: text, text, number, list and text.
  static let columns = ["id", "title", "capacity", "themes", "summary"].compactMap { name in
    Noun.named(.program).columns.first { $0.name == name }
  }

  static func text(
    _ format: Format, _ rows: [[Cell]], _ adapt: (inout FormatOptions) -> Void = { _ in }
  ) throws -> String {
    var options = try FormatOptions(today: CalendarDay("2026-01-15"))
    adapt(&options)
    let bytes = Bytes()
    let sink = try format.renderer(options, write: bytes.append)
    try sink.begin(columns)
    for row in rows { try sink.row(row) }
    try sink.end()
    return String(decoding: bytes.all, as: UTF8.self)
  }
}

/// The bytes that a format wrote.
final class Bytes {
  private(set) var all: [UInt8] = []

  func append(_ bytes: Span<UInt8>) {
    unsafe bytes.withUnsafeBufferPointer { unsafe all.append(contentsOf: $0) }
  }
}
