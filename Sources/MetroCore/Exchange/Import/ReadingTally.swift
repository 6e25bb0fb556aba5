import MetroText

/// The number of values of a field that had to be converted, such as dates in words, or that stand
/// for no value.
package struct ReadingTally: Sendable, Equatable {
  package let field: String
  package var count = 1

  /// The first such value in the file, and its converted form; empty for no value.
  package let written: String
  package let read: String

  /// Whether the texts stand for no value.
  package var isNothing: Bool { read.isEmpty }

  /// Whether the texts name separate days, of which the dates hold only the first and the last.
  package let isSpan: Bool

  init(field: String, written: String, read: String) {
    self.field = field
    self.written = written
    self.read = read
    isSpan = WrittenDate.isSpan(written, readAs: read)
  }

  /// Counts a value of a field; tallies are in the order of the first value of each field.
  static func add(
    _ value: ValueReading, to tallies: inout [ReadingTally]
  ) {
    add(ReadingTally(field: value.field, written: value.written, read: value.read), to: &tallies)
  }

  /// Returns the combined tallies of two files.
  static func sum(_ left: [ReadingTally], _ right: [ReadingTally]) -> [ReadingTally] {
    var sum = left
    for tally in right { add(tally, to: &sum) }
    return sum
  }

  private static func add(_ tally: ReadingTally, to tallies: inout [ReadingTally]) {
    if let index = tallies.firstIndex(where: {
      $0.field == tally.field && $0.isNothing == tally.isNothing && $0.isSpan == tally.isSpan
    }) {
      tallies[index].count += tally.count
    } else {
      tallies.append(tally)
    }
  }
}
