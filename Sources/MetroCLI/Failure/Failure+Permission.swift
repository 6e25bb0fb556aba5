import MetroCore

/// Explains missing permissions.
extension Failure {
  /// Creates a failure that says what refuses the user, to whom it belongs, and which command helps.
  init(status: ExitStatus, message: String, _ access: FileAccess?, hint: String? = nil) {
    guard let access else {
      self.init(status: status, message: message, hint: hint)
      return
    }
    self.init(
      status: status,
      message: "\(message): \(access.path) belongs to \(access.owner) (group \(access.group), mode "
        + "\(access.mode))",
      hint: Self.remedy(for: access))
  }

  private static func remedy(for access: FileAccess) -> String {
    let path = shellWord(access.path)
    guard !access.isOwn else { return "run chmod u+\(access.needed) \(path)" }
    let command = "chmod g+\(access.needed) \(path)"
    return access.isMember
      ? "ask \(access.owner) to run \(command)"
      : "ask \(access.owner) to run \(command), and to have you added to the group \(access.group)"
  }

  init(inGroup error: StorageError) {
    switch error {
    case .noSuchGroup(let name):
      self.init(
        status: .usage, message: "--group: there is no group '\(name)'",
        hint: "getent group lists the groups")
    case .notGroupFolder(let path, let group):
      let (path, name) = (shellWord(path), shellWord(group))
      self.init(
        status: .cannotCreate,
        message: "\(path): the members of \(group) could not change files in this folder",
        hint:
          "run chgrp \(name) \(path) && chmod g+rwxs \(path), or name a folder that does not exist yet"
      )
    default: self.init(unexpected: error)
    }
  }
}
