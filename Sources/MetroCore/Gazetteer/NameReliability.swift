import MetroText

/// How reliably a name in the gazetteer identifies its place.
package enum NameReliability: UInt8, Sendable, Comparable {
  /// The place's own name.
  case own
  /// Another name that is unlikely to belong to anything else.
  case other
  /// Another name that is so short that it may match by accident: `Wien`, `Rio`.
  case short
  /// Another name that is also the name of a country: `Mexico`.
  case country
  /// Another name that is also the own name of another city in the same country, of which the place
  /// may be a part: `New Delhi` for Delhi.
  case namesake

  /// Whether the name alone identifies the place; otherwise further evidence is required.
  package var isUnambiguous: Bool { self <= .other }

  package static func < (left: NameReliability, right: NameReliability) -> Bool {
    left.rawValue < right.rawValue
  }
}

extension NameReliability {
  /// Classifies another name of a place as written by GeoNames; returns nil if it is not in use.
  ///
  /// GeoNames mixes names in use with generated ones, without distinction. This rejects machine
  /// transliterations, which are in lower-case Latin letters (`bei jing`, `kang`) and sometimes
  /// incomplete (`mwrwګwrw`); names with brackets, slashes or digits, which are remarks
  /// (`Hammaburg [a. 832]`); and texts without letters. A name is too short with fewer than five
  /// letters of an alphabet, three of a script that writes syllables or omits vowels, or two Chinese
  /// characters, Hangul or kana.
  init?(alternate text: String, isCountry: Bool) {
    var scripts: Set<LetterScript> = []
    var count = 0
    for scalar in text.unicodeScalars {
      let properties = scalar.properties
      if properties.generalCategory == .decimalNumber || "()[]{}/".unicodeScalars.contains(scalar) {
        return nil
      }
      // Modifier letters belong to no script.
      guard properties.generalCategory != .modifierLetter, let script = LetterScript(scalar) else {
        continue
      }
      scripts.insert(script)
      if properties.generalCategory != .nonspacingMark { count += 1 }
    }
    guard !scripts.isEmpty else { return nil }
    if scripts.contains(.latin), scripts.count > 1 || text == text.lowercased() { return nil }
    self = count < Self.least(scripts) ? .short : isCountry ? .country : .other
  }

  private static func least(_ scripts: Set<LetterScript>) -> Int {
    if !scripts.isDisjoint(with: [.han, .hangul, .kana]) { return 2 }
    return scripts.isDisjoint(with: [.latin, .greek, .cyrillic, .armenian, .georgian]) ? 3 : 5
  }
}
