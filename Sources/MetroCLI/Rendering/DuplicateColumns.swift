import MetroCore

/// Pairs of records that may be duplicates, as rows.
enum DuplicateColumns {
  static let all = [
    Column(naming: "score", .number, isFreeText: false, help: "the likelihood, from 0.5 to 0.99"),
    Column(naming: "noun", isFreeText: false, help: "the record type"),
    Column(naming: "id", isFreeText: false, help: "the record that is better known"),
    Column(naming: "other", isFreeText: false, help: "the other record"),
    Column(naming: "name", help: "the name of the first"),
    Column(naming: "other_name", help: "the name of the other"),
    Column(naming: "reasons", .lines, help: "evidence for and against, one per line"),
    Column(naming: "merge", isFreeText: false, help: "the command that merges the two"),
    Column(naming: "not_same", isFreeText: false, help: "the command that declares them different"),
  ]

  static func cells(_ pair: DuplicatePair) -> [Cell] {
    [
      .number(pair.score), .text(pair.noun.rawValue), .text(pair.id), .text(pair.other),
      .text(pair.name), .text(pair.otherName), .text(pair.reasons.joined(separator: "\n")),
      .text(pair.merge.text), .text(pair.notSame.text),
    ]
  }
}

extension DuplicatePair {
  /// The command that merges the record with fewer values into the other.
  var merge: ShellCommand {
    Remedy.merge(record: RecordAddress(noun, other), into: RecordAddress(noun, id)).command
  }

  /// The command that declares them different; the part to fill in is in capitals.
  var notSame: ShellCommand {
    "metro not-same \(RecordAddress(noun, id)) \(RecordAddress(noun, other)) --because WHY"
  }
}
