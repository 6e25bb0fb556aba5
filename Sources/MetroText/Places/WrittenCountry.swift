/// A country as people write it: `Peru`, `Korea, Republic of`, `FRA`, `UK`, `한국`, `Myanmar (Burma)`.
///
/// The whole text must be the country.
package enum WrittenCountry {
  /// Returns the countries that a text can mean, in the order of their codes; empty if it means
  /// none.
  ///
  /// A code of two letters means itself, as does a code of three letters in capitals. Otherwise, a text
  /// can be a code of three letters or a name, short or official, in one of the supported languages.
  package static func readings(of text: String) -> [CountryCode] {
    // Longer texts are sentences.
    guard text.utf8.count <= 150 else { return [] }
    let text = text.trimmingBlanks()
    if CountryCode.number(of: text) != nil { return [text].compactMap { try? CountryCode($0) } }
    return codes(of: text).compactMap { try? CountryCode($0) }
  }

  private static func codes(of text: String) -> [String] {
    let name = FoldedName(text)
    let named = CountryNames.codes(of: name)
    let coded = text.utf8.count == 3 ? CountryTable.codesByLongCode[text.uppercased()] : nil
    // In capitals, NGA is the code of Nigeria; as a word, Nga is the Vietnamese name of Russia.
    if let coded, named.isEmpty || text == text.uppercased() { return [coded] }
    if !named.isEmpty { return named }
    let official = withoutForm(name)
    if !official.isEmpty { return official }
    return codesOfParts(text)
  }

  /// Returns the countries of an official name: `Kingdom of Spain`, `República del Perú`, `ประเทศไทย`.
  private static func withoutForm(_ name: FoldedName) -> [String] {
    let rest = name.words.filter { !CountryNames.forms.contains($0) }
    // "Republic of Georgia" is a country, but "Democratic" alone is none.
    if rest.count < name.words.count, !rest.isEmpty {
      return CountryNames.codes(of: FoldedName(rest.joined(separator: " ")))
    }
    if name.key.hasPrefix(CountryNames.thaiCountry) {
      let short = String(name.key.dropFirst(CountryNames.thaiCountry.count))
      return short.isEmpty ? [] : CountryNames.codes(of: FoldedName(short))
    }
    guard let ending = CountryNames.endings.first(where: name.key.hasSuffix) else { return [] }
    return CountryNames.codes(of: FoldedName(String(name.key.dropLast(ending.count))))
  }

  /// Returns the one country that all parts of a text mean: `KR - South Korea`, `Burma (Myanmar)`.
  private static func codesOfParts(_ text: String) -> [String] {
    let parts = text.split { "()（）[]/:–—-".contains($0) }
      .map { String($0).trimmingBlanks() }.filter { !$0.isEmpty }
    guard (2...3).contains(parts.count) else { return [] }
    var common: Set<String>?
    for part in parts {
      let found = Set(readings(of: part).map(\.text))
      common = common?.intersection(found) ?? found
    }
    guard let common, common.count == 1 else { return [] }
    return Array(common)
  }
}

extension CountryCode {
  /// Reads a code or a name of a country, if the text means exactly one.
  ///
  /// - Throws: `InvalidValue`, which names the countries of a text that means several.
  package init(written text: String) throws(InvalidValue) {
    let readings = WrittenCountry.readings(of: text)
    if let first = readings.first, readings.count == 1 {
      self = first
      return
    }
    guard !readings.isEmpty else { throw Self.fault(in: text) }
    throw InvalidValue(
      text: text,
      reason: "it can be "
        + readings.map { "\($0.text) (\($0.name))" }.joined(separator: " or "),
      expected: "the code of the intended country", readings: readings.map(\.text))
  }
}
