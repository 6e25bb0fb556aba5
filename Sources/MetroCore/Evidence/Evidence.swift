import GRDB

extension Catalog {
  /// Returns what speaks for the fields of a record that have a value, a statement or a decision.
  ///
  /// - Throws: `RecordError.noSuchRecord`.
  package func evidence(_ noun: Noun, id: String) throws -> [FieldEvidence] {
    try read { try Evidence($0).fields(noun, id: id) }
  }

  /// Returns whether the catalog has a source other than the gazetteer, which is added
  /// automatically; only then is a value without a source significant.
  package func hasSources() throws -> Bool {
    try read { try Evidence($0).hasSources() }
  }
}

/// Reads statements and decisions.
struct Evidence {
  private let database: Database

  init(_ database: Database) {
    self.database = database
  }

  func hasSources() throws -> Bool {
    try Bool.fetchOne(
      database, sql: "SELECT EXISTS (SELECT 1 FROM source WHERE id <> ?)",
      arguments: [Gazetteer.source]) ?? false
  }

  /// Returns the evidence for the fields of a record that have a value, a statement or a decision.
  func fields(_ noun: Noun, id: String) throws -> [FieldEvidence] {
    try RecordReader(database: database).require(noun, id: id)
    // Sources cannot be cited for records such as statements.
    guard noun.has(.citable) else { return [] }
    let statements = try statements(noun, id: id)
    let decisions = try decisions(noun, id: id)
    var evidence: [FieldEvidence] = []
    for field in noun.citableFields {
      let (used, context, start) = try used(noun, id: id, field.name)
      let stated = statements[field.name] ?? []
      guard used != nil && !field.isDerived || !stated.isEmpty || decisions[field.name] != nil
      else { continue }
      let current = ChangedPlans(start: start, field: field.name).current(stated)
      evidence.append(
        FieldEvidence(
          field: field.name, used: used, statements: stated,
          sources: Set(current.map(\.source)).count, decision: decisions[field.name],
          dispute: .of(
            Agreement(field, used: used, context: context, start: start), used: used, stated,
            decisions[field.name])))
    }
    return evidence
  }

  /// Returns the statements about a record, by field, newest source first.
  func statements(_ noun: Noun, id: String) throws -> [String: [StatedValue]] {
    guard let sql = Self.statements[noun.name] else { return [:] }
    let statement = try database.cachedStatement(sql: sql)
    let cursor = try Row.fetchCursor(statement, arguments: ["id": id])
    var statements: [String: [StatedValue]] = [:]
    while let row = try cursor.next() {
      var value = try StatedValue(
        stated: row.decode(forColumn: "stated"), value: row.decode(forColumn: "value"))
      value.statement = try row.decode(forColumn: "id")
      value.source = try row.decode(forColumn: "source")
      value.quote = try row.decode(forColumn: "quote")
      value.locator = try row.decode(forColumn: "locator")
      value.scope = try row.decode(forColumn: "scope")
      value.method = try row.decode(forColumn: "method")
      value.language = try row.decode(forColumn: "language")
      value.written = try row.decode(forColumn: "written")
      value.sourceDate = try row.decode(forColumn: "source_date")
      value.date = try row.decode(forColumn: "date")
      value.earliest = try row.decode(forColumn: "earliest")
      value.published = try row.decode(forColumn: "published_first")
      value.standpoint = Int.fromDatabaseValue(row["standpoint"]).flatMap(Standpoint.init)
      value.period = try row.decode(forColumn: "period")
      value.series = try row.decode(forColumn: "series")
      statements[try row.decode(forColumn: "field"), default: []].append(value)
    }
    return statements
  }

  /// The query for each noun, built once because an audit reads thousands of records.
  private static let statements = Dictionary(
    uniqueKeysWithValues: Subject.nouns.map { noun in
      let condition = "s.\(noun.rawValue) = :id"
      let rows = StatementRows(noun: .named(noun)).sql(where: condition)
      let isProgram = noun == .program
      let standpoints =
        isProgram
        ? "LEFT JOIN \(ChangedPlans.standpoints(where: condition)) AS o ON o.source = r.source" : ""
      return (
        noun,
        """
        SELECT r.*, coalesce(source.published, source.retrieved) AS source_date,
          coalesce(source.published_last, source.retrieved_last) AS date,
          coalesce(source.published_first, source.retrieved_first) AS earliest,
          source.published_first, \(isProgram ? "o.standpoint" : "NULL AS standpoint")
        FROM \(rows) AS r JOIN source ON source.id = r.source \(standpoints)
        ORDER BY date DESC NULLS LAST, source.retrieved_last DESC, r.source, r.id
        """
      )
    })

  private func decisions(_ noun: Noun, id: String) throws -> [String: FieldDecision] {
    let rows = try Row.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT field, \(StatementRows(noun: noun).present("d.value", of: "d.field")) AS value, because,
            decided_by, decided_on, against FROM decision AS d
          WHERE \(noun.name.rawValue) = ?
          """), arguments: [id])
    var decisions: [String: FieldDecision] = [:]
    for row in rows {
      decisions[try row.decode(forColumn: "field")] = try FieldDecision(
        value: row.decode(forColumn: "value"), because: row.decode(forColumn: "because"),
        by: row.decode(forColumn: "decided_by"), on: row.decode(forColumn: "decided_on"),
        against: row.decode(forColumn: "against"))
    }
    return decisions
  }

  private func used(
    _ noun: Noun, id: String, _ field: String
  ) throws -> (used: String?, context: String?, start: String?) {
    let rows = StatementRows(noun: noun)
    let query: SQL = """
      SELECT CAST(\(literal: rows.used("'\(field)'")) AS TEXT), \(literal: rows.context("'\(field)'")),
        \(sql: rows.start)
      FROM \(sql: noun.table) AS t WHERE t.id = \(id)
      """
    let (sql, arguments) = try query.build(database)
    guard let row = try Row.fetchOne(database.cachedStatement(sql: sql), arguments: arguments)
    else {
      return (nil, nil, nil)
    }
    return try (row.decode(atIndex: 0), row.decode(atIndex: 1), row.decode(atIndex: 2))
  }
}

extension Agreement {
  /// `context` is the result of ``StatementRows/context(_:)`` for the field, and `start` that of
  /// ``StatementRows/start``.
  init(_ field: CitableField, used: String?, context: String?, start: String?) {
    let isHost = field.name == "host" || field.name == "participants"
    let hosts = isHost ? ListText.values(of: context ?? "") : []
    self.init(
      field: field, hasPhases: field.name == "dates" && context == "hybrid",
      others: Set(hosts + (field.isList ? [] : [used].compactMap(\.self))), start: start,
      isOnline: field.name == "dates" && context == "online",
      host: ["cities_claimed", "countries_claimed"].contains(field.name)
        ? CityName(context: context) : nil)
  }
}
