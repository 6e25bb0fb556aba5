import MetroTestSupport
import Testing

@testable import MetroCore

/// The law of states that come back: whatever dumps two catalogs apply in whatever order, each has the
/// latest value of every field that any of these dumps had.
struct RecurringStateLawTests {
  /// A catalog that changes the name of one city, and what it knows of both cities.
  private struct Side {
    let catalog: Catalog
    let city: String
    /// The numbers of the latest known changes by city.
    var versions: [String: Int]
    var dumps: [(folder: PackageFolder, versions: [String: Int])] = []

    init(_ catalog: Catalog, _ city: String) {
      self.catalog = catalog
      self.city = city
      versions = [:]
    }

    /// Returns the name after a number of changes, which alternates between two.
    static func name(_ city: String, _ version: Int) -> String { "\(city) \(version % 2)" }

    mutating func change() throws {
      versions[city, default: 0] += 1
      try catalog.edit(.city, city, ["name": Self.name(city, versions[city] ?? 0)])
    }

    mutating func dump(with catalogs: TwoCatalogs) throws {
      dumps.append((try catalogs.dump(catalog), versions))
    }

    mutating func apply(_ dump: (folder: PackageFolder, versions: [String: Int])) throws {
      let plan = try TwoCatalogs.plan(dump.folder, to: catalog)
      #expect(plan.conflicts.isEmpty)
      try TwoCatalogs.apply(dump.folder, to: catalog)
      versions.merge(dump.versions) { max($0, $1) }
      for (city, version) in versions {
        #expect(
          try catalog.texts(.city, city)["name"] == Self.name(city, version),
          "\(self.city) has \(city) \(version)")
      }
    }
  }

  private static let seeds: ClosedRange<UInt64> =
    TestSelection.soaks ? 1...200 : TestSelection.includesSlow ? 1...20 : 1...3

  @Test(arguments: seeds)
  func `names that change back and forth reach the other catalog`(seed: UInt64) throws {
    var numbers = SeededGenerator(seed: seed)
    let catalog = try Seoul2015.catalog()
    let cities = ["quito", "jakarta"]
    for city in cities { try catalog.edit(.city, city, ["name": Side.name(city, 0)]) }
    let catalogs = try TwoCatalogs(catalog)
    var sides = [Side(catalogs.here, cities[0]), Side(catalogs.there, cities[1])]
    for _ in 0..<24 {
      let (one, other) = Bool.random(using: &numbers) ? (0, 1) : (1, 0)
      switch Int.random(in: 0..<8, using: &numbers) {
      case 0..<3: try sides[one].change()
      case 3..<5: try sides[one].dump(with: catalogs)
      default:
        // Often the latest dump, sometimes an older one.
        let count = sides[other].dumps.count
        guard count > 0 else { continue }
        let place =
          Bool.random(using: &numbers) ? count - 1 : Int.random(in: 0..<count, using: &numbers)
        try sides[one].apply(sides[other].dumps[place])
      }
    }
    for (one, other) in [(0, 1), (1, 0)] {
      try sides[one].dump(with: catalogs)
      try sides[other].apply(sides[one].dumps[sides[one].dumps.count - 1])
    }
    #expect(try catalogs.here.contents() == catalogs.there.contents())
  }

  @Test func `a state that an older program named by its content alone is a base`() throws {
    let catalogs = try TwoCatalogs(Seoul2015.catalog())
    let here = catalogs.here
    try here.edit(.city, "quito", ["name": "Kitu"])
    let folder = try catalogs.dump(here)
    let content = try #require(try folder.describedContent())
    let name = try #require(try folder.describedState()?.name)
    #expect(content != name)
    try here.writeUnrecorded { database in
      _ = try RowStatement(
        database, "UPDATE dump SET state = '\(content)' WHERE state = '\(name)'"
      ).next()
    }
    try here.edit(.city, "quito", ["name": "Qwito"])
    let plan = try TwoCatalogs.plan(folder, to: here)
    #expect(plan.conflicts.isEmpty)
    #expect(try TwoCatalogs.apply(folder, to: here) == [])
  }
}
