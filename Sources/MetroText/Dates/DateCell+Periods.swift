/// Several periods in one cell, which are no date.
extension DateCell {
  /// The number of periods that the text lists, if it has several, such as `12-16 y 19-23 mayo 2014`.
  var periods: Int? {
    func count(from index: Int, _ number: Int, _ hasRange: Bool) -> Int? {
      guard number < 12 else { return nil }
      for first in sides(at: index) {
        let seconds = joints(at: first.end).flatMap(sides)
        for (end, isRange) in seconds.map({ ($0.end, true) }) + [(first.end, false)] {
          let hasRange = hasRange || isRange
          if isAtEnd(end) {
            if number > 0, hasRange { return number + 1 }
          } else if DateWordTable.lists.contains(text.word(end)),
            let found = count(from: end + 1, number + 1, hasRange)
          {
            return found
          }
        }
      }
      return nil
    }
    return count(from: 0, 0, false)
  }
}
