import MetroText

/// Columns whose names differ only in a number, such as `City 1` and `City 2`: the parts of one list.
extension ProposedColumns {
  /// Proposes the list that the name without the number means; in a list of programs, numbered cities are
  /// those that take part.
  mutating func joinNumbered() {
    var groups: [String: [Int]] = [:]
    for index in heading.indices where choices[index].column == nil {
      guard choices[index].certainty == .unknown, let base = Self.unnumbered(heading[index]) else {
        continue
      }
      groups[HeadingKey.of(base), default: []].append(index)
    }
    for indexes in groups.values where indexes.count > 1 {
      let names = Set(indexes.map { HeadingKey.of(heading[$0]) })
      guard names.count == indexes.count, let base = Self.unnumbered(heading[indexes[0]]),
        let column = list(meantBy: base), !taken.contains(column),
        indexes.allSatisfy({ !holdsTicks(at: $0) && !LikelyContents.areCounts(samples[$0]) })
      else { continue }
      taken.insert(column)
      for index in indexes { choices[index] = Choice(column: column, certainty: .likely) }
    }
  }

  /// Returns a name without the number at its end; nil without one.
  private static func unnumbered(_ name: String) -> String? {
    let signs = " _-.#()[]°º"
    let text = name.reversed().drop { signs.contains($0) }
    let rest = text.drop { $0.wholeNumberValue != nil }
    guard rest.count < text.count, text.count - rest.count < 3 else { return nil }
    let base = String(rest.drop { signs.contains($0) || $0.isWhitespace }.reversed())
    return base.contains(where: \.isLetter) ? base : nil
  }

  /// Returns the column with a list that a name means.
  private func list(meantBy name: String) -> String? {
    let meant: String
    switch columns.meaning(of: name) {
    case .column(let index), .recognized(let index): meant = columns.names[index]
    case .ignored, .rest, .unknown:
      guard case .column(let likely) = LikelyHeadings.meaning(of: name, in: columns) else {
        return nil
      }
      meant = likely
    }
    let column =
      switch (columns.plural, meant) {
      case ("programs", "host") where isOfCities(name): "participants"
      case ("programs", "presentation"): "presentations"
      default: meant
      }
    let index = columns.names.firstIndex(of: column)
    return index.map(columns.lists.contains) == true ? column : nil
  }

  /// Returns whether a name means a city, and neither the host nor a place of any kind.
  private func isOfCities(_ name: String) -> Bool {
    let key = HeadingKey.of(name)
    return KnownHeadings.column(for: key, of: "cities", in: ["name"]) != nil
      && !LikelyHeadings.isOfPlaces(name, in: columns)
  }
}
