/// Languages as people write them: `English`, `한국어`, `EN, FA`, `español y francés`.
///
/// The whole text must be the languages.
package enum WrittenLanguages {
  /// Returns the readings of a text, each a list of tags; empty if the text has none.
  ///
  /// `KR` is the tag of Kanuri, but more likely means the language of South Korea, and `ES-PT` is one
  /// tag or two languages: such texts have several readings. A canonical tag of a code of two
  /// letters has one.
  package static func readings(of text: String) -> [[String]] {
    guard text.utf8.count <= 200 else { return [] }
    let text = text.trimmingBlanks()
    if isTag(text) { return [[text]] }
    var found = tags(of: text).map { [$0] }
    for list in lists(text) where !found.contains(list) { found.append(list) }
    return found
  }

  /// Returns whether a text is a canonical tag that can mean nothing else.
  package static func isTag(_ text: String) -> Bool {
    (try? LanguageTagScanner.canonical(text)) == text && languages(ofCode: text) == [text]
  }

  /// Returns the tags that one language can mean.
  static func tags(of text: String) -> [String] {
    let named = LanguageNames.tags(of: FoldedName(text))
    let tag = text.replacing("_", with: "-")
    guard named.isEmpty else {
      // Cin is Chinese in some languages, and cin the code of another language.
      let isCode = tag.utf8.count == 3 && RegisteredTag.isLanguage(tag.lowercased())
      return isCode && LanguageTable.codesByLongCode[tag.lowercased()] == nil
        ? named + [tag.lowercased()] : named
    }
    if LanguageAbbreviation.isWord(tag.lowercased()) { return [] }
    if let canonical = try? LanguageTagScanner.canonical(tag) {
      guard tag.utf8.count == 2, let likely = spokenIn[tag.uppercased()] else {
        return languages(ofCode: canonical)
      }
      return [likely, canonical]
    }
    if let code = LanguageTable.codesByLongCode[tag.lowercased()] {
      // ARG is Argentina rather than Aragonese.
      let country = CountryTable.codesByLongCode[tag]?.lowercased()
      let isCountry = country.map { $0 != code && LanguageTable.isCode($0) } ?? false
      if isCountry && code != "ko" { return [] }
      // COR is Korean in Spanish rather than Cornish.
      return LanguageTable.isMain(code)
        ? [code] : LanguageAbbreviation.languages(tag.lowercased()).filter { $0 != code } + [code]
    }
    return variant(tag) ?? inCountry(text)
  }

  /// Returns the tags that a canonical tag can mean; empty if a part of it is not registered.
  ///
  /// `ing` is the code of a language of Alaska, but more likely the beginning of a name of English.
  private static func languages(ofCode tag: String) -> [String] {
    guard RegisteredTag.matches(tag) else { return [] }
    guard let language = tag.split(separator: "-").first.map(String.init), language.utf8.count == 3
    else { return [tag] }
    if LanguageAbbreviation.isWord(language) { return [] }
    let likely = LanguageAbbreviation.languages(language)
    guard !likely.isEmpty else { return [tag] }
    return language == tag ? likely + [tag] : []
  }

  /// Reads a long code with a region or a script: `spa-MX`.
  private static func variant(_ tag: String) -> [String]? {
    var parts = tag.split(separator: "-").map(String.init)
    guard parts.count > 1, let short = LanguageTable.codesByLongCode[parts[0].lowercased()] else {
      return nil
    }
    parts[0] = short
    return (try? LanguageTagScanner.canonical(parts.joined(separator: "-"))).flatMap {
      RegisteredTag.matches($0) ? [$0] : nil
    }
  }

  /// Reads a language with a country in parentheses: `Portuguese (Brazil)`.
  private static func inCountry(_ text: String) -> [String] {
    let parts = text.split { "()（）".contains($0) }.map { String($0).trimmingBlanks() }
    guard parts.filter({ !$0.isEmpty }).count == 2, parts.count >= 2 else { return [] }
    let languages = LanguageNames.tags(of: FoldedName(parts[0]))
    let countries = WrittenCountry.readings(of: parts[1])
    guard languages.count == 1, countries.count == 1, !languages[0].contains("-") else { return [] }
    return ["\(languages[0])-\(countries[0].text)"]
  }

  /// Returns the lists that a text can mean, if each part can be one language.
  private static func lists(_ text: String) -> [[String]] {
    let parts = LanguageParts.parts(of: text)
    if parts.count > 1 { return lists(parts.map(tags)) }
    // A hyphen also joins the parts of a tag, so only main languages and names are a list.
    let joined = text.split { "-–—".contains($0) }.map { String($0).trimmingBlanks() }
    guard joined.count > 1 else { return [] }
    let found = joined.map(tags)
    guard zip(joined, found).allSatisfy({ $0.utf8.count > 3 || isMainLanguage($1) }) else {
      return []
    }
    return lists(found)
  }

  private static func isMainLanguage(_ tags: [String]) -> Bool {
    tags.count == 1 && LanguageTable.isMain(tags[0])
  }

  /// Returns the lists with one tag of each part, at most ``mostLists``; empty if a part has none.
  private static func lists(_ parts: [[String]]) -> [[String]] {
    var lists: [[String]] = [[]]
    for tags in parts {
      lists = lists.flatMap { list in
        tags.map { list.contains($0) ? list : list + [$0] }
      }
      lists = Array(lists.prefix(mostLists))
    }
    var distinct: [[String]] = []
    for list in lists where !distinct.contains(list) { distinct.append(list) }
    return distinct
  }

  private static let mostLists = 8

  /// The main language of a country whose code is also the tag of another, rarer language.
  private static let spokenIn: [String: String] = [
    "KR": "ko", "SE": "sv", "BR": "pt", "CH": "de", "CO": "es", "CR": "es", "BO": "es", "VE": "es",
    "AE": "ar", "KW": "ar", "TN": "ar", "IE": "en", "ZA": "en", "NG": "en", "SG": "en", "TT": "en",
    "UK": "en", "SI": "sl", "EE": "et", "KG": "ky", "TW": "zh-Hant", "DZ": "ar", "AM": "hy",
    "SM": "it", "LI": "de", "NA": "en", "TO": "en",
  ]
}

extension LanguageTag {
  /// Reads a tag or a name of a language, if the text means exactly one.
  ///
  /// - Throws: `InvalidValue`, which names the readings of a text that has several.
  package init(written text: String) throws(InvalidValue) {
    let tags = try Self.list(written: text)
    guard tags.count == 1 else {
      throw InvalidValue(
        text: text,
        reason: "it names \(tags.count) languages: \(tags.map(\.text).joined(separator: ", "))",
        expected: "one language")
    }
    self = tags[0]
  }

  /// Reads tags or names of one or several languages, if the text has exactly one reading.
  ///
  /// - Throws: `InvalidValue`, which names the readings of a text that has several.
  package static func list(written text: String) throws(InvalidValue) -> [LanguageTag] {
    let readings = WrittenLanguages.readings(of: text)
    guard let first = readings.first else { throw LanguageFault.error(for: text) }
    guard readings.count == 1 else {
      let texts = readings.map { $0.joined(separator: ";") }
      throw InvalidValue(
        text: text, reason: "it can be " + texts.joined(separator: " or "),
        expected: "the intended language, such as \(texts[0])", readings: texts)
    }
    var tags: [LanguageTag] = []
    for text in first { tags.append(try LanguageTag(text)) }
    return tags
  }
}
