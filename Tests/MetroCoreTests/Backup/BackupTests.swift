import Foundation
import Testing

@testable import MetroCore

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

  @Test func `A backup holds the same, with its history, in one file`() throws {
    let summary = try catalog.backUp(to: sandbox.path("backup.sqlite"), replacing: false)
    #expect(summary.content.rows == 89)
    #expect(summary.revision == 12)
    let backup = try Catalog.open(at: sandbox.path("backup.sqlite"), for: .reading)
    #expect(try backup.contents() == catalog.contents())
    #expect(try backup.summary() == summary)
    #expect(try backup.findings() == [])
    #expect(try sandbox.files().filter { $0.hasPrefix("backup") } == ["backup.sqlite"])
  }

  @Test func `A digest depends on what is held, and not on how it came there`() throws {
    let other = try Seoul2015.catalog()
    #expect(try other.contentDigest() == catalog.contentDigest())
    try other.add(.city, "x", ["name": "X"])
    #expect(try other.contentDigest() != catalog.contentDigest())
    try other.undo()
    #expect(try other.contentDigest() == catalog.contentDigest())
  }

  @Test func `A file that is there is only replaced on demand`() throws {
    let path = sandbox.path("backup.sqlite")
    try Data("mine".utf8).write(to: URL(filePath: path))
    #expect(throws: CatalogError.fileExists(path: path)) {
      try catalog.backUp(to: path, replacing: false)
    }
    #expect(try Data(contentsOf: URL(filePath: path)) == Data("mine".utf8))
    _ = try catalog.backUp(to: path, replacing: true)
    #expect(try Catalog.open(at: path, for: .reading).contents() == catalog.contents())
  }

  @Test func `A backup over the catalog itself is refused`() throws {
    let before = try catalog.contents()
    for name in ["catalog.sqlite", "./catalog.sqlite"] {
      #expect(throws: CatalogError.self) {
        try catalog.backUp(to: sandbox.path(name), replacing: true)
      }
    }
    #expect(try catalog.contents() == before)
  }

  @Test func `A backup that cannot be made leaves nothing`() throws {
    let before = try sandbox.files()
    #expect(throws: CatalogError.self) {
      try catalog.backUp(to: sandbox.path("nowhere/backup.sqlite"), replacing: false)
    }
    #expect(try sandbox.files() == before)
  }

  @Test func `Restore brings back what was there, and keeps what is`() throws {
    _ = try catalog.backUp(to: sandbox.path("backup.sqlite"), replacing: false)
    let before = try catalog.contents()
    try catalog.add(.city, "busan", ["name": "Busan"])
    let later = try catalog.contents()
    #expect(
      throws: CatalogError.newerThanBackup(path: sandbox.path(), revision: 13, backup: 12)
    ) { try restore() }
    #expect(try catalog.contents() == later)
    let kept = try #require(try restore(force: true).kept)
    // The connection that was open all the time sees it as well.
    #expect(try catalog.contents() == before)
    #expect(try Catalog.open(at: kept, for: .reading).contents() == later)
    try catalog.add(.city, "daegu", ["name": "Daegu"])
    #expect(try catalog.findings() == [])
  }

  @Test func `Restoring what is there already needs no force, nor does an empty catalog`() throws {
    _ = try catalog.backUp(to: sandbox.path("backup.sqlite"), replacing: false)
    #expect(try restore().summary.revision == 12)
    let empty = sandbox.path("empty.sqlite")
    _ = try Catalog.create(at: empty)
    _ = try Catalog.restore(empty, from: sandbox.path("backup.sqlite"), force: false)
    #expect(try Catalog.open(at: empty, for: .reading).contents() == catalog.contents())
  }

  @Test func `Another history with the same numbers is not taken for the same`() throws {
    _ = try catalog.backUp(to: sandbox.path("backup.sqlite"), replacing: false)
    let other = try Catalog.open(at: sandbox.path("backup.sqlite"), for: .writing)
    try catalog.add(.city, "busan", ["name": "Busan"])
    try other.write(by: RevisionOrigin(actor: "lee", command: "", time: .epoch)) {
      try $0.add(.city, id: RecordID("daegu"), Noun.city.values(["name": "Daegu"]))
    }
    #expect(throws: CatalogError.self) { try restore() }
  }

  @Test func `A catalog that is not there is restored, and can be written to`() throws {
    let path = sandbox.path("other.sqlite")
    _ = try catalog.backUp(to: sandbox.path("backup.sqlite"), replacing: false)
    #expect(
      try Catalog.restore(path, from: sandbox.path("backup.sqlite"), force: false).kept == nil)
    let restored = try Catalog.open(at: path, for: .writing)
    try restored.add(.city, "busan", ["name": "Busan"])
    #expect(try restored.findings() == [])
  }

  @Test func `A damaged catalog gives way to a backup, and is kept`() throws {
    _ = try catalog.backUp(to: sandbox.path("backup.sqlite"), replacing: false)
    let broken = sandbox.path("broken.sqlite")
    try Data("no database at all, not even nearly".utf8).write(to: URL(filePath: broken))
    #expect(throws: CatalogError.self) {
      try Catalog.restore(broken, from: sandbox.path("backup.sqlite"), force: false)
    }
    let kept = try Catalog.restore(broken, from: sandbox.path("backup.sqlite"), force: true).kept
    #expect(kept == broken + ".damaged")
    #expect(try Catalog.open(at: broken, for: .reading).contents() == catalog.contents())
  }

  @Test func `A damaged backup is refused`() throws {
    let backup = sandbox.path("backup.sqlite")
    _ = try catalog.backUp(to: backup, replacing: false)
    var bytes = try Data(contentsOf: URL(filePath: backup))
    for index in 8192..<20_000 { bytes[index] = 0x5A }
    try bytes.write(to: URL(filePath: backup))
    let before = try catalog.contents()
    #expect(throws: CatalogError.self) { try restore(force: true) }
    #expect(try catalog.contents() == before)
  }
}
