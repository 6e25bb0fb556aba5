import ArgumentParser
import MetroCore

extension CompletionKind {
  /// The IDs of a record type in the catalog that the command line or the environment selects.
  static func ids(of noun: Noun) -> CompletionKind {
    .custom { words, _, prefix in
      LiveCompletion.ids(of: noun, prefix: prefix, words: words, console: .live)
    }
  }
}

/// Completes IDs from the catalog.
enum LiveCompletion {
  /// Returns the IDs that begin with a prefix, at most 1000.
  ///
  /// The result is empty if the catalog cannot be opened, since a shell cannot show an error during
  /// completion.
  static func ids(
    of noun: Noun, prefix: String, words: [String], console: Console
  ) -> [String] {
    var common = CommonOptions()
    common.wait = 0
    common.errors = .text
    common.exact = false
    common.quiet = true
    common.catalog = nil
    for (index, word) in words.enumerated() {
      if word == "--catalog", index + 1 < words.count { common.catalog = words[index + 1] }
      if word.hasPrefix("--catalog=") { common.catalog = String(word.dropFirst(10)) }
    }
    let context = Context(console: console, common: common)
    guard let catalog = try? context.open(for: .reading) else { return [] }
    return (try? catalog.ids(noun, prefix: prefix, limit: 1000)) ?? []
  }
}
