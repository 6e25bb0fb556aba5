/// The last records of a group, for rules about pairs.
///
/// A group of many records has too many pairs, so each record is paired only with the next few.
struct RecordWindow {
  /// The number of following records with which a record is paired.
  static let size = 8

  private var group = ""
  private var ids: [String] = []

  /// Adds a record of a group, and returns the records before it with which it is paired.
  mutating func add(_ id: String, to group: String) -> [String] {
    if group != self.group { ids.removeAll() }
    self.group = group
    defer {
      if ids.count == Self.size { ids.removeFirst() }
      ids.append(id)
    }
    return ids
  }
}
