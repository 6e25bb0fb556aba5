import MetroText

/// Names that a word for "and" joins which is a letter or another word elsewhere: `Ostrava a Praha`,
/// `Quito en Lyon`, `القاهرة وبيروت`.
enum JoinedPlaces {
  /// Returns the names in a part of a list; the part alone if it is one name.
  static func names(in part: String, isPlace: (String) -> Bool) -> [String] {
    guard !isPlace(part) else { return [part] }
    let words = part.split(separator: " ").map(String.init)
    guard (1...24).contains(words.count) else { return [part] }
    for (index, word) in words.enumerated() where ands.contains(word) {
      let sides = [words[..<index], words[(index + 1)...]].map { $0.joined(separator: " ") }
      if sides.allSatisfy(isPlace) { return sides }
    }
    return glued(words, isPlace: isPlace)
  }

  /// Splits before each word with a glued letter for "and", unless the letter is part of a name.
  private static func glued(_ words: [String], isPlace: (String) -> Bool) -> [String] {
    var names: [[String]] = [[]]
    for (index, word) in words.enumerated() {
      let rest = String(word.dropFirst())
      let isGlued = word.first.map(letters.contains) ?? false
      let next = words[index...].prefix(2).joined(separator: " ")
      if isGlued, rest.count > 1, !isPlace(word), !isPlace(next) {
        names.append([rest])
      } else {
        names[names.count - 1].append(word)
      }
    }
    let joined = names.filter { !$0.isEmpty }.map { $0.joined(separator: " ") }
    return joined.count(where: isPlace) * 2 >= joined.count
      ? joined : [words.joined(separator: " ")]
  }

  private static let ands: Set<String> = ["a", "en", "in", "un", "ile"]
  private static let letters: Set<Character> = ["و", "ו"]
}
