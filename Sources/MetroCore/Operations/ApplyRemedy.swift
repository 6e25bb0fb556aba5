import MetroText

extension Remedy {
  /// Whether the remedy changes records; the others only show something or ask the web.
  package var isChange: Bool {
    switch self {
    case .add, .edit, .remove, .merge, .decide, .addParticipants, .removeParticipant: true
    case .explain, .list, .checkLinks: false
    }
  }

  /// The fields whose values a person has to give.
  package var missing: [Field] {
    switch self {
    case .add(let noun, let values):
      values.compactMap { $0.value == nil ? Noun.named(noun).field($0.name) : nil }
    case .edit(let record, let values):
      values.compactMap { $0.value == nil ? Noun.named(record.noun).field($0.name) : nil }
    case .decide(let record, let field, nil):
      [Noun.named(record.noun).field(field)].compactMap(\.self)
    default: []
    }
  }

  /// Whether a person has to give a reason.
  package var needsReason: Bool {
    if case .decide = self { true } else { false }
  }
}

/// Applies a remedy with the values that a person has given.
package struct ApplyRemedy: CatalogOperation {
  package let remedy: Remedy
  /// The checked values of the missing fields, by field.
  package let given: [String: FieldValue]
  /// The fields of a decision: reason, author, day.
  package let details: [String: FieldValue]
  /// The record whose values a merge keeps if they differ.
  package let keep: MergeChoices.Side?
  /// The current day as `YYYY-MM-DD`.
  package let today: String

  package init(
    _ remedy: Remedy, given: [String: FieldValue] = [:], details: [String: FieldValue] = [:],
    keep: MergeChoices.Side? = nil, today: String
  ) {
    self.remedy = remedy
    self.given = given
    self.details = details
    self.keep = keep
    self.today = today
  }

  /// - Throws: The errors of the operation that the remedy stands for.
  package func run(by writer: CatalogWriter) throws {
    switch remedy {
    case .add(let noun, let assignments):
      let noun = Noun.named(noun)
      _ = try AddRecord(noun, values(assignments, of: noun), today: today).run(by: writer)
    case .edit(let record, let assignments):
      let noun = Noun.named(record.noun)
      _ = try EditRecord(noun, record.id, values(assignments, of: noun)).run(by: writer)
    case .remove(let record):
      _ = try RemoveRecord(.named(record.noun), record.id).run(by: writer)
    case .merge(let record, let other):
      _ = try MergeRecords(.named(record.noun), record.id, into: other.id, keep: keep)
        .run(by: writer)
    case .decide(let record, let field, let value):
      let noun = Noun.named(record.noun)
      let values = try values([.init(field, value)], of: noun)
      let id = try writer.id(noun, record.id)
      try writer.decide(noun, id: id, field: field, value: values[field] ?? .none, details)
    case .addParticipants(let program, let cities, let role):
      let records = try cities.map { try Self.participation(program, $0, role) }
      _ = try AddRelations(.participation, records).run(by: writer)
    case .removeParticipant(let program, let city):
      try RemoveRelations(.participation, [Self.participation(program, city, nil)]).run(by: writer)
    case .explain, .list, .checkLinks: break
    }
  }

  private func values(
    _ assignments: [Remedy.Assignment], of noun: Noun
  ) throws -> [String: FieldValue] {
    var values: [String: FieldValue] = [:]
    for assignment in assignments {
      guard let text = assignment.value else {
        values[assignment.name] = given[assignment.name]
        continue
      }
      guard let field = noun.field(assignment.name) else {
        throw ValueError.unknownField(
          noun.name, field: assignment.name, known: noun.fields.map(\.name))
      }
      values[field.name] = try field.value(from: field.isList ? ListText.values(of: text) : [text])
    }
    return values
  }

  private static func participation(
    _ program: String, _ city: String, _ role: String?
  ) throws -> [String: FieldValue] {
    try Noun.participation.checkedValues(["program": program, "city": city, "role": role])
  }
}
