import Synchronization
import Testing

@testable import MetroCore

/// An interrupted import changes nothing.
struct ImportInterruptionTests {
  let sandbox: Sandbox

  init() throws { sandbox = try Sandbox() }

  /// Requests an interruption after a number of checks.
  private final class Stop: Sendable {
    private let left: Atomic<Int>

    init(after count: Int) { left = Atomic(count) }

    func isHere() -> Bool { left.subtract(1, ordering: .relaxed).newValue < 0 }
  }

  private static let tables: [(table: String, format: ImportFile.Format)] = [
    ("cities", .csv), ("cities", .ndjson), ("themes", .csv), ("presentation-cities", .csv),
  ]

  /// A file long enough for many checks for interruption.
  private static func text(_ table: String, _ format: ImportFile.Format) -> String {
    let numbers = 0..<6_000
    return switch (table, format) {
    case ("cities", .ndjson):
      numbers.map { "{\"id\":\"c-\($0)\",\"name\":\"C \($0)\"}\n" }.joined()
    case ("cities", _): "id,name\n" + numbers.map { "c-\($0),C \($0)\n" }.joined()
    case ("themes", _):
      "id,label,broader\n"
        + numbers.map { "t-\($0),T,\($0 % 100 == 0 ? "" : "t-\($0 - 1)")\n" }.joined()
    default: "presentation,city\n" + numbers.map { "a,c-\($0)\n" }.joined()
    }
  }

  @Test(arguments: tables.indices, [1, 3, 10])
  func `an import interrupted at any point changes nothing`(
    index: Int, count: Int
  ) throws {
    for keepsGoing in [false, true] { try expectNothing(index, count, keepsGoing) }
  }

  private func expectNothing(_ index: Int, _ count: Int, _ keepsGoing: Bool) throws {
    let (table, format) = Self.tables[index]
    let path = sandbox.path("catalog-\(keepsGoing).sqlite")
    do {
      let catalog = try Catalog.create(at: path)
      try catalog.add(.city, named: ["lima"])
      try catalog.addProgram("p")
      try catalog.add(.presentation, "a", ["program": "p", "title": "A"])
    }
    let before = try Catalog.open(at: path, for: .reading).contents()
    let target = try #require(ExchangeTable.named(table))
    let stop = Stop(after: count)
    do {
      let catalog = try Catalog.open(at: path, for: .writing, isInterrupted: { stop.isHere() })
      var options = ImportOptions()
      if keepsGoing { options.reject = { _ in } }
      #expect(throws: StorageError.interrupted) {
        try catalog.importBytes(
          target, Array(Self.text(table, format).utf8), as: format, pieceLength: 10_000, options)
      }
    }
    let catalog = try Catalog.open(at: path, for: .writing)
    #expect(try catalog.contents() == before)
    #expect(try catalog.found("lima") == ["city lima"])
    try catalog.add(.city, named: ["quito"])
    #expect(try catalog.found("quito") == ["city quito"])
  }

  @Test func `an import whose reading is interrupted changes nothing`() throws {
    let catalog = try Catalog.create(at: sandbox.path())
    var pieces = ["id,name\nx,X\n", "y,Y\n"]
    #expect(throws: StorageError.interrupted) {
      try catalog.write { writer in
        _ = try writer.importRows(
          of: .records(.city),
          from: unsafe ImportFile(name: "x", format: .csv) { buffer in
            guard !pieces.isEmpty else { throw CancellationError() }
            let piece = pieces.removeFirst()
            unsafe buffer.copyBytes(from: piece.utf8)
            return piece.utf8.count
          })
      }
    }
    #expect(try catalog.ids(.city) == [])
  }
}
