import ArgumentParser
import MetroCore

/// A record type as an argument: its plural or singular name.
struct NounArgument: ExpressibleByArgument {
  let noun: Noun

  init?(argument: String) {
    guard
      let noun = Noun.inOrderOfReference.first(where: {
        $0.plural == argument || $0.description == argument
      })
    else { return nil }
    self.noun = noun
  }

  static var allValueStrings: [String] { Noun.inOrderOfReference.map(\.plural) }
  static var defaultCompletionKind: CompletionKind { .list(allValueStrings) }
}
