import MetroCore

/// Maps errors about catalogs on drives that several computers share.
extension Failure {
  init(onSharedDrive error: StorageError) {
    switch error {
    case .leased(let path, let holder):
      self.init(
        status: .locked,
        message: "\(path): \(holder.text) has the lease of the catalog" + Self.sign(of: holder),
        hint: holder.isStale
          ? "if that process has ended, add --break-lease to take the lease over"
          : "try again, or wait longer with --wait SECONDS")
    case .leaseLost(let path):
      self.init(
        status: .locked,
        message: "\(path): another process has taken over the lease of this one",
        hint: "nothing was changed; run the command again")
    case .replacedOnDrive(let path):
      self.init(
        status: .badData,
        message: "\(path): its content is not what metro last stored",
        hint:
          "another program has replaced the file, or the drive shows an old state: try again, or add "
          + "--break-lease to accept the file as it is")
    case .noLeaseState(let path, let folder):
      self.init(
        status: .badData,
        message: "\(path): \(folder) does not state which process may change the catalog",
        hint: "if no computer is changing the catalog, remove that folder")
    case .usedInPlace(let path):
      self.init(
        status: .locked,
        message: "\(path): a program uses the catalog in place, or did when it was killed",
        hint:
          "run metro status on the computer on which the drive is local; if there is none, and no other "
          + "program uses the catalog, add --break-lease")
    case .becameShared(let path):
      self.init(
        status: .locked,
        message: "\(path): another computer has begun to use the catalog through a shared drive",
        hint: "nothing was changed; run the command again")
    default: self.init(unexpected: error)
    }
  }

  private static func sign(of holder: LeaseHolder) -> String {
    holder.age.map { ", last seen \($0) s ago" } ?? ""
  }
}

extension LeaseHolder {
  /// `ana@desk (process 4711)`.
  var text: String { "\(user)@\(host) (process \(process))" }
}
