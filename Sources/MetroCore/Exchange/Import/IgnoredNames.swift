/// The columns of a file that the options leave out.
///
/// Each text is the name of a column, or several names separated by commas. A name may have commas
/// itself, so which one it is depends on the columns of the file.
struct IgnoredNames {
  /// The maximum number of parts of one name, so that long lists take linear time.
  private static let mostParts = 16

  private let written: [String]

  /// The keys of all texts and of all their parts, for a file whose columns are not yet known.
  let possibleKeys: Set<String>

  init(_ written: Set<String>) {
    self.written = written.sorted()
    possibleKeys = Set(
      written.flatMap { [$0] + Self.parts(of: $0) }.map(HeadingKey.of).filter { !$0.isEmpty })
  }

  /// Whether a text may be a list of names.
  var hasLists: Bool { written.contains { $0.contains(",") } }

  /// Returns the names that a file has, and those that it lacks.
  ///
  /// At each part of a list, the longest name that the file has is taken.
  func names(_ isThere: (String) -> Bool) -> (found: [String], missing: [String]) {
    var found: [String] = []
    var missing: [String] = []
    for text in written {
      let parts = Self.parts(of: text)
      var start = 0
      while start < parts.count {
        let last = min(start + Self.mostParts, parts.count)
        let end = (start + 1...last).reversed().first { end in
          isThere(parts[start..<end].joined(separator: ","))
        }
        if let end {
          found.append(parts[start..<end].joined(separator: ","))
        } else {
          missing.append(parts[start])
        }
        start = end ?? start + 1
      }
    }
    return (found, missing)
  }

  private static func parts(of text: String) -> [String] {
    text.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
  }
}
