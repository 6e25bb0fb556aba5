import Foundation
import Testing

@testable import MetroCore

/// Checks where a file is written, and which files are never replaced.
struct FileTargetTests {
  let sandbox: Sandbox

  init() throws { sandbox = try Sandbox() }

  private func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: sandbox.path(name), withDestinationPath: target)
  }

  @Test(arguments: [
    ("a", ".", "a"), ("é", ".", "é"), (" ", ".", " "), (".", ".", "."), ("./", ".", "."),
    ("a/", ".", "a"), ("a/b", "a", "b"), ("a//b//", "a", "b"), ("/a", "/", "a"), ("//a", "/", "a"),
    ("/", ".", ""), ("", ".", ""), ("x/\u{301}y", "x", "\u{301}y"), ("a/b/c", "a/b", "c"),
  ])
  func `a path is split at its last slash`(path: String, folder: String, name: String) {
    #expect(PathName.folder(of: path) == folder && PathName.name(of: path) == name)
  }

  @Test func `only a path without a file or with a regular file can be written`() throws {
    try Data().write(to: sandbox.folder.appending(path: "file"))
    #expect(unsafe mkfifo(sandbox.path("pipe"), 0o600) == 0)
    try link("to-pipe", to: "pipe")
    try link("to-file", to: "file")
    try link("loop", to: "loop")
    try link("nowhere", to: "new")
    let kinds: [(String, FileTarget.Kind)] = [
      ("file", .regular), ("to-file", .regular), ("missing", .missing), ("nowhere", .missing),
      ("pipe", .irregular(name: "a pipe")), ("to-pipe", .irregular(name: "a pipe")),
      ("loop", .irregular(name: "a link to itself")), ("", .irregular(name: "a directory")),
      ("missing/", .irregular(name: "a directory")), (".", .irregular(name: "a directory")),
    ]
    for (name, kind) in kinds {
      let path = sandbox.folder.path(percentEncoded: false) + "/" + name
      #expect(FileTarget(path).kind == kind, "\(name)")
    }
    #expect(FileTarget("/dev/null").kind == .irregular(name: "a device"))
    #expect(FileTarget("").kind == .irregular(name: "a directory"))
    #expect(FileTarget(sandbox.path("nowhere")).path.hasSuffix("/new"))
    #expect(FileTarget("a").path == "a")
  }

  @Test func `the catalog and its parts are spared under every name`() throws {
    let catalog = sandbox.path("c")
    try Catalog.make(at: catalog)
    try link("link", to: "c")
    for name in ["c", "link", "./c", "c-wal", "c-shm", "c-journal"] {
      #expect(throws: StorageError.self, "\(name)") {
        try FileTarget(sandbox.folder.path + "/" + name).spare(catalog: catalog)
      }
    }
    for name in ["d", "c-walk", "c-", "cc"] {
      try FileTarget(sandbox.path(name)).spare(catalog: catalog)
    }
  }

  @Test(arguments: ["-wal", "-shm", "-journal"])
  func `no catalog is created or copied where SQLite keeps a part of another`(ending: String) throws
  {
    let catalog = try Catalog.create(at: sandbox.path("c"))
    let reason = "SQLite keeps a part of \(sandbox.path("c")) there"
    #expect(throws: StorageError.cannotCreate(path: sandbox.path("c\(ending)"), reason: reason)) {
      try Catalog.make(at: sandbox.path("c\(ending)"))
    }
    let other = try Catalog.create(at: sandbox.path("d\(ending)"))
    #expect(throws: StorageError.self) {
      try other.backUp(to: sandbox.path("d"), replacing: true)
    }
    #expect(try other.latestRevision() == 0)
    #expect(unsafe mkfifo(sandbox.path("e\(ending)"), 0o600) == 0)
    #expect(throws: StorageError.self) {
      try catalog.backUp(to: sandbox.path("e"), replacing: true)
    }
    #expect(FileManager.default.fileExists(atPath: sandbox.path("e\(ending)")))
  }

  @Test func `a backup and a restore follow links to a file that does not exist yet`() throws {
    let catalog = try Catalog.create(at: sandbox.path("c"))
    try catalog.add(.theme, "x", ["label": "X"])
    try link("b", to: "backup")
    _ = try catalog.backUp(to: sandbox.path("b"), replacing: false)
    try link("r", to: "restored")
    _ = try Catalog.restore(sandbox.path("r"), from: sandbox.path("b"), force: false)
    for name in ["b", "r"] {
      let path = sandbox.path(name)
      #expect((try? FileManager.default.destinationOfSymbolicLink(atPath: path)) != nil)
      #expect(try Catalog.open(at: path, for: .reading).ids(.theme) == ["x"])
    }
  }

  @Test func `a restore replaces neither a pipe nor a directory, with force neither`() throws {
    _ = try Catalog.create(at: sandbox.path("backup"))
    #expect(unsafe mkfifo(sandbox.path("pipe"), 0o600) == 0)
    try FileManager.default.createDirectory(
      atPath: sandbox.path("folder"), withIntermediateDirectories: false)
    for name in ["pipe", "folder"] {
      let before = FileTarget(sandbox.path(name)).kind
      #expect(throws: StorageError.self) {
        try Catalog.restore(sandbox.path(name), from: sandbox.path("backup"), force: true)
      }
      #expect(FileTarget(sandbox.path(name)).kind == before)
    }
    #expect(try sandbox.files() == ["backup", "folder", "pipe"])
  }

  @Test func `a pipe is no catalog and does not block`() throws {
    #expect(unsafe mkfifo(sandbox.path("pipe"), 0o600) == 0)
    for access in [Catalog.Access.reading, .writing] {
      #expect(
        throws: StorageError.notACatalog(path: sandbox.path("pipe"), reason: "it is a pipe")
      ) { try Catalog.open(at: sandbox.path("pipe"), for: access) }
    }
  }
}
