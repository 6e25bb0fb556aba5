import GRDB

/// Sections with figures.
extension ReportReader {
  /// Adds the figures of all counted programs together.
  func addFigures(
    _ draft: inout ReportDraft, _ programs: Listing, countsOnlyHeld: Bool = true
  ) throws {
    var statistics = Statistics(programs: programs)
    statistics.countsOnlyHeld = countsOnlyHeld && !programs.choosesPhase
    let total = try rows(statistics)
    addFigures(total, total.rows.first ?? [], &draft)
  }

  /// Adds the figures of a city.
  func addFigures(
    ofCity id: String, _ draft: inout ReportDraft, _ programs: Listing
  ) throws {
    let cities = try rows(Statistics(by: [.city], programs: programs))
    // A city without a program that counts has no row.
    let row = cities.rows.first { $0[0] == id }
    let none = cities.columns.map { ["first", "latest", "delegates"].contains($0) ? nil : "0" }
    addFigures(cities, row ?? none, &draft)
  }

  private func addFigures(_ rows: Rows, _ row: [String?], _ draft: inout ReportDraft) {
    var section = ReportContents.Section(name: "figures", columns: ["figure", "number"])
    for (column, value) in zip(rows.columns, row) {
      guard let value, !["city", "name"].contains(column) else { continue }
      draft.contents.figures.append((column, value))
      // A report of one program has no others to tell from.
      if value == "0", ["returning", "others", "hosted"].contains(column) { continue }
      let isDate = ["first", "latest"].contains(column)
      section.rows.append(
        ReportContents.Row(cells: [
          ReportCell([.field(column)]),
          ReportCell([isDate ? PageValue.date(value) : PageValue.number(value)]),
        ]))
    }
    section.remarks = rows.counted?.remarks ?? []
    draft.add(section)
  }

  /// Adds the figures of each group of programs.
  func addGroups(
    _ draft: inout ReportDraft, _ name: String, _ grouping: Statistics.Grouping,
    _ programs: Listing, chart: String, countsOnlyHeld: Bool = true
  ) throws {
    var statistics = Statistics(by: [grouping], programs: programs)
    statistics.countsOnlyHeld = countsOnlyHeld && !programs.choosesPhase
    let groups = try rows(statistics)
    let links = grouping == .theme ? try allNames(.theme) : [:]
    // A column in which no group has a number says nothing.
    let figures = groups.columns.dropFirst().filter { column in
      groups.rows.contains { groups.number(column, $0) > 0 }
    }
    var section = ReportContents.Section(name: name, columns: [grouping.rawValue] + figures)
    section.chart = figures.contains(chart) ? chart : nil
    for (index, row) in groups.rows.enumerated() {
      let isTotal = index == groups.rows.count - 1
      let key: [PageValue] =
        isTotal ? [] : row[0].map { [Self.value($0, grouping, links)] } ?? []
      section.rows.append(
        ReportContents.Row(
          cells: [ReportCell(key)] + figures.map { ReportCell(groups.value($0, row)) },
          isTotal: isTotal))
    }
    // The total of nothing says nothing.
    guard section.rows.count > 1 else { return }
    section.remarks = [.total]
    draft.add(section)
  }

  private static func value(
    _ key: String, _ grouping: Statistics.Grouping, _ links: [String: RecordLink]
  ) -> PageValue {
    switch grouping {
    case .year: .date(key)
    case .theme: links[key].map { .record($0) } ?? .text(key, language: nil)
    default: .text(key, language: nil)
    }
  }

  // MARK: - Cities

  /// Adds the cities that took part for the first time, by the year of that program.
  func addNewcomers(_ draft: inout ReportDraft, _ programs: Listing) throws {
    var statistics = Statistics(by: [.year], programs: programs)
    statistics.countsOnlyHeld = !programs.choosesPhase
    let newcomers = try published.catalog.newcomers(statistics)
    let links = try allNames(.city)
    var section = ReportContents.Section(
      name: "newcomers", columns: ["year", "first_time", "cities"])
    for (year, cities) in newcomers {
      section.rows.append(
        ReportContents.Row(cells: [
          ReportCell(year.map { [PageValue.date($0)] } ?? []), ReportCell(String(cities.count)),
          ReportCell(cities.compactMap { links[$0] }.map { PageValue.record($0) }),
        ]))
    }
    draft.add(section)
  }

  /// The most places in the list of the most active.
  private static let mostActive = 10

  /// Adds the places that took part in the most programs.
  func addActive(_ draft: inout ReportDraft, _ cities: Rows) throws {
    let links = try allNames(.city)
    let order = try nameOrder()
    let ranked = cities.rows.dropLast().filter { cities.number("participated", $0) > 0 }.sorted {
      let left = (-cities.number("participated", $0), -cities.number("presentations", $0))
      let right = (-cities.number("participated", $1), -cities.number("presentations", $1))
      return left == right ? order[$0[0] ?? ""] ?? 0 < order[$1[0] ?? ""] ?? 0 : left < right
    }
    var section = ReportContents.Section(
      name: "active", columns: ["city", "participated", "hosted", "presentations", "delegates"])
    section.chart = "participated"
    for row in ranked.prefix(Self.mostActive) {
      let name = row[0].flatMap { links[$0] }
      section.rows.append(
        ReportContents.Row(
          cells: [ReportCell(name.map { [PageValue.record($0)] } ?? [])]
            + section.columns.dropFirst().map { ReportCell(cities.value($0, row)) }))
    }
    if ranked.count > Self.mostActive {
      let last = cities.number("participated", ranked[Self.mostActive - 1])
      let tied = ranked.dropFirst(Self.mostActive).count {
        cities.number("participated", $0) == last
      }
      if tied > 0 { section.remarks = [.tied(tied)] }
    }
    draft.add(section)
  }

  /// The places of the cities in the order of their names.
  private func nameOrder() throws -> [String: Int] {
    var listing = Listing(.named(.city), today: today)
    listing.sort = [Listing.SortKey(column: "name", isDescending: false)]
    listing.names = names
    return Dictionary(
      uniqueKeysWithValues: try ids(listing).enumerated().map { ($0.element, $0.offset) })
  }

  /// Adds how many members of each network took part.
  func addMembers(
    _ draft: inout ReportDraft, _ cities: Rows, of network: String?, on day: String
  ) throws {
    let took = Set(
      cities.rows.dropLast().filter { cities.number("participated", $0) > 0 }.compactMap { $0[0] })
    let links = try allNames(.city)
    let networks = try allNames(
      .organization, where: "t.id IN (SELECT network FROM membership)")
    var section = ReportContents.Section(
      name: "members", columns: ["network", "members", "took_part", "share", "absent"])
    for (id, link) in networks.sorted(by: { $0.key < $1.key }) where network ?? id == id {
      var listing = Listing(.named(.city), today: today)
      listing.sort = [Listing.SortKey(column: "name", isDescending: false)]
      listing.names = names
      try listing.filter("member-of", id)
      try listing.filter("on", day)
      let members = try ids(listing)
      guard !members.isEmpty else { continue }
      let absent = members.filter { !took.contains($0) }
      let present = members.count - absent.count
      section.rows.append(
        ReportContents.Row(cells: [
          ReportCell([.record(link)]), ReportCell(String(members.count)),
          ReportCell(String(present)),
          ReportCell([.number("\((present * 200 / members.count + 1) / 2)%")]),
          ReportCell(absent.compactMap { links[$0] }.map { PageValue.record($0) }),
        ]))
    }
    draft.add(section)
  }
}

extension Listing {
  /// Whether a filter says which programs count, so that statistics do not.
  package var choosesPhase: Bool { ["status", "upcoming", "held"].contains { uses($0) } }
}

extension CountedPrograms {
  fileprivate var remarks: [ReportContents.Remark] {
    var remarks: [ReportContents.Remark] = ProgramPhase.allCases.compactMap { phase in
      leftOut[phase].map { .leftOut(phase, $0) }
    }
    if parts > 0 { remarks.append(.parts(parts)) }
    if stillPlanned > 0 { remarks.append(.stillPlanned(stillPlanned)) }
    if max(withDelegates, withClaim) > 0, min(withDelegates, withClaim) < counted {
      remarks.append(.delegates(recorded: withDelegates, claimed: withClaim, of: counted))
    }
    return remarks
  }
}
