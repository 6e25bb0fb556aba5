import ArgumentParser
import MetroCore

/// What to export, as an argument: a table, the copies of documents, or values with their evidence.
struct ExportArgument: ExpressibleByArgument {
  private static let factsWord = "facts"

  private let word: String

  /// Nil for the copies and the facts.
  var table: ExchangeTable? { TableArgument(argument: word)?.table }

  var isCopies: Bool { word == CopiesExport.word }
  var isFacts: Bool { word == Self.factsWord }

  init?(argument: String) {
    guard Self.allValueStrings.contains(argument) || TableArgument(argument: argument) != nil
    else { return nil }
    word = argument
  }

  static var allValueStrings: [String] {
    TableArgument.allValueStrings + [CopiesExport.word, factsWord]
  }
  static var defaultCompletionKind: CompletionKind { .list(allValueStrings) }
}
