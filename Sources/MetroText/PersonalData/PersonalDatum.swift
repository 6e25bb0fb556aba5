/// Personal data in a text: a way to contact or identify a person.
package struct PersonalDatum {
  package enum Kind {
    case email, telephone, passport
  }

  package let kind: Kind

  /// The beginning of the value, which locates it without repeating the rest.
  package let masked: String

  /// Quickly rules out most texts: personal data contain an @ or at least six digits.
  package static func mayHold(_ text: String) -> Bool {
    let bytes = text.utf8Span.span
    var digits = 0
    var isCandidate = false
    for index in bytes.indices {
      let byte = bytes[index]
      digits &+= Byte.isDigit(byte) ? 1 : 0
      // UTF-8 sequences of full-width forms start with this byte.
      isCandidate = isCandidate || byte == Byte.at || byte == 0xEF
    }
    return digits >= 6 || isCandidate || text.utf8.count > 8 && text.contains("(at)")
  }

  package static func first(in text: String) -> PersonalDatum? {
    let folded = withoutAddresses(FoldedLetter.folded(text))
    if let email = EmailReader.first(in: folded) {
      return PersonalDatum(kind: .email, masked: email)
    }
    if let passport = PassportReader.first(in: folded) {
      return PersonalDatum(kind: .passport, masked: passport)
    }
    if let telephone = TelephoneReader.first(in: folded) {
      return PersonalDatum(kind: .telephone, masked: telephone)
    }
    return nil
  }

  /// Blanks URLs, whose numbers and signs have other meanings.
  private static func withoutAddresses(_ folded: [UInt32]) -> [UInt32] {
    var result = folded
    var start = 0
    while start < folded.count {
      let end = folded[start...].firstIndex { $0 <= 0x20 } ?? folded.count
      let word = folded[start..<end]
      if hasScheme(word) || word.starts(with: www) {
        for index in start..<end { result[index] = 0x20 }
      }
      start = end + 1
    }
    return result
  }

  private static func hasScheme(_ word: ArraySlice<UInt32>) -> Bool {
    guard word.count > 3 else { return false }
    for index in word.indices.dropLast(2)
    where word[index] == 0x3A && word[index + 1] == 0x2F && word[index + 2] == 0x2F {
      return true
    }
    return false
  }

  private static let www = "www.".unicodeScalars.map(\.value)

  /// Returns folded characters as text.
  package static func string(_ folded: ArraySlice<UInt32>) -> String {
    String(String.UnicodeScalarView(folded.compactMap(Unicode.Scalar.init)))
  }

  package static func isDigit(_ value: UInt32) -> Bool { (0x30...0x39).contains(value) }
  package static func isLetter(_ value: UInt32) -> Bool { (0x61...0x7A).contains(value) }
}
