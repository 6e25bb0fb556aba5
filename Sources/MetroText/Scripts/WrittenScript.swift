/// Determines the script of a name, if its letters identify one.
package enum WrittenScript {
  /// Returns the ISO 15924 code, or nil if there are no letters or letters of several scripts.
  ///
  /// Chinese characters are `Hani` unless the language is more specific: `zh-Hant` implies
  /// traditional characters, `ja` Japanese text.
  package static func code(of text: String, language: String?) -> String? {
    var scripts: Set<String> = []
    for scalar in text.unicodeScalars {
      guard let script = LetterScript(scalar) else { continue }
      guard let code = code(script, scalar) else { return nil }
      scripts.insert(code)
    }
    if scripts.contains("Hani") || scripts == ["Hira", "Kana"] { return han(scripts, language) }
    return scripts.count == 1 ? scripts.first : nil
  }

  private static func han(_ scripts: Set<String>, _ language: String?) -> String? {
    let others = scripts.subtracting(["Hani"])
    if !others.isEmpty {
      if others.isSubset(of: ["Hira", "Kana"]) { return "Jpan" }
      return others == ["Hang"] ? "Kore" : nil
    }
    let parts = (language ?? "").split(separator: "-").map(String.init)
    if let script = parts.dropFirst().first(where: { ["Hans", "Hant"].contains($0) }) {
      return script
    }
    return parts.first == "ja" ? "Jpan" : "Hani"
  }

  private static func code(_ script: LetterScript, _ scalar: Unicode.Scalar) -> String? {
    switch script {
    case .latin: "Latn"
    case .greek: "Grek"
    case .cyrillic: "Cyrl"
    case .armenian: "Armn"
    case .hebrew: "Hebr"
    case .arabic: "Arab"
    case .thai: scalar.value < 0xE80 ? "Thai" : "Laoo"
    case .georgian: "Geor"
    case .hangul: "Hang"
    case .han: "Hani"
    case .kana: (0x3041...0x309F).contains(scalar.value) ? "Hira" : "Kana"
    case .indic: indic[Int(scalar.value - 0x900) / 0x80]
    case .other: other(scalar.value)
    }
  }

  /// The scripts of the blocks of 128 characters from U+0900.
  private static let indic = [
    "Deva", "Beng", "Guru", "Gujr", "Orya", "Taml", "Telu", "Knda", "Mlym", "Sinh",
  ]

  private static func other(_ value: UInt32) -> String? {
    switch value {
    case 0xF00...0xFFF: "Tibt"
    case 0x1000...0x109F: "Mymr"
    case 0x1200...0x139F: "Ethi"
    case 0x1780...0x17FF: "Khmr"
    case 0x1800...0x18AF: "Mong"
    default: nil
    }
  }
}
