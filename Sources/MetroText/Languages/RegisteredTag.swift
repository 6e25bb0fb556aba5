/// Tells tags whose parts are registered from other texts of the same form, such as `ESP-ENG` and `en-french`.
enum RegisteredTag {
  /// Returns whether the parts of a canonical tag are registered, as far as their lists are known.
  static func matches(_ tag: String) -> Bool {
    let parts = tag.split(separator: "-").map(String.init)
    guard let language = parts.first else { return false }
    // Extensions and private use have rules of their own.
    for (index, part) in parts.enumerated() {
      if part.utf8.count == 1 { return true }
      guard index > 0 else {
        guard part.utf8.count == 2 || isLanguage(part) else { return false }
        continue
      }
      let hasDigit = part.utf8.contains(where: Byte.isDigit)
      switch part.utf8.count {
      case 3 where !hasDigit:
        guard extendable.contains(language), isLanguage(part) else { return false }
      case 4 where !hasDigit:
        guard (try? ScriptCode(part)) != nil else { return false }
      case 5... where !hasDigit:
        guard variants.contains(part) else { return false }
      default: continue
      }
    }
    return true
  }

  /// Returns whether three letters in lower case are the code of a language; some are for private use.
  static func isLanguage(_ code: String) -> Bool {
    codes.contains(code) || code.utf8.count == 3 && code >= "qaa" && code <= "qtz"
  }

  private static let codes: Set<String> = {
    var codes: Set<String> = []
    for entry in RegisteredLanguageTable.text.split(separator: ";") {
      let parts = entry.split(separator: " ")
      for letter in parts[1] { codes.insert(String(parts[0]) + String(letter)) }
    }
    return codes
  }()

  /// The languages that a code of three letters can follow (RFC 5646, 2.2.2).
  private static let extendable: Set<String> = ["ar", "kok", "lv", "ms", "sgn", "sw", "uz", "zh"]

  /// The variants without digits of the registry of IANA.
  private static let variants = Set(
    """
    aluku aranes arevela arevmda arkaika asante auvern balanka barla basiceng bauddha biscayan biske blasl bohoric \
    boont bornholm cisaup cornu creiss dajnko ekavsk emodeng fascia fodom fonipa fonkirsh fonnapa fonupa fonxsamp \
    gallo gascon gherd grclass grital grmistr hepburn heploc hognorsk hsistemo huett ijekavsk itihasa ivanchov jauer \
    jyutping kkcor kleinsch kociewie kscor laukika leidentr lemosin lengadoc lipaw mdcegyp mdctrans metelko monoton \
    ndyuka nedis newfound nicard njiva nulik osojs oxendict pamaka peano pehoeji pinyin polyton provenc puter rigik \
    rozaj rumgr saigon scotland scouse simple solba sotav spanglis surmiran sursilv sutsilv synnejyl tailo tarask \
    tongyong tunumiis uccor ucrcor ulster unifon vaidika valbadia valencia vallader vecdruka viennese vivaraup \
    wadegile xsistemo
    """.split { $0 == " " || $0 == "\n" }.map(String.init))
}
