import MetroCore

/// Renders pairs of records that may be one for a person: how likely, why, and what to type next.
///
/// It takes the columns of ``DuplicateColumns``, in their order.
final class DuplicateRenderer: RowSink {
  private let width: Int
  private let usesColor: Bool
  private let write: (Span<UInt8>) throws -> Void
  private var isFirst = true

  /// `width` is the cells in a line; nil for lines of any length.
  init(width: Int?, usesColor: Bool, write: @escaping (Span<UInt8>) throws -> Void) {
    self.width = max(40, width ?? 100)
    self.usesColor = usesColor
    self.write = write
  }

  func begin(_ columns: [Column]) {}

  func row(_ cells: [Cell]) throws {
    let texts = cells.map { $0.text ?? "" }
    let (score, noun, id, other) = (texts[0], texts[1], texts[2], texts[3])
    var text = isFirst ? "" : "\n"
    text += usesColor ? "\u{1B}[1m\(score)\u{1B}[0m" : score
    text += "  \(noun)/\(visibleText(id))  \(noun)/\(visibleText(other))\n"
    for reason in texts[6].split(separator: "\n") {
      let lines = visibleText(String(reason)).wrapped(to: width - 6)
      text += lines.enumerated().map { ($0.offset == 0 ? "  " : "      ") + $0.element + "\n" }
        .joined()
    }
    // A command is not broken: it is to be copied.
    text += "  > \(visibleText(texts[7]))\n  > \(visibleText(texts[8]))\n"
    isFirst = false
    try write(text.utf8Span.span)
  }

  func end() {}
}
