@testable import MetroCore
@testable import MetroText

extension AuditRule {
  /// Runs a text rule on one text.
  func match(
    _ text: String, language: String? = nil, field: String = "title", linkState: String? = nil,
    isQuoted: Bool = false, programLanguages: [String] = []
  ) -> TextMatch? {
    guard case .text(let find) = work else { return nil }
    return find(
      AuditedText(
        noun: .program, field: field, text: text, language: language,
        programLanguages: programLanguages, linkState: linkState, isQuoted: isQuoted))
  }
}
