import MetroCore

/// Writes what is told of several things for a person: an entry of some lines for each, with an empty
/// line between them.
final class EntryFormatter {
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

  func write(_ entry: String) throws {
    try write(((isFirst ? "" : "\n") + entry).utf8Span.span)
    isFirst = false
  }

  /// A text in bold, and in a color of ECMA-48 if one is given.
  func bold(_ text: String, color: Int? = nil) -> String {
    usesColor ? "\u{1B}[1\(color.map { ";\($0)" } ?? "")m\(text)\u{1B}[0m" : text
  }

  /// A text broken into lines; those after the first are indented by as much more as they hang.
  func lines(_ text: String, indent: Int, hanging: Int = 0) -> String {
    let space = String(repeating: " ", count: indent)
    let more = space + String(repeating: " ", count: hanging)
    return visibleText(text).wrapped(to: width - indent - hanging).enumerated()
      .map { ($0.offset == 0 ? space : more) + $0.element + "\n" }.joined()
  }

  /// A command, which is not broken: it is to be copied.
  func command(_ text: String) -> String { "  > \(visibleText(text))\n" }
}
