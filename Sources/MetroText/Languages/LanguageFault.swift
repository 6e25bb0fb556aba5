/// Explains why a text is not a language.
enum LanguageFault {
  static func error(for text: String) -> InvalidValue {
    let text = text.trimmingBlanks()
    let parts = LanguageParts.parts(of: text)
    if parts.count > 1, let unread = parts.first(where: { WrittenLanguages.tags(of: $0).isEmpty }) {
      return error(for: unread)
    }
    guard text.contains(where: \.isLetter) else { return tagError(text) }
    if let unread = unreadPart(of: text) { return error(for: unread) }
    let isCode = text.utf8.count <= 3 && text.utf8.allSatisfy(Byte.isLetterOrDigit)
    let canonical = try? LanguageTagScanner.canonical(text.replacing("_", with: "-"))
    guard let canonical else { return isCode ? tagError(text) : unknown(text) }
    if canonical.utf8.count == 2 { return countryError(text, canonical) }
    let language = String(canonical.prefix { $0 != "-" })
    let likely = LanguageAbbreviation.languages(language)
    guard text.utf8.count == 3, !LanguageAbbreviation.isWord(language) else {
      return unknown(text)
    }
    return InvalidValue(
      text: text, reason: "no language has the code \(language)", expected: LanguageTag.expected,
      suggestion: likely.count == 1 ? likely[0] : nil)
  }

  /// Returns the code that is not known of several that hyphens join, as in `ESP-ENG`.
  private static func unreadPart(of text: String) -> String? {
    let parts = text.split(separator: "-").map(String.init)
    guard parts.count > 1, parts.allSatisfy({ (2...3).contains($0.utf8.count) }) else { return nil }
    return parts.first { WrittenLanguages.tags(of: $0).isEmpty }
  }

  private static func unknown(_ text: String) -> InvalidValue {
    let suggestion = tagError(text).suggestion.flatMap { RegisteredTag.matches($0) ? $0 : nil }
    return InvalidValue(
      text: text, reason: InvalidValue.unknownLanguage, expected: LanguageTag.expected,
      suggestion: suggestion?.lowercased() == text.lowercased() ? nil : suggestion)
  }

  private static func countryError(_ text: String, _ code: String) -> InvalidValue {
    let name = (try? LanguageTag(code))?.name ?? "it"
    return InvalidValue(
      text: text, reason: "it is the code of a country",
      expected: "a language tag (BCP 47) such as en, or \(code) if you mean \(name)")
  }

  /// Returns what is wrong with the form of a tag.
  private static func tagError(_ text: String) -> InvalidValue {
    do throws(InvalidValue) {
      _ = try LanguageTag(text)
      return InvalidValue(
        text: text, reason: InvalidValue.unknownLanguage, expected: LanguageTag.expected)
    } catch {
      return error
    }
  }
}

extension InvalidValue {
  static let unknownLanguage = "no language is known by this name"

  /// Whether the text can be the name of a language that is not known.
  package var isUnknownLanguage: Bool {
    reason == Self.unknownLanguage || reason.hasPrefix("no language has the code")
  }
}
