import Foundation
import MetroTestSupport
import Testing

/// Checks the members of METROPOLIS as sources state them: `Fixtures/metropolis-members`.
struct MembersTests {
  private static let folder = Sandbox.package.appending(path: "Fixtures/metropolis-members")

  /// The catalog of the members, loaded the way `load.sh` does it.
  private static let members = Result {
    try Sandbox.catalog(
      madeBy: ["init --quiet"]
        + ["cities", "organizations", "memberships", "sources", "statements"].map {
          "import \($0) '\(folder.appending(path: "\($0).csv").path)'"
        })
  }

  private func loaded() throws -> Sandbox { try Sandbox(catalog: Self.members.get()) }

  @Test func `the list has 82 cities, authorities and provinces in 45 countries`() throws {
    let sandbox = try loaded()
    let lines = sandbox.run("list-cities --no-header --columns country,kind").lines
    #expect(lines.count == 82)
    #expect(Set(lines.map { $0.prefix(2) }).count == 45)
    #expect(lines.filter { $0.hasSuffix(",city") }.count == 76)
    #expect(lines.filter { $0.hasSuffix(",metropolitan-authority") }.count == 4)
    #expect(lines.filter { $0.hasSuffix(",province") }.count == 2)
  }

  @Test func `only records that a source calls members are members`() throws {
    let sandbox = try loaded()
    let members = sandbox.run("list-memberships --no-header --columns city").lines
    #expect(members.count == 47)
    let stated = sandbox.run("list-statements --field network --no-header --columns record").lines
    #expect(
      Set(stated)
        == Set(
          sandbox.run("list-memberships --no-header --columns id").lines.map { "membership/\($0)" })
    )
    let listed = sandbox.run(
      "list-statements --source gold-v --field name --no-header --columns record"
    ).lines
    #expect(listed.count == 43)
    #expect(Set(listed.map { $0.dropFirst(5) }).subtracting(members.map { $0[...] }).count == 35)
  }

  @Test func `loading again changes nothing and the audit finds nothing`() throws {
    let sandbox = try loaded()
    for table in ["cities", "organizations", "memberships", "sources", "statements"] {
      let file = Self.folder.appending(path: "\(table).csv").path
      #expect(sandbox.run("import \(table) \(file)").err.contains("0 added, 0 updated"))
    }
    #expect(sandbox.run("audit --format csv").lines.count == 1)
  }

  /// Returns what `add-city` finds for a name: a GeoNames number, `ambiguous` or `nothing`.
  private func outcome(of name: String, _ options: String = "") throws -> String {
    let sandbox = try Sandbox()
    #expect(sandbox.run("init --quiet").status == 0)
    let outcome = sandbox.run("add-city x --name '\(name)' \(options)")
    // A name that can also be a province or state is asked about, too.
    if outcome.status == 64 || outcome.err.contains("--kind") { return "ambiguous" }
    #expect(outcome.status == 0, "\(outcome)")
    let number = sandbox.run("list-cities --no-header --columns geonames").lines.first ?? ""
    #expect(number.isEmpty != outcome.err.hasPrefix("Filled in from GeoNames"))
    return number.isEmpty ? "nothing" : number
  }

  /// The three figures and the wrongly filled places.
  private struct Figures: Equatable {
    var alone = 0
    var ambiguous: [String] = []
    var left: [String] = []
    var wrong: [String] = []

    mutating func add(_ name: String, _ outcome: String, truth: Substring) {
      switch outcome {
      case "ambiguous": ambiguous.append(name)
      case "nothing": left.append(name)
      case let number where number == truth: alone += 1
      default: wrong.append(name)
      }
    }
  }

  @Test(.enabled(if: TestSelection.includesSlow))
  func `names alone identify 68 of 82 members and no name matches a wrong place`()
    throws
  {
    var figures = Figures()
    for line in try loaded().run("list-cities --no-header --columns name,kind,geonames").lines {
      let cells = line.split(separator: ",", omittingEmptySubsequences: false)
      figures.add(
        String(cells[0]), try outcome(of: String(cells[0]), "--kind \(cells[1])"), truth: cells[2])
    }
    #expect(
      figures
        == Figures(
          alone: 68,
          ambiguous: ["Alexandria", "Barcelona", "Changsha", "New Delhi"],
          // Goyang, Marrakech and New Taipei are other names of their cities.
          left: [
            "East Kalimantan", "Gauteng", "Goyang", "Greater Manchester", "Marrakech",
            "Métropole du Grand Paris", "Metropolitan Area of Barcelona", "New Taipei",
            "Torino Metropoli", "Victoria",
          ]))
  }

  @Test func `name and country identify 75 of the 76 cities`() throws {
    var figures = Figures()
    let lines = try loaded().run(
      "list-cities --kind city --no-header --columns name,country,geonames"
    ).lines
    for line in lines {
      let cells = line.split(separator: ",", omittingEmptySubsequences: false)
      figures.add(
        String(cells[0]), try outcome(of: String(cells[0]), "--country \(cells[1])"),
        truth: cells[2])
    }
    #expect(
      figures
        == Figures(alone: 75, ambiguous: ["Changsha"]))
  }

  @Test(.enabled(if: TestSelection.includesSlow))
  func `no name variant of a source matches another city`() throws {
    let sandbox = try loaded()
    var truth: [Substring: Substring] = [:]
    for line in sandbox.run("list-cities --kind city --no-header --columns id,geonames").lines {
      let cells = line.split(separator: ",")
      truth[cells[0]] = cells[1]
    }
    var figures = Figures()
    for line in sandbox.run("list-statements --field name --no-header --columns record,stated")
      .lines
    {
      let cells = line.split(separator: ",", maxSplits: 1)
      guard let number = truth[cells[0].dropFirst(5)] else { continue }
      figures.add(String(cells[1]), try outcome(of: String(cells[1])), truth: number)
    }
    #expect(
      figures
        == Figures(
          alone: 92,
          ambiguous: [
            "Alexandria", "Barcelona", "Barcelona", "Changsha", "New Delhi", "Victoria",
          ],
          left: ["Goyang", "Marrakech"]))
  }

  @Test func `the eight cities of the first program match in English, Korean and Chinese`() throws {
    let names: [(String, String)] = [
      ("1728930", "Baguio 바기오 碧瑶"), ("1816670", "Beijing 베이징 北京"),
      ("1809858", "Guangzhou 광저우 广州"), ("1642911", "Jakarta 자카르타 雅加达"),
      ("3652462", "Quito 키토 基多"), ("1835848", "Seoul 서울 首尔"),
      ("1796236", "Shanghai 상하이 上海"), ("1795565", "Shenzhen 선전 深圳"),
    ]
    var figures = Figures()
    for (number, forms) in names {
      for name in forms.split(separator: " ") {
        figures.add(String(name), try outcome(of: String(name)), truth: number[...])
      }
    }
    // GeoNames lacks 碧瑶 and 선전; the others are in neither CLDR nor the script of the country.
    let left = ["바기오", "碧瑶", "베이징", "광저우", "키토", "基多", "선전"]
    #expect(figures == Figures(alone: 17, left: left))
  }
}
