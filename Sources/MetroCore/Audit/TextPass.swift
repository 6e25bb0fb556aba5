import GRDB
import MetroText

/// Reads every text of the records once, for all rules about texts.
struct TextPass {
  private let scope: AuditScope

  init(_ scope: AuditScope) {
    self.scope = scope
  }

  func run(_ rules: [AuditRule], _ take: (Finding) throws -> Void) throws {
    let checks = rules.compactMap { rule -> Check? in
      if case .text(let check) = rule.work { Check(rule: rule, find: check) } else { nil }
    }
    guard !checks.isEmpty else { return }
    for noun in Noun.inOrderOfReference { try run(noun, checks, take) }
  }

  private struct Check {
    let rule: AuditRule
    let find: @Sendable (AuditedText) -> TextMatch?
  }

  private func run(
    _ noun: Noun, _ checks: [Check], _ take: (Finding) throws -> Void
  ) throws {
    let fields = noun.fields.filter(Self.isLookedAt)
    guard !fields.isEmpty else { return }
    let language = noun.field("language")?.isList == false ? "t.language" : "NULL"
    let programLanguages = Self.programLanguages(of: noun)
    let state = noun.name == .link ? "t.state" : noun.name == .name ? "t.kind" : "NULL"
    let columns = fields.map { $0.column.sql }.joined(separator: ", ")
    let query: SQL = """
      SELECT t.id, \(sql: language), \(sql: state), \(sql: programLanguages), \(literal: columns)
      FROM \(sql: noun.table) AS t
      WHERE \(sql: scope.holds(noun.name))
      """
    let (sql, arguments) = try query.build(scope.database)
    let statement = try scope.database.makeStatement(sql: sql)
    try statement.setArguments(arguments)
    let rows = RowStatement(statement)
    defer { rows.reset() }
    while try rows.next() {
      try scope.meter.add(.row)
      for (index, field) in fields.enumerated() {
        guard case .text(let bytes) = rows.cell(Int32(index + 4)) else { continue }
        try scope.meter.add(.row, bytes: bytes.count)
        var text = AuditedText(
          noun: noun.name, field: field.name,
          text: unsafe String(decoding: bytes, as: UTF8.self))
        text.isQuoted = Self.isQuoted(field, of: noun.name)
        text.language = Cell(rows.cell(1)).text
        text.programLanguages =
          Cell(rows.cell(3)).text?.split(separator: " ").map(String.init) ?? []
        let state = Cell(rows.cell(2)).text
        text.linkState = noun.name == .link ? state : nil
        // A name of this kind is stored exactly as it was typed.
        if state == "as-typed" { text.isQuoted = true }
        for check in checks {
          guard let match = check.find(text) else { continue }
          let id = Cell(rows.cell(0)).text ?? ""
          var finding = Self.finding(noun, id, field, match)
          if noun.has(.citable) {
            finding.evidence += try scope.statements(noun.name, id, [field.name])
          }
          try take(finding.found(by: check.rule))
        }
      }
    }
  }

  /// Returns the working languages of the program of a record, as SQL; a record with a language of its own
  /// has no other.
  private static func programLanguages(of noun: Noun) -> String {
    let list = "(SELECT group_concat(language, ' ') FROM program_language WHERE program = "
    return switch noun.name {
    case .program: list + "t.id)"
    case .presentation: "CASE WHEN t.language IS NULL THEN \(list)t.program) END"
    default: "NULL"
    }
  }

  private static func isLookedAt(_ field: Field) -> Bool {
    switch field.type {
    case .line, .name, .prose, .speaker, .award, .webAddress: true
    default: false
    }
  }

  /// Returns whether a field quotes a source; such texts are checked only for forbidden data.
  private static func isQuoted(_ field: Field, of noun: Noun.Name) -> Bool {
    switch noun {
    case .statement, .waiver, .alias: true
    case .decision: field.name == "against"
    case .source: field.name == "text"
    // A link's label is also in the words of a source, but it is not treated as a quotation.
    default: false
    }
  }

  private static func finding(
    _ noun: Noun, _ id: String, _ field: Field, _ match: TextMatch
  ) -> Finding {
    var finding = Finding(
      noun: noun.name, id: id, field: field.name,
      message: match.message, evidence: ["\(field.name): \"\(match.excerpt.oneLine)\""],
      inputs: match.excerpt)
    let corrected = field.isList ? nil : match.corrected
    finding.remedy =
      switch noun.name {
      case .decision, .waiver, .alias: .remove(record: RecordAddress(noun.name, id))
      default: .edit(record: RecordAddress(noun.name, id), values: [.init(field.name, corrected)])
      }
    return finding
  }
}
