import ArgumentParser
import MetroCore

struct MergeCommand: SingleCommand {
  static let group = CommandGroup.identity

  static let configuration = CommandConfiguration.metro(
    "merge", operands: "<left> <right>", "Make one record of two that are the same.",
    examples: [
      "metro merge theme/waterworks theme/climate --keep right --dry-run",
      #"metro merge theme/waterworks theme/climate --set "label=Water, climate""#,
    ],
    discussion: """
      The left one goes into the right one, which stays: all that refers to the left refers to the \
      right, and the left's id leads there. What only one of them has is kept, and lists are put \
      together. Where they differ, --set gives the value of one field and --keep those of all \
      others; without, the fields are shown and nothing is changed. What has to become one along \
      with them, such as two participations in one program, does, by the same rules. metro split \
      or undo takes it back.
      """)

  @Argument(help: ArgumentHelp("The record that goes.", valueName: "type/id"))
  var left: RecordArgument

  @Argument(help: ArgumentHelp("The record that stays.", valueName: "type/id"))
  var right: RecordArgument

  @Option(
    help: ArgumentHelp(
      "Whose values hold where the two differ.", valueName: MergeChoices.Side.placeholder))
  var keep: MergeChoices.Side?

  @Option(
    help: ArgumentHelp(
      """
      The value of a field, as country=CN, or of one that has to become one with it, as \
      participation/ID.delegates=2; may be given again.
      """, valueName: "field=value"))
  var set: [String] = []

  @OptionGroup var change: ChangeOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard left.noun.name == right.noun.name else {
      throw ValidationError(
        "\(left.noun.withArticle) and \(right.noun.withArticle): "
          + "only records of one record type can be the same")
    }
  }

  func run(in context: Context) throws {
    do {
      _ = try context.performAndTell(
        MergeRecords(
          left.noun, left.text, into: right.text, keep: keep, settings: set.map(Self.setting)),
        change)
    } catch MergeError.mergeConflicts(let merge, let conflicts) {
      if common.errors == .text { context.say(MergeText.lines(of: conflicts, in: merge)) }
      throw MergeError.mergeConflicts(merge, conflicts)
    }
  }

  /// Reads `country=CN`, or `participation/seoul-2015-quito-host.delegates=2`.
  private static func setting(_ text: String) throws -> MergeRecords.Setting {
    guard let end = text.firstIndex(of: "=") else {
      throw Failure.usage("--set '\(text)': give it as field=value")
    }
    let value = String(text[text.index(after: end)...])
    let parts = text[..<end].split(separator: ".", maxSplits: 1).map(String.init)
    guard parts.count == 2 else {
      return .init(field: parts.last ?? String(text[..<end]), text: value)
    }
    guard let record = RecordArgument(argument: parts[0]) else {
      throw Failure.usage(
        "--set '\(parts[0])': this is no record", hint: "give it as type/id.field=value")
    }
    return .init((record.noun, record.text), field: parts[1], text: value)
  }
}

extension MergeChoices.Side: WordArgument {}
