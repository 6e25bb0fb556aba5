import ArgumentParser
import MetroCore
import MetroText

/// The `add-NOUN` commands, which add a record and print its ID.
struct Add<N: NounCommands>: MetroCommand {
  static var configuration: CommandConfiguration {
    let name = N.noun.nameField
    return .metro(
      Verb.add.command(N.name),
      operands: name.map { "[\($0)-or-id]" } ?? "[id]", "Add \(N.noun.withArticle).",
      examples: N.examples(.add),
      discussion: name.map {
        """
        The operand is the \($0), or the ID if --\($0) is also given. If no ID is given, metro \
        derives it from the \(madeFrom). Prints the ID when output goes to a pipe or file. \
        Without operand and fields on a terminal, asks for each field.
        """
      } ?? "The operand is the ID. If it is omitted, metro derives it from the values.")
  }

  @Argument(
    help: ArgumentHelp(
      N.noun.nameField.map { "The \($0), or the ID if --\($0) is given." } ?? "The ID.",
      valueName: N.noun.nameField.map { "\($0)-or-id" } ?? "id"))
  var operand: String?

  @OptionGroup(title: "Fields") var fields: FieldOptions<N>
  @OptionGroup var reading: ValueReadingOptions
  @OptionGroup(title: "Evidence") var evidence: EvidenceOptions<N>
  @OptionGroup(title: "Gazetteer") var gazetteer: GazetteerOptions<N>
  @OptionGroup var change: ChangeOptions
  @OptionGroup var common: CommonOptions

  func run(in context: Context) throws {
    guard operand == nil, fields.isEmpty, context.hasScreen, context.canAsk else {
      let (id, values) = try record(in: context)
      return try add(id, values, in: context)
    }
    try AddForm(N.noun, context).run { try add(nil, $0, in: context) }
  }

  private func add(
    _ id: RecordID?, _ given: [String: FieldValue], in context: Context
  ) throws {
    var values = given
    let country = reading.strict ? nil : try gazetteer.country(in: &values)
    let kind = try gazetteer.kind(of: &values) ?? reading.status(of: N.noun, in: &values)
    let filled = try gazetteer.fill(values, in: context)
    let performed = try context.perform(
      AddRecord(
        N.noun, id: id, values, filling: filled?.outcome.filling,
        citation: evidence.citation(leaving: fields.leftOpen(by: reading)),
        today: context.console.today.text),
      change)
    if !change.dryRun { context.reportAdded(performed.changes.filter { $0.noun == N.name }) }
    for sentence in [country, kind].compactMap(\.self) { context.say(sentence) }
    if let filled { context.say(filled.sentence) }
    let added = performed.outcome
    for pair in added.lookAlikes.prefix(3) { context.say(pair.warning(of: added.id)) }
  }

  /// The fields from which an ID is derived, in words.
  private static var madeFrom: String {
    N.name == .link ? "owner and the relation" : N.noun.idFields.joined(separator: " and the ")
  }

  /// Returns the ID, if it is given, and the values; the operand is the ID or the name.
  private func record(in context: Context) throws -> (id: RecordID?, values: [String: FieldValue]) {
    var values = try fields.values(by: reading, in: context)
    guard let operand else { return (nil, values) }
    if let name = N.noun.nameField, values[name] == nil {
      values[name] = try N.noun.field(name)?.value(from: [operand])
      return (nil, values)
    }
    return (try RecordID(operand, of: N.noun), values)
  }
}

extension RecordID {
  /// Checks an ID that the user typed.
  init(_ text: String, of noun: Noun) throws {
    do {
      try self.init(text)
    } catch {
      throw ValueError.invalidValue(field: "\(noun) id", error)
    }
  }
}

extension DuplicatePair {
  /// Returns a warning that an added record looks like an existing one, with both remedies.
  fileprivate func warning(of added: String) -> String {
    let existing = added == id ? other : id
    let (record, like) = (RecordAddress(noun, added), RecordAddress(noun, existing))
    return """
      \(noun.rawValue) \(existing) may be the same (\(Cell.number(score).text ?? "")): \
      \(reasons.joined(separator: "; "))
      If so: \(Remedy.merge(record: record, into: like).command); if not: \
      \(ShellCommand("metro not-same \(record) \(like) --because WHY"))
      """
  }
}
