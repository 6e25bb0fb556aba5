package import MetroText

extension FieldType {
  /// Returns the checked value of a text as people write it, if it has exactly one reading.
  ///
  /// Blanks at both ends mean nothing (see `trimmed(_:)`). `order` is the order of day, month and
  /// year in numbers, and `counting` names what a number counts.
  ///
  /// - Throws: `InvalidValue` with the reason, with the readings if there are several, and with a
  ///   corrected text if it is certain.
  package func value(
    from text: String, dateOrder order: DateOrder? = nil, counting: CountedThing? = nil
  ) throws(InvalidValue) -> FieldValue {
    let text = trimmed(text)
    switch self {
    case .choice(let words): return .init(.text(try Self.written(text, of: words)))
    case .date: return .init(date: try EDTFDate(written: text, order: order))
    case .count:
      return .init(
        .whole(Int64(try WholeNumber(written: text, counting: counting, isNamed: true).value)))
    case .ordinal: return .init(.whole(try Self.ordinal(WholeNumber(written: text), text)))
    case .country: return .init(.text(try CountryCode(written: text).text))
    case .language: return .init(.text(try LanguageTag(written: text).text))
    case .latitude, .longitude: return try degrees(text)
    case .line, .name: return try canonicalValue(from: Self.oneLine(text, joint: " "))
    default: return try canonicalValue(from: text)
    }
  }

  /// Returns a text without what means nothing at its ends: white space in free text, and invisible
  /// characters as well in any other value.
  func trimmed(_ text: String) -> String {
    switch self {
    case .line, .prose, .contact, .speaker, .award: text.trimmingWhiteSpace()
    default: text.trimmingBlanks()
    }
  }

  /// Returns the checked value of a text that a person entered.
  ///
  /// A reference can also be a name of the record, which ``Resolution`` looks up before anything is
  /// stored.
  package func valueOrName(
    from text: String, dateOrder order: DateOrder? = nil, counting: CountedThing? = nil
  ) throws(InvalidValue) -> FieldValue {
    if let name = try name(text) { return name }
    return try value(from: text, dateOrder: order, counting: counting)
  }

  /// Returns the value of a text that is not an ID in a field for records that have names.
  func name(_ text: String) throws(InvalidValue) -> FieldValue? {
    guard case .reference(let noun) = self, Noun.named(noun).hasNames else { return nil }
    let joint =
      switch noun {
      case .city: ", "
      case .theme, .organization: "; "
      default: " "
      }
    let text = Self.oneLine(text.trimmingBlanks(), joint: joint)
    guard !text.isEmpty, (try? RecordID(text)) == nil else { return nil }
    return FieldValue(.text(try PlainText(text).text))
  }

  /// Returns a text with its line breaks, which a spreadsheet program puts into cells, as `joint`.
  private static func oneLine(_ text: String, joint: String) -> String {
    guard text.contains(where: \.isNewline) else { return text }
    return text.split(whereSeparator: \.isNewline).map { String($0).trimmingBlanks() }
      .filter { !$0.isEmpty }.joined(separator: joint)
  }

  /// Returns the degrees of a text, with a decimal comma or a letter for the direction.
  private func degrees(_ text: String) throws(InvalidValue) -> FieldValue {
    do throws(InvalidValue) {
      return try canonicalValue(from: text)
    } catch {
      guard let written = error.suggestion else { throw error }
      return try canonicalValue(from: written)
    }
  }

  /// Returns the accepted word that a text is, apart from letter case, blanks, hyphens and language.
  private static func written(_ text: String, of words: [String]) throws(InvalidValue) -> String {
    if words.contains(text) { return text }
    let key = FoldedName.key(of: text)
    let fitting = words.filter { FoldedName.key(of: $0) == key }
    if fitting.count == 1 { return fitting[0] }
    let meant = ChoiceWords.values(of: text).filter(words.contains)
    return meant.count == 1 ? meant[0] : try word(text, of: words)
  }
}
