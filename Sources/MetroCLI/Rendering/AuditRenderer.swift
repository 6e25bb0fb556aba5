import MetroCore

/// Renders findings for a person: what is wrong, what speaks for it, and what to type next.
///
/// It takes the columns of ``AuditColumns``, in their order.
final class AuditRenderer: RowSink {
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
    let (code, severity, rule, record) = (texts[0], texts[1], texts[2], texts[3])
    let (message, evidence, settle) = (texts[5], texts[6], texts[7])
    let (state, because) = (texts[8], texts[10])
    var text = isFirst ? "" : "\n"
    text += colored(severity) + "  \(visibleText(record))  \(rule)  [\(code)]\n"
    text += lines(message + ".", indent: 2)
    for line in evidence.split(separator: "\n") {
      text += lines(String(line), indent: 6, hanging: 4)
    }
    if !because.isEmpty {
      text += lines("\(state == "open" ? "open again" : state): \(because)", indent: 2)
    } else if state != "open" {
      text += "  \(state)\n"
    }
    // A command is not broken: it is to be copied.
    if !settle.isEmpty, state == "open" { text += "  > \(visibleText(settle))\n" }
    isFirst = false
    try write(text.utf8Span.span)
  }

  func end() {}

  private func colored(_ severity: String) -> String {
    let color = ["error": 31, "warning": 33, "note": 36][severity] ?? 0
    return usesColor ? "\u{1B}[1;\(color)m\(severity)\u{1B}[0m" : severity
  }

  private func lines(_ text: String, indent: Int, hanging: Int = 0) -> String {
    let space = String(repeating: " ", count: indent)
    let more = space + String(repeating: " ", count: hanging)
    return visibleText(text).wrapped(to: width - indent - hanging).enumerated()
      .map { ($0.offset == 0 ? space : more) + $0.element + "\n" }.joined()
  }
}
