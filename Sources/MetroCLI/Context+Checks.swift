import MetroCore

extension Context {
  /// Adds what checks of links saw in another catalog, if its dump has it.
  ///
  /// The records are stored already, so a fault in the file is reported and ends nothing.
  func takeChecks(from folder: String, to catalog: Catalog) {
    do {
      guard let count = try catalog.takeChecks(from: folder), count > 0 else { return }
      say("\(Rows.text(count)) of link checks taken in; the next metro check-links counts them")
    } catch {
      note(error, hint: "the records were stored, but not what checks of links saw")
    }
  }
}
