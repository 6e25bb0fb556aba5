/// Names of provinces, states and other regions in countries, which are not names of cities.
package enum ProvinceNames {
  /// Returns the countries with a province of a name, with or without a word that says so: `Gauteng`,
  /// `Gyeonggi Province`.
  package static func countries(of text: String) -> [CountryCode] {
    guard text.utf8.count <= 150 else { return [] }
    let words = FoldedName(text).words
    let bare = words.filter { !kinds.contains($0) }
    let keys = [words.joined()] + (bare.count < words.count ? [bare.joined()] : [])
    let codes = keys.lazy.compactMap { codesByKey[$0] }.first ?? []
    return codes.compactMap { try? CountryCode($0) }
  }

  private static let codesByKey: [String: [String]] = {
    var codes: [String: [String]] = [:]
    for line in ProvinceTable.text.split(separator: "\n") {
      let code = String(line.prefix(2))
      for name in line.dropFirst(3).split(separator: "|") {
        codes[FoldedName.key(of: String(name)), default: []].append(code)
      }
    }
    return codes
  }()

  private static let kinds: Set<String> = [
    "province", "provincia", "provincial", "state", "estado", "etat", "departamento", "region",
    "regional", "government", "gobierno", "gouvernement", "governo", "of", "de", "do", "del",
    "land", "the",
  ]
}
