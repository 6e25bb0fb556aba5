import ArgumentParser
import MetroCore

/// What is exchanged, as an argument: the plural of a noun, or the name of a list.
struct TableArgument: ExpressibleByArgument {
  let table: ExchangeTable

  init?(argument: String) {
    guard let table = ExchangeTable.named(argument) else { return nil }
    self.table = table
  }

  static var allValueStrings: [String] { ExchangeTable.inOrderOfReference.map(\.plural) }
  static var defaultCompletionKind: CompletionKind { .list(allValueStrings) }
}
