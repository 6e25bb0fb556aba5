import GRDB
import MetroText

// What the layers of the core put together: this file alone stands above all of them.

extension SQLFunction {
  /// The functions that every connection has.
  static let all: [SQLFunction] = [
    .countryName, .dispute, .nameKey, .searchPrepared, .searchPlain, .searchMarked, .searchShow,
  ]
}

extension Migration {
  /// Makes again what follows from the records and an older schema did not have.
  static func remake(_ database: Database, from version: Int) throws {
    if version < 4 { try NameIndex(database: database).remake() }
    guard version < 2 else { return }
    // What was there before the first revision is what history begins with.
    try Baseline(database).write(
      RevisionOrigin(
        actor: "metro", command: "records from before revisions were kept", time: .epoch))
  }
}
