import MetroCore

extension Context {
  /// Adds what checks of links saw in another catalog, if its dump has it.
  ///
  /// The records are stored already, so a fault in the file is reported and ends nothing.
  func takeChecks(from folder: String, to catalog: Catalog) {
    do {
      guard let count = try catalog.takeChecks(from: folder, now: console.time()), count > 0 else {
        return
      }
      let added = count == 1 ? "1 link check was added" : "\(count) link checks were added"
      say("\(added); the next metro check-links takes them into account")
    } catch {
      note(error, hint: "the records were stored, but not what checks of links saw")
    }
  }
}
