import MetroCore
import MetroText

/// Writes entries of several lines for a person, separated by empty lines.
final class EntryFormatter {
  let width: Int
  private let usesColor: Bool
  private let write: (Span<UInt8>) throws -> Void
  private var isFirst = true

  /// Creates a formatter; `width` is the number of cells per line, nil for lines of any length.
  init(width: Int?, usesColor: Bool, write: @escaping (Span<UInt8>) throws -> Void) {
    self.width = max(40, width ?? 100)
    self.usesColor = usesColor
    self.write = write
  }

  func write(_ entry: String) throws {
    try write(((isFirst ? "" : "\n") + entry).utf8Span.span)
    isFirst = false
  }

  /// Returns a text in bold, and in a color of ECMA-48 if one is given.
  func bold(_ text: String, color: Int? = nil) -> String {
    usesColor ? "\u{1B}[1\(color.map { ";\($0)" } ?? "")m\(text)\u{1B}[0m" : text
  }

  /// Returns a text broken into lines; lines after the first are indented by `hanging` more cells.
  func lines(_ text: String, indent: Int, hanging: Int = 0) -> String {
    let space = String(repeating: " ", count: indent)
    let more = space + String(repeating: " ", count: hanging)
    return visibleText(text).wrapped(to: width - indent - hanging).enumerated()
      .map { ($0.offset == 0 ? space : more) + $0.element + "\n" }.joined()
  }

  /// Returns a command on one line, because users copy it.
  func command(_ text: String) -> String { "  > \(visibleText(text))\n" }
}
