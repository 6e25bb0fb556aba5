import ArgumentParser

/// An option's value that is one of a few words.
///
/// The words stand in the place of the value, as `<text|json>`, in help, manual pages and messages
/// alike, and so nowhere else.
protocol WordArgument: ExpressibleByArgument, CaseIterable, RawRepresentable
where RawValue == String {}

extension WordArgument {
  static var words: [String] { allCases.map(\.rawValue) }

  /// The words as the place of the value.
  static var placeholder: String { words.joined(separator: "|") }

  static var allValueStrings: [String] { [] }
  static var defaultCompletionKind: CompletionKind { .list(words) }
}
