import ArgumentParser
import MetroCore

struct MergeCommand: SingleCommand {
  static let group = CommandGroup.identity

  static let configuration = CommandConfiguration.metro(
    "merge", operands: "<left> <right>", "Merge two records that are the same.",
    examples: [
      "metro merge theme/waterworks theme/climate --keep right --dry-run",
      #"metro merge theme/waterworks theme/climate --set "label=Water, climate""#,
    ],
    discussion: """
      Merges the left record into the right record, which remains. References to the left record \
      are changed to the right record, and the left ID becomes an alias of it. Values that only \
      one record has are kept, and lists are combined. If the records differ, --set chooses the \
      value of one field and --keep chooses all other values; without them, metro prints the \
      fields and changes nothing. Dependent records that become the same, such as two \
      participations in one program, are merged by the same rules. metro split or metro undo \
      undoes the merge.
      """)

  @Argument(help: ArgumentHelp("Record to merge.", valueName: "type/id"))
  var left: RecordArgument

  @Argument(help: ArgumentHelp("Record to merge into, which remains.", valueName: "type/id"))
  var right: RecordArgument

  @Option(
    help: ArgumentHelp(
      "Record whose values are kept if they differ.", valueName: MergeChoices.Side.placeholder))
  var keep: MergeChoices.Side?

  @Option(
    help: ArgumentHelp(
      """
      Value of a field, such as country=CN, or of a dependent record, such as \
      participation/ID.delegates=2; repeatable.
      """, valueName: "field=value"))
  var set: [String] = []

  @OptionGroup var change: ChangeOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard left.noun.name == right.noun.name else {
      throw ValidationError(
        "\(left.noun.withArticle) and \(right.noun.withArticle): "
          + "only records of the same type can be merged")
    }
  }

  func run(in context: Context) throws {
    do {
      _ = try context.performAndReport(
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
      throw Failure.usage("--set '\(text)': expected field=value")
    }
    let value = String(text[text.index(after: end)...])
    let parts = text[..<end].split(separator: ".", maxSplits: 1).map(String.init)
    guard parts.count == 2 else {
      return .init(field: parts.last ?? String(text[..<end]), text: value)
    }
    guard let record = RecordArgument(argument: parts[0]) else {
      throw Failure.usage(
        "--set '\(parts[0])': not a record", hint: "use --set type/id.field=value")
    }
    return .init((record.noun, record.text), field: parts[1], text: value)
  }
}

extension MergeChoices.Side: WordArgument {}
