/// The names of several persons in one text: `Ann Lee / Bo Chen`, `Ana Ruiz y Luis Paz`.
package enum PersonNames {
  /// Returns the names, if the text joins several that each look like the name of a person, or the text without
  /// a comma at its end.
  ///
  /// Commas separate only names of which two have a title, names that each have brackets behind them, or full
  /// names the last of which follows a word or sign for "and", because they also stand before a role, an office,
  /// a place or a first name: `García Ruiz, Ana María`. Names in Chinese characters, kana and Hangul have no
  /// such order. What stands in brackets stays with its name: `Ann Lee (Tokyo) and Bo Chen (Seoul)`.
  package static func split(_ text: String) -> [String] {
    let whole = trimmed(text)
    guard !text.contains("|"), let persons = parts(of: whole) else { return [text] }
    let listed = persons.listed
    let names = listed.map(\.name)
    if listed.count > 1 {
      // `Ann Lee / TBA`
      let known = listed.filter { !AbsentValue.matches($0.text) }
      if known.count == 1, known.count < listed.count, isName(known[0].name) {
        return [known[0].text]
      }
      let isTitled = names.count(where: hasTitle) > 1 && names.allSatisfy(isName)
      if isTitled || listed.allSatisfy({ $0.hasRemark && isCapitalized($0.name) }) {
        return listed.map(\.text)
      }
    }
    let joined = persons.joined
    if joined.count > 1, joined.map(\.name).allSatisfy(isName) { return joined.map(\.text) }
    // Of `Ann Lee, Lyon and Bo Chen, Metropolis`, no comma separates persons.
    if joined.count == 2, WrittenList(joined[1].text, commas).count == 1, listed.count > 2,
      areFullNames(names)
    {
      return listed.map(\.text)
    }
    if listed.count > 1, names.allSatisfy(EasternName.matches) { return listed.map(\.text) }
    return whole.isEmpty ? [text] : [whole]
  }

  /// Returns the names that a text can mean that can also be one name: `Ann Lee, Bo Chen`, `Ann Lee and Yuiseki`;
  /// empty for a text with one reading.
  package static func possible(in text: String) -> [String] {
    let whole = trimmed(text)
    guard !text.contains("|"), let persons = parts(of: whole), split(text) == [whole] else {
      return []
    }
    let listed = persons.listed
    let names = listed.map(\.name)
    guard listed.count > 1 else { return [] }
    if areFullNames(names) { return listed.map(\.text) }
    // A comma also stands before a first name and a slash before an office, and `y` joins two family names:
    // `Ramón y Cajal`.
    guard persons.joined.count == listed.count, !whole.contains(where: { "/／+".contains($0) }),
      names.allSatisfy({ isCapitalized($0) && !hasRole($0) && !hasAcronym($0) }),
      names.allSatisfy({ !$0.contains(" ") })
        || names.contains(where: isName) && !hasFamilyWord(whole)
    else { return [] }
    return listed.map(\.text)
  }

  /// A part of a text that may be a person, and the name in it without brackets behind it.
  private struct Part {
    let text: String
    let name: String
    var hasRemark: Bool { name != text }

    init(_ text: String) {
      self.text = text
      name = TrailingRemark(text)?.base ?? text
    }
  }

  /// Returns the parts of a text between words and signs for "and", and those between commas as well; nil if
  /// brackets stand elsewhere than behind a name.
  private static func parts(of text: String) -> (joined: [Part], listed: [Part])? {
    let joined = WrittenList(text, separators).parts.map(Part.init)
    let listed = WrittenList(text, commas).parts.flatMap { WrittenList($0, separators).parts }
      .map(Part.init)
    guard !listed.contains(where: { $0.name.contains { "([（［".contains($0) } }) else {
      return nil
    }
    return (joined, listed)
  }

  private static func trimmed(_ text: String) -> String {
    String(text.reversed().drop { ",;、，".contains($0) || $0.isWhitespace }.reversed())
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
        for length in 1...6 where index + length + 1 < text.count {
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

  /// Returns whether a text is one to five words that begin with capitals, apart from particles.
  private static func isCapitalized(_ text: String) -> Bool {
    isName(text)
      || !text.contains { $0.isWhitespace || $0.isNumber || $0 == "," }
        && text.first.map { $0.isUppercase || $0.isLetter && !$0.isCased } == true
        && text.count > 1
  }

  /// Returns whether the word for "and" in a text also joins the family names of one person.
  private static func hasFamilyWord(_ text: String) -> Bool {
    text.split(separator: " ").contains { ["y", "e", "i"].contains($0) }
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
