/// Reads a language tag subtag by subtag and writes it in canonical case (RFC 5646, 2.1 and 2.1.1).
struct LanguageTagScanner {
  /// The reason why a text is not a tag.
  struct Fault: Error {
    let reason: String
  }

  private var subtags: [[UInt8]]
  private var position = 0
  private var canonical: [[UInt8]] = []

  /// Returns the canonical text of a tag.
  static func canonical(_ text: String) throws(Fault) -> String {
    var scanner = try LanguageTagScanner(text)
    try scanner.readTag()
    return scanner.canonical.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "-")
  }

  /// Returns the row of a language with two lower-case letters in ISO 639-1.
  static func row(ofLanguage subtag: [UInt8]) -> LanguageTable.Row? {
    guard subtag.count == 2, subtag.allSatisfy(Byte.isLowerCaseLetter) else { return nil }
    let place = Int(subtag[0] - UInt8(ascii: "a")) * 26 + Int(subtag[1] - UInt8(ascii: "a"))
    let number = Int(LanguageTable.numbers[place])
    return number == 0 ? nil : LanguageTable.rows[number - 1]
  }

  private init(_ text: String) throws(Fault) {
    if text.allSatisfy(\.isWhitespace) { throw Fault(reason: "a language tag is not empty") }
    guard text.utf8.count <= LanguageTag.longest else {
      throw Fault(reason: "a language tag has at most \(LanguageTag.longest) bytes")
    }
    for scalar in text.unicodeScalars {
      guard scalar.isASCII, Byte.isLetterOrDigit(UInt8(scalar.value)) || scalar == "-" else {
        let name = ForbiddenCharacter.name(of: scalar)
        throw Fault(reason: "a language tag cannot hold \(name)")
      }
    }
    subtags = text.utf8.split(separator: Byte.hyphen, omittingEmptySubsequences: false).map {
      $0.map(Byte.lowered)
    }
    for subtag in subtags {
      if subtag.isEmpty { throw Fault(reason: "a part of the language tag is empty") }
      if subtag.count > 8 && subtags.count > 1 {
        throw Fault(reason: "a part of a language tag has at most 8 letters or digits")
      }
    }
  }

  private mutating func readTag() throws(Fault) {
    if subtags[0] != [UInt8(ascii: "x")] {
      try readLanguage()
      readScript()
      try readRegion()
      try readVariants()
      try readExtensions()
    }
    try readPrivateUse()
    guard position == subtags.count else {
      throw Fault(reason: "\"\(Self.text(subtags[position]))\" is misplaced in the language tag")
    }
  }

  private var next: [UInt8]? { position < subtags.count ? subtags[position] : nil }

  private mutating func accept(_ subtag: [UInt8]) {
    canonical.append(subtag)
    position += 1
  }

  private mutating func readLanguage() throws(Fault) {
    let language = subtags[0]
    let text = Self.text(language)
    guard (2...3).contains(language.count), language.allSatisfy(Byte.isLowerCaseLetter) else {
      throw Fault(reason: "a language is written with two or three letters")
    }
    if language.count == 2, Self.row(ofLanguage: language) == nil {
      throw Fault(reason: "no language has the code \(text)")
    }
    if let short = LanguageTable.codesByLongCode[text] {
      throw Fault(reason: "the language \(text) is written \(short)")
    }
    accept(language)
    var extended = 0
    while let subtag = next, extended < 3, subtag.count == 3,
      subtag.allSatisfy(Byte.isLowerCaseLetter)
    {
      accept(subtag)
      extended += 1
    }
  }

  private mutating func readScript() {
    guard var subtag = next, subtag.count == 4, subtag.allSatisfy(Byte.isLowerCaseLetter) else {
      return
    }
    subtag[0] = Byte.raised(subtag[0])
    accept(subtag)
  }

  private mutating func readRegion() throws(Fault) {
    guard let subtag = next else { return }
    if subtag.count == 3, subtag.allSatisfy(Byte.isDigit) {
      accept(subtag)
    } else if subtag.count == 2, subtag.allSatisfy(Byte.isLowerCaseLetter) {
      let region = subtag.map(Byte.raised)
      guard CountryCode.number(of: Self.text(region)) != nil else {
        throw Fault(reason: "no country has the code \(Self.text(region))")
      }
      accept(region)
    }
  }

  private mutating func readVariants() throws(Fault) {
    var seen: Set<[UInt8]> = []
    while let subtag = next, subtag.count >= 5 || subtag.count == 4 && Byte.isDigit(subtag[0]) {
      guard seen.insert(subtag).inserted else {
        throw Fault(reason: "the variant \"\(Self.text(subtag))\" is repeated")
      }
      accept(subtag)
    }
  }

  private mutating func readExtensions() throws(Fault) {
    var seen: Set<[UInt8]> = []
    while let singleton = next, singleton.count == 1, singleton != [UInt8(ascii: "x")] {
      guard seen.insert(singleton).inserted else {
        throw Fault(reason: "the extension \"\(Self.text(singleton))\" is repeated")
      }
      accept(singleton)
      let start = position
      while let subtag = next, subtag.count >= 2 { accept(subtag) }
      guard position > start else {
        throw Fault(reason: "the extension \"\(Self.text(singleton))\" is empty")
      }
    }
  }

  private mutating func readPrivateUse() throws(Fault) {
    guard let singleton = next, singleton == [UInt8(ascii: "x")] else { return }
    accept(singleton)
    guard next != nil else { throw Fault(reason: "nothing follows the private-use mark x") }
    while let subtag = next { accept(subtag) }
  }

  private static func text(_ subtag: [UInt8]) -> String { String(decoding: subtag, as: UTF8.self) }
}
