import ArgumentParser
import MetroCore

struct Why: SingleCommand, ReadingCommand {
  static let group = CommandGroup.evidence

  static let configuration = CommandConfiguration.metro(
    "why", operands: "<type/id> [field]", "Show the evidence for the values of a record.",
    examples: ["metro why program/seoul-2015 dates", "metro why program/seoul-2015 --csv"],
    discussion: """
      Shows for each field the value in use, the statement of each source, newest source first, \
      and the decision. A field that no source mentions has no evidence.
      """)

  @Argument(help: ArgumentHelp("Record.", valueName: "type/id"))
  var record: RecordArgument

  @Argument(help: ArgumentHelp("Only this field.", valueName: "field"))
  var field: String?

  @OptionGroup(title: "Output") var output: OutputOptions
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var common: CommonOptions

  func run(in context: Context) throws {
    try record.requireCitable()
    let field = try field.map { try record.noun.citable($0).name }
    let catalog = try context.open(reading)
    var evidence = try catalog.evidence(record.noun, id: catalog.id(record.noun, record.text))
    if let field {
      evidence = evidence.filter { $0.field == field }
      if evidence.isEmpty {
        context.say("\(field): has no value, and no source mentions it.")
      }
    }
    let output = try Output(output, context)
    guard output.format == .table else {
      try output.rows { try send(evidence, to: $0) }
      return
    }
    let text = EvidenceText(usesColor: output.usesColor, width: output.width)
    try output.text(evidence.map(text.text).joined(separator: "\n"))
  }

  private func send(_ evidence: [FieldEvidence], to sink: any RowSink) throws {
    try sink.begin(Self.columns)
    for field in evidence {
      let own: [Cell] = [
        .text(field.field), Cell(field.used), .text(field.standing),
      ]
      if let decision = field.decision {
        try sink.row(
          own + [
            .text("decision"), Cell(decision.value), .null, .null, .null, .null, .null, .null,
            .null, Cell(decision.on), Cell(decision.by), .text(decision.because),
          ])
      }
      for statement in field.statements {
        try sink.row(
          own + [
            .text("statement"), Cell(statement.value), .text(statement.stated),
            Cell(statement.quote), .text(statement.source), Cell(statement.locator),
            Cell(statement.scope), .text(statement.method), Cell(statement.language),
            Cell(statement.sourceDate), .null, .null,
          ])
      }
      if field.decision == nil, field.statements.isEmpty {
        try sink.row(own + [Cell](repeating: .null, count: 12))
      }
    }
    try sink.end()
  }

  private static let columns = [
    Column(naming: "field", isFreeText: false, help: "the field"),
    Column(naming: "used", help: "the value in use"),
    Column(naming: "standing", help: "how well the evidence supports it"),
    Column(naming: "kind", isFreeText: false, help: "statement or decision"),
    Column(naming: "value", help: "the value that was stated or decided"),
    Column(naming: "stated", help: "what the source says"),
    Column(naming: "quote", help: "the sentence quoted from the source"),
    Column(naming: "source", isFreeText: false, help: "the source"),
    Column(naming: "locator", help: "the place in the source"),
    Column(naming: "scope", isFreeText: false, help: "what dates or a list cover"),
    Column(naming: "method", isFreeText: false, help: "how the statement was entered"),
    Column(naming: "language", isFreeText: false, help: "the language of the source"),
    Column(naming: "date", isFreeText: false, help: "the date of the source or the decision"),
    Column(naming: "by", help: "who decided"),
    Column(naming: "because", help: "the reason for the decision"),
  ]
}
