import MetroText

/// Everything known about a record, for display: facts, then lists of other records.
package struct RecordPage: Encodable {
  package let noun: Noun.Name
  package let id: String
  /// The name of the record, or its ID if it has none.
  package let title: String
  package let facts: [Fact]
  package let sections: [Section]

  package struct Fact: Sendable, Equatable, Encodable {
    package let label: String
    package let value: String
    /// The problem with the evidence for the value; nil if there is none.
    package let mark: String?
    /// Whether sources disagree with the value or with each other.
    package var isDisputed: Bool { mark != nil && mark != RecordPage.unsourced }
    /// Whether the value is a word that says how far the record has come.
    package var isState = false

    private enum CodingKeys: CodingKey {
      case label, value, mark
    }
  }

  /// A list of other records.
  package struct Section {
    package let title: String
    package let rows: RowBuffer
  }

  /// Builds the page of a record; `today` is the current day as `YYYY-MM-DD`.
  ///
  /// `isForReader` makes the sections name related records and mark what is wrong with them.
  ///
  /// Call it in ``Catalog/consistently(_:)``, so that all queries see the same state.
  ///
  /// - Throws: `RecordError.noSuchRecord`.
  package init(
    of noun: Noun, id: String, in catalog: Catalog, today: String, names: PreferredName? = nil,
    isForReader: Bool = false
  ) throws {
    let record = try catalog.record(noun, id: id)
    var derived = Listing(noun, today: today)
    derived.only(id: id)
    let others = noun.name == .program ? PlaceKind.others : []
    derived.columns = ["id"] + noun.counts.map(\.derived) + others.map(\.column)
    let derivedRow = RowBuffer()
    try catalog.list(derived, to: derivedRow)

    self.noun = noun.name
    self.id = id
    let ownName = noun.nameField.flatMap { record.text($0) }
    title = try names.flatMap { try catalog.preferredName(noun, id: id, $0) } ?? ownName ?? id
    let marks = try Self.marks(noun, id: id, in: catalog)
    var facts: [Fact] = []
    for field in noun.fields {
      // The name is the heading; it is repeated only if it has a mark or differs from the heading.
      guard field.name != noun.nameField || marks[field.name] != nil || title != ownName else {
        continue
      }
      guard !noun.counts.contains(where: { $0.claimed == field.name }), !field.hasOneWord else {
        continue
      }
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
          mark: marks[field.name], isState: field.column.role == .state))
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
    for (index, place) in others.enumerated() {
      guard case .integer(let count)? = derivedRow.rows.first?[noun.counts.count + index + 1],
        count > 0
      else { continue }
      facts.append(
        Fact(
          label: "\(place.help.startingWithCapital) taking part", value: "\(count) recorded",
          mark: nil))
    }
    self.facts = facts
    sections = try noun.sections.compactMap { section in
      var listing = Listing(.named(section.noun), today: today)
      listing.columns = section.columns
      listing.names = names
      listing.isForReader = isForReader
      try listing.filter(section.filter, id)
      let rows = RowBuffer()
      try catalog.list(listing, to: rows)
      return rows.rows.isEmpty ? nil : Section(title: section.title, rows: rows)
    }
  }

  /// Returns the problem with the evidence for each field of a record.
  ///
  /// In a catalog without sources every field would have one, so none is returned.
  private static func marks(
    _ noun: Noun, id: String, in catalog: Catalog
  ) throws -> [String: String] {
    guard try catalog.hasSources() else { return [:] }
    var marks: [String: String] = [:]
    for evidence in try catalog.evidence(noun, id: id) {
      let isUnsourced =
        evidence.statements.isEmpty && evidence.decision == nil && evidence.field != noun.nameField
      marks[evidence.field] = evidence.dispute?.mark ?? (isUnsourced ? unsourced : nil)
    }
    return marks
  }

  private static let unsourced = "no source"

  private static let properNames = [
    "geonames": "GeoNames", "url": "URL", "sha256": "SHA-256", "sdgs": "SDGs",
  ]

  private static func label(_ name: String) -> String {
    properNames[name] ?? name.replacing("_", with: " ").startingWithCapital
  }

  /// Returns the name of a record, followed by its ID.
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

extension RecordPage.Section: Encodable {
  private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  /// Encodes the rows as objects with the columns as keys; a cell without a value has no key.
  package func encode(to encoder: any Encoder) throws {
    var section = encoder.container(keyedBy: Key.self)
    try section.encode(title, forKey: Key(stringValue: "title"))
    var list = section.nestedUnkeyedContainer(forKey: Key(stringValue: "rows"))
    for row in rows.rows {
      var object = list.nestedContainer(keyedBy: Key.self)
      for (column, cell) in zip(rows.columns, row) {
        let key = Key(stringValue: column.name)
        switch cell {
        case .null: break
        case .integer(let integer): try object.encode(integer, forKey: key)
        case .number(let number): try object.encode(number, forKey: key)
        case .text(let text): try object.encode(text, forKey: key)
        }
      }
    }
  }
}

extension Field {
  /// Whether the field has the same word in every record, which says nothing.
  fileprivate var hasOneWord: Bool {
    if case .choice(let words) = type { words.count == 1 } else { false }
  }
}

extension String {
  fileprivate var startingWithCapital: String { prefix(1).uppercased() + dropFirst() }
}
