import MetroCore

/// Maps errors about catalog files.
extension Failure {
  init(_ error: StorageError) {
    switch error {
    case .noCatalog(let path):
      self.init(
        status: .noInput, message: "\(path): no such catalog",
        hint: "run metro init to create it, or name another with --catalog or METRO_CATALOG")
    case .catalogExists(let path):
      self.init(
        status: .cannotCreate, message: "\(path): file exists",
        hint: "name another with --catalog or METRO_CATALOG")
    case .notACatalog(let path, let reason):
      self.init(
        status: .badData, message: "\(path): not a metro catalog: \(reason)",
        hint: "name another file with --catalog or METRO_CATALOG")
    case .fileExists(let path):
      self.init(
        status: .cannotCreate, message: "\(path): file exists",
        hint: "use --force to replace it")
    case .newerThanBackup(let path, let revision, let backup):
      self.init(
        status: .negative,
        message: "\(path): the catalog has revisions, up to \(revision), that are not in the "
          + "backup, which ends with \(backup)",
        hint: "metro history lists them; --force restores anyway and keeps them in a file")
    case .newerCatalog(let path, let version):
      self.init(
        status: .newerCatalog,
        message: "\(path): the catalog has schema \(version), which is newer than this program",
        hint: "use a newer metro")
    case .formerCatalog(let path, let tree):
      self.init(
        status: .newerCatalog,
        message: "\(path): the catalog predates metro 0.1.0, which cannot read it",
        hint:
          "dump it with metro built from git commit \(tree), the last that reads it, and load the "
          + "dump with metro load")
    case .damaged(let path):
      self.init(
        status: .badData, message: "\(path): the catalog is damaged", hint: "restore a backup")
    case .foreignRule(let path, let reason):
      self.init(
        status: .badData, message: "\(path): a rule of its schema forbids this: \(reason)",
        hint: "run `metro check` to list foreign schema objects; if there are none, report this "
          + "as a bug")
    case .foreignJournal(let path):
      self.init(
        status: .badData,
        message: "\(path): the journal of another program would delete a file: \(path)-journal",
        hint: "move the journal away; nothing was changed")
    case .otherSchema(let path, let difference):
      self.init(
        status: .badData, message: "\(path): \(difference)",
        hint: "nothing was changed; metro check lists all faults")
    case .cannotCreate(let path, let reason):
      self.init(status: .cannotCreate, message: "\(path): cannot create: \(reason)")
    case .notPermitted(let path):
      self.init(
        status: .notPermitted, message: "\(path): permission denied",
        FileAccess.refusing(path, isWritten: false) ?? FileAccess.refusing(path, isWritten: true))
    case .readOnly(let path):
      self.init(
        status: .notPermitted, message: "\(path): the catalog or its folder is read-only",
        FileAccess.refusing(path, isWritten: true), hint: "nothing was changed")
    case .noSuchGroup, .notGroupFolder:
      self.init(inGroup: error)
    case .locked(let seconds):
      self.init(
        status: .locked,
        message: "another program is changing the catalog "
          + "(waited \(seconds.formatted()) s)",
        hint: "try again, or wait longer with --wait SECONDS")
    case .oldStateInUse(let path, let processes):
      let names = processes.map { "\($0.name) (process \($0.id))" }
      self.init(
        status: .locked,
        message: "\(path): "
          + (names.isEmpty ? "another process" : names.prefix(5).joined(separator: ", "))
          + " still reads an earlier state, which the file therefore still holds",
        hint: "run metro compact again when it has ended, or wait longer with --wait SECONDS")
    case .leased, .leaseLost, .replacedOnDrive, .noLeaseState, .usedInPlace, .becameShared:
      self.init(onSharedDrive: error)
    case .movedWhileStoring(let path):
      self.init(
        status: .inputOutput,
        message: "\(path): it was removed or replaced while the change was stored",
        hint:
          "look at metro history before you run the command again; the change may be in the other file"
      )
    case .diskFull(let path):
      self.init(
        status: .inputOutput, message: "\(path): the disk is full", hint: "nothing was changed")
    case .inputOutput(let path, let reason):
      self.init(status: .inputOutput, message: "\(path): \(reason)", hint: "nothing was changed")
    case .notSynchronized(let path, let reason):
      self.init(
        status: .inputOutput,
        message: "\(path): written, but its folder cannot be synchronized: \(reason)",
        hint: "the file is complete; after a power failure, check that it is still there")
    case .interrupted:
      self.init(status: .interrupted, message: "interrupted: nothing was changed")
    case .unexpected:
      self.init(unexpected: error)
    }
  }
}
