import ArgumentParser

/// An option value that is one of a few words.
///
/// Help, manual pages and messages list the words only in the placeholder, such as `<text|json>`.
protocol WordArgument: ExpressibleByArgument, CaseIterable, RawRepresentable
where RawValue == String {}

extension WordArgument {
  static var words: [String] { allCases.map(\.rawValue) }

  /// The words as the placeholder of the value.
  static var placeholder: String { words.joined(separator: "|") }

  static var allValueStrings: [String] { [] }
  static var defaultCompletionKind: CompletionKind { .list(words) }
}
