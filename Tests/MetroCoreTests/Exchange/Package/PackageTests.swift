import Foundation
import MetroTestSupport
import Testing

@testable import MetroCore

/// The laws of dumping, loading, comparing and applying, over any catalog.
struct PackageTests {
  let sandbox: Sandbox

  init() throws { sandbox = try Sandbox() }

  /// Returns the sample program with random records added and some removed.
  private func catalog(_ seed: UInt64) throws -> Catalog {
    var numbers = SeededGenerator(seed: seed)
    let catalog = try Seoul2015.catalog()
    try RandomRecord.add(6, to: catalog, using: &numbers)
    try catalog.edit(.theme, "climate", ["broader": "waterworks"])
    for id in ["jakarta", "quito", "shanghai"] where Bool.random(using: &numbers) {
      try catalog.write { try $0.remove(.city, id: id, cascade: true) }
    }
    return catalog
  }

  private func dump(_ catalog: Catalog, to name: String) throws -> PackageFolder {
    try Package.write(catalog, to: sandbox.path(name))
  }

  @Test(arguments: TestSelection.seeds(1...8))
  func `a loaded dump is dumped again byte for byte`(seed: UInt64) throws {
    let catalog = try catalog(seed)
    let folder = try dump(catalog, to: "one")
    let copy = try Catalog.inMemory()
    try copy.write { _ = try $0.load(folder) }
    #expect(try copy.contents() == catalog.contents())
    _ = try dump(copy, to: "two")
    #expect(try Package.files(sandbox.path("one")) == Package.files(sandbox.path("two")))
    for words in ["서울", "kang", "climate", "r-1"] {
      #expect(try copy.found(words).sorted() == catalog.found(words).sorted())
    }
  }

  @Test(arguments: TestSelection.seeds(1...8))
  func `applying any dump makes a catalog equal, with exactly the planned changes`(
    seed: UInt64
  ) throws {
    let target = try catalog(seed &+ 100)
    let catalog = try catalog(seed)
    let scratch = try Catalog.scratch(of: dump(target, to: "target"))
    var planned: [Change] = []
    let counts = try catalog.compare(with: scratch) { planned.append($0) }
    #expect(counts.isEmpty == planned.isEmpty)
    var applied: [Change] = []
    try catalog.apply(scratch, expecting: counts) { applied.append($0) }
    #expect(applied == planned)
    #expect(try catalog.contents() == target.contents())
    #expect(try catalog.compare(with: scratch) { _ in }.isEmpty)
    _ = try dump(catalog, to: "result")
    #expect(try Package.files(sandbox.path("result")) == Package.files(sandbox.path("target")))
    for words in ["서울", "kang", "climate", "r-1"] {
      #expect(try catalog.found(words).sorted() == target.found(words).sorted())
    }
  }

  @Test func `a list value removed with its record leaves no gap`() throws {
    let catalog = try Seoul2015.catalog()
    try catalog.write { try $0.remove(.city, id: "guangzhou", cascade: true) }
    let folder = try dump(catalog, to: "one")
    let lists = try #require(try Package.files(sandbox.path("one"))["presentation-cities.csv"])
    #expect(
      String(decoding: lists, as: UTF8.self).contains("\nseoul-2015-guangzhou-quito,1,quito\n"))
    let copy = try Catalog.inMemory()
    try copy.write { _ = try $0.load(folder) }
    #expect(try copy.contents() == catalog.contents())
  }

  @Test func `two records may swap a key`() throws {
    let catalog = try Seoul2015.catalog()
    for (id, city) in [("a", "seoul"), ("b", "baguio")] {
      try catalog.add(.participation, id, ["program": "seoul-2015", "city": city])
    }
    let target = try Seoul2015.catalog()
    for (id, city) in [("b", "seoul"), ("a", "baguio")] {
      try target.add(.participation, id, ["program": "seoul-2015", "city": city])
    }
    let scratch = try Catalog.scratch(of: dump(target, to: "target"))
    let counts = try catalog.compare(with: scratch) { _ in }
    #expect(counts.all.updated == 2 && counts.all.added == 0 && counts.all.removed == 0)
    try catalog.apply(scratch, expecting: counts)
    #expect(try catalog.contents() == target.contents())
  }

  @Test func `a change since the comparison stops the application`() throws {
    let catalog = try Seoul2015.catalog()
    let target = try Seoul2015.catalog()
    try target.edit(.city, "quito", ["name": "San Francisco de Quito"])
    let scratch = try Catalog.scratch(of: dump(target, to: "target"))
    let counts = try catalog.compare(with: scratch) { _ in }
    try catalog.add(.city, "lima", ["name": "Lima"])
    let before = try catalog.contents()
    #expect(throws: HistoryError.changedMeanwhile) {
      try catalog.apply(scratch, expecting: counts)
    }
    #expect(try catalog.contents() == before)
    // Foreign keys are enforced again.
    try catalog.write { try $0.remove(.program, id: "seoul-2015", cascade: true) }
    #expect(try catalog.ids(.visit) == [])
  }

  @Test func `loading into a catalog with records is rejected`() throws {
    let folder = try dump(Seoul2015.catalog(), to: "one")
    let catalog = try Catalog.inMemory()
    try catalog.add(.theme, "x", ["label": "X"])
    #expect(throws: ExchangeError.notEmpty(.theme)) {
      try catalog.write { _ = try $0.load(folder) }
    }
    #expect(try catalog.ids(.theme) == ["x"])
  }

  @Test func `removing more than ten records, or all of a noun, is a mass removal`() throws {
    let catalog = try Seoul2015.catalog()
    for number in 0..<12 { try catalog.add(.theme, "t-\(number)", ["label": "T"]) }
    let all = try dump(catalog, to: "all")
    func counts(removing ids: [String], _ noun: Noun = .theme) throws -> ChangeCounts {
      let target = try Catalog.inMemory()
      try target.write { _ = try $0.load(all) }
      try target.write { for id in ids { try $0.remove(noun, id: id, cascade: true) } }
      return try catalog.compare(with: Catalog.scratch(of: dump(target, to: "part"))) { _ in }
    }
    #expect(try !counts(removing: (0..<10).map { "t-\($0)" }).isMassRemoval)
    #expect(try counts(removing: (0..<11).map { "t-\($0)" }).isMassRemoval)
    #expect(
      try counts(removing: ["seoul-2015-energy-dream-center", "seoul-2015-world-cup-park"], .visit)
        .isMassRemoval)
  }
}

/// Dumps on disk.
enum Package {
  static func write(_ catalog: Catalog, to path: String) throws -> PackageFolder {
    try? FileManager.default.removeItem(atPath: path)
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    _ = try catalog.dump(makeFile: { name in
      var bytes = Data()
      return unsafe PackageFile(
        write: { unsafe bytes.append(contentsOf: $0) },
        finish: { try bytes.write(to: URL(filePath: "\(path)/\(name)")) })
    })
    return try PackageFolder(path)
  }

  /// Returns the bytes of all files by name.
  static func files(_ path: String) throws -> [String: Data] {
    var files: [String: Data] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: path) {
      files[name] = try Data(contentsOf: URL(filePath: "\(path)/\(name)"))
    }
    return files
  }
}
