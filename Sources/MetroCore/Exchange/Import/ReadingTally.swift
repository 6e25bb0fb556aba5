/// The values of one field that a file has in another form than the catalog, such as dates in words.
package struct ReadingTally: Sendable, Equatable {
  package let field: String
  package var count = 1

  /// The first such value as the file has it, and as it was read.
  package let written: String
  package let read: String

  /// Adds a value of a field to tallies, which stay in the order of the first value of each field.
  static func add(
    _ value: (field: String, written: String, read: String), to tallies: inout [ReadingTally]
  ) {
    add(ReadingTally(field: value.field, written: value.written, read: value.read), to: &tallies)
  }

  /// Returns the tallies of two files as one.
  static func sum(_ left: [ReadingTally], _ right: [ReadingTally]) -> [ReadingTally] {
    var sum = left
    for tally in right { add(tally, to: &sum) }
    return sum
  }

  private static func add(_ tally: ReadingTally, to tallies: inout [ReadingTally]) {
    if let index = tallies.firstIndex(where: { $0.field == tally.field }) {
      tallies[index].count += tally.count
    } else {
      tallies.append(tally)
    }
  }
}
