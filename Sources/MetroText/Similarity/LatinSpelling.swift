/// Transliterates names of any script to Latin letters, and caches words that are not ASCII, since
/// ICU takes a hundred times as long as all other work on a name.
package final class LatinSpelling {
  private var known: [Substring: String] = [:]

  /// The number of cached words at which the cache is cleared.
  private static let most = 50_000

  package init() {}

  /// Returns the words of a name in lower-case ASCII letters and digits, separated by spaces.
  ///
  /// Apostrophes are dropped, as in IDs: `L'Aquila` returns `laquila`, `서울 City` returns `seoul
  /// city`.
  package func words(of name: String) -> [UInt8] {
    var words: [UInt8] = []
    guard !name.isASCII else {
      Self.append(name.utf8, to: &words)
      return words
    }
    for part in name.split(separator: " ") {
      if !words.isEmpty, words.last != Byte.space { words.append(Byte.space) }
      if part.utf8.allSatisfy({ $0 < 0x80 }) {
        Self.append(part.utf8, to: &words)
      } else {
        Self.append(latin(part).utf8, to: &words)
      }
    }
    if words.last == Byte.space { words.removeLast() }
    return words
  }

  private func latin(_ word: Substring) -> String {
    if let known = known[word] { return known }
    if known.count >= Self.most { known.removeAll(keepingCapacity: true) }
    let latin = Transliteration.latin(String(word))
    known[word] = latin
    return latin
  }

  private static func append(_ latin: some Sequence<UInt8>, to words: inout [UInt8]) {
    var isGap = false
    for byte in latin {
      if byte == Byte.apostrophe { continue }
      let lower = Byte.lowered(byte)
      guard Byte.isLowerCaseLetter(lower) || Byte.isDigit(lower) else {
        isGap = true
        continue
      }
      if isGap, let last = words.last, last != Byte.space { words.append(Byte.space) }
      isGap = false
      words.append(lower)
    }
  }
}
