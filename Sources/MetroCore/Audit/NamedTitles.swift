import MetroText

/// The titles of a list that follows its number, for the comparison with that number.
///
/// Titles have commas and words for "and" themselves, so that parts which together are the title of a record
/// are one.
struct NamedTitles {
  /// The titles, and the parts that are none of a record.
  let names: [String]
  private let known: Int
  private let count: Int

  /// `titles` are the keys of the recorded titles.
  init(_ list: CountedList, titles: Set<String>) {
    // The sentence may go on behind the last title.
    func isTitle(_ parts: Range<Int>) -> Bool {
      let key = FoldedName.key(of: list.list.text(of: parts))
      if titles.contains(key) { return true }
      guard parts.upperBound == list.size else { return false }
      let others = parts.count > 1 ? list.list.text(of: parts.dropLast()) : ""
      let least = max(FoldedName.key(of: others).count, 5)
      return titles.contains { $0.count > least && key.hasPrefix($0) }
    }
    var names: [String] = []
    var known = 0
    var index = 0
    while index < list.size {
      let end = (index + 1...list.size).last { isTitle(index..<$0) }
      if end != nil { known += 1 }
      names.append(list.list.text(of: index..<(end ?? index + 1)))
      index = end ?? index + 1
    }
    (self.names, self.known, count) = (names, known, list.count)
  }

  /// Whether most of the names are titles, and fewer or more than their number.
  ///
  /// Two parts can be one title that is not recorded, so that only known titles are certainly too many.
  var disagree: Bool {
    guard names.count > 2, known * 4 >= names.count * 3 else { return false }
    return names.count < count || known > count
  }
}
