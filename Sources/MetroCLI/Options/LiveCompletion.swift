import ArgumentParser
import MetroCore

extension CompletionKind {
  /// The ids of a noun in the catalog that the command line or the environment names.
  static func ids(of noun: Noun) -> CompletionKind {
    .custom { words, _, prefix in
      LiveCompletion.ids(of: noun, prefix: prefix, words: words, console: .live)
    }
  }
}

/// Completes ids from the catalog while the user types.
enum LiveCompletion {
  /// Returns the ids that begin with a prefix; none where there is no catalog to ask, since a shell
  /// in the middle of a line has no place for an error.
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
