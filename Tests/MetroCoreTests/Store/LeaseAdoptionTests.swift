import Foundation
import Testing

@testable import MetroCore
@testable import MetroText

/// The first use of a catalog through a shared drive.
struct LeaseAdoptionTests {
  let sandbox: Sandbox
  private let path: String

  init() throws {
    sandbox = try Sandbox()
    path = sandbox.path()
    try Catalog.create(at: path).add(.city, named: ["seoul"])
  }

  private func openShared(
    _ access: Catalog.Access = .writing, breaksLease: Bool = false
  ) throws -> Catalog {
    try FileSystem.$isAssumedShared.withValue(true) {
      try Catalog.open(at: path, for: access, wait: 0.3, breaksLease: breaksLease)
    }
  }

  @Test func `reading leaves the file and the folder unchanged`() throws {
    let before = try Data(contentsOf: URL(filePath: path))
    #expect(try openShared(.reading).ids(.city) == ["seoul"])
    #expect(try Data(contentsOf: URL(filePath: path)) == before)
    #expect(try sandbox.files() == ["catalog.sqlite"])
  }

  @Test func `the first change converts a catalog in WAL mode`() throws {
    #expect(SharedCopy.isInWALMode(path))
    try openShared().add(.city, named: ["quito"])
    #expect(!SharedCopy.isInWALMode(path))
    #expect(try sandbox.files() == ["catalog.sqlite", "catalog.sqlite.lease"])
    // From now on, the computer on which the drive is local takes turns as well.
    try Catalog.open(at: path, for: .writing).add(.city, named: ["lima"])
    #expect(try Catalog.open(at: path, for: .reading).ids(.city) == ["lima", "quito", "seoul"])
    #expect(try sandbox.files() == ["catalog.sqlite", "catalog.sqlite.lease"])
  }

  @Test func `a catalog that is in use in place is left alone`() throws {
    let catalog = try Catalog.open(at: path, for: .writing)
    try catalog.add(.city, named: ["quito"])
    for access in [Catalog.Access.reading, .writing] {
      #expect(throws: StorageError.usedInPlace(path: path)) { try openShared(access) }
    }
    #expect(try catalog.ids(.city) == ["quito", "seoul"])
    #expect(try !sandbox.files().contains("catalog.sqlite.lease"))
  }

  @Test func `a log that a killed process has left is taken along on request`() throws {
    let catalog = try Catalog.open(at: path, for: .writing)
    try catalog.add(.city, named: ["quito"])
    // The files that a process leaves if it is killed at this moment.
    for ending in ["", "-wal"] {
      try FileManager.default.copyItem(atPath: path + ending, toPath: sandbox.path("left") + ending)
    }
    let left = sandbox.path("left")
    try FileSystem.$isAssumedShared.withValue(true) {
      #expect(throws: StorageError.usedInPlace(path: left)) {
        try Catalog.open(at: left, for: .reading, wait: 0.1)
      }
      try Catalog.open(at: left, for: .writing, wait: 0.1, breaksLease: true)
        .add(.city, named: ["lima"])
      #expect(
        try Catalog.open(at: left, for: .reading, wait: 0.1).ids(.city)
          == ["lima", "quito", "seoul"])
    }
    #expect(try sandbox.files().filter { $0.hasPrefix("left") } == ["left", "left.lease"])
  }

  @Test func `a writer in place stops when another computer begins to use the catalog`() throws {
    let catalog = try Catalog.open(at: path, for: .writing)
    #expect(throws: StorageError.becameShared(path: path)) {
      try catalog.write { writer in
        _ = try writer.add(.city, id: RecordID("x"), Noun.city.values(["name": "X"]))
        try FileManager.default.createDirectory(
          atPath: path + LeaseFolder.ending, withIntermediateDirectories: false)
      }
    }
    _ = unsafe rmdir(path + LeaseFolder.ending)
    #expect(try catalog.ids(.city) == ["seoul"])
  }

  @Test func `a new catalog does not take the lease folder of another`() throws {
    try openShared().add(.city, named: ["quito"])
    _ = unsafe unlink(path)
    let error = try #require(throws: StorageError.self) { try Catalog.make(at: path) }
    guard case .cannotCreate(path, let reason) = error else { throw error }
    #expect(reason.contains("belongs to another catalog"))
  }

  @Test(arguments: [("/", true), ("/proc", false), ("/no/such/folder", true)])
  func `a file system is local or counts as shared`(path: String, isLocal: Bool) {
    #expect(FileSystem.isLocal(path) == isLocal)
  }
}
