import GRDB
import MetroText

/// Resolves a text that may name a record of any type.
extension Catalog {
  /// Returns the records that a text refers to: those with the ID, else those that had it or that
  /// have the name.
  ///
  /// More than one means that the text does not decide.
  package func records(called text: String) throws -> [RecordAddress] {
    try read { database in
      let resolution = Resolution(database: database, options: resolutionOptions)
      let reader = RecordReader(database: database)
      let exact = try Noun.inOrderOfReference.filter { try reader.exists($0, id: text) }
      if !exact.isEmpty { return exact.map { RecordAddress($0.name, text) } }
      return try Noun.inOrderOfReference.flatMap { noun in
        try resolution.all(noun, called: text).map { RecordAddress(noun.name, $0) }
      }
    }
  }

  /// Returns the records of any type whose IDs are most similar to a text.
  package func recordsLike(_ text: String, limit: Int) throws -> [RecordAddress] {
    try read { database in
      var found: [RecordAddress] = []
      for noun in Noun.inOrderOfReference where noun.hasNames && found.count < limit {
        do {
          try RecordReader(database: database).require(noun, id: text)
        } catch RecordError.noSuchRecord(_, _, let nearest) {
          found += nearest.map { RecordAddress(noun.name, $0) }
        }
      }
      return Array(found.prefix(limit))
    }
  }
}

extension Resolution {
  /// Returns the IDs of all records of a type that a text can refer to.
  fileprivate func all(_ noun: Noun, called text: String) throws -> [String] {
    do {
      if let id = try known(noun, text) { return [id] }
    } catch NameError.ambiguousName(_, _, let candidates) {
      return candidates.map(\.id)
    }
    return options.isExact ? [] : try titled(noun, text)
  }

  /// Returns the IDs of the records of a type without an index of names whose title is a text.
  private func titled(_ noun: Noun, _ text: String) throws -> [String] {
    guard !noun.hasNames, noun.isIndexed, noun.nameField != nil,
      let expression = SearchText.expression(for: [text])
    else { return [] }
    let key = FoldedName.key(of: text)
    let rows = try Row.fetchCursor(
      database.cachedStatement(
        sql: """
          SELECT e.id, e.name FROM search_index JOIN search_entry AS e ON e.number = search_index.rowid
          WHERE search_index MATCH ? AND e.noun = ? ORDER BY e.id
          """), arguments: ["{name} : (\(expression))", noun.table])
    var found: [String] = []
    while let row = try rows.next() {
      if FoldedName.key(of: row[1]) == key { found.append(row[0]) }
    }
    return found
  }
}
