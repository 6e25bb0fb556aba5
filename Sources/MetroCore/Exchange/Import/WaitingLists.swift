/// Rows of lists that wait to be imported together with further rows of the same record.
///
/// Every import of rows reads and writes the whole list. Rows whose records alternate would do so for each
/// row; if the lists that waited had been written before, more rows wait from then on.
struct WaitingLists {
  private struct Key: Hashable {
    let owner: String
    let field: String
  }

  /// The number of rows that wait at first, and the largest, which needs some 60 MB.
  private static let sizes = (least: 256, most: 1 << 18)

  private var lists: [[ListRow]] = []
  private var places: [Key: Int] = [:]
  private var count = 0
  private var room = sizes.least

  func hasRoom(for row: ListRow) -> Bool { count < room || isLast(row) }

  /// A list whose rows follow each other is never divided.
  private func isLast(_ row: ListRow) -> Bool {
    guard let last = lists.last?.last else { return false }
    return last.owner == row.owner && last.field.name == row.field.name
  }

  mutating func add(_ row: ListRow) {
    let key = Key(owner: row.owner, field: row.field.name)
    count += 1
    guard let place = places[key] else {
      places[key] = lists.count
      return lists.append([row])
    }
    lists[place].append(row)
  }

  /// Returns the rows of each list, in the order in which the lists began.
  mutating func take() -> [[ListRow]] {
    defer {
      lists.removeAll(keepingCapacity: true)
      places.removeAll(keepingCapacity: true)
      count = 0
    }
    return lists
  }

  /// Lets twice as many rows wait.
  mutating func widen() { room = min(2 * room, Self.sizes.most) }
}
