import MetroText

/// Keeps messages short, whatever the input is that they quote.
enum ShortMessage {
  /// The number of characters above which a message is cut.
  private static let longest = 1_000

  /// The number of characters that a part of a message has if it is longer than twice that.
  private static let longestPart = 60

  /// Returns a message with an ellipsis in place of the rest of long quotations, and of its own middle.
  ///
  /// A character can consist of any number of code points, so these are counted.
  static func text(_ message: String) -> String {
    guard message.utf8.count > longest else { return message }
    let parts = message.split(separator: "'", omittingEmptySubsequences: false)
    let short = parts.indices.map { index in
      index.isMultiple(of: 2) ? String(parts[index]) : cut(parts[index], to: longestPart)
    }.joined(separator: "'")
    return cut(short[...], to: longest)
  }

  /// Returns a text that is longer than twice a limit, or than the longest message, without its middle.
  private static func cut(_ text: Substring, to limit: Int) -> String {
    let scalars = text.unicodeScalars
    guard scalars.count > (limit == longest ? limit : 2 * limit) else { return String(text) }
    let end = limit / 4
    return String(scalars.prefix(limit - end - 1)) + "…" + String(scalars.suffix(end))
  }
}
