import GRDB

/// The IDs of records of a base that one side changed, by record type and former ID.
struct IDChanges {
  private(set) var renames: [Noun.Name: [String: String]] = [:]
  /// Records that became part of another one, with the ID of the latter.
  private(set) var merges: [Noun.Name: [String: String]] = [:]
  /// IDs of records of the base that are those of other records by now.
  private(set) var reused: [Noun.Name: Set<String>] = [:]

  /// Compares a side with the base; `recorded` are renames that its history has.
  ///
  /// An alias for an ID that only the base has shows a rename or a merge.
  init(of side: Catalog, since base: Catalog, recorded: [Rename] = []) throws {
    try side.attaching(base) {
      try side.read { database in
        try follow(recorded, database)
        for name in Alias.owner.nouns { try find(name, database) }
      }
    }
  }

  /// Notes the renames of a history.
  ///
  /// The former ID may be that of another record by now, as after two records exchanged their IDs.
  private mutating func follow(_ recorded: [Rename], _ database: Database) throws {
    func has(_ schema: String, _ noun: Noun.Name, _ id: String) throws -> Bool {
      try Bool.fetchOne(
        database, sql: "SELECT EXISTS (SELECT 1 FROM \(schema).\(noun.rawValue) WHERE id = ?)",
        arguments: [id]) == true
    }
    let known = try recorded.filter { try has("package", $0.noun, $0.before) }
    var followed = try known.filter { try has("main", $0.noun, $0.after) }
    while true {
      // The record of the base that had the new ID is gone, unless it has another one.
      let stuck = try followed.filter { rename in
        try has("package", rename.noun, rename.after)
          && !followed.contains { $0.noun == rename.noun && $0.before == rename.after }
      }
      guard !stuck.isEmpty else { break }
      for rename in stuck { reused[rename.noun, default: []].insert(rename.after) }
      followed.removeAll(where: stuck.contains)
    }
    for rename in followed { renames[rename.noun, default: [:]][rename.before] = rename.after }
    for rename in known where renames[rename.noun]?[rename.before] == nil {
      guard try has("main", rename.noun, rename.before) else { continue }
      reused[rename.noun, default: []].insert(rename.before)
    }
  }

  private mutating func find(_ name: Noun.Name, _ database: Database) throws {
    let noun = name.rawValue
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT former, \(noun), reason = 'renamed' FROM main.alias
        WHERE \(noun) IS NOT NULL
          AND EXISTS (SELECT 1 FROM package.\(noun) WHERE id = former)
          AND NOT EXISTS (SELECT 1 FROM main.\(noun) WHERE id = former)
        ORDER BY former
        """)
    for row in rows {
      let (former, target): (String, String) = try (
        row.decode(atIndex: 0), row.decode(atIndex: 1)
      )
      let rename = Rename(noun: name, before: former, after: target)
      if try !row.decode(Bool.self, atIndex: 2) || !note(rename, database) {
        merges[name, default: [:]][former] = target
      }
    }
  }

  /// Notes a rename, unless the base has both IDs or another record has the new one already.
  private mutating func note(_ rename: Rename, _ database: Database) throws -> Bool {
    let noun = rename.noun.rawValue
    guard renames[rename.noun]?[rename.before] == nil else { return true }
    let isRename = try Bool.fetchOne(
      database,
      sql: """
        SELECT EXISTS (SELECT 1 FROM package.\(noun) WHERE id = ?1)
          AND NOT EXISTS (SELECT 1 FROM main.\(noun) WHERE id = ?1)
          AND EXISTS (SELECT 1 FROM main.\(noun) WHERE id = ?2)
          AND NOT EXISTS (SELECT 1 FROM package.\(noun) WHERE id = ?2)
        """, arguments: [rename.before, rename.after])
    guard isRename == true, renames[rename.noun]?.values.contains(rename.after) != true else {
      return false
    }
    renames[rename.noun, default: [:]][rename.before] = rename.after
    return true
  }

  /// The renames in order.
  var all: [Rename] {
    renames.flatMap { noun, ids in
      ids.map { Rename(noun: noun, before: $0.key, after: $0.value) }
    }.sorted { ($0.noun.rawValue, $0.before) < ($1.noun.rawValue, $1.before) }
  }
}

extension Catalog {
  /// Changes IDs in a scratch catalog, without aliases; returns the renames whose new ID another record
  /// has.
  func changeIDs(_ renames: [Rename]) throws -> [Rename] {
    guard !renames.isEmpty else { return [] }
    var refused: [Rename] = []
    try inDatabase { database in
      try database.inTransaction(.immediate) {
        try SecondaryIndexes.makeMissing(in: database)
        let reader = RecordReader(database: database)
        // Records may have exchanged their IDs.
        var waiting: [(rename: Rename, id: String)] = []
        for (number, rename) in renames.enumerated() {
          let noun = Noun.named(rename.noun)
          guard try reader.exists(noun, id: rename.before) else { continue }
          let id = "metro-is-renaming-this-record-\(number)"
          try database.changeID(noun, from: rename.before, to: id)
          waiting.append((rename, id))
        }
        for (rename, id) in waiting {
          let noun = Noun.named(rename.noun)
          let isTaken = try reader.exists(noun, id: rename.after)
          if isTaken { refused.append(rename) }
          try database.changeID(noun, from: id, to: isTaken ? rename.before : rename.after)
          guard !isTaken else { continue }
          try database.execute(
            sql: "UPDATE OR IGNORE waiver SET other = ? WHERE other = ?",
            arguments: [
              "\(noun.table)/\(rename.after)", "\(noun.table)/\(rename.before)",
            ])
        }
        return .commit
      }
    }
    return refused
  }
}

extension SecondaryIndexes {
  /// Creates the indexes that a scratch catalog was made without.
  fileprivate static func makeMissing(in database: Database) throws {
    let names = try Set(
      String.fetchAll(database, sql: "SELECT name FROM sqlite_schema WHERE type = 'index'"))
    for index in Schema.indexes where !names.contains(index.name) {
      try database.execute(sql: index.sql)
    }
  }
}
