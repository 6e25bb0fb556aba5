/// The colors of words that say how far a record has come, or whether something is wrong with it.
///
/// The word alone says everything; the color only finds it faster.
enum StateColor {
  private static let red: Set = ["cancelled", "dead", "discontinued", "dropped"]
  private static let yellow: Set = [
    "planned", "postponed", "moved", "blocked", "doubtful", "failing", "missing", "label-only",
    "placeholder", "announced",
  ]
  private static let green: Set = ["working"]

  /// Returns the escape sequence of ECMA-48 for a word; nil for a word without a color.
  static func sequence(for word: String) -> String? {
    if red.contains(word) { return "\u{1B}[31m" }
    if yellow.contains(word) { return "\u{1B}[33m" }
    return green.contains(word) ? "\u{1B}[32m" : nil
  }

  /// Returns a text in the color of a problem with a value, such as a dispute.
  static func problem(_ text: String) -> String { "\u{1B}[33m\(text)\(end)" }

  static let end = "\u{1B}[0m"
}
