import GRDB

/// Reads the contents of reports from a published catalog.
///
/// Every figure comes from the statistics that `stats` prints too, so both say the same.
package struct ReportReader {
  let published: PublishedCatalog
  let contents: PublishedContents
  let names: PreferredName?
  let today: String

  private var catalog: Catalog { published.catalog }

  /// Opens a catalog; `names` are the names to show, and `today` is the day on which programs are past.
  package init(of published: PublishedCatalog, names: PreferredName?, today: String) throws {
    self.published = published
    self.names = names
    self.today = today
    contents = try PublishedContents(of: published, names: names)
  }

  /// Returns the contents of a report.
  ///
  /// `programs` are the programs to count, without the filter that the subject adds.
  ///
  /// - Throws: ``ReportError``; the errors of names in filters.
  package func contents(
    of subject: ReportSubject, programs: Listing
  ) throws -> ReportContents {
    let subject = try subject.dated(today: today)
    var draft = ReportDraft(subject, sources: try sources())
    draft.contents.revision = contents.revision.map { ($0.number, String($0.time.prefix(10))) }
    var programs = programs
    switch subject {
    case .network(let id):
      if let id { draft.contents.record = try name(.organization, id) }
      try addPrograms(&draft, programs, members: id, on: today, showsYears: true)
    case .year(let period):
      try programs.filter("year", period)
      try addPrograms(&draft, programs, members: nil, on: period, showsYears: false)
    case .program(let id):
      programs.only(id: id)
      try add(RecordAddress(.program, id), &draft) { draft in
        // Nobody took part in a program that was called off.
        guard try !isCalledOff(programs) else { return }
        try addFigures(&draft, programs, countsOnlyHeld: false)
        try addGroups(&draft, "regions", .region, programs, chart: "cities", countsOnlyHeld: false)
      }
    case .city(let id):
      try programs.filter("city", id)
      try add(RecordAddress(.city, id), &draft) { draft in
        try addFigures(ofCity: id, &draft, programs)
        try addGroups(&draft, "years", .year, programs, chart: "programs")
        try addGroups(&draft, "themes", .theme, programs, chart: "programs")
      }
    }
    return draft.contents
  }

  private func isCalledOff(_ program: Listing) throws -> Bool {
    let leftOut = try rows(Statistics(programs: program)).counted?.leftOut ?? [:]
    return leftOut[.canceled] != nil || leftOut[.postponed] != nil
  }

  private func addPrograms(
    _ draft: inout ReportDraft, _ programs: Listing, members network: String?, on day: String,
    showsYears: Bool
  ) throws {
    try addFigures(&draft, programs)
    if showsYears { try addGroups(&draft, "years", .year, programs, chart: "programs") }
    try addGroups(&draft, "themes", .theme, programs, chart: "programs")
    try addGroups(&draft, "regions", .region, programs, chart: "cities")
    try addNewcomers(&draft, programs)
    var cities = Statistics(by: [.city], programs: programs)
    cities.countsOnlyHeld = !programs.choosesPhase
    let active = try rows(cities)
    try addActive(&draft, active)
    try addMembers(&draft, active, of: network, on: day)
    try addProgramList(&draft, programs)
  }

  // MARK: - Names

  /// Returns the name of a record.
  ///
  /// - Throws: ``ReportError`` if it is not published.
  func name(_ noun: Noun.Name, _ id: String) throws -> RecordLink {
    guard let name = try allNames(noun, where: "t.id = \(id)")[id] else {
      throw ReportError.withheld(noun, id: id)
    }
    return name
  }

  /// Returns the names of the records of a type by their IDs.
  func allNames(_ noun: Noun.Name, where condition: SQL = "TRUE") throws -> [String: RecordLink] {
    var links: [String: RecordLink] = [:]
    try contents.read { database, cells in
      let query: SQL = """
        SELECT t.id, \(literal: cells.name(.named(noun), "t")) FROM \(sql: noun.rawValue) AS t
        WHERE \(literal: condition)
        """
      let (sql, arguments) = try query.build(database)
      for row in try Row.fetchAll(database, sql: sql, arguments: arguments) {
        let (id, name): (String, String) = (try row.decode(atIndex: 0), try row.decode(atIndex: 1))
        let record = RecordAddress(noun, id)
        links[id] = RecordLink(record: record, name: name.isEmpty ? id : name, page: record)
      }
    }
    return links
  }

  private func sources() throws -> [String: ReportContents.Note] {
    let links = try allNames(.source)
    return try catalog.read { database in
      let rows = try Row.fetchAll(
        database, sql: "SELECT id, publisher, coalesce(published, retrieved), url FROM source")
      var notes: [String: ReportContents.Note] = [:]
      for row in rows {
        let id: String = try row.decode(atIndex: 0)
        guard let link = links[id] else { continue }
        notes[id] = try .source(
          link, publisher: row.decode(atIndex: 1), date: row.decode(atIndex: 2),
          url: row.decode(atIndex: 3))
      }
      return notes
    }
  }

  // MARK: - Rows

  /// The rows of statistics or of a list, with their columns by name.
  struct Rows {
    let columns: [String]
    let rows: [[String?]]
    var counted: CountedPrograms?

    func value(_ column: String, _ row: [String?]) -> String? {
      columns.firstIndex(of: column).flatMap { row[$0] }
    }

    func number(_ column: String, _ row: [String?]) -> Int {
      value(column, row).flatMap { Int($0) } ?? 0
    }
  }

  func rows(_ statistics: Statistics) throws -> Rows {
    let buffer = RowBuffer()
    let counted = try catalog.statistics(statistics, to: buffer)
    return Rows(
      columns: buffer.columns.map(\.name), rows: buffer.rows.map { $0.map(\.text) },
      counted: counted)
  }

  func ids(_ listing: Listing) throws -> [String] {
    var listing = listing
    listing.columns = ["id"]
    let buffer = RowBuffer()
    try catalog.list(listing, to: buffer)
    return buffer.rows.compactMap { $0[0].text }
  }
}
