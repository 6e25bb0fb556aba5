import GRDB
import GRDBSQLite

extension Database {
  /// Refuses to go on with a file that has been removed or replaced since it was opened.
  ///
  /// What is written to it then is nowhere: SQLite holds the old file, which has no name any more.
  func refuseMoved(_ path: String) throws {
    var hasMoved: Int32 = 0
    _ = unsafe sqlite3_file_control(
      sqliteConnection, "main", SQLITE_FCNTL_HAS_MOVED, &hasMoved)
    guard hasMoved != 0 else { return }
    throw CatalogError.inputOutput(path: path, reason: "it was removed or replaced meanwhile")
  }
}
