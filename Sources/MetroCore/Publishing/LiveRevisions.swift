import GRDB

/// The revisions whose changes are in the present state of a catalog.
///
/// An undo leads back to an earlier state, and a redo to a later one again, so a site that says
/// "as of revision 12" is the same after a change and its undo.
struct LiveRevisions {
  /// The revision that led to the present state; nil before the first.
  private(set) var latest: (number: Int64, time: String)?

  /// The time of the oldest revision that the history keeps.
  private var oldest = ""

  /// The time of each part of the history that is in the present state.
  private var times: [Int64: String] = [:]

  private let database: Database

  init(_ database: Database) throws {
    self.database = database
    // The state before each change, the change that each undo took back, and the time of each.
    var before: [Int64: Int64] = [:]
    var undone: [Int64: Int64] = [:]
    var moments: [Int64: String] = [:]
    var state: Int64 = 0
    let revisions = try Row.fetchCursor(
      database, sql: "SELECT number, kind, target, time FROM revision ORDER BY number")
    while let row = try revisions.next() {
      let number: Int64 = try row.decode(atIndex: 0)
      let kind: String = try row.decode(atIndex: 1)
      let target: Int64? = try row.decode(atIndex: 2)
      let time: String = try row.decode(atIndex: 3)
      if oldest.isEmpty { oldest = time }
      moments[number] = time
      if kind == "undo", let target, state == target, let earlier = before[target] {
        undone[number] = target
        state = earlier
      } else if kind == "redo", let change = target.flatMap({ undone[$0] }), before[change] == state
      {
        state = change
      } else {
        before[number] = state
        state = number
      }
    }
    guard state > 0 else { return }
    latest = (state, moments[state] ?? oldest)
    var live: Set<Int64> = []
    while state > 0, live.insert(state).inserted { state = before[state] ?? 0 }
    let parts = try Row.fetchCursor(database, sql: "SELECT number, revision FROM revision_part")
    while let row = try parts.next() {
      let revision: Int64 = try row.decode(atIndex: 1)
      if live.contains(revision) { times[try row.decode(atIndex: 0)] = moments[revision] }
    }
  }

  /// Returns the time of the last revision that touched one of some records, or else of the oldest
  /// one that is kept.
  func time(of records: [RecordAddress]) throws -> String {
    let statement = try RowStatement(
      cachedIn: database, "SELECT part FROM revision_record WHERE record = ? ORDER BY part DESC")
    var last = oldest
    for record in records {
      statement.bind(RecordKey(.named(record.noun), id: record.id).number, at: 1)
      defer { statement.reset() }
      while try statement.next() {
        guard let time = times[statement.integer(0)] else { continue }
        last = max(last, time)
        break
      }
    }
    return last
  }
}
