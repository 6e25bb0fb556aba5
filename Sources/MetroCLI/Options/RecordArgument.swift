import ArgumentParser
import MetroCore

/// A record as an argument: `program/seoul-2015`, or `city/Mexico City`.
struct RecordArgument: ExpressibleByArgument {
  let noun: Noun
  /// The ID of the record, or one of its names.
  let text: String

  init?(argument: String) {
    let parts = argument.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let noun = NounArgument(argument: String(parts[0])),
      let value = try? FieldType.reference(noun.noun.name).valueOrName(from: String(parts[1]))
    else { return nil }
    self.noun = noun.noun
    text = value.text ?? ""
  }

  /// Throws a usage failure if the record type cannot be cited.
  func requireCitable() throws {
    guard noun.isCitable else {
      throw Failure.usage(
        "\(noun): statements and decisions do not apply to this record type",
        hint: "metro show-\(noun) \(shellWord(text)) shows the record")
    }
  }

  static var defaultCompletionKind: CompletionKind { .records }
}
