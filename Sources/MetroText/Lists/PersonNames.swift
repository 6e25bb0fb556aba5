/// The names of several persons in one text: `Ann Lee / Bo Chen`, `Ana Ruiz y Luis Paz`.
package enum PersonNames {
  /// Returns the names, if the text joins several that each look like the name of a person, or the text without
  /// a comma at its end.
  ///
  /// Commas separate only names of which two have a title, or full names the last of which follows a word or sign
  /// for "and", because they also stand before a role, an office, a place or a first name: `García Ruiz, Ana
  /// María`. Names in Chinese characters, kana and Hangul have no such order.
  package static func split(_ text: String) -> [String] {
    guard !text.contains("|"), !text.contains("(") else { return [text] }
    let whole = String(
      text.reversed().drop { ",;、，".contains($0) || $0.isWhitespace }.reversed())
    let listed = WrittenList(whole, commas).parts.flatMap { WrittenList($0, separators).parts }
    if listed.count(where: hasTitle) > 1, listed.allSatisfy(isName) { return listed }
    let parts = WrittenList(whole, separators).parts
    if parts.count > 1, parts.allSatisfy(isName) { return parts }
    // Of `Ann Lee, Lyon and Bo Chen, Metropolis`, no comma separates persons.
    if parts.count == 2, WrittenList(parts[1], commas).count == 1, listed.count > 2,
      areFullNames(listed)
    {
      return listed
    }
    if listed.count > 1, listed.allSatisfy(EasternName.matches) { return listed }
    return whole.isEmpty ? [text] : [whole]
  }

  /// Returns quickly whether a text may join several names; only false is certain.
  package static func mayBeSeveral(_ text: Span<UInt8>) -> Bool {
    var hasLetter = false
    for index in text.indices {
      if text[index] == UInt8(ascii: ",") { return true }
      hasLetter = hasLetter || Byte.isLetter(text[index])
      if text[index] == UInt8(ascii: "/") || text[index] == UInt8(ascii: "&") || text[index] >= 0xE3
      {
        return true
      }
      // A short word between two blanks.
      if text[index] == UInt8(ascii: " "), index > 0 {
        for length in 1...5 where index + length + 1 < text.count {
          if text[index + length + 1] == UInt8(ascii: " ") { return true }
        }
      }
    }
    // Dashes are nobody.
    return !hasLetter
  }

  /// Returns whether a text is two to five words that begin with capitals, apart from particles.
  private static func isName(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    guard (2...5).contains(words.count), !text.contains(where: { $0.isNumber || $0 == "," }) else {
      return false
    }
    return words.allSatisfy { word in
      particles.contains(word.lowercased())
        || word.first.map { $0.isUppercase || !$0.isCased } == true
    } && words.contains { !particles.contains($0.lowercased()) }
  }

  /// Returns whether texts are certainly names of persons, each with two or more words in capitals, and neither
  /// offices nor places: `Ann Lee, Urban Planner, South Africa`.
  private static func areFullNames(_ texts: [String]) -> Bool {
    let acronyms = texts.count(where: hasAcronym)
    return (acronyms == 0 || acronyms == texts.count)
      && texts.allSatisfy { text in
        let names = text.split(separator: " ").filter { !particles.contains($0.lowercased()) }
        return isName(text) && names.count > 1 && names.allSatisfy { $0.first?.isUppercase == true }
          && !hasRole(text) && (try? CountryCode(written: text)) == nil
      }
  }

  /// Returns whether a text has a word in capitals alone, as in `UN Habitat` and `Ann LEE`.
  private static func hasAcronym(_ text: String) -> Bool {
    text.split(separator: " ").contains { word in
      word.count(where: \.isUppercase) > 1 && !word.contains(where: \.isLowercase)
        && !word.contains(".")
    }
  }

  private static func hasRole(_ text: String) -> Bool {
    text.split(separator: " ").contains {
      PersonWordTable.roles.contains(FoldedName.key(of: String($0)))
    }
  }

  private static func hasTitle(_ text: String) -> Bool {
    guard let first = text.split(separator: " ").first else { return false }
    return PersonWordTable.titles.contains(FoldedName.key(of: String(first)))
  }

  private static let commas = ListSeparators(
    marks: [",", "、", "，"], spacedMarks: [], hasWords: false)

  private static let separators = ListSeparators(
    marks: ["/", "&", "／", "＆"], spacedMarks: ["+"], hasWords: true,
    isOfPersons: true)

  private static let particles: Set<String> = [
    "de", "del", "da", "do", "dos", "das", "di", "van", "von", "der", "den", "la", "le", "al", "el",
    "bin", "binti", "ben", "ibn", "y", "e", "ter", "ten", "zu",
  ]
}
