import GRDB
import GRDBSQLite

/// Checks a condition while SQLite works, and stops the work once the condition holds.
final class ProgressWatch {
  private let condition: () -> Bool

  /// Installs a watch on a connection; it must be removed before it is freed.
  init(_ database: Database, _ condition: @escaping () -> Bool) {
    self.condition = condition
    let context = unsafe Unmanaged.passUnretained(self).toOpaque()
    // SQLite runs 20,000 virtual machine instructions in less than a millisecond.
    unsafe sqlite3_progress_handler(
      database.sqliteConnection, 20_000,
      { context in
        guard let context = unsafe context else { return 0 }
        let watch = unsafe Unmanaged<ProgressWatch>.fromOpaque(context).takeUnretainedValue()
        return watch.condition() ? 1 : 0
      }, context)
  }

  func remove(from database: Database) {
    unsafe sqlite3_progress_handler(database.sqliteConnection, 0, nil, nil)
  }
}
