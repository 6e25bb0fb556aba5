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
  /// The links that rows of the file have stated, which a later row does not replace.
  private var takenLinks: Set<String> = []
  /// The number of delegates that a row of the file has given, by participation.
  private var delegates: [String: Int] = [:]
  /// The records that rows of the file have described, by type.
  private var described: [Noun.Name: Set<String>] = [:]
  /// The records that rows of the file have added.
  private var added: Set<RecordAddress> = []
  /// The records that were there before the file, as they were before a row changed them.
  private var originals: [RecordAddress: RecordValues] = [:]
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
      let id = try take(.participation, values, &tally)
      try checkAgrees(involved, id)
    }
    for values in row.visits { _ = try take(.visit, owner.merging(values) { $1 }, &tally) }
    var presentation: String?
    for presented in row.presentations {
      let id = try take(.presentation, owner.merging(presented.values) { $1 }, &tally)
      try takeLinks(presented.links, of: ["presentation": FieldValue(.text(id))], &tally)
      presentation = id
    }
    try takeLinks(row.links, of: owner, &tally)
    if let presentation {
      try takeLinks(
        row.presentationLinks, of: ["presentation": FieldValue(.text(presentation))], &tally)
    }
  }

  /// Checks that the rows of the file give a city of a program one number of delegates.
  private func checkAgrees(_ involved: SheetRow.Involved, _ participation: String) throws {
    guard let count = involved.delegates else { return }
    let earlier = delegates.updateValue(count, forKey: participation) ?? count
    guard earlier == count else {
      delegates[participation] = earlier
      throw ValueError.inconsistent(
        reason:
          "an earlier row has \(earlier) delegates of city '\(involved.city)', and this one has "
          + "\(count)")
    }
  }

  /// Adds a record, or changes the existing one that it matches, and returns its ID.
  ///
  /// Several rows can describe one record, each with one speaker: their lists are joined, and other
  /// values must agree.
  private func take(
    _ noun: Noun, _ values: [String: FieldValue], as existing: String? = nil,
    _ tally: inout SheetTally
  ) throws -> String {
    let id: String
    if let match = try existing ?? record(noun, values) {
      var news = values
      if existing == nil {
        // The name led to the record, so it is a name of the record and no other value.
        if let name = noun.nameField { news[name] = nil }
        // Roles and delegates of cities have a check of their own.
        if noun.name != .participation, described[noun.name]?.contains(match) == true {
          try join(&news, noun, match)
        }
      }
      try change(noun, match, news)
      id = match
    } else {
      id = try writer.add(noun, values).text
      added.insert(RecordAddress(noun.name, id))
      tally.made(noun.name)
    }
    described[noun.name, default: []].insert(id)
    try state(noun, id, values)
    return id
  }

  private func change(
    _ noun: Noun, _ id: String, _ values: [String: FieldValue]
  ) throws {
    let record = RecordAddress(noun.name, id)
    let isKnown = added.contains(record) || originals[record] != nil
    let before = isKnown ? nil : try writer.reader.values(noun, id: id)
    if try writer.edit(noun, id: id, values), let before { originals[record] = before }
  }

  /// Returns the numbers of records that the rows changed, without those that are as they were before.
  func changed() throws -> [Noun.Name: Int] {
    var changed: [Noun.Name: Int] = [:]
    for (record, before) in originals
    where try writer.reader.values(.named(record.noun), id: record.id) != before {
      changed[record.noun, default: 0] += 1
    }
    return changed
  }

  /// Joins the lists of a row with those that earlier rows of the file gave the record.
  ///
  /// - Throws: `ValueError.inconsistent` for another value that differs.
  private func join(_ values: inout [String: FieldValue], _ noun: Noun, _ id: String) throws {
    guard let stored = try writer.reader.values(noun, id: id) else { return }
    for (name, given) in values where stored[name] != .none && given != stored[name] {
      if noun.field(name)?.isList == true {
        let earlier = stored[name].texts
        values[name] = FieldValue(
          .list(earlier + given.texts.filter { !earlier.contains($0) }))
      } else if given != .none {
        throw ValueError.inconsistent(
          reason: "an earlier row has \(name) '\(stored.text(name) ?? "")' of \(noun) '\(id)', and "
            + "this one has '\(given.text ?? "")'")
      }
    }
  }

  /// Returns the existing record that values describe.
  private func record(_ noun: Noun, _ values: [String: FieldValue]) throws -> String? {
    var record = RecordValues(values)
    try noun.fillDefaults(of: &record)
    return try writer.existing(noun, like: record) { _ in false }
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
  /// only one in the catalog, whose address or words have changed, unless another row has stated it.
  private func takeLinks(
    _ links: [[String: FieldValue]], of owner: [String: FieldValue], _ tally: inout SheetTally
  ) throws {
    let counts = Dictionary(links.map { ($0["relation"]?.text, 1) }, uniquingKeysWith: +)
    var known: [String?: KnownLinks] = [:]
    for values in links {
      let relation = values["relation"] ?? .none
      let all = owner.merging(values) { $1 }
      var links = try known[relation.text] ?? self.links(of: owner, relation)
      let same = values["url"]?.text.flatMap { links.byURL[$0] }
      let isOnly =
        counts[relation.text] == 1 && links.ids.count == 1 && !takenLinks.contains(links.ids[0])
      if let existing = same ?? (isOnly ? links.ids[0] : nil) {
        // Words such as "to follow" do not remove an address.
        let hasAddress = try writer.reader.values(.link, id: existing)?.text("url") != nil
        guard values["url"] != nil || !hasAddress else { continue }
        takenLinks.insert(try take(.link, all, as: existing, &tally))
      } else {
        let id = try addLink(all, &tally)
        takenLinks.insert(id)
        links.add(id, url: values["url"]?.text)
      }
      known[relation.text] = links
    }
  }

  /// The links of an owner with one relation.
  private struct KnownLinks {
    var ids: [String] = []
    /// The first link with each address.
    var byURL: [String: String] = [:]

    mutating func add(_ id: String, url: String?) {
      ids.append(id)
      if let url, byURL[url] == nil { byURL[url] = id }
    }
  }

  private func links(
    of owner: [String: FieldValue], _ relation: FieldValue
  ) throws -> KnownLinks {
    var links = KnownLinks()
    guard let (column, id) = owner.first, let relation = relation.text else { return links }
    let rows = try Row.fetchCursor(
      writer.database,
      sql: "SELECT id, url FROM link WHERE \(column) = ? AND relation = ? ORDER BY id",
      arguments: [id.text, relation])
    while let row = try rows.next() { links.add(try row.decode(atIndex: 0), url: row[1]) }
    return links
  }

  /// Adds a link under the next free ID, because links of one relation have no other difference, and
  /// returns the ID.
  private func addLink(
    _ values: [String: FieldValue], _ tally: inout SheetTally
  ) throws -> String {
    let id = try writer.freeID(.link, for: RecordValues(values))
    try writer.add(.link, id: id, values)
    tally.made(.link)
    try state(.link, id.text, values)
    return id.text
  }
}
