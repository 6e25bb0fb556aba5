import Foundation
import Testing

@testable import MetroCore
@testable import MetroText

struct BackupTests {
  let sandbox: Sandbox
  let catalog: Catalog

  init() throws {
    sandbox = try Sandbox()
    catalog = try Catalog.create(at: sandbox.path())
    for noun in Seoul2015.nouns { try catalog.importText(noun, Seoul2015.text(noun)) }
  }

  private func restore(
    from backup: String = "backup.sqlite", force: Bool = false
  ) throws -> (summary: BackupSummary, kept: String?) {
    try Catalog.restore(sandbox.path(), from: sandbox.path(backup), force: force)
  }

  @Test func `a backup is one file with the same records and history`() throws {
    let summary = try catalog.backUp(to: sandbox.path("backup.sqlite"), replacing: false)
    #expect(summary.content.rows == 102)
    #expect(summary.revision == 13)
    let backup = try Catalog.open(at: sandbox.path("backup.sqlite"), for: .reading)
    #expect(try backup.contents() == catalog.contents())
    #expect(try backup.summary() == summary)
    #expect(try backup.findings() == [])
    #expect(try sandbox.files().filter { $0.hasPrefix("backup") } == ["backup.sqlite"])
  }

  @Test func `a content digest depends only on the contents`() throws {
    let other = try Seoul2015.catalog()
    #expect(try other.contentDigest() == catalog.contentDigest())
    try other.add(.city, "x", ["name": "X"])
    #expect(try other.contentDigest() != catalog.contentDigest())
    try other.undo()
    #expect(try other.contentDigest() == catalog.contentDigest())
  }

  @Test func `a backup replaces an existing file only on request`() throws {
    let path = sandbox.path("backup.sqlite")
    try Data("mine".utf8).write(to: URL(filePath: path))
    #expect(throws: StorageError.fileExists(path: path)) {
      try catalog.backUp(to: path, replacing: false)
    }
    #expect(try Data(contentsOf: URL(filePath: path)) == Data("mine".utf8))
    _ = try catalog.backUp(to: path, replacing: true)
    #expect(try Catalog.open(at: path, for: .reading).contents() == catalog.contents())
  }

  @Test func `a backup over the catalog itself is rejected`() throws {
    let before = try catalog.contents()
    for name in ["catalog.sqlite", "./catalog.sqlite"] {
      #expect {
        try catalog.backUp(to: sandbox.path(name), replacing: true)
      } throws: { $0 is any CatalogError }
    }
    #expect(try catalog.contents() == before)
  }

  @Test func `a failed backup leaves no files behind`() throws {
    let before = try sandbox.files()
    #expect {
      try catalog.backUp(to: sandbox.path("nowhere/backup.sqlite"), replacing: false)
    } throws: { $0 is any CatalogError }
    #expect(try sandbox.files() == before)
  }

  @Test func `restore returns to the backup and keeps the replaced contents`() throws {
    _ = try catalog.backUp(to: sandbox.path("backup.sqlite"), replacing: false)
    let before = try catalog.contents()
    try catalog.add(.city, "busan", ["name": "Busan"])
    let later = try catalog.contents()
    #expect(
      throws: StorageError.newerThanBackup(path: sandbox.path(), revision: 14, backup: 13)
    ) { try restore() }
    #expect(try catalog.contents() == later)
    let kept = try #require(try restore(force: true).kept)
    // A connection that was open throughout sees the restored contents as well.
    #expect(try catalog.contents() == before)
    #expect(try Catalog.open(at: kept, for: .reading).contents() == later)
    try catalog.add(.city, "daegu", ["name": "Daegu"])
    #expect(try catalog.findings() == [])
  }

  @Test func `restoring over the same revision or an empty catalog needs no force`() throws {
    _ = try catalog.backUp(to: sandbox.path("backup.sqlite"), replacing: false)
    #expect(try restore().summary.revision == 13)
    let empty = sandbox.path("empty.sqlite")
    _ = try Catalog.create(at: empty)
    _ = try Catalog.restore(empty, from: sandbox.path("backup.sqlite"), force: false)
    #expect(try Catalog.open(at: empty, for: .reading).contents() == catalog.contents())
  }

  @Test func `a restore distinguishes another history with the same numbers`() throws {
    _ = try catalog.backUp(to: sandbox.path("backup.sqlite"), replacing: false)
    let other = try Catalog.open(at: sandbox.path("backup.sqlite"), for: .writing)
    // The same author and second; only the records differ.
    for (catalog, id) in [(catalog, "busan"), (other, "daegu")] {
      try catalog.write(by: RevisionOrigin(actor: "lee", command: "", time: .epoch)) {
        try $0.add(.city, id: RecordID(id), Noun.city.values(["name": "City"]))
      }
    }
    #expect(
      throws: StorageError.newerThanBackup(path: sandbox.path(), revision: 14, backup: 14)
    ) { try restore() }
    #expect(try catalog.ids(.city).contains("busan"))
  }

  @Test func `a restore rejects changes that another program makes until the last moment`() throws {
    let (path, backup) = (sandbox.path(), sandbox.path("backup.sqlite"))
    _ = try catalog.backUp(to: backup, replacing: false)
    #expect(throws: StorageError.newerThanBackup(path: path, revision: 14, backup: 13)) {
      try Rival.change(path) {
        try $0.add(.city, "busan", ["name": "Busan"])
      } during: {
        try Catalog.restore(path, from: backup, force: false, wait: 60, isInterrupted: $0)
      }
    }
    #expect(try catalog.ids(.city).contains("busan"))
    #expect(try sandbox.files().filter { $0.contains("before-restore") } == [])
  }

  @Test func `a catalog in rollback journal mode can be restored`() throws {
    _ = try catalog.backUp(to: sandbox.path("backup.sqlite"), replacing: false)
    _ = try catalog.backUp(to: sandbox.path("copy.sqlite"), replacing: false)
    let copy = try Catalog.open(at: sandbox.path("copy.sqlite"), for: .writing)
    try copy.add(.city, "busan", ["name": "Busan"])
    let kept = try Catalog.restore(
      sandbox.path("copy.sqlite"), from: sandbox.path("backup.sqlite"), force: true
    ).kept
    #expect(try copy.contents() == catalog.contents())
    #expect(try Catalog.open(at: #require(kept), for: .reading).ids(.city).contains("busan"))
  }

  @Test func `a missing catalog can be restored and then written to`() throws {
    let path = sandbox.path("other.sqlite")
    _ = try catalog.backUp(to: sandbox.path("backup.sqlite"), replacing: false)
    #expect(
      try Catalog.restore(path, from: sandbox.path("backup.sqlite"), force: false).kept == nil)
    let restored = try Catalog.open(at: path, for: .writing)
    try restored.add(.city, "busan", ["name": "Busan"])
    #expect(try restored.findings() == [])
  }

  /// Puts a leftover log of a killed catalog, with a city in it, next to a path.
  private func leaveLog(beside path: String) throws {
    let killed = try Catalog.create(at: sandbox.path("killed.sqlite"))
    try killed.add(.city, "left", ["name": "Left"])
    let files = FileManager.default
    try files.copyItem(atPath: killed.path + "-wal", toPath: path + "-wal")
    let log = try #require(try files.attributesOfItem(atPath: path + "-wal")[.size] as? Int)
    #expect(log > 0)
  }

  @Test func `a restored catalog ignores the log of a lost one`() throws {
    let path = sandbox.path("lost.sqlite")
    _ = try catalog.backUp(to: sandbox.path("backup.sqlite"), replacing: false)
    try leaveLog(beside: path)
    let kept = try Catalog.restore(path, from: sandbox.path("backup.sqlite"), force: false).kept
    #expect(kept == path + ".before-restore-wal")
    #expect(try FileManager.default.fileExists(atPath: #require(kept)))
    let restored = try Catalog.open(at: path, for: .writing)
    #expect(try restored.contents() == catalog.contents() && restored.findings() == [])
  }

  @Test func `a restore keeps and reports the journal of a lost catalog`() throws {
    let path = sandbox.path("lost.sqlite")
    _ = try catalog.backUp(to: sandbox.path("backup.sqlite"), replacing: false)
    try Data("half a page".utf8).write(to: URL(filePath: path + "-journal"))
    let kept = try Catalog.restore(path, from: sandbox.path("backup.sqlite"), force: false).kept
    #expect(kept == path + ".before-restore-journal")
    #expect(try Data(contentsOf: URL(filePath: #require(kept))) == Data("half a page".utf8))
    #expect(try Catalog.open(at: path, for: .reading).contents() == catalog.contents())
  }

  @Test func `a catalog is not created next to the log of a lost one`() throws {
    let path = sandbox.path("lost.sqlite")
    try leaveLog(beside: path)
    let error = try #require(throws: StorageError.self) { try Catalog.make(at: path) }
    guard case .cannotCreate(path, let reason) = error else { throw error }
    #expect(reason.contains("lost.sqlite-wal"))
    #expect(!FileManager.default.fileExists(atPath: path))
    try FileManager.default.removeItem(atPath: path + "-wal")
    try Data().write(to: URL(filePath: path + "-wal"))
    try Catalog.make(at: path)
    #expect(try Catalog.open(at: path, for: .reading).ids(.city) == [])
  }

  @Test func `a backup that replaces a file ignores the log next to it`() throws {
    let path = sandbox.path("backup.sqlite")
    try Data("mine".utf8).write(to: URL(filePath: path))
    try leaveLog(beside: path)
    _ = try catalog.backUp(to: path, replacing: true)
    #expect(try Catalog.open(at: path, for: .reading).contents() == catalog.contents())
  }

  @Test func `a damaged catalog stays in place if the restore fails`() throws {
    _ = try catalog.backUp(to: sandbox.path("backup.sqlite"), replacing: false)
    // The partial copy would have too long a name.
    let broken = sandbox.path(String(repeating: "b", count: 244))
    try Data("no database at all, not even nearly".utf8).write(to: URL(filePath: broken))
    let before = try sandbox.files()
    #expect {
      try Catalog.restore(broken, from: sandbox.path("backup.sqlite"), force: true)
    } throws: { $0 is any CatalogError }
    #expect(try sandbox.files() == before)
  }

  @Test func `a backup of a damaged catalog is rejected`() throws {
    let path = sandbox.path("copy.sqlite")
    _ = try catalog.backUp(to: path, replacing: false)
    let pages = try SQLiteShell.lines(
      "SELECT rootpage FROM sqlite_schema WHERE name = 'revision_record'", on: path)
    let page = try #require(pages.first.flatMap { Int($0) })
    var bytes = try Data(contentsOf: URL(filePath: path))
    for index in (page - 1) * 4096..<page * 4096 { bytes[index] = 0xFF }
    try bytes.write(to: URL(filePath: path))
    let damaged = try Catalog.open(at: path, for: .reading)
    #expect(throws: StorageError.damaged(path: path)) {
      try damaged.backUp(to: sandbox.path("backup.sqlite"), replacing: false)
    }
    #expect(!FileManager.default.fileExists(atPath: sandbox.path("backup.sqlite")))
  }

  @Test func `a forced restore replaces a damaged catalog and keeps it`() throws {
    _ = try catalog.backUp(to: sandbox.path("backup.sqlite"), replacing: false)
    let broken = sandbox.path("broken.sqlite")
    try Data("no database at all, not even nearly".utf8).write(to: URL(filePath: broken))
    #expect {
      try Catalog.restore(broken, from: sandbox.path("backup.sqlite"), force: false)
    } throws: { $0 is any CatalogError }
    let kept = try Catalog.restore(broken, from: sandbox.path("backup.sqlite"), force: true).kept
    #expect(kept == broken + ".damaged")
    #expect(try Catalog.open(at: broken, for: .reading).contents() == catalog.contents())
  }

  @Test func `a damaged backup is rejected`() throws {
    let backup = sandbox.path("backup.sqlite")
    _ = try catalog.backUp(to: backup, replacing: false)
    var bytes = try Data(contentsOf: URL(filePath: backup))
    for index in 8192..<20_000 { bytes[index] = 0x5A }
    try bytes.write(to: URL(filePath: backup))
    let before = try catalog.contents()
    #expect { try restore(force: true) } throws: { $0 is any CatalogError }
    #expect(try catalog.contents() == before)
  }
}
