import Foundation
import Testing

@testable import MetroCore
@testable import MetroText

/// Catalogs on a drive that several computers share.
///
/// A folder on a local drive behaves like one if the lease folder is there.
struct SharedDriveTests {
  let sandbox: Sandbox
  private let path: String

  init() throws {
    sandbox = try Sandbox()
    path = sandbox.path()
    try FileSystem.$isAssumedShared.withValue(true) { [path] in try Catalog.make(at: path) }
  }

  private var lease: LeaseFolder { LeaseFolder(catalog: path) }

  private func open(_ access: Catalog.Access = .writing, breaksLease: Bool = false) throws
    -> Catalog
  {
    try Catalog.open(at: path, for: access, wait: 0.3, breaksLease: breaksLease)
  }

  private func cities() throws -> [String] { try open(.reading).ids(.city) }

  private func content(_ name: String = "catalog.sqlite") throws -> String {
    try String(
      SHA256Digest(of: Data(contentsOf: URL(filePath: sandbox.path(name)))).text.prefix(32))
  }

  /// Puts the catalog into a state that another process has left.
  private func leave(_ state: LeaseState, text: String, secondsAgo: Int = 0) throws {
    let old = try #require(lease.states().first)
    #expect(try lease.move(old, to: state))
    let holder = try #require(state.holder)
    let file = "\(lease.path)/holder-\(holder)"
    try Data(text.utf8).write(to: URL(filePath: file))
    try age(file, by: secondsAgo)
  }

  private func age(_ file: String, by seconds: Int) throws {
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSinceNow: Double(-seconds))], ofItemAtPath: file)
  }

  private static let stranger = "user ana\nhost desk\nprocess 4711\nsystem elsewhere\n"
  private static let number = "00000000000000aa"

  @Test func `a new catalog is one file, and the lease folder names its content`() throws {
    #expect(try sandbox.files() == ["catalog.sqlite", "catalog.sqlite.lease"])
    #expect(try lease.states() == [.free(content())])
    #expect(!SharedCopy.isInWALMode(path))
  }

  @Test func `each change replaces the file, and nothing else is left`() throws {
    let catalog = try open()
    try catalog.add(.city, named: ["seoul", "quito"])
    try catalog.edit(.city, "quito", ["country": "EC"])
    #expect(try lease.states() == [.free(content())])
    #expect(try sandbox.files() == ["catalog.sqlite", "catalog.sqlite.lease"])
    #expect(try FileManager.default.contentsOfDirectory(atPath: lease.path).count == 1)
    #expect(try cities() == ["quito", "seoul"])
    #expect(try open(.reading).isWhole())
  }

  @Test func `a writer sees the changes that others stored since it opened the catalog`() throws {
    let (one, two) = try (open(), open())
    for (catalog, id) in [(one, "a"), (two, "b"), (two, "c"), (one, "d")] {
      try catalog.add(.city, named: [id])
    }
    #expect(try cities() == ["a", "b", "c", "d"])
    #expect(try one.ids(.city) == ["a", "b", "c", "d"])
    #expect(try open(.reading).latestRevision() == 4)
  }

  @Test func `a failed change, a dry run and a change of nothing store nothing`() throws {
    let catalog = try open()
    try catalog.add(.city, named: ["seoul"])
    let before = try content()
    #expect {
      try catalog.add(.city, named: ["seoul"])
    } throws: {
      $0 is any CatalogError
    }
    try catalog.write(dryRun: true) {
      _ = try $0.add(.city, id: RecordID("x"), Noun.city.values(["name": "X"]))
    }
    try catalog.write { _ in }
    #expect(try content() == before && lease.states() == [.free(before)])
    #expect(try catalog.ids(.city) == ["seoul"])
  }

  @Test func `a content that metro has not stored is neither read nor changed`() throws {
    let other = sandbox.path("other.sqlite")
    try Catalog.create(at: other).add(.city, named: ["lima"])
    try open().add(.city, named: ["seoul"])
    let catalog = try open()
    _ = unsafe unlink(path)
    try FileManager.default.copyItem(atPath: other, toPath: path)
    #expect(throws: StorageError.replacedOnDrive(path: path)) { try open(.reading) }
    #expect(throws: StorageError.replacedOnDrive(path: path)) {
      try catalog.add(.city, named: ["quito"])
    }
    #expect(lease.states().count == 1 && lease.states().first?.holder == nil)
    #expect(try open(.reading, breaksLease: true).ids(.city) == ["lima"])
    try open(breaksLease: true).add(.city, named: ["quito"])
    #expect(try cities() == ["lima", "quito"])
  }

  @Test func `a copy that is mixed of two states is not used`() throws {
    try open().add(.city, named: ["seoul"])
    let file = try #require(FileHandle(forUpdatingAtPath: path))
    try file.seek(toOffset: 9000)
    try file.write(contentsOf: Data([1, 2, 3]))
    try file.close()
    #expect(throws: StorageError.replacedOnDrive(path: path)) { try open(.reading) }
  }

  @Test func `a lease that another computer holds is waited for and named`() throws {
    try leave(.held(content(), by: Self.number), text: Self.stranger)
    let before = try content()
    for breaks in [false, true] {
      let error = try #require(throws: StorageError.self) {
        try open(breaksLease: breaks).add(.city, named: ["quito"])
      }
      guard case .leased(path, let holder) = error else { throw error }
      #expect(holder.user == "ana" && holder.host == "desk" && holder.process == 4711)
      #expect(!holder.isStale)
    }
    #expect(try content() == before)
    // Readers do not wait.
    #expect(try cities() == [])
  }

  @Test func `a lease without a sign is taken over only on request`() throws {
    try leave(.held(content(), by: Self.number), text: Self.stranger, secondsAgo: 60)
    let error = try #require(throws: StorageError.self) { try open().add(.city, named: ["quito"]) }
    guard case .leased(path, let holder) = error else { throw error }
    #expect(holder.isStale && (55...120).contains(holder.age ?? 0))
    let catalog = try open(breaksLease: true)
    var former: LeaseHolder?
    catalog.reportTakeovers { former = $0 }
    try catalog.add(.city, named: ["quito"])
    #expect(former?.user == "ana")
    #expect(try cities() == ["quito"])
    #expect(try lease.states() == [.free(content())])
  }

  @Test func `the lease of an ended process of this computer is taken over`() throws {
    let ended = try ChildProcessNumber.ended()
    let text = LeaseHolder.ownText.replacing("process \(getpid())", with: "process \(ended)")
    try leave(.held(content(), by: Self.number), text: text)
    try open().add(.city, named: ["quito"])
    #expect(try cities() == ["quito"])
  }

  @Test(arguments: [false, true])
  func `a store that was begun is completed or never happened`(isRenamed: Bool) throws {
    try open().add(.city, named: ["seoul"])
    let old = try content()
    try FileManager.default.copyItem(atPath: path, toPath: sandbox.path("old.sqlite"))
    try open().add(.city, named: ["quito"])
    let new = try content()
    let prepared = lease.preparedPath(Self.number)
    if !isRenamed {
      #expect(unsafe rename(path, prepared) == 0)
      #expect(unsafe rename(sandbox.path("old.sqlite"), path) == 0)
    }
    try leave(.storing(old, new, by: Self.number), text: Self.stranger, secondsAgo: 60)
    #expect(try cities() == (isRenamed ? ["quito", "seoul"] : ["seoul"]))
    try open(breaksLease: true).add(.city, named: ["lima"])
    #expect(try cities() == (isRenamed ? ["lima", "quito", "seoul"] : ["lima", "seoul"]))
    #expect(!FileManager.default.fileExists(atPath: prepared))
  }

  @Test func `a holder whose lease was taken over stores nothing`() throws {
    let slow = try open()
    #expect(throws: StorageError.leaseLost(path: path)) {
      try slow.write { writer in
        _ = try writer.add(.city, id: RecordID("slow"), Noun.city.values(["name": "Slow"]))
        let holder = try #require(lease.states().first?.holder)
        try age("\(lease.path)/holder-\(holder)", by: 60)
        try open(breaksLease: true).add(.city, named: ["fast"])
      }
    }
    #expect(try cities() == ["fast"])
    // The next change of the same process begins with the catalog as it is.
    try slow.add(.city, named: ["again"])
    #expect(try cities() == ["again", "fast"])
  }

  @Test func `a folder without a state is reported`() throws {
    let state = try #require(lease.states().first)
    try #require(unsafe unlink("\(lease.path)/\(state.name)") == 0)
    #expect(try cities() == [])
    #expect(throws: StorageError.noLeaseState(path: path, folder: lease.path)) {
      try open().add(.city, named: ["quito"])
    }
  }

  @Test(arguments: [
    "", "free", "free-", "free-zz", "free-00", "held-0123456789abcdef0123456789abcdef",
    "held-0123456789abcdef0123456789abcdef-1", "free-0123456789ABCDEF0123456789abcdef",
    "storing-0123456789abcdef0123456789abcdef-00000000000000aa", "holder-00000000000000aa",
    "free-0123456789abcdef0123456789abcdef-",
  ])
  func `other names are not states`(name: String) { #expect(LeaseState(name: name) == nil) }

  @Test func `the name of each state is read as that state`() {
    let (a, b) = (String(repeating: "a", count: 32), String(repeating: "0", count: 32))
    for state in [LeaseState.free(a), .held(b, by: Self.number), .storing(a, b, by: Self.number)] {
      #expect(LeaseState(name: state.name) == state)
    }
  }

  @Test func `a description that is a pipe does not block`() throws {
    let file = "\(lease.path)/holder-\(Self.number)"
    try leave(.held(content(), by: Self.number), text: Self.stranger)
    _ = unsafe unlink(file)
    #expect(unsafe mkfifo(file, 0o600) == 0)
    #expect(throws: StorageError.self) { try open().add(.city, named: ["quito"]) }
  }
}

/// The number of a process that has ended.
enum ChildProcessNumber {
  static func ended() throws -> Int32 {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/true")
    try process.run()
    process.waitUntilExit()
    return process.processIdentifier
  }
}
