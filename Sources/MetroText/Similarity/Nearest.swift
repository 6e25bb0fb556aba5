/// Finds the candidates that a mistyped text most likely means.
///
/// The distance counts inserted, missing, replaced and swapped neighboring characters (Unicode
/// scalars; optimal string alignment: Damerau 1964, with no part edited twice), ignoring letter
/// case. A text of up to 3 characters may differ by 1, of up to 8 by 2, a longer one by 3, and
/// never by all its characters. If the text has at least 3 characters, candidates that start with
/// it are found as well and come last. Results are ordered by distance, then by Unicode scalars.
package func nearest(
  _ text: String, in candidates: some Sequence<String>, limit: Int = 3
) -> [String] {
  guard limit > 0 else { return [] }
  var distance = EditDistance(from: text)
  var found: [(distance: Int, candidate: String)] = []
  for candidate in candidates {
    if let steps = distance.steps(to: candidate) { found.append((steps, candidate)) }
  }
  found.sort {
    $0.distance == $1.distance ? $0.candidate < $1.candidate : $0.distance < $1.distance
  }
  return found.prefix(limit).map(\.candidate)
}

/// Counts the edits from one text to others, and stops when there are too many.
struct EditDistance {
  /// No name or ID is longer, and the time increases with the length.
  private static let longest = 200

  private let bytes: [UInt8]?
  private let scalars: [UInt32]
  private let limit: Int
  private var rows: [Int]

  init(from text: String) {
    let isASCII = text.utf8.allSatisfy { $0 < 0x80 }
    bytes = isASCII ? text.utf8.map(Byte.lowered) : nil
    scalars = text.lowercased().unicodeScalars.map(\.value)
    let length = scalars.count
    let cutOff = length < 4 ? 1 : length <= 8 ? 2 : 3
    limit = min(cutOff, length - 1)
    rows = []
  }

  /// Creates a counter for ``edits(_:_:)``, with a fixed limit.
  init(limit: Int) {
    bytes = nil
    scalars = []
    self.limit = limit
    rows = []
  }

  /// Returns the number of edits between two texts, byte by byte; nil if it exceeds the limit.
  mutating func edits(_ left: [UInt8], _ right: [UInt8]) -> Int? { alignment(left, right) }

  /// Returns the number of edits, or nil if there are too many; a mere prefix is one beyond the
  /// limit.
  mutating func steps(to candidate: String) -> Int? {
    guard limit >= 0, scalars.count <= Self.longest else { return nil }
    // A much longer candidate is cut; it stays too long to match, but its prefix is still visible.
    if let bytes, let other = Self.lowered(candidate, upTo: bytes.count + limit) {
      return alignment(bytes, other) ?? prefixSteps(bytes, other)
    }
    let other = candidate.lowercased().unicodeScalars.prefix(scalars.count + limit + 1)
    let otherScalars = other.map(\.value)
    return alignment(scalars, otherScalars) ?? prefixSteps(scalars, otherScalars)
  }

  private func prefixSteps<Unit: Equatable>(_ prefix: [Unit], _ whole: [Unit]) -> Int? {
    prefix.count >= 3 && whole.starts(with: prefix) ? limit + 1 : nil
  }

  /// Returns a text in lower case, up to one byte beyond a length, or nil if it is not ASCII.
  private static func lowered(_ text: String, upTo length: Int) -> [UInt8]? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(length + 1)
    for byte in text.utf8 {
      if byte >= 0x80 { return nil }
      bytes.append(Byte.lowered(byte))
      if bytes.count > length { break }
    }
    return bytes
  }

  /// Computes only the band of the table that can stay within the limit, three rows at a time.
  private mutating func alignment<Unit: Equatable>(_ left: [Unit], _ right: [Unit]) -> Int? {
    guard abs(left.count - right.count) <= limit else { return nil }
    let width = right.count + 1
    let tooMany = limit + 1
    if rows.count < 3 * width { rows = Array(repeating: 0, count: 3 * width) }
    var before = 0
    var above = width
    var current = 2 * width
    for column in 0..<width { rows[current + column] = min(column, tooMany) }
    for row in 1...max(left.count, 1) where row <= left.count {
      (before, above, current) = (above, current, before)
      let first = max(1, row - limit)
      let last = min(right.count, row + limit)
      rows[current + first - 1] = first == 1 ? min(row, tooMany) : tooMany
      var least = rows[current + first - 1]
      for column in stride(from: first, through: last, by: 1) {
        let isSame = left[row - 1] == right[column - 1]
        var steps = rows[above + column - 1] + (isSame ? 0 : 1)
        steps = min(steps, rows[current + column - 1] + 1)
        // The cell above is outside the band at its right edge.
        if column < row + limit { steps = min(steps, rows[above + column] + 1) }
        if row > 1, column > 1, left[row - 1] == right[column - 2],
          left[row - 2] == right[column - 1]
        {
          steps = min(steps, rows[before + column - 2] + 1)
        }
        rows[current + column] = min(steps, tooMany)
        least = min(least, steps)
      }
      if least > limit { return nil }
    }
    let steps = rows[current + right.count]
    return steps <= limit ? steps : nil
  }
}
