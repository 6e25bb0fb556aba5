import ArgumentParser
import MetroCore

/// A table to import or export, as an argument: the plural of a record type, or a list's name.
struct TableArgument: ExpressibleByArgument {
  let table: ExchangeTable

  init?(argument: String) {
    guard let table = ExchangeTable.named(argument) else { return nil }
    self.table = table
  }

  static var allValueStrings: [String] { ExchangeTable.inOrderOfReference.map(\.plural) }
  static var defaultCompletionKind: CompletionKind { .list(allValueStrings) }
}
