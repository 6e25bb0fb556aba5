import ArgumentParser
import MetroCore

/// A record as an argument: `program/seoul-2015`, or `city/Mexico City`.
struct RecordArgument: ExpressibleByArgument {
  let noun: Noun
  /// Its id, or one of its names.
  let text: String

  init?(argument: String) {
    let parts = argument.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let noun = NounArgument(argument: String(parts[0])),
      let value = try? FieldType.reference(noun.noun.name).valueOrName(from: String(parts[1]))
    else { return nil }
    self.noun = noun.noun
    text = value.text ?? ""
  }

  /// Refuses a record of a noun that sources do not speak of.
  func requireCitable() throws {
    guard noun.isCitable else {
      throw Failure.usage(
        "\(noun): sources do not speak of these",
        hint: "metro show-\(noun) \(shellWord(text)) shows it")
    }
  }

  static var defaultCompletionKind: CompletionKind {
    .list(Noun.inOrderOfReference.map { "\($0)/" })
  }
}
