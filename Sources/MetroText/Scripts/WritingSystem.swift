/// The scripts that a language is written in.
package struct WritingSystem {
  private let scripts: Set<LetterScript>

  /// Determines the scripts of a language tag, or returns nil if they are uncertain.
  package init?(language tag: String) {
    let parts = tag.split(separator: "-")
    guard let language = parts.first else { return nil }
    if let script = parts.dropFirst().first(where: { $0.utf8.count == 4 && $0 != "1901" }) {
      guard let scripts = Self.byTag[script.lowercased()] else { return nil }
      self.scripts = scripts
    } else if let scripts = Self.byLanguage[String(language)] {
      self.scripts = scripts
    } else {
      guard Self.latin.contains(String(language)) else { return nil }
      scripts = [.latin]
    }
  }

  /// Returns the script of most letters of a text, if the language is not written in it.
  package func foreignScript(of text: String) -> LetterScript? {
    var counts: [LetterScript: Int] = [:]
    for scalar in text.unicodeScalars {
      if let script = LetterScript(scalar) { counts[script, default: 0] += 1 }
    }
    let latin = counts[.latin] ?? 0
    // Native names next to their Latin forms do not make a text foreign.
    let known = scripts.reduce(0) { $0 + (counts[$1] ?? 0) }
    let foreign = counts.filter { !scripts.contains($0.key) && $0.key != .latin }
    guard let most = foreign.max(by: { $0.value < $1.value }), most.key != .other else {
      return nil
    }
    let number = foreign.values.reduce(0, +)
    guard number >= 2 else { return nil }
    let isForeign: Bool
    if scripts == [.han] {
      // Japanese has Chinese characters too; kana identify it.
      isForeign = number >= 3 && number * 4 >= known
    } else if scripts.contains(.kana) {
      isForeign = number >= known
    } else if scripts.contains(.latin) {
      isForeign = number > known * 4
    } else {
      isForeign = number > (known + latin) * 4
    }
    return isForeign ? most.key : nil
  }

  private static let byTag: [String: Set<LetterScript>] = [
    "latn": [.latin], "cyrl": [.cyrillic], "hans": [.han], "hant": [.han], "hani": [.han],
    "hang": [.hangul], "kore": [.hangul, .han], "jpan": [.kana, .han], "kana": [.kana],
    "hira": [.kana], "arab": [.arabic], "hebr": [.hebrew], "grek": [.greek], "deva": [.indic],
    "beng": [.indic], "taml": [.indic], "thai": [.thai], "armn": [.armenian], "geor": [.georgian],
  ]

  private static let byLanguage: [String: Set<LetterScript>] = [
    "ko": [.hangul, .han], "ja": [.kana, .han], "zh": [.han], "yue": [.han], "ru": [.cyrillic],
    "uk": [.cyrillic], "be": [.cyrillic], "bg": [.cyrillic], "mk": [.cyrillic], "el": [.greek],
    "ar": [.arabic], "fa": [.arabic], "ur": [.arabic], "he": [.hebrew], "hy": [.armenian],
    "ka": [.georgian], "th": [.thai], "hi": [.indic], "bn": [.indic], "mr": [.indic],
    "ne": [.indic], "gu": [.indic], "ta": [.indic], "te": [.indic], "kn": [.indic],
    "ml": [.indic], "si": [.indic], "sr": [.cyrillic, .latin], "bs": [.latin, .cyrillic],
    "kk": [.cyrillic, .latin, .arabic], "uz": [.latin, .cyrillic], "az": [.latin, .cyrillic],
    "ky": [.cyrillic], "tg": [.cyrillic],
  ]

  private static let latin: Set<String> = [
    "en", "es", "fr", "ca", "pt", "de", "it", "id", "vi", "tr", "nl", "sv", "nb", "nn", "no", "da",
    "fi", "is", "et", "lv", "lt", "pl", "cs", "sk", "sl", "hr", "hu", "ro", "sq", "eu", "gl", "ga",
    "cy", "mt", "ms", "tl", "fil", "sw", "zu", "xh", "af", "lb", "oc", "eo", "la", "ht", "so", "rw",
    "qu", "ay", "gn",
  ]
}
