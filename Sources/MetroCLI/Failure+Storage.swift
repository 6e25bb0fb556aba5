import MetroCore

/// What can go wrong with the catalog's file, as the user sees it.
extension Failure {
  init(_ error: StorageError) {
    switch error {
    case .noCatalog(let path):
      self.init(
        status: .noInput, message: "\(path): there is no catalog",
        hint: "metro init makes one; --catalog or METRO_CATALOG names another")
    case .catalogExists(let path):
      self.init(
        status: .cannotCreate, message: "\(path): there is a file already",
        hint: "--catalog or METRO_CATALOG names another")
    case .notACatalog(let path, let reason):
      self.init(
        status: .badData, message: "\(path): this is not a catalog of metro: \(reason)",
        hint: "--catalog or METRO_CATALOG names another file")
    case .fileExists(let path):
      self.init(
        status: .cannotCreate, message: "\(path): there is a file already",
        hint: "--force replaces it")
    case .newerThanBackup(let path, let revision, let backup):
      self.init(
        status: .negative,
        message: "\(path): it has revisions up to \(revision) that the backup has not, which ends "
          + "with \(backup)",
        hint: "metro history shows them; --force restores all the same, and keeps them in a file")
    case .newerCatalog(let path, let version):
      self.init(
        status: .newerCatalog,
        message: "\(path): the catalog has schema \(version), which is newer than this program",
        hint: "use a newer metro")
    case .formerCatalog(let path, let tree):
      self.init(
        status: .newerCatalog,
        message: "\(path): the catalog is from before metro 0.1.0, which cannot read it",
        hint:
          "write it with the dump command of the metro of git commit \(tree), the last that reads "
          + "it, and read the dump with metro load")
    case .damaged(let path):
      self.init(
        status: .badData, message: "\(path): the catalog is damaged", hint: "restore a backup")
    case .foreignRule(let path, let reason):
      self.init(
        status: .badData, message: "\(path): a rule of its tables forbids this: \(reason)",
        hint: "metro check shows what is none of metro's there; else please report it")
    case .foreignJournal(let path):
      self.init(
        status: .badData,
        message: "\(path): a journal of another program lies beside it, which would remove a file: "
          + "\(path)-journal",
        hint: "move that away; nothing was changed")
    case .otherSchema(let path, let difference):
      self.init(
        status: .badData, message: "\(path): \(difference)",
        hint: "nothing was changed; metro check shows all that is wrong")
    case .cannotCreate(let path, let reason):
      self.init(status: .cannotCreate, message: "\(path): it cannot be made: \(reason)")
    case .notPermitted(let path):
      self.init(status: .notPermitted, message: "\(path): permission denied")
    case .readOnly(let path):
      self.init(
        status: .notPermitted, message: "\(path): the catalog or its folder is read-only",
        hint: "nothing was changed")
    case .locked(let seconds):
      self.init(
        status: .locked,
        message: "the catalog is being changed by another program "
          + "(waited \(seconds.formatted()) s)",
        hint: "try again, or wait longer with --wait SECONDS")
    case .diskFull(let path):
      self.init(
        status: .inputOutput, message: "\(path): the disk is full", hint: "nothing was changed")
    case .inputOutput(let path, let reason):
      self.init(status: .inputOutput, message: "\(path): \(reason)", hint: "nothing was changed")
    case .interrupted:
      self.init(status: .interrupted, message: "interrupted: nothing was changed")
    case .unexpected:
      self.init(unexpected: error)
    }
  }
}
