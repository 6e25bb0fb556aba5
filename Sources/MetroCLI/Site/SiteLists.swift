import MetroCore
import MetroSite

/// Makes the lists of a site: of each record type, of each year and of each country.
struct SiteLists {
  let pages: SitePages
  let contents: PublishedContents

  func forEachFile(_ take: (SiteFile) throws -> Void) throws {
    let nouns = pages.frame.pagedNouns
    for name in nouns {
      guard let division = Noun.named(name).publication?.pages?.division,
        let count = pages.frame.count(of: name), count > 0
      else { continue }
      // The parts of programs and cities are pages of their own, however short the list is.
      let isLong = count > SitePages.longestList
      var parts: [SitePages.Part] = []
      if isLong || division != .letter {
        let further =
          division == .country && nouns.contains(.program) ? try hosted() : [:]
        try forEachPart(of: name, division) { value, rows, page, isLast in
          // Only a divided list leads to the part of the records without a value.
          guard isLong || value != nil else { return }
          let number = page
          try take(
            pages.part(
              of: name, division, value, rows, page: number, of: isLast ? number : number + 1,
              further: value.flatMap { further[$0] }.map { [(.program, $0)] } ?? []))
          if number == 1 {
            parts.append(SitePages.Part(value: value, count: rows.count))
          } else {
            parts[parts.count - 1].count += rows.count
          }
        }
      }
      if isLong {
        try take(pages.list(of: name, dividedBy: division, parts))
      } else {
        var rows: [ListedRecord] = []
        try contents.forEachListed(name) { rows.append($0) }
        try take(pages.list(of: name, rows))
      }
    }
  }

  /// Returns the programs by the country of their host city.
  private func hosted() throws -> [String: [ListedRecord]] {
    var programs: [String: [ListedRecord]] = [:]
    try contents.forEachListed(.program, dividedBy: .country) { row in
      guard let country = row.division,
        programs[country]?.count ?? 0 < SitePages.longestList
      else { return }
      programs[country, default: []].append(row)
    }
    return programs
  }

  /// Passes on the rows of each part of a list, at most 1,000 at a time.
  private func forEachPart(
    of name: Noun.Name, _ division: RecordPages.Division,
    _ take: (_ value: String?, [ListedRecord], _ page: Int, _ isLast: Bool) throws -> Void
  ) throws {
    var rows: [ListedRecord] = []
    var page = 1
    func end(isLast: Bool) throws {
      guard let first = rows.first else { return }
      try take(first.division, rows, page, isLast)
      page = isLast ? 1 : page + 1
      rows = []
    }
    try contents.forEachListed(name, dividedBy: division) { row in
      if let last = rows.last, last.division != row.division {
        try end(isLast: true)
      } else if rows.count == SitePages.longestList {
        try end(isLast: false)
      }
      rows.append(row)
    }
    try end(isLast: true)
  }
}
