/// Sections with records.
extension ReportReader {
  /// The columns of the list of programs, each with the field that it shows.
  private static let programColumns: [(column: String, field: String)] = [
    ("program", "title"), ("dates", "dates"), ("host", "host"), ("status", "status"),
    ("cities", "cities_claimed"), ("delegates", "delegates_claimed"),
    ("presentations", "presentations_claimed"),
  ]

  /// Adds the selected programs in the order of their dates, with notes on their sources.
  func addProgramList(_ draft: inout ReportDraft, _ programs: Listing) throws {
    let selected = try ids(programs)
    let places = Dictionary(uniqueKeysWithValues: selected.enumerated().map { ($1, $0) })
    var found: [(place: Int, contents: RecordContents)] = []
    try contents.forEachRecord(of: .program) { record in
      if let place = places[record.record.id] { found.append((place, record)) }
    }
    var section = ReportContents.Section(
      name: "programs", columns: Self.programColumns.map { $0.column })
    for (_, record) in found.sorted(by: { $0.place < $1.place }) {
      section.rows.append(ReportContents.Row(cells: cells(of: record, &draft)))
    }
    draft.add(section)
  }

  private func cells(of record: RecordContents, _ draft: inout ReportDraft) -> [ReportCell] {
    let link = RecordLink(record: record.record, name: record.name, page: record.record)
    var cells = Self.programColumns.map { column in
      record.facts.first { $0.field == column.field }.map { ReportCell($0) } ?? ReportCell([])
    }
    cells[0].values = [.record(link)]
    for fact in record.facts {
      for statement in fact.evidence.statements {
        guard let number = draft.note(ofSource: statement.source.record.id) else { continue }
        if !cells[0].notes.contains(number) { cells[0].notes.append(number) }
      }
    }
    for fact in record.facts where fact.evidence.dispute != nil || fact.evidence.decision != nil {
      guard let number = draft.note(fact.evidence, of: fact.field) else { continue }
      cells[Self.programColumns.firstIndex { $0.field == fact.field } ?? 0].notes.append(number)
    }
    return cells
  }

  /// Adds the facts and lists of a record, and what `figures` adds between them.
  ///
  /// - Throws: ``ReportError`` if the record is not published.
  func add(
    _ record: RecordAddress, _ draft: inout ReportDraft, figures: (inout ReportDraft) throws -> Void
  ) throws {
    guard let found = try contents.record(record) else {
      throw ReportError.withheld(record.noun, id: record.id)
    }
    draft.contents.record = RecordLink(record: record, name: found.name, page: record)
    var facts = ReportContents.Section(name: "facts", columns: ["field", "value"])
    let name = Noun.named(record.noun).nameField
    for fact in found.facts {
      // The name is the title; it is repeated only with what speaks for it.
      if fact.field == name, fact.evidence.isEmpty { continue }
      var cell = ReportCell(fact)
      cell.notes = [draft.note(fact.evidence, of: fact.field)].compactMap(\.self)
      facts.rows.append(ReportContents.Row(cells: [ReportCell([.field(fact.field)]), cell]))
    }
    draft.add(facts)
    try figures(&draft)
    for list in found.lists {
      var section = ReportContents.Section(
        name: list.name, columns: list.columns)
      section.rows = list.rows.map { row in
        ReportContents.Row(cells: row.cells.map { ReportCell($0) })
      }
      draft.add(section)
    }
  }
}
