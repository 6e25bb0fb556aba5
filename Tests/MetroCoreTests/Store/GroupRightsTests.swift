import Foundation
import Testing

@testable import MetroCore

struct GroupRightsTests {
  let sandbox: Sandbox

  init() throws { sandbox = try Sandbox() }

  private func status(_ path: String) throws -> stat {
    var status = stat()
    try #require(unsafe stat(path, &status) == 0)
    return status
  }

  private func makeFolder(_ mode: Int) throws -> String {
    let folder = sandbox.path("team")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    try #require(unsafe chmod(folder, mode_t(mode)) == 0)
    return folder
  }

  @Test(arguments: [(0o2775, true), (0o2770, true), (0o2755, false), (0o775, false)])
  func `a folder of a group gives the group its rights`(mode: Int, hasRights: Bool) throws {
    let path = try makeFolder(mode) + "/catalog.sqlite"
    try Catalog.make(at: path)
    #expect(try (status(path).st_mode & 0o060 == 0o060) == hasRights)
    guard hasRights else { return }
    let catalog = try Catalog.open(at: path, for: .writing)
    try catalog.add(.city, named: ["seoul"])
    for ending in ["", "-wal", "-shm"] {
      #expect(try status(path + ending).st_mode & 0o060 == 0o060, "\(ending)")
      #expect(try status(path + ending).st_gid == status(path).st_gid, "\(ending)")
    }
  }

  @Test func `a backup is as private as its catalog in such a folder`() throws {
    let path = try makeFolder(0o2775) + "/catalog.sqlite"
    try Catalog.make(at: path)
    try #require(unsafe chmod(path, 0o600) == 0)
    let backup = sandbox.path("team/backup.sqlite")
    _ = try Catalog.open(at: path, for: .reading).backUp(to: backup, replacing: false)
    #expect(try status(backup).st_mode & 0o077 == 0)
  }

  @Test func `a group that does not exist is refused, and nothing is created`() throws {
    let path = sandbox.path("new/catalog.sqlite")
    #expect(throws: StorageError.noSuchGroup("no such group")) {
      try Catalog.make(at: path, group: "no such group")
    }
    #expect(try sandbox.files() == [])
  }

  @Test func `a folder that exists must belong to the group`() throws {
    let name = try ownGroup()
    let folder = try makeFolder(0o755)
    #expect(throws: StorageError.notGroupFolder(path: folder, group: name)) {
      try Catalog.make(at: folder + "/catalog.sqlite", group: name)
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == [])
    try #require(unsafe chmod(folder, 0o2775) == 0)
    try Catalog.make(at: folder + "/catalog.sqlite", group: name)
    #expect(try status(folder + "/catalog.sqlite").st_mode & 0o060 == 0o060)
  }

  @Test func `a new folder is given to the group`() throws {
    let path = sandbox.path("new/catalog.sqlite")
    try Catalog.make(at: path, group: ownGroup())
    #expect(try status(sandbox.path("new")).st_mode & 0o2070 == 0o2070)
    #expect(try status(path).st_mode & 0o060 == 0o060)
    #expect(try status(path).st_gid == getegid())
  }

  private func ownGroup() throws -> String {
    guard let group = unsafe getgrgid(getegid()) else { throw StorageError.noSuchGroup("") }
    return unsafe String(cString: group.pointee.gr_name)
  }

  @Test(arguments: [
    ("/home/ana/Dropbox/metro/catalog.sqlite", "Dropbox"),
    ("/home/ana/OneDrive - Ministry of Education/c", "OneDrive"),
    ("/Users/ana/Library/Mobile Documents/com~apple~CloudDocs/c", "iCloud"),
    ("/Users/ana/Library/CloudStorage/x/c", "a cloud drive"),
    ("/home/ana/Nextcloud/c", "Nextcloud"), ("/home/ana/Dropboxes/c", nil),
    ("/home/ana/metro/c", nil), ("/c", nil),
  ])
  func `folders of programs that copy files are recognized by name`(path: String, program: String?)
  {
    #expect(SyncFolder.program(for: path) == program)
  }

  @Test(arguments: [
    (".dropbox", "Dropbox"), (".sync_0123456789ab.db", "Nextcloud or ownCloud"),
    (".stfolder", "Syncthing"), ("sync.db", nil),
  ])
  func `folders of programs that copy files are recognized by their files`(
    mark: String, program: String?
  ) throws {
    try Data().write(to: URL(filePath: sandbox.path(mark)))
    #expect(SyncFolder.program(for: sandbox.path("a/b/catalog.sqlite")) == program)
  }
}
