import ArgumentParser
import MetroCore

struct Check: SingleCommand {
  static let group = CommandGroup.care

  static let configuration = CommandConfiguration.metro(
    "check", "Check the catalog for damage and inconsistencies.",
    examples: ["metro check", "metro check --repair"],
    discussion: """
      Checks the file, its schema, references, all values, the search index, whether revisions \
      match the records, and write permissions. Exits with status 1 if there is a problem. \
      --repair rebuilds indexes, triggers and the search index. --adopt records the changes that \
      another program made as a revision, which can be undone.
      """)

  @Flag(help: "Rebuild indexes, triggers and the search index.")
  var repair = false

  @Flag(help: "Record changes by other programs as a revision.")
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
          : "Adopted \(records.count) \(records.count == 1 ? "record" : "records") as revision "
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
      count == 0 ? "No problems found." : "\(count) \(count == 1 ? "problem" : "problems") found")
    if count > 0 { throw NegativeAnswer() }
  }

  private static let columns = [
    Column(naming: "check", isFreeText: false, help: "what was checked"),
    Column(naming: "noun", isFreeText: false, help: "the record type, if applicable"),
    Column(naming: "id", isFreeText: false, help: "the ID of the record"),
    Column(naming: "problem", help: "the problem"),
    Column(naming: "remedy", isFreeText: false, help: "the command that resolves it, if any"),
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
