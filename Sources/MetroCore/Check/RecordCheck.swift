import GRDB
import MetroText

/// Validates every value of every record of a type as if it were entered now.
struct RecordCheck {
  private let noun: Noun
  private let database: Database
  private let isInterrupted: () -> Bool

  init(_ noun: Noun, _ database: Database, _ isInterrupted: @escaping () -> Bool) {
    self.noun = noun
    self.database = database
    self.isInterrupted = isInterrupted
  }

  func run(_ take: (CheckFinding) throws -> Void) throws {
    let rows = try RecordRows(noun, database)
    var count = 0
    while try rows.next() {
      count += 1
      if count & 0x3FF == 0, isInterrupted() { throw StorageError.interrupted }
      let id = Cell(rows.cells[0]).text ?? ""
      if (try? RecordID(id)) == nil { try take(finding(id, "its id is invalid")) }
      var record = RecordValues()
      var isReadable = true
      for (index, field) in noun.fields.enumerated() {
        let cell = rows.cells[index + 1]
        // Most texts need only a check of their bytes.
        if case .text(let bytes) = cell, !field.isList, field.isPlain, cell.isUTF8,
          unsafe field.type.isWrittenAsStored(bytes.span), noun.rule == nil
        {
          continue
        }
        do {
          record[field.name] = try value(cell, of: field)
        } catch ValueError.invalidValue(_, let fault) {
          isReadable = false
          try take(finding(id, "\(field.name) '\(fault.text)': \(fault.reason)"))
        }
      }
      guard isReadable, let rule = noun.rule else { continue }
      do {
        try rule(&record)
      } catch {
        try take(finding(id, "its values are inconsistent"))
      }
    }
    try checkDays(take)
    try CircleCheck(noun, database).run(take)
  }

  private func finding(_ id: String, _ problem: String) -> CheckFinding {
    CheckFinding(.records, noun.name, id: id, problem)
  }

  /// Parses a value; a noncanonical form counts as an error as well.
  private func value(_ cell: RawCell, of field: Field) throws -> FieldValue {
    guard let text = Cell(cell).text else { return .none }
    guard cell.isUTF8 else {
      throw ValueError.invalidValue(
        field: field.name, InvalidValue(text: text, reason: "it is not UTF-8"))
    }
    let value = try field.read(
      field.isList ? ListText.values(of: text) : [text], by: ReadingRules(isStrict: true)
    ).value
    guard value.text == text else {
      throw ValueError.invalidValue(
        field: field.name,
        InvalidValue(text: text, reason: "its canonical form is '\(value.text ?? "")'"))
    }
    return value
  }

  /// Checks that the first and last day of each date match its text.
  private func checkDays(_ take: (CheckFinding) throws -> Void) throws {
    for field in noun.fields where field.type == .date {
      let rows = try RowStatement(
        database,
        "SELECT id, \(field.storedColumns, separator: ", ") FROM \(noun.table) ORDER BY id")
      while try rows.next() {
        guard let text = Cell(rows.cell(1)).text, let date = try? EDTFDate(text) else { continue }
        guard case .date(_, let first, let last) = FieldValue(date: date).content,
          Cell(rows.cell(2)).text != first || Cell(rows.cell(3)).text != last
        else { continue }
        try take(
          finding(
            Cell(rows.cell(0)).text ?? "",
            "\(field.name): its first and last day do not match those "
              + "of '\(text)'"))
      }
    }
  }
}

extension Field {
  /// Whether the field holds plain text, whose bytes usually suffice to validate it.
  fileprivate var isPlain: Bool { type == .line || type == .name }
}
