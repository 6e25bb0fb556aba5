/// The names of several persons in one text: `Ann Lee / Bo Chen`, `Ana Ruiz y Luis Paz`.
package enum PersonNames {
  /// Returns the names, if the text joins several that each look like the name of a person, or the text without
  /// a comma at its end.
  ///
  /// Commas separate only names of which two have a title, or the last of which follows a word or sign for
  /// "and", because they also stand before a role, an office or a first name.
  package static func split(_ text: String) -> [String] {
    guard !text.contains("|"), !text.contains("(") else { return [text] }
    let whole = String(
      text.reversed().drop { $0 == "," || $0 == ";" || $0.isWhitespace }.reversed())
    let listed = WrittenList(whole, commas).parts.flatMap { WrittenList($0, separators).parts }
    if listed.count(where: hasTitle) > 1, listed.allSatisfy(isName) { return listed }
    let parts = WrittenList(whole, separators).parts
    if parts.count > 1, parts.allSatisfy(isName) { return parts }
    if parts.count > 1, listed.count > parts.count, listed.allSatisfy(isName),
      !listed.contains(where: hasRole)
    {
      return listed
    }
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

  private static func hasRole(_ text: String) -> Bool {
    text.split(separator: " ").contains { roles.contains(FoldedName.key(of: String($0))) }
  }

  /// Words for what somebody is and where; folded.
  private static let roles: Set<String> = [
    "mayor", "deputy", "director", "directora", "head", "chief", "manager", "minister", "ministry",
    "officer", "president", "chair", "secretary", "general", "advisor", "adviser", "coordinator",
    "professor", "university", "institute", "department", "city", "council", "office", "agency",
    "association", "government", "governor", "team", "group", "center", "company", "bank",
    "alcalde", "alcaldesa", "vicealcalde", "jefe", "jefa", "presidente", "presidenta", "secretaria",
    "secretario", "universidad", "universitat", "ayuntamiento", "ministerio", "maire", "adjoint",
    "directeur", "directrice", "chef", "mairie", "ville", "universite", "ministere",
    "oberburgermeister",
    "burgermeister", "leiter", "leiterin", "amt", "stadt", "prefeito", "prefeita", "diretor",
    "diretora", "universidade", "prefeitura", "sindaco", "assessore", "direttore", "comune",
    "universita", "burgemeester", "gemeente", "prezydent", "burmistrz", "urzad", "мэр", "директор",
    "начальник", "министр", "университет", "baskan", "belediye", "mudur", "universitesi",
  ]

  private static func hasTitle(_ text: String) -> Bool {
    guard let first = text.split(separator: " ").first else { return false }
    return titles.contains(FoldedName.key(of: String(first)))
  }

  private static let titles: Set<String> = [
    "dr", "dra", "prof", "profa", "mr", "mrs", "ms", "mx", "sr", "sra", "srta", "ing", "arq", "lic",
    "mag", "eng", "mme", "m", "herr", "frau", "sig", "dott", "doc", "д-р", "проф",
  ]

  private static let commas = ListSeparators(marks: [","], spacedMarks: [], hasWords: false)

  private static let separators = ListSeparators(
    marks: ["/", "&", "／", "＆"], spacedMarks: ["+"], hasWords: true)

  private static let particles: Set<String> = [
    "de", "del", "da", "do", "dos", "das", "di", "van", "von", "der", "den", "la", "le", "al", "el",
    "bin", "binti", "ben", "ibn", "y", "e", "ter", "ten", "zu",
  ]
}
