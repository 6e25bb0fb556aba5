import Foundation
import Testing

@testable import MetroCore

/// Checks which temporary files are recognized as left by a process that has ended.
struct PartialFileTests {
  let sandbox: Sandbox

  init() throws { sandbox = try Sandbox() }

  /// The number of a process that has ended.
  private func endedProcess() throws -> pid_t {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/true")
    try process.run()
    process.waitUntilExit()
    return process.processIdentifier
  }

  private func make(_ name: String) throws {
    try Data("x".utf8).write(to: sandbox.folder.appending(path: name))
  }

  @Test(arguments: [
    ("a.csv.12.partial", "a.csv", 12), ("a.12-3.partial", "a", 12), ("a.12.partial-wal", "a", 12),
    ("a.12.partial-shm", "a", 12), ("a.12-2.partial-journal", "a", 12), ("é.1.partial", "é", 1),
  ])
  func `the name of a partial file is split`(name: String, target: String, process: pid_t) throws {
    let parts = try #require(PartialFile.parts(of: name))
    #expect(parts.target == target && parts.process == process)
  }

  @Test(arguments: [
    "a.csv", "a.partial", "a.x.partial", "a.0.partial", "a.12-.partial", "a.-2.partial",
    ".12.partial",
    "a.12.partial.csv", "a.12-2-3.partial", "a.99999999999.partial", "a.12.partial-x", "12.partial",
  ])
  func `other names are not those of partial files`(name: String) {
    #expect(PartialFile.parts(of: name) == nil)
  }

  @Test func `files of ended processes are removed, and others are kept`() throws {
    let ended = try endedProcess()
    let running = getppid()
    let target = sandbox.path("a.csv")
    let own = try #require(PartialFile.create(for: target))
    defer { close(own.descriptor) }
    let kept = ["a.csv", "a.csv.\(running).partial", "b.csv.\(ended).partial", "a.csv.x.partial"]
    for name in kept { try make(name) }
    let left = ["", "-wal", "-journal"].map { "a.csv.\(ended).partial\($0)" }
    for name in left + ["a.csv.\(ended)-2.partial", "a.csv.\(getpid())-9.partial"] {
      try make(name)
    }
    #expect(PartialFile.abandoned(of: target).count == 5)
    PartialFile.removeAbandoned(of: target)
    let name = PathName.name(of: own.file.path)
    #expect(try Set(sandbox.files()) == Set(kept + [name]))
  }

  @Test func `a file that is locked is in use, whatever the number of its process`() throws {
    let ended = try endedProcess()
    let path = sandbox.path("a.csv.\(ended).partial")
    try make("a.csv.\(ended).partial")
    let holder = try Self.holdLock(on: path)
    defer { holder.terminate() }
    #expect(PartialFile.abandoned(of: sandbox.path("a.csv")) == [])
  }

  /// Starts a process that locks a file as another container's process would.
  private static func holdLock(on path: String) throws -> Process {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [
      "python3", "-c",
      "import fcntl,sys,time; f=open(sys.argv[1],'r+'); fcntl.lockf(f, fcntl.LOCK_EX); print('x', flush=True); time.sleep(60)",
      path,
    ]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    _ = try output.fileHandleForReading.read(upToCount: 1)
    return process
  }

  @Test func `links and folders with such a name are kept`() throws {
    let ended = try endedProcess()
    try make("file")
    try FileManager.default.createSymbolicLink(
      atPath: sandbox.path("a.\(ended).partial-wal"), withDestinationPath: sandbox.path("none"))
    try FileManager.default.createDirectory(
      atPath: sandbox.path("a.\(ended).partial"), withIntermediateDirectories: false)
    PartialFile.removeAbandoned(of: sandbox.path("a"))
    #expect(try sandbox.files().count == 3)
  }

  @Test func `a name is unused even if an earlier process had the same number`() throws {
    try make("a.\(getpid()).partial")
    let file = try #require(PartialFile.create(for: sandbox.path("a")))
    close(file.descriptor)
    #expect(file.file.path == sandbox.path("a.\(getpid())-2.partial"))
  }

  @Test func `a backup and a new catalog remove what was left of them`() throws {
    let ended = try endedProcess()
    let catalog = try Catalog.create(at: sandbox.path("c"))
    let left = ["b.\(ended).partial", "b.\(ended).partial-journal", "n.\(ended)-2.partial"]
    for name in left { try make(name) }
    _ = try catalog.backUp(to: sandbox.path("b"), replacing: false)
    try Catalog.make(at: sandbox.path("n"))
    #expect(try sandbox.files().filter { $0.contains("partial") } == [])
  }

  @Test func `copies that were not completed are found beside a catalog`() throws {
    let ended = try endedProcess()
    let catalog = try Catalog.create(at: sandbox.path("c"))
    let left = [
      "c.\(ended).partial", "c.before-restore.\(ended).partial", "c.schema-1.\(ended).partial-wal",
    ]
    for name in left + ["other.\(ended).partial", "c.\(getppid()).partial"] { try make(name) }
    #expect(catalog.abandonedFiles.map { PathName.name(of: $0) } == left.sorted())
    #expect(catalog.removeAbandonedFiles().count == 3 && catalog.abandonedFiles == [])
  }

  @Test func `temporary folders of ended processes are removed`() throws {
    let ended = try endedProcess()
    let kept = [
      "metro-\(getppid())-abcdef", "metro-\(ended)-abcde", "metro-x-abcdef",
      "other-\(ended)-abcdef",
    ]
    for name in kept + ["metro-\(ended)-abcdef/inner"] {
      try FileManager.default.createDirectory(
        atPath: sandbox.path(name), withIntermediateDirectories: true)
    }
    TemporaryFolder.removeAbandoned(in: sandbox.folder.path)
    #expect(try sandbox.files() == kept.sorted())
  }
}
