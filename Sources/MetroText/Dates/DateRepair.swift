/// Rewrites a text that can mean one date only in the form that the catalog reads.
///
/// The order of day and month is never guessed: `8.4.2015` is left alone, for elsewhere it is the
/// fourth of August.
enum DateRepair {
  /// Gives the corrected text, or nil when there is none that is certain.
  static func repaired(_ text: String, isDay: Bool = false) -> String? {
    guard text.utf8.count <= 100 else { return nil }
    let trimmed = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for candidate in candidates(trimmed) where candidate != text {
      let isGood =
        isDay ? CalendarDay.day(of: candidate) != nil : EDTFDate.days(of: candidate) != nil
      if isGood { return candidate }
    }
    return nil
  }

  private static func candidates(_ text: String) -> [String] {
    var found = [text]
    if let side = side(text) { found.append(side) }
    for separator in [" / ", "/", " – ", "–", " — ", "—", " - ", " to ", " ~ ", "~", "..", " "] {
      let halves = halves(of: text, at: separator)
      guard let halves else { continue }
      let isOpen = separator == ".."
      let start = halves.0.isEmpty && isOpen ? ".." : side(halves.0) ?? halves.0
      let end = halves.1.isEmpty && isOpen ? ".." : side(halves.1) ?? completed(halves.1, start)
      found.append("\(start)/\(end)")
    }
    return found
  }

  /// Rewrites one date.
  private static func side(_ text: String) -> String? {
    var text = text[...]
    if text == ".." { return ".." }
    var mark = ""
    for word in ["circa ", "about ", "ca. ", "ca ", "c. "] where text.lowercased().hasPrefix(word) {
      text.removeFirst(word.count)
      mark = "~"
    }
    if let last = text.last, "?~%".contains(last) {
      mark = String(last)
      text.removeLast()
    } else if let first = text.first, "?~%".contains(first) {
      mark = String(first)
      text.removeFirst()
    }
    // A time of day behind a whole date adds nothing that the catalog keeps.
    if let time = text.firstIndex(where: { $0 == "T" || $0 == " " }), text[time...].contains(":") {
      text = text[..<time]
    }
    while text.uppercased().hasSuffix("-XX") { text.removeLast(3) }
    if text.utf8.count == 8, text.utf8.allSatisfy(Byte.isDigit) {
      return "\(text.prefix(4))-\(text.dropFirst(4).prefix(2))-\(text.suffix(2))\(mark)"
    }
    for separator in ["-", "/", "."] as [Character] {
      let parts = text.split(separator: separator, omittingEmptySubsequences: false)
      guard (1...3).contains(parts.count), parts[0].utf8.count == 4,
        parts.allSatisfy({ $0.utf8.allSatisfy(Byte.isDigit) }),
        parts.dropFirst().allSatisfy({ (1...2).contains($0.utf8.count) })
      else { continue }
      return parts.map { padded($0) }.joined(separator: "-") + mark
    }
    return nil
  }

  /// Completes an end that leaves out what it shares with its start: `2015-04-08/14`.
  private static func completed(_ end: String, _ start: String) -> String {
    let parts = end.split(separator: "-", omittingEmptySubsequences: false)
    let whole = start.split(separator: "-")
    guard parts.count < whole.count,
      parts.allSatisfy({
        (1...2).contains($0.utf8.count) && $0.utf8.allSatisfy(Byte.isDigit)
      })
    else { return end }
    let shared = whole.dropLast(parts.count).joined(separator: "-")
    return shared + "-" + parts.map { padded($0) }.joined(separator: "-")
  }

  private static func padded(_ digits: Substring) -> String {
    digits.utf8.count == 1 ? "0\(digits)" : String(digits)
  }

  private static func halves(of text: String, at separator: String) -> (String, String)? {
    let pieces = text.split(separator: separator, omittingEmptySubsequences: false)
    guard pieces.count == 2 else { return nil }
    return (String(pieces[0]), String(pieces[1]))
  }
}
