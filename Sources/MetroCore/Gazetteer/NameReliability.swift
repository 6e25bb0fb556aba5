import MetroText

/// How reliably a name in the gazetteer identifies its place.
package enum NameReliability: UInt8, Sendable, Comparable {
  /// The place's own name.
  case own
  /// The name of the place in Unicode CLDR, or in the script of its country: `北京`.
  case common
  /// Another name that GeoNames lists.
  case other
  /// Another name that is so short that it may match by accident: `Rio`.
  case short
  /// A name that is also the name of a country: `Mexico`.
  case country
  /// A name that is also the name of a region or province: `Ontario`.
  case region
  /// Another name that is also the own name of another city in the same country, of which the place
  /// may be a part: `New Delhi` for Delhi.
  case namesake

  /// Whether the name alone can identify the place; otherwise further evidence is required.
  package var isDistinctive: Bool { self <= .common }

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
    guard let letters = Letters(text), letters.areInUse(in: text) else { return nil }
    self = letters.areFew ? .short : isCountry ? .country : .other
  }

  /// Returns whether a name is in a script of its own that is the one of a country: `Αθήνα` of
  /// Greece.
  static func isNative(_ text: String, in country: String) -> Bool {
    guard let letters = Letters(text) else { return false }
    return letters.scripts.isSubset(of: scripts[country] ?? [])
  }

  /// The scripts of countries, without the Latin letters that all of them know.
  private static let scripts: [String: Set<LetterScript>] = {
    let countries: [(LetterScript, String)] = [
      (.han, "CN TW HK MO SG JP"), (.kana, "JP"), (.hangul, "KR KP"),
      (.cyrillic, "RU UA BY BG RS MK MN KZ KG TJ ME BA"), (.greek, "GR CY"),
      (
        .arabic,
        "AE AF BH DJ DZ EG EH ER IQ IR JO KM KW LB LY MA MR OM PK PS QA SA SD SO SY TD TN YE"
      ),
      (.hebrew, "IL"), (.thai, "TH LA"), (.georgian, "GE"), (.armenian, "AM"),
      (.indic, "IN NP BD LK"),
    ]
    var scripts: [String: Set<LetterScript>] = [:]
    for (script, codes) in countries {
      for code in codes.split(separator: " ") { scripts[String(code), default: []].insert(script) }
    }
    return scripts
  }()

  /// Returns whether a name from CLDR is too short to identify a place by itself: fewer than four
  /// letters of an alphabet (`Wien` is long enough), and otherwise like a name of GeoNames.
  static func isTooShort(common text: String) -> Bool {
    Letters(text).map { $0.count < min($0.least, 4) } ?? true
  }
}

/// The letters of a name.
private struct Letters {
  private(set) var scripts: Set<LetterScript> = []
  private(set) var count = 0

  /// Counts the letters of a text; nil if it has none, or has digits or brackets.
  init?(_ text: String) {
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
    if scripts.isEmpty { return nil }
  }

  func areInUse(in text: String) -> Bool {
    !scripts.contains(.latin) || scripts.count == 1 && text != text.lowercased()
  }

  var areFew: Bool { count < least }

  /// The number of letters from which a name is not short.
  var least: Int {
    if !scripts.isDisjoint(with: [.han, .hangul, .kana]) { return 2 }
    return scripts.isDisjoint(with: [.latin, .greek, .cyrillic, .armenian, .georgian]) ? 3 : 5
  }
}
