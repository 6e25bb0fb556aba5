/// What can go wrong with a catalog's file, and with work on it.
package enum StorageError: CatalogError {
  case noCatalog(path: String)
  case catalogExists(path: String)
  case notACatalog(path: String, reason: String)
  /// A file exists at the path of a new backup.
  case fileExists(path: String)
  /// The catalog has revisions that the backup does not have.
  case newerThanBackup(path: String, revision: Int64, backup: Int64)
  case newerCatalog(path: String, version: Int)
  /// The catalog is from before 0.1.0; `tree` is the last commit that reads it.
  case formerCatalog(path: String, tree: String)
  case damaged(path: String)
  /// A table has a constraint that rejects a value that metro accepts.
  case foreignRule(path: String, reason: String)
  /// The journal of the file would make SQLite remove another file.
  case foreignJournal(path: String)
  /// A table differs from the schema; `difference` is a clause.
  case otherSchema(path: String, difference: String)
  case cannotCreate(path: String, reason: String)
  case noSuchGroup(String)
  /// The members of the group cannot change files in the folder.
  case notGroupFolder(path: String, group: String)
  case notPermitted(path: String)
  case readOnly(path: String)
  case locked(seconds: Double)
  /// Processes read an earlier state of the catalog, which its file therefore still holds.
  case oldStateInUse(path: String, by: [ReadingProcess])
  /// Another process has the lease of a catalog on a shared drive.
  case leased(path: String, by: LeaseHolder)
  /// Another process has taken the lease over while this one changed the catalog.
  case leaseLost(path: String)
  /// The content of a catalog on a shared drive is not the one that was last stored.
  case replacedOnDrive(path: String)
  /// The folder beside a catalog on a shared drive does not say who may change it.
  case noLeaseState(path: String, folder: String)
  /// SQLite uses a catalog on a shared drive in place, or did when it was killed.
  case usedInPlace(path: String)
  /// Another computer has begun to use the catalog through a shared folder.
  case becameShared(path: String)
  /// The file was removed or replaced at the moment in which a change was stored in it.
  case movedWhileStoring(path: String)
  case diskFull(path: String)
  case inputOutput(path: String, reason: String)
  /// The file is complete under its name, but a power failure may undo the name.
  case notSynchronized(path: String, reason: String)
  case interrupted
  /// SQLite reports an error that no case above explains: an internal error.
  case unexpected(reason: String)

  /// Whether another process keeps this one from writing.
  var isBusy: Bool {
    switch self {
    case .locked, .leased: true
    default: false
    }
  }
}
