import Foundation
import Testing

@testable import MetroCore
@testable import MetroText

struct CatalogFileTests {
  let sandbox: Sandbox

  init() throws {
    sandbox = try Sandbox()
  }

  private func makeCatalog(_ name: String = "catalog.sqlite") throws -> String {
    let path = sandbox.path(name)
    try Catalog.create(at: path).add(.city, "seoul", ["name": "Seoul"])
    return path
  }

  private func refusal(
    at path: String, for access: Catalog.Access = .reading
  ) throws -> StorageError {
    try #require(throws: StorageError.self) {
      try Catalog.open(at: path, for: access, wait: 0.2).ids(.city)
    }
  }

  @Test func `a new catalog is empty and remains at its path`() throws {
    let path = sandbox.path()
    let catalog = try Catalog.create(at: path)
    #expect(catalog.path == path)
    for noun in Noun.inOrderOfReference { #expect(try catalog.ids(noun) == []) }
    #expect(try Catalog.open(at: path, for: .reading).ids(.city) == [])
  }

  @Test func `writing to a removed or replaced file fails`() throws {
    let path = try makeCatalog()
    let catalog = try Catalog.open(at: path, for: .writing)
    let other = try makeCatalog("other.sqlite")
    #expect(
      throws: StorageError.inputOutput(
        path: path, reason: "it was removed or replaced in the meantime")
    ) {
      try catalog.write { _ in #expect(unsafe rename(other, path) == 0) }
    }
    #expect(try Catalog.open(at: path, for: .reading).ids(.city) == ["seoul"])
  }

  @Test func `a longer wait for a lock shortens the intervals`() {
    #expect((7_500...12_500).contains(LockWait.pause(after: .zero, first: 10)))
    #expect((750...1_250).contains(LockWait.pause(after: .seconds(1), first: 10)))
  }

  @Test func `a wait for a lock goes on as long as others write`() throws {
    let path = sandbox.path()
    let wait = LockWait(at: path, seconds: 0.1, for: .writing) { false }
    let begin = ContinuousClock.now
    var tries = 0
    // The log of writes grows.
    for number in 1...30 {
      try Data(repeating: 0, count: number).write(to: URL(filePath: path + "-wal"))
      #expect(wait.isWorthAnother(after: tries))
      tries += 1
    }
    var last = begin
    while begin.duration(to: .now) < .milliseconds(150) {
      // Before the wait sees this write: the thread can lose the processor afterward.
      last = .now
      try Data(repeating: 0, count: 100 + tries).write(to: URL(filePath: path + "-wal"))
      #expect(wait.isWorthAnother(after: tries))
      tries += 1
    }
    while wait.isWorthAnother(after: tries) { tries += 1 }
    #expect(last.duration(to: .now) >= .milliseconds(100))
  }

  @Test func `missing folders are created`() throws {
    let path = sandbox.path("a/b c/서울/catalog.sqlite")
    _ = try Catalog.create(at: path)
    #expect(FileManager.default.fileExists(atPath: path))
  }

  @Test func `creating a catalog leaves an existing file unchanged`() throws {
    let path = sandbox.path("notes.txt")
    try Data("hello".utf8).write(to: URL(filePath: path))
    #expect(throws: StorageError.catalogExists(path: path)) { try Catalog.create(at: path) }
    #expect(try Data(contentsOf: URL(filePath: path)) == Data("hello".utf8))
    let folder = sandbox.folder.path(percentEncoded: false)
    #expect(throws: StorageError.cannotCreate(path: folder, reason: "it is a directory")) {
      try Catalog.create(at: folder)
    }
  }

  @Test(arguments: ["/proc/catalog.sqlite", "/proc/1/metro/catalog.sqlite"])
  func `an error names a folder that cannot hold files`(path: String) throws {
    let error = try #require(throws: StorageError.self) { try Catalog.create(at: path) }
    guard case .cannotCreate(path, _) = error else {
      Issue.record("\(error)")
      return
    }
  }

  @Test func `a file in place of a folder is reported`() throws {
    try Data().write(to: URL(filePath: sandbox.path("file")))
    let path = sandbox.path("file/catalog.sqlite")
    let error = try #require(throws: StorageError.self) { try Catalog.create(at: path) }
    guard case .cannotCreate(path, _) = error else {
      Issue.record("\(error)")
      return
    }
  }

  @Test(arguments: [Catalog.Access.reading, .writing])
  func `opening a missing catalog does not create it`(access: Catalog.Access) throws {
    let path = sandbox.path()
    #expect(try refusal(at: path, for: access) == .noCatalog(path: path))
    #expect(try sandbox.files() == [])
  }

  @Test(arguments: [Catalog.Access.reading, .writing])
  func `a folder is not a catalog`(access: Catalog.Access) throws {
    let path = sandbox.folder.path(percentEncoded: false)
    #expect(
      try refusal(at: path, for: access) == .notACatalog(path: path, reason: "it is a directory"))
  }

  @Test(arguments: [Catalog.Access.reading, .writing])
  func `a text file is not a catalog`(access: Catalog.Access) throws {
    let path = sandbox.path()
    let text = Data(String(repeating: "id,name\nseoul,Seoul\n", count: 500).utf8)
    try text.write(to: URL(filePath: path))
    #expect(
      try refusal(at: path, for: access)
        == .notACatalog(path: path, reason: "it is not an SQLite database"))
    #expect(try Data(contentsOf: URL(filePath: path)) == text)
    #expect(try sandbox.files() == ["catalog.sqlite"])
  }

  @Test(arguments: [Catalog.Access.reading, .writing])
  func `an empty file is not a catalog and stays empty`(access: Catalog.Access) throws {
    let path = sandbox.path()
    try Data().write(to: URL(filePath: path))
    guard case .notACatalog(path, _) = try refusal(at: path, for: access) else {
      Issue.record("an empty file was taken for something else")
      return
    }
    #expect(try Data(contentsOf: URL(filePath: path)).isEmpty)
    #expect(try sandbox.files() == ["catalog.sqlite"])
  }

  @Test(.enabled(if: SQLiteShell.isThere), arguments: [Catalog.Access.reading, .writing])
  func `a database of another program is not a catalog`(access: Catalog.Access) throws {
    let path = sandbox.path()
    try SQLiteShell.lines("CREATE TABLE city (id); PRAGMA application_id = 42", on: path)
    #expect(
      try refusal(at: path, for: access)
        == .notACatalog(path: path, reason: "it is another program's database"))
  }

  @Test(.enabled(if: SQLiteShell.isThere), arguments: [Catalog.Access.reading, .writing])
  func `a catalog with a newer schema is rejected`(access: Catalog.Access) throws {
    let path = try makeCatalog()
    let version = Schema.current + 1
    try SQLiteShell.lines("PRAGMA user_version = \(version)", on: path)
    #expect(try refusal(at: path, for: access) == .newerCatalog(path: path, version: version))
  }

  @Test(arguments: [100, 4096, 8192, 40_000])
  func `a truncated file is reported as damaged`(length: Int) throws {
    let path = try makeCatalog()
    let whole = try Data(contentsOf: URL(filePath: path))
    try #require(whole.count > length)
    try whole.prefix(length).write(to: URL(filePath: path))
    let error = try #require(throws: StorageError.self) {
      let catalog = try Catalog.open(at: path, for: .reading)
      for noun in Noun.inOrderOfReference { _ = try catalog.contents()[noun.name] }
    }
    #expect(
      error == .damaged(path: path)
        || error == .notACatalog(path: path, reason: "it is not an SQLite database"))
  }

  @Test func `a closed catalog is a single file after reading or writing`() throws {
    let path = try makeCatalog()
    #expect(try sandbox.files() == ["catalog.sqlite"])
    _ = try Catalog.open(at: path, for: .reading).ids(.city)
    #expect(try sandbox.files() == ["catalog.sqlite"])
    try Catalog.open(at: path, for: .writing).add(.city, "quito", ["name": "Quito"])
    #expect(try sandbox.files() == ["catalog.sqlite"])
  }

  @Test func `reading leaves the file unchanged`() throws {
    let path = try makeCatalog()
    let before = try Data(contentsOf: URL(filePath: path))
    let catalog = try Catalog.open(at: path, for: .reading)
    #expect(try catalog.ids(.city) == ["seoul"])
    #expect(throws: StorageError.readOnly(path: path)) {
      try catalog.add(.city, "quito", ["name": "Quito"])
    }
    #expect(try catalog.ids(.city) == ["seoul"])
    #expect(try Data(contentsOf: URL(filePath: path)) == before)
  }

  @Test func `a second writer fails after its wait, and readers see the old state`() throws {
    let path = try makeCatalog()
    let first = try Catalog.open(at: path, for: .writing, wait: 0.2)
    let second = try Catalog.open(at: path, for: .writing, wait: 0.2)
    let reader = try Catalog.open(at: path, for: .reading, wait: 0.2)
    try first.write { writer in
      try writer.add(.city, id: RecordID("quito"), Noun.city.values(["name": "Quito"]))
      #expect(throws: StorageError.locked(seconds: 0.2)) {
        try second.add(.city, "jakarta", ["name": "Jakarta"])
      }
      #expect(try reader.ids(.city) == ["seoul"])
      #expect(try second.ids(.city) == ["seoul"])
      #expect(try Catalog.open(at: path, for: .reading, wait: 0.2).ids(.city) == ["seoul"])
    }
    #expect(try reader.ids(.city) == ["quito", "seoul"])
    try second.add(.city, "jakarta", ["name": "Jakarta"])
    #expect(try first.ids(.city) == ["jakarta", "quito", "seoul"])
  }

  @Test(arguments: [
    "a?b=c&mode=memory.sqlite", "50%.sqlite", "%41.sqlite", "a#b.sqlite", "a b.sqlite",
    "서울 카탈로그.sqlite", "o'neil;\"x\".sqlite", "file:x.sqlite", ":memory:", "-x.sqlite",
  ])
  func `a path may contain any characters`(name: String) throws {
    let path = try makeCatalog(name)
    #expect(try sandbox.files() == [name])
    #expect(try Catalog.open(at: path, for: .reading).ids(.city) == ["seoul"])
    #expect(try Catalog.open(at: path, for: .writing).ids(.city) == ["seoul"])
  }

  @Test func `catalogs in memory are separate`() throws {
    let one = try Catalog.inMemory()
    let other = try Catalog.inMemory()
    try one.add(.city, "seoul", ["name": "Seoul"])
    #expect(try other.ids(.city) == [])
  }

  @Test func `an interrupted transaction stops and changes nothing`() throws {
    let path = sandbox.path()
    try Catalog.create(at: path).add(.city, "seoul", ["name": "Seoul"])
    let rows = (0..<2_000).map { "city-\($0),City \($0)\n" }.joined()
    #expect(throws: StorageError.interrupted) {
      let catalog = try Catalog.open(at: path, for: .writing, isInterrupted: { true })
      try catalog.importText(.city, "id,name\n" + rows)
    }
    let ids = try Catalog.open(at: path, for: .reading).ids(.city)
    #expect(ids == ["seoul"])
  }

  @Test func `an interruption ends the wait for a lock`() throws {
    let path = sandbox.path()
    let holder = try Catalog.create(at: path)
    let start = ContinuousClock.now
    try holder.write { _ in
      #expect(throws: StorageError.interrupted) {
        let other = try Catalog.open(
          at: path, for: .writing, wait: 60,
          isInterrupted: { start.duration(to: .now) > .seconds(0.2) })
        try other.write { _ in }
      }
    }
    #expect(start.duration(to: .now) < .seconds(30))
  }

  @Test func `only one of two simultaneous creations succeeds`() throws {
    let path = sandbox.path()
    _ = try Catalog.create(at: path)
    #expect(throws: StorageError.catalogExists(path: path)) { _ = try Catalog.create(at: path) }
  }

  @Test(arguments: ["", ":memory:", "file:x.sqlite"])
  func `a name with a special meaning for SQLite is rejected`(name: String) {
    #expect { _ = try Catalog.create(at: name) } throws: { $0 is any CatalogError }
  }

  @Test func `a link to a catalog opens the catalog`() throws {
    let path = sandbox.path()
    let catalog = try Catalog.create(at: path)
    try FileManager.default.createSymbolicLink(
      atPath: sandbox.path("link.sqlite"), withDestinationPath: path)
    try catalog.add(.city, "seoul", ["name": "Seoul"])
    let link = try Catalog.open(at: sandbox.path("link.sqlite"), for: .writing)
    #expect(try link.ids(.city) == ["seoul"])
    try link.add(.city, "quito", ["name": "Quito"])
    #expect(try catalog.ids(.city) == ["quito", "seoul"])
  }
}
