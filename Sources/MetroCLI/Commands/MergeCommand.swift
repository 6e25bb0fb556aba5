import ArgumentParser
import MetroCore
import MetroText

struct MergeCommand: SingleCommand {
  static let group = CommandGroup.identity

  static let configuration = CommandConfiguration.metro(
    "merge", operands: "<left> ... <right>", "Merge records that are the same.",
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
      undoes the merge. Several left records, or with --where all that match, are merged into the \
      right one in one revision.
      """)

  @Argument(
    help: ArgumentHelp(
      "Records to merge, and last the record to merge into, which remains.", valueName: "type/id"))
  var records: [RecordArgument] = []

  @OptionGroup(title: "Several records") var selected: SelectionOptions

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
    guard records.count >= 2 || records.count == 1 && !selected.filters.isEmpty else {
      throw ValidationError("expected the records to merge and the record that remains")
    }
    guard selected.filters.isEmpty || records.count == 1 else {
      throw ValidationError("with --where, give only the record that remains")
    }
    guard keep != .left || records.count == 2 else {
      throw ValidationError("--keep left applies to one left record; use --keep right or --set")
    }
    for record in records where record.noun.name != records[0].noun.name {
      throw ValidationError(
        "\(records[0].noun.withArticle) and \(record.noun.withArticle): "
          + "only records of the same type can be merged")
    }
  }

  func run(in context: Context) throws {
    guard let right = records.last else { return }
    let settings = try set.map(Self.setting)
    let lefts = try lefts(of: right, in: context)
    guard !lefts.isEmpty else {
      return context.say("No other \(right.noun) matches. Nothing changed.")
    }
    let merges = lefts.map {
      MergeRecords(right.noun, $0, into: right.text, keep: keep, settings: settings)
    }
    do {
      try context.performOnMany(
        MergeAll(merges), count: merges.count, selected.confirmation, change)
    } catch MergeError.mergeConflicts(let merge, let conflicts) {
      if common.errors == .text { context.say(MergeText.lines(of: conflicts, in: merge)) }
      throw MergeError.mergeConflicts(merge, conflicts)
    }
  }

  /// Returns the records to merge into another one.
  private func lefts(of right: RecordArgument, in context: Context) throws -> [String] {
    guard !selected.filters.isEmpty else { return records.dropLast().map(\.text) }
    let listing = try selected.listing(of: right.noun, today: context.console.today.text)
    let catalog = try context.open(for: .reading)
    let remaining = try catalog.id(right.noun, right.text)
    return try catalog.ids(matching: listing).filter { $0 != remaining }
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
