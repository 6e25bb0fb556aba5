/// What can go wrong with a catalog's file, and with work on it.
package enum StorageError: CatalogError {
  case noCatalog(path: String)
  case catalogExists(path: String)
  case notACatalog(path: String, reason: String)
  /// There is a file where a backup is to go.
  case fileExists(path: String)
  /// The catalog has revisions that the backup has not.
  case newerThanBackup(path: String, revision: Int64, backup: Int64)
  case newerCatalog(path: String, version: Int)
  /// The catalog is from before 0.1.0; `tree` is the last commit that reads it.
  case formerCatalog(path: String, tree: String)
  case damaged(path: String)
  /// The tables have a rule that forbids what metro's own rules allow.
  case foreignRule(path: String, reason: String)
  /// The journal beside the file would have another file removed.
  case foreignJournal(path: String)
  /// A table is not as a catalog has it; the difference is a clause.
  case otherSchema(path: String, difference: String)
  case cannotCreate(path: String, reason: String)
  case notPermitted(path: String)
  case readOnly(path: String)
  case locked(seconds: Double)
  case diskFull(path: String)
  case inputOutput(path: String, reason: String)
  case interrupted
  /// What SQLite says and nothing above explains: a fault of ours.
  case unexpected(reason: String)
}
