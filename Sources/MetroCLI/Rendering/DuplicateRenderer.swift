import MetroCore
import MetroText

/// Renders pairs of possible duplicates for a person: likelihood, reasons and commands to run.
///
/// Rows must have the columns of ``DuplicateColumns``, in that order.
final class DuplicateRenderer: RowSink {
  private let entries: EntryFormatter

  init(_ entries: EntryFormatter) {
    self.entries = entries
  }

  func begin(_ columns: [Column]) {}

  func row(_ cells: [Cell]) throws {
    let texts = cells.map { $0.text ?? "" }
    let (score, noun, id, other) = (texts[0], texts[1], texts[2], texts[3])
    var text =
      "\(entries.bold(score))  \(noun)/\(visibleText(id))  \(noun)/\(visibleText(other))\n"
    for reason in texts[6].split(separator: "\n") {
      text += entries.lines(String(reason), indent: 2, hanging: 4)
    }
    try entries.write(text + entries.command(texts[7]) + entries.command(texts[8]))
  }

  func end() {}
}
