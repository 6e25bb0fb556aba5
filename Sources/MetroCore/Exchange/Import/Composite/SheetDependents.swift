import GRDB
import MetroText

/// Stores the records that a row of a sheet makes besides its own.
final class SheetDependents {
  private let noun: Noun
  private let writer: CatalogWriter
  /// The source of the records, if there is one.
  var source: String? {
    didSet { if source != oldValue { stated = [:] } }
  }
  /// Statements of the source about the records, by type.
  private var stated: [Noun.Name: StatedRows] = [:]

  init(_ noun: Noun, _ writer: CatalogWriter, _ options: ImportOptions) {
    self.noun = noun
    self.writer = writer
    source = options.source
  }

  /// Runs work of several changes, and reports them only if all of it succeeds.
  func reportingAtEnd<Result>(_ work: () throws -> Result) throws -> Result {
    let report = writer.report
    var changes: [Change] = []
    writer.report = { changes.append($0) }
    defer { writer.report = report }
    let result = try work()
    for change in changes { try report?(change) }
    return result
  }

  /// Adds the records that a row refers to.
  func add(_ records: [NewRecord], _ tally: inout SheetTally) throws {
    for record in records where try !isThere(record) {
      try writer.add(record.noun, id: record.id, record.values)
      tally.made(record.noun.name)
      if let filling = record.filling { try writer.cite(filling, of: record.id.text) }
      if let name = record.otherName {
        try writer.add(
          .name,
          Noun.name.checkedValues([
            record.noun.name.rawValue: record.id.text, "text": name, "kind": "as-typed",
          ]))
      }
    }
  }

  /// Returns whether a row before this one, which waited for others, has added the same record.
  private func isThere(_ record: NewRecord) throws -> Bool {
    guard let values = try writer.reader.values(record.noun, id: record.id.text) else {
      return false
    }
    let fields = [record.noun.nameField, "geonames"].compactMap(\.self)
    guard fields.allSatisfy({ values[$0] == record.values[$0] ?? FieldValue.none }) else {
      throw RecordError.recordExists(record.noun.name, id: record.id.text)
    }
    return true
  }

  /// Stores the records that depend on the program of a row.
  func take(_ row: SheetRow, of program: String, _ tally: inout SheetTally) throws {
    let owner = ["program": FieldValue(.text(program))]
    for involved in row.involved {
      var values = owner
      values["city"] = FieldValue(.text(involved.city))
      values["role"] = FieldValue(.text(involved.role))
      values["delegates"] = involved.delegates.map { FieldValue(.whole(Int64($0))) }
      _ = try take(.participation, values, &tally)
    }
    for values in row.visits { _ = try take(.visit, owner.merging(values) { $1 }, &tally) }
    var presentation: String?
    for values in row.presentations {
      presentation = try take(.presentation, owner.merging(values) { $1 }, &tally)
    }
    try takeLinks(row.links, of: owner, &tally)
    if let presentation {
      try takeLinks(
        row.presentationLinks, of: ["presentation": FieldValue(.text(presentation))], &tally)
    }
  }

  /// Adds a record, or changes the existing one that it matches, and returns its ID.
  private func take(
    _ noun: Noun, _ values: [String: FieldValue], as existing: String? = nil,
    _ tally: inout SheetTally
  ) throws -> String {
    let id: String
    if let match = try existing ?? record(noun, values) {
      try writer.edit(noun, id: match, values)
      id = match
    } else {
      id = try writer.add(noun, values).text
      tally.made(noun.name)
    }
    try state(noun, id, values)
    return id
  }

  /// Returns the existing record that values describe.
  private func record(_ noun: Noun, _ values: [String: FieldValue]) throws -> String? {
    var record = RecordValues(values)
    try noun.fillDefaults(of: &record)
    return try writer.existing(noun, like: record)
  }

  private func state(_ noun: Noun, _ id: String, _ values: [String: FieldValue]) throws {
    guard let source else { return }
    if stated[noun.name] == nil {
      stated[noun.name] = try StatedRows(of: noun, from: source, writer)
    }
    try stated[noun.name]?.take(id, values)
  }

  // MARK: - Links

  /// Stores links of an owner.
  ///
  /// A link is the existing one with the same address. The only link of a relation in a row is the
  /// only one in the catalog, whose address or words have changed.
  private func takeLinks(
    _ links: [[String: FieldValue]], of owner: [String: FieldValue], _ tally: inout SheetTally
  ) throws {
    for values in links {
      let relation = values["relation"] ?? .none
      let all = owner.merging(values) { $1 }
      let known = try self.links(of: owner, relation)
      let isOnly = links.count { $0["relation"] == relation } == 1
      let same = try known.first {
        try values["url"] != nil
          && writer.reader.values(.link, id: $0)?["url"] == values["url"]
      }
      if let existing = same ?? (isOnly && known.count == 1 ? known[0] : nil) {
        // Words such as "to follow" do not remove an address.
        let hasAddress = try writer.reader.values(.link, id: existing)?.text("url") != nil
        guard values["url"] != nil || !hasAddress else { continue }
        _ = try take(.link, all, as: existing, &tally)
      } else {
        try addLink(all, &tally)
      }
    }
  }

  private func links(of owner: [String: FieldValue], _ relation: FieldValue) throws -> [String] {
    guard let (column, id) = owner.first, let relation = relation.text else { return [] }
    return try String.fetchAll(
      writer.database,
      sql: "SELECT id FROM link WHERE \(column) = ? AND relation = ? ORDER BY id",
      arguments: [id.text, relation])
  }

  /// Adds a link under the next free ID, because links of one relation have no other difference.
  private func addLink(_ values: [String: FieldValue], _ tally: inout SheetTally) throws {
    let parts = ["program", "presentation", "relation"].compactMap { values[$0]?.text }
    var number = 1
    while true {
      let name = parts + (number == 1 ? [] : [String(number)])
      guard let id = RecordID.made(from: name) else { break }
      let holder = try writer.formerIDs.present(.link, id.text)
      if try !writer.reader.exists(.link, id: holder) {
        try writer.add(.link, id: id, values)
        tally.made(.link)
        return try state(.link, id.text, values)
      }
      number += 1
    }
  }
}
