import MetroCore
import MetroText

/// Renders findings for a person, each with its evidence and the command that resolves it.
///
/// Rows must have the columns of ``AuditColumns``, in that order.
final class AuditRenderer: RowSink {
  private let entries: EntryFormatter

  init(_ entries: EntryFormatter) {
    self.entries = entries
  }

  func begin(_ columns: [Column]) {}

  func row(_ cells: [Cell]) throws {
    let texts = cells.map { $0.text ?? "" }
    let (code, severity, rule, record) = (texts[0], texts[1], texts[2], texts[3])
    let (message, evidence, remedy) = (texts[5], texts[6], texts[7])
    let (state, because) = (texts[8], texts[10])
    let color = ["error": 31, "warning": 33, "note": 36][severity]
    let heading = "\(severity)  \(visibleText(record))  \(rule)  [\(code)]"
      .broken(to: entries.width).joined(separator: "\n")
    var text = entries.bold(severity, color: color) + heading.dropFirst(severity.count) + "\n"
    text += entries.lines(message.asSentence, indent: 2)
    for line in evidence.split(separator: "\n") {
      text += entries.lines(String(line), indent: 6, hanging: 4)
    }
    if !because.isEmpty {
      text += entries.lines("\(state == "open" ? "open again" : state): \(because)", indent: 2)
    } else if state != "open" {
      text += "  \(state)\n"
    }
    if !remedy.isEmpty, state == "open" { text += entries.command(remedy) }
    try entries.write(text)
  }

  func end() {}
}
