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

extension CompletionKind {
  /// Records of any type, such as `city/seoul`, `seoul` or `Seoul`.
  static var anyRecord: CompletionKind {
    .custom { words, _, prefix in
      LiveCompletion.anyRecord(prefix: prefix, words: words, console: .live)
    }
  }

  /// Records of any type, such as `city/seoul`.
  static var records: CompletionKind {
    .custom { words, _, prefix in
      LiveCompletion.records(prefix: prefix, words: words, console: .live)
    }
  }

  /// The names of the saved queries in the configuration.
  static var queries: CompletionKind {
    .custom { words, _, prefix in
      LiveCompletion.queries(prefix: prefix, words: words, console: .live)
    }
  }
}

/// Completes IDs and names from the catalog, and names from the configuration.
enum LiveCompletion {
  /// The maximum number of candidates.
  private static let most = 1000

  /// Returns the IDs that begin with a prefix; if there are none, the names that do.
  ///
  /// The result is empty if the catalog cannot be opened, since a shell cannot show an error during
  /// completion.
  static func ids(
    of noun: Noun, prefix: String, words: [String], console: Console
  ) -> [String] {
    guard let context = context(words, console), let catalog = try? context.open(for: .reading)
    else { return [] }
    let ids = (try? catalog.ids(noun, prefix: prefix, limit: most)) ?? []
    guard ids.isEmpty, !prefix.isEmpty, !context.common.exact else { return ids }
    return (try? catalog.names(noun, prefix: prefix, limit: most)) ?? []
  }

  /// Returns the record types that begin with a prefix, or the records if the prefix has a type.
  static func records(prefix: String, words: [String], console: Console) -> [String] {
    guard let slash = prefix.firstIndex(of: "/") else {
      return Noun.inOrderOfReference.map { "\($0)/" }.filter { $0.hasPrefix(prefix) }
    }
    let type = prefix[...slash]
    guard let noun = NounArgument(argument: String(type.dropLast()))?.noun else { return [] }
    let rest = String(prefix[prefix.index(after: slash)...])
    return ids(of: noun, prefix: rest, words: words, console: console).map { type + $0 }
  }

  /// Returns the records of any type that begin with a prefix, as operands: with their type, as IDs
  /// alone, or as names if no ID begins so.
  static func anyRecord(prefix: String, words: [String], console: Console) -> [String] {
    let records = records(prefix: prefix, words: words, console: console)
    guard !prefix.isEmpty, !prefix.contains("/") else { return records }
    var found = records
    for noun in Noun.inOrderOfReference where noun.nameField != nil && found.count < most {
      found += ids(of: noun, prefix: prefix, words: words, console: console)
    }
    return Array(Set(found)).sorted()
  }

  /// Returns the names of the saved queries that begin with a prefix.
  static func queries(prefix: String, words: [String], console: Console) -> [String] {
    let queries = context(words, console)?.configuration.queries ?? []
    return queries.map(\.name).filter { $0.hasPrefix(prefix) }
  }

  /// Returns the context of the command line; nil if its configuration cannot be read.
  static func context(_ words: [String], _ console: Console) -> Context? {
    let line = CommandLineWords(words)
    let options = ["--catalog", "--config"].compactMap { option in
      line.value(of: option).map { "\(option)=\($0)" }
    }
    guard let common = try? CommonOptions.parse(["--quiet", "--wait=0"] + options) else {
      return nil
    }
    return try? Context.configured(console, common)
  }
}
