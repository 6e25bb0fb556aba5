import MetroText

extension FieldType {
  /// Returns quickly whether a text is certainly a value of this type that is stored unchanged.
  func isWrittenAsStored(_ text: Span<UInt8>) -> Bool {
    switch self {
    case .reference: CanonicalBytes.isID(text)
    case .line, .contact: CanonicalBytes.isLine(text)
    case .name: CanonicalBytes.isName(text)
    case .speaker: CanonicalBytes.isLine(text) && !text.contains(UInt8(ascii: "|"))
    case .choice(let words): words.contains { text.equals($0) }
    case .language: text.count == 2 && LanguageTag.isPlainLanguage(text[0], text[1])
    default: false
    }
  }

  /// Returns whether a text that would be stored as written means something else by rules: no value, the
  /// value of the row above, or several persons.
  func meansOther(_ text: Span<UInt8>, _ rules: ReadingRules) -> Bool {
    switch self {
    case .line, .contact:
      isAbsent(text) || rules.isSheet && isDitto(text)
    case .name: rules.isForeign && isAbsent(text) || rules.isSheet && isDitto(text)
    case .speaker:
      rules.isSheet(for: self)
        && (PersonNames.mayBeSeveral(text) || isDitto(text) || isNobody(text)
          || !text.isEmpty && text[0] == UInt8(ascii: "["))
    case .reference: AbsentValue.isIDForNothing(text) || rules.isSheet && isDitto(text)
    default: false
    }
  }

  private func isAbsent(_ text: Span<UInt8>) -> Bool {
    AbsentValue.mayBe(text) && AbsentValue.matches(text.string, inFreeText: true)
  }

  private func isNobody(_ text: Span<UInt8>) -> Bool {
    AbsentValue.mayBeNobody(text) && AbsentValue.isNobody(text.string)
  }

  private func isDitto(_ text: Span<UInt8>) -> Bool {
    DittoPhrase.mayBe(text) && DittoPhrase.isWhole(text.string)
  }
}

extension Span<UInt8> {
  fileprivate var string: String {
    var bytes: [UInt8] = []
    for index in indices { bytes.append(self[index]) }
    return String(decoding: bytes, as: UTF8.self)
  }
}
