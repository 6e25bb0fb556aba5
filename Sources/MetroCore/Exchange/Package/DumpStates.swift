import Foundation
import GRDB
import MetroText

/// The states of a catalog that dumps hold, which `apply` compares a folder with.
///
/// A dump lists the states that its catalog has passed through or taken in. A catalog that knows one
/// of them can tell what was changed since.
struct DumpStates {
  /// A state that can be restored.
  struct Known: Equatable {
    let number: Int64
    let state: String
    let revision: Int64
    /// The state that the dump was merged on top of; nil for the catalog's own dumps.
    let base: Int64?
  }

  /// The number of states that a dump lists, the latest ones.
  static let most = 500

  private let database: Database

  init(_ database: Database) {
    self.database = database
  }

  /// Returns the state of the catalog, whose tables have a content.
  ///
  /// If the catalog has the content of the latest state that it noted, it is still that one: nobody has
  /// seen what was between. Otherwise it is a new one, even if it has had the content before.
  func current(_ content: String) throws -> DumpState {
    let latest = try Row.fetchOne(
      database,
      sql: "SELECT number, state FROM dump ORDER BY number DESC LIMIT 1")
    if let latest {
      let state = try DumpState(content, after: former(before: latest.decode(atIndex: 0)))
      if try state.name == latest.decode(atIndex: 1) { return state }
    }
    return try DumpState(content, after: former(before: .max))
  }

  /// Returns the latest states before a number.
  private func former(before number: Int64) throws -> [String] {
    try String.fetchAll(
      database,
      sql: "SELECT state FROM dump WHERE number < ? ORDER BY number DESC LIMIT ?",
      arguments: [number, Self.most])
  }

  /// Returns those of some states that can be restored, the latest first.
  func known(among states: [String]) throws -> [Known] {
    let statement = try database.cachedStatement(
      sql: """
        SELECT number, state, revision, base FROM dump WHERE state = ? AND revision IS NOT NULL
        """)
    return try states.compactMap { state in
      try Row.fetchOne(statement, arguments: [state]).map {
        try Known(
          number: $0.decode(atIndex: 0), state: $0.decode(atIndex: 1),
          revision: $0.decode(atIndex: 2), base: $0.decode(atIndex: 3))
      }
    }.sorted { ($0.revision, $0.number) > ($1.revision, $1.number) }
  }

  /// Returns the state with a number, if it can be restored.
  func known(number: Int64) throws -> Known? {
    let state = try String.fetchOne(
      database, sql: "SELECT state FROM dump WHERE number = ?", arguments: [number])
    return try state.flatMap { try known(among: [$0]).first }
  }

  /// Returns whether any of some states is listed, even if it cannot be restored.
  func hasAny(of states: [String]) throws -> Bool {
    let statement = try database.cachedStatement(sql: "SELECT 1 FROM dump WHERE state = ?")
    return try states.contains { try Int.fetchOne(statement, arguments: [$0]) != nil }
  }

  /// Returns whether the catalog comes from a state, which need not be restorable itself.
  ///
  /// If the catalog can restore none since, its history was not kept.
  func comes(from state: String) throws -> Bool {
    try Bool.fetchOne(
      database,
      sql: """
        SELECT EXISTS (
          SELECT 1 FROM dump AS d JOIN dump AS later ON later.number >= d.number
          WHERE d.state = ? AND later.revision IS NOT NULL)
        """, arguments: [state]) == true
  }

  /// Returns the changeset from the revision of a state to the state.
  func difference(of known: Known) throws -> [UInt8] {
    let rows = try RowStatement(
      database, "SELECT ifnull(difference, x'') FROM dump WHERE number = ?")
    rows.bind(known.number, at: 1)
    guard try rows.next() else { throw ChangesetError() }
    return rows.blob(0)
  }

  /// Adds states that another catalog has passed through.
  func add(passed states: [String]) throws {
    let statement = try database.cachedStatement(
      sql: "INSERT INTO dump (state) VALUES (?) ON CONFLICT DO NOTHING")
    for state in states { try statement.execute(arguments: [state]) }
  }

  /// Notes that the catalog has a state after a revision, or differs from it by a changeset.
  func note(
    _ state: String, revision: Int64, difference: [UInt8] = [], base: Int64? = nil
  ) throws {
    try database.execute(
      sql: """
        INSERT INTO dump (state, revision, difference, base) VALUES (?, ?, ?, ?)
          ON CONFLICT (state) DO UPDATE
          SET revision = excluded.revision, difference = excluded.difference, base = excluded.base
        """,
      arguments: [state, revision, difference.isEmpty ? nil : Data(difference), base])
  }
}
