import ArgumentParser
import MetroCore

struct Check: SingleCommand {
  static let group = CommandGroup.care

  static let configuration = CommandConfiguration.metro(
    "check", "Find out whether the catalog is whole.",
    examples: ["metro check", "metro check --repair"],
    discussion: """
      Checks the file, its schema, references, every value, the search index, the revisions \
      against the records, and who may write. The exit status is 1 if anything is wrong. --repair \
      makes again what follows from the rest; --adopt takes records as another program has left \
      them, as a revision that can be undone.
      """)

  @Flag(help: "Make indexes, triggers and the search index again.")
  var repair = false

  @Flag(help: "Take on what another program has changed, as a revision.")
  var adopt = false

  @OptionGroup(title: "Output") var output: OutputOptions
  @OptionGroup var revision: RevisionOptions
  @OptionGroup var common: CommonOptions

  func run(in context: Context) throws {
    let output = try Output(output, context)
    let catalog = try context.open(for: repair || adopt ? .writing : .reading)
    if repair { try catalog.repair() }
    if adopt {
      let records = try catalog.adoptOutsideChanges(by: context.origin(revision))
      context.say(
        records.isEmpty
          ? "No other program has changed a record."
          : "Took on \(records.count) \(records.count == 1 ? "record" : "records") as revision "
            + "\(try catalog.latestRevision()).")
    }
    var count = 0
    try output.rows { sink in
      try sink.begin(Self.columns)
      try catalog.check { finding in
        count += 1
        try sink.row(Self.row(finding))
      }
      try sink.end()
    }
    context.say(
      count == 0 ? "Nothing is wrong." : "\(count) \(count == 1 ? "problem" : "problems") found")
    if count > 0 { throw NegativeAnswer() }
  }

  private static let columns = [
    Column(naming: "check", isFreeText: false, help: "what was checked"),
    Column(naming: "noun", isFreeText: false, help: "the kind of record, if one is concerned"),
    Column(naming: "id", isFreeText: false, help: "its id"),
    Column(naming: "problem", help: "what is wrong"),
    Column(naming: "remedy", isFreeText: false, help: "the command that resolves it, if one can"),
  ]

  private static func row(_ finding: CheckFinding) -> [Cell] {
    let remedy: String? =
      switch finding.remedy {
      case .repair: "metro check --repair"
      case .adopt: "metro check --adopt"
      case .none: nil
      }
    return [
      .text(finding.subject.rawValue), Cell(finding.record?.noun.rawValue),
      Cell(finding.record?.id), .text(finding.problem), Cell(remedy),
    ]
  }
}
