import MetroTestSupport
import Testing

@testable import MetroCore
@testable import MetroText

struct TransactionTests {
  struct Stop: Error {}

  @Test func `an error in the middle rolls back everything`() throws {
    let catalog = try Seoul2015.catalog()
    let before = try catalog.contents()
    #expect(throws: Stop.self) {
      try catalog.write { writer in
        try writer.add(.city, Noun.city.values(["name": "Lima"]))
        try writer.edit(.city, id: "quito", Noun.city.values(["name": "X"]))
        try writer.rename(.city, from: "seoul", to: RecordID("hanyang"))
        try writer.remove(.program, id: "seoul-2015", cascade: true)
        throw Stop()
      }
    }
    #expect(try catalog.contents() == before)
    #expect(try catalog.found("lima") == [])
    #expect(try catalog.found("nuclear").count == 3)
  }

  @Test func `a rejected change rolls back earlier ones in the transaction`() throws {
    let catalog = try Seoul2015.catalog()
    #expect {
      try catalog.write { writer in
        try writer.add(.city, id: RecordID("lima"), Noun.city.values(["name": "Lima"]))
        try writer.add(.city, id: RecordID("lima"), Noun.city.values(["name": "Lima"]))
      }
    } throws: { $0 is any CatalogError }
    #expect(try catalog.ids(.city).contains("lima") == false)
    try catalog.add(.city, "lima", ["name": "Lima"])
  }

  @Test func `a file is unchanged after an error and after a dry run`() throws {
    let sandbox = try Sandbox()
    let path = sandbox.path()
    try Catalog.create(at: path).add(.city, "seoul", ["name": "Seoul"])
    let catalog = try Catalog.open(at: path, for: .writing)
    try catalog.write(dryRun: true) { try $0.remove(.city, id: "seoul") }
    #expect(throws: Stop.self) {
      try catalog.write { writer in
        try writer.remove(.city, id: "seoul")
        throw Stop()
      }
    }
    #expect(try Catalog.open(at: path, for: .reading).ids(.city) == ["seoul"])
    withExtendedLifetime(sandbox) {}
  }

  @Test(arguments: TestSelection.seeds(1...12))
  func `a dry run reports the real changes, which cover the whole difference`(
    seed: UInt64
  ) throws {
    var numbers = SeededGenerator(seed: seed)
    let catalog = try Seoul2015.catalog()
    for _ in 0..<25 {
      let operations = try (0..<Int.random(in: 1...3, using: &numbers)).map { _ in
        try RandomOperation(in: catalog, using: &numbers)
      }
      let before = try catalog.contents()
      let dry = Result(catching: {
        try catalog.write(dryRun: true) { for operation in operations { try operation.run($0) } }
      })
      #expect(try catalog.contents() == before)
      let real = Result(catching: {
        try catalog.write { for operation in operations { try operation.run($0) } }
      })
      switch (dry, real) {
      case (.success(let told), .success(let done)):
        #expect(told == done)
        #expect(try catalog.contents().sorted == before.applying(done).sorted, "\(operations)")
      case (.failure(let told), .failure(let met)):
        #expect(Refusal(told) == Refusal(met), "\(operations)")
        if case StorageError.unexpected(let reason) = met { Issue.record("\(reason)") }
        #expect(try catalog.contents() == before)
      default:
        Issue.record("\(operations): \(dry) and \(real)")
      }
    }
  }
}

/// A random change to a catalog, the same in every run.
private enum RandomOperation {
  case add(Noun.Name, id: String, [String: String])
  case edit(Noun.Name, id: String, [String: String])
  case rename(Noun.Name, from: String, to: String)
  case remove(Noun.Name, id: String)

  init(in catalog: Catalog, using numbers: inout SeededGenerator) throws {
    let noun = Noun.inOrderOfReference.randomElement(using: &numbers) ?? .city
    let ids = try catalog.ids(noun)
    let id = ids.randomElement(using: &numbers) ?? "nothing"
    switch Int.random(in: 0..<10, using: &numbers) {
    case 0..<3:
      let new = "new-\(Int.random(in: 0..<40, using: &numbers))"
      self = .add(noun.name, id: new, try RandomRecord.texts(noun, in: catalog, using: &numbers))
    case 3..<7:
      var texts = try RandomRecord.texts(noun, in: catalog, using: &numbers)
      for name in texts.keys.sorted() where Bool.random(using: &numbers) { texts[name] = nil }
      self = .edit(noun.name, id: id, texts)
    case 7..<9:
      self = .rename(
        noun.name, from: id, to: "renamed-\(Int.random(in: 0..<40, using: &numbers))")
    default: self = .remove(noun.name, id: id)
    }
  }

  func run(_ writer: CatalogWriter) throws {
    switch self {
    case .add(let noun, let id, let texts):
      try writer.add(.named(noun), id: RecordID(id), Noun.named(noun).values(texts))
    case .edit(let noun, let id, let texts):
      try writer.edit(.named(noun), id: id, Noun.named(noun).values(texts))
    case .rename(let noun, let old, let new):
      try writer.rename(.named(noun), from: old, to: RecordID(new))
    case .remove(let noun, let id):
      try writer.remove(.named(noun), id: id, cascade: true)
    }
  }
}
