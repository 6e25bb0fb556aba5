import MetroText

extension FieldType {
  /// Returns quickly whether a text is certainly a value of this type that is stored unchanged.
  func isWrittenAsStored(_ text: Span<UInt8>) -> Bool {
    switch self {
    case .reference: CanonicalBytes.isID(text)
    case .line: CanonicalBytes.isLine(text)
    case .name: CanonicalBytes.isName(text)
    case .speaker: CanonicalBytes.isLine(text) && !text.contains(UInt8(ascii: "|"))
    case .choice(let words): words.contains { text.equals($0) }
    case .language: text.count == 2 && LanguageTag.isPlainLanguage(text[0], text[1])
    default: false
    }
  }
}
