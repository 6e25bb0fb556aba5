/// A report while its sections are read: its contents, and the numbers of its notes.
struct ReportDraft {
  var contents: ReportContents
  private let sources: [String: ReportContents.Note]
  private var numbers: [String: Int] = [:]

  init(_ subject: ReportSubject, sources: [String: ReportContents.Note]) {
    contents = ReportContents(subject: subject)
    self.sources = sources
  }

  /// Adds a section unless it has no row.
  mutating func add(_ section: ReportContents.Section) {
    if !section.rows.isEmpty { contents.sections.append(section) }
  }

  /// Returns the number of the note about a source, which has one however often it is used.
  mutating func note(ofSource id: String) -> Int? {
    if let number = numbers[id] { return number }
    guard let note = sources[id] else { return nil }
    contents.notes.append(note)
    numbers[id] = contents.notes.count
    return contents.notes.count
  }

  /// Returns the number of a new note about what speaks for a value; nil if there is nothing to say.
  mutating func note(_ provenance: Provenance, of field: String) -> Int? {
    guard !provenance.isEmpty else { return nil }
    contents.notes.append(.evidence(field: field, provenance))
    return contents.notes.count
  }
}
