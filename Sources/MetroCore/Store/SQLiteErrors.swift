import Foundation
import GRDB

/// Translates SQLite's errors into `CatalogError`; the only place that reads their codes.
enum SQLiteErrors {
  /// Runs work on a database file and rethrows SQLite's errors as `StorageError`.
  static func translating<Result>(
    path: String, wait: Double, _ isInterrupted: () -> Bool, _ work: () throws -> Result
  ) throws -> Result {
    do {
      return try work()
    } catch let error as DatabaseError {
      if isInterrupted() { throw StorageError.interrupted }
      throw catalogError(for: error, path: path, wait: wait)
    } catch  where error is RowDecodingError || error is ChangesetError {
      // metro never stores such a value.
      throw StorageError.damaged(path: path)
    } catch is CancellationError {
      throw StorageError.interrupted
    }
  }

  /// Runs statements that violate a constraint only if the file is damaged.
  static func blamingFile<Result>(_ work: () throws -> Result) throws -> Result {
    do {
      return try work()
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT)
    }
  }

  private static func catalogError(
    for error: DatabaseError, path: String, wait: Double
  ) -> StorageError {
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: .locked(seconds: wait)
    case .SQLITE_NOTADB: .notACatalog(path: path, reason: "it is not an SQLite database")
    // A missing table or column is a fault of the file, since metro's statements are tested.
    case .SQLITE_CORRUPT, .SQLITE_ERROR, .SQLITE_MISMATCH, .SQLITE_SCHEMA: .damaged(path: path)
    // So is a constraint that metro does not check first.
    case .SQLITE_CONSTRAINT:
      .foreignRule(path: path, reason: error.message ?? "SQLite reports \(error.resultCode)")
    case .SQLITE_TOOBIG:
      .inputOutput(path: path, reason: "a value or a single change is larger than 500 MB")
    case .SQLITE_FULL: .diskFull(path: path)
    case .SQLITE_READONLY: .readOnly(path: path)
    case .SQLITE_PERM, .SQLITE_AUTH: .notPermitted(path: path)
    case .SQLITE_INTERRUPT: .interrupted
    case .SQLITE_CANTOPEN: unopenable(path)
    case .SQLITE_IOERR: unusable(path, error.extendedResultCode)
    default: .unexpected(reason: error.message ?? "SQLite reports \(error.resultCode)")
    }
  }

  private static func unopenable(_ path: String) -> StorageError {
    var isDirectory: ObjCBool = false
    let files = FileManager.default
    let exists = unsafe files.fileExists(atPath: path, isDirectory: &isDirectory)
    if isDirectory.boolValue { return .notACatalog(path: path, reason: "it is a directory") }
    let isPermitted =
      (!exists || files.isReadableFile(atPath: path))
      && files.isWritableFile(atPath: PathName.folder(of: path))
    guard isPermitted else { return .notPermitted(path: path) }
    // Another process may be creating the file, or the limit of open files may be reached.
    return .inputOutput(path: path, reason: "it or a file next to it cannot be opened")
  }

  private static func unusable(_ path: String, _ code: ResultCode) -> StorageError {
    var room = statvfs()
    if unsafe statvfs(PathName.folder(of: path), &room) == 0, room.f_bavail == 0 {
      return .diskFull(path: path)
    }
    switch code {
    case .SQLITE_IOERR_READ, .SQLITE_IOERR_SHORT_READ, .SQLITE_IOERR_FSTAT, .SQLITE_IOERR_ACCESS:
      return .inputOutput(path: path, reason: "it cannot be read")
    default: return .inputOutput(path: path, reason: "it cannot be written")
    }
  }
}

/// The bytes of a revision are not a valid changeset of a catalog.
struct ChangesetError: Error {}
