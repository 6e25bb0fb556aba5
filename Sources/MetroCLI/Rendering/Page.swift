import MetroCore
import MetroText

/// All that is known about one record, as a person reads it: facts, then lists of other records.
struct Page {
  let title: String
  let id: String
  let facts: [Fact]
  let sections: [(title: String, rows: RowBuffer)]

  struct Fact {
    let label: String
    let value: String
    /// What is wrong with the evidence for it; nil for nothing.
    let mark: String?
  }

  /// - Throws: `RecordError.noSuchRecord`.
  init(
    of noun: Noun, id: String, in catalog: Catalog, today: String, names: PreferredName? = nil
  ) throws {
    let record = try catalog.record(noun, id: id)
    var derived = Listing(noun, today: today)
    derived.only(id: id)
    derived.columns = ["id"] + noun.counts.map(\.derived)
    let derivedRow = RowBuffer()
    try catalog.list(derived, to: derivedRow)

    self.id = id
    let ownName = noun.nameField.flatMap { record.text($0) }
    title = try names.flatMap { try catalog.preferredName(noun, id: id, $0) } ?? ownName ?? id
    let marks = try Self.marks(noun, id: id, in: catalog)
    var facts: [Fact] = []
    for field in noun.fields {
      // The name is the heading; it comes again where something is to be said of it.
      guard field.name != noun.nameField || marks[field.name] != nil || title != ownName else {
        continue
      }
      guard !noun.counts.contains(where: { $0.claimed == field.name }) else { continue }
      let texts = try record[field.name].texts.map { text in
        switch field.type {
        case .reference(let noun): try Self.name(of: .named(noun), id: text, in: catalog, names)
        case .country: (try? CountryCode(text)).map { "\($0.name) (\(text))" } ?? text
        default: text
        }
      }
      guard !texts.isEmpty else { continue }
      facts.append(
        Fact(
          label: Self.label(field.name), value: texts.joined(separator: "; "),
          mark: marks[field.name]))
    }
    for (index, count) in noun.counts.enumerated() {
      let named = derivedRow.rows.first?[index + 1].text
      let parts = [
        named.map { "\($0) recorded" }, record.text(count.claimed).map { "\($0) claimed" },
      ].compactMap(\.self)
      guard !parts.isEmpty else { continue }
      facts.append(
        Fact(
          label: count.label, value: parts.joined(separator: ", "), mark: marks[count.claimed]))
    }
    self.facts = facts
    sections = try noun.sections.compactMap { section in
      var listing = Listing(.named(section.noun), today: today)
      listing.columns = section.columns
      listing.names = names
      try listing.filter(section.filter, id)
      let rows = RowBuffer()
      try catalog.list(listing, to: rows)
      return rows.rows.isEmpty ? nil : (section.title, rows)
    }
  }

  /// What is wrong with the evidence for the fields of a record; in a catalog without sources it
  /// would be all of them.
  private static func marks(
    _ noun: Noun, id: String, in catalog: Catalog
  ) throws -> [String: String] {
    guard try catalog.hasSources() else { return [:] }
    var marks: [String: String] = [:]
    for evidence in try catalog.evidence(noun, id: id) {
      let isUnsourced =
        evidence.statements.isEmpty && evidence.decision == nil && evidence.field != noun.nameField
      marks[evidence.field] = evidence.dispute?.mark ?? (isUnsourced ? "no source" : nil)
    }
    return marks
  }

  private static let properNames = ["geonames": "GeoNames", "url": "URL", "sha256": "SHA-256"]

  private static func label(_ name: String) -> String {
    properNames[name] ?? name.replacing("_", with: " ").capitalizedSentence
  }

  /// The name of a record with its id behind it.
  private static func name(
    of noun: Noun, id: String, in catalog: Catalog, _ names: PreferredName?
  ) throws -> String {
    let preferred = try names.flatMap { try catalog.preferredName(noun, id: id, $0) }
    guard let field = noun.nameField,
      let name = try preferred ?? catalog.record(noun, id: id).text(field)
    else { return id }
    return "\(name) (\(id))"
  }
}
