import MetroText

/// What a name in the gazetteer is worth by itself.
package enum NameReliability: UInt8, Sendable, Comparable {
  /// The place's own name.
  case own
  /// Another name, which nothing else is likely to be called by accident.
  case other
  /// Another name that is too short to be taken for it by accident: `Wien`, `Rio`.
  case short
  /// Another name that is also that of a country: `Mexico`.
  case country
  /// Another name that is another city's own in the same country, of which it may be a part:
  /// `New Delhi` for Delhi.
  case namesake

  /// Whether the name alone tells the place; otherwise something else has to speak for it.
  package var isUnambiguous: Bool { self <= .other }

  package static func < (left: NameReliability, right: NameReliability) -> Bool {
    left.rawValue < right.rawValue
  }
}

extension NameReliability {
  /// Judges another name of a place, as GeoNames writes it; nil for what no one calls the place.
  ///
  /// GeoNames mixes, without marks, names in use with what programs made of them. Left out are
  /// transliterations by machine, which it writes in small Latin letters (`bei jing`, `kang`) and
  /// sometimes leaves half done (`mwrwګwrw`); names with brackets, strokes or digits, which are
  /// remarks (`Hammaburg [a. 832]`); and what has no letter. Too short are fewer than five letters
  /// of an alphabet, three of a script that writes syllables or leaves out vowels, and two of
  /// Chinese characters, Hangul or kana.
  init?(alternate text: String, isCountry: Bool) {
    var scripts: Set<LetterScript> = []
    var count = 0
    for scalar in text.unicodeScalars {
      let properties = scalar.properties
      if properties.generalCategory == .decimalNumber || "()[]{}/".unicodeScalars.contains(scalar) {
        return nil
      }
      // Letters that only modify others belong to no script.
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
