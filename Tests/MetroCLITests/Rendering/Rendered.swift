import MetroCore
import MetroFormats
import Testing

@testable import MetroCLI

/// Columns, rows and renderers for the tests of rendering.
enum Rendered {
  /// A text, a text, a number, a list and a text.
  static let columns = ["id", "title", "capacity", "themes", "summary"].compactMap { name in
    Noun.named(.program).columns.first { $0.name == name }
  }

  /// The text that a renderer makes of rows.
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

  /// The text that a format makes of rows.
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

/// Numbers that are the same in every run (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
