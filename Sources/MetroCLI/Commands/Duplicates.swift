import ArgumentParser
import MetroCore
import MetroText

struct Duplicates: SingleCommand, ReadingCommand {
  static let group = CommandGroup.evidence

  static let configuration = CommandConfiguration.metro(
    "duplicates", operands: "[type]",
    "Find records that may be duplicates, most likely first.",
    examples: ["metro duplicates cities", "metro duplicates --limit 10 --format json"],
    discussion: """
      Compares names, ignoring case, accents, script, word order and typing errors, and then \
      countries, distances, dates, hosts, participants and URLs. The score ranges from 0.5, as \
      likely as not, to 0.99; the reasons list the evidence for and against. Cities with the same \
      name in different countries are not duplicates, and neither are editions of a series. Merge \
      two records with metro merge, or mark them as different with metro not-same, which hides \
      them until one of the compared values changes. --merge-all merges all pairs of a least score \
      in one revision; pairs whose values differ are left, unless --keep chooses.
      """)

  @Argument(help: ArgumentHelp("Record type.", valueName: "type"))
  var type: ComparedType?

  @Option(
    parsing: .unconditional, help: ArgumentHelp("Maximum number of pairs.", valueName: "number"))
  var limit: Int?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Only pairs of this score or more, such as 0.9.", valueName: "number"))
  var minScore: Double?

  @Flag(help: "Merge each pair into the better-known record; requires --min-score.")
  var mergeAll = false

  @Option(
    help: ArgumentHelp(
      "Record whose values --merge-all keeps if they differ; right is the better-known one.",
      valueName: MergeChoices.Side.placeholder))
  var keep: MergeChoices.Side?

  @OptionGroup var confirmation: ConfirmationOptions
  @OptionGroup var change: ChangeOptions
  @OptionGroup(title: "Output") var output: OutputOptions
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard limit ?? 0 >= 0 else { throw ValidationError("--limit expects a whole number from 0") }
    if let minScore, !(0...1).contains(minScore) {
      throw ValidationError("--min-score expects a number from 0 to 1")
    }
    if mergeAll, minScore == nil { throw ValidationError("--merge-all requires --min-score") }
    if mergeAll, reading.at != nil { throw ValidationError("--merge-all changes no past state") }
    guard mergeAll || keep == nil && !change.dryRun && !confirmation.yes else {
      throw ValidationError("--keep, --dry-run and --yes require --merge-all")
    }
    guard let noun = type?.noun, !DuplicateSearch.nouns.contains(noun.name) else { return }
    let words = ComparedType.allValueStrings.joined(separator: ", ")
    throw ValidationError("'\(noun.plural)' cannot be compared; use one of \(words)")
  }

  var onlyReads: Bool { !mergeAll }

  func run(in context: Context) throws {
    var search = DuplicateSearch(today: context.console.today.text)
    if let type { search.nouns = [type.noun.name] }
    search.limit = limit
    search.minScore = minScore ?? 0
    guard !mergeAll else { return try merge(search, in: context) }
    let catalog = try context.open(reading)
    var count = 0
    try Output(output, context).duplicates { sink in
      try sink.begin(DuplicateColumns.all)
      try catalog.duplicates(search) { pair in
        count += 1
        try sink.row(DuplicateColumns.cells(pair))
      }
      try sink.end()
    }
    if count == 0 { context.say("No duplicates found.") }
  }

  private func merge(_ search: DuplicateSearch, in context: Context) throws {
    var pairs: [DuplicatePair] = []
    let catalog = try context.open(for: .writing)
    try catalog.duplicates(search) { pairs.append($0) }
    let plan = try catalog.plan(merging: pairs, keep: keep)
    if plan.merges.isEmpty {
      context.say("No pair to merge.")
    } else {
      try context.performOnMany(
        MergeAll(plan.merges), count: plan.merges.count, confirmation, change)
    }
    for (pair, error) in plan.left.prefix(10) {
      let failure = Failure(error)
      context.say("Left: \(pair.merge): \(failure.message)")
    }
    guard plan.left.isEmpty else {
      throw Failure(
        status: .negative, message: "\(plan.left.count) of \(pairs.count) pairs were not merged",
        hint: "decide them with metro merge or metro not-same, or add --keep right")
    }
  }
}

/// A record type as an argument; help and completion list only the types that are compared.
struct ComparedType: ExpressibleByArgument {
  let noun: Noun

  init?(argument: String) {
    guard let noun = NounArgument(argument: argument)?.noun else { return nil }
    self.noun = noun
  }

  static var allValueStrings: [String] { DuplicateSearch.nouns.map(\.plural) }
  static var defaultCompletionKind: CompletionKind { .list(allValueStrings) }
}
