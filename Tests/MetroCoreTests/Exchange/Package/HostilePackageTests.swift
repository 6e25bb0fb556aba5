import Foundation
import Testing

@testable import MetroCore

/// Packages that do not match their description, or that demand excessive resources.
struct HostilePackageTests {
  let sandbox: Sandbox
  let path: String

  init() throws {
    sandbox = try Sandbox()
    path = sandbox.path("package")
    _ = try Package.write(Seoul2015.catalog(), to: path)
  }

  private func edit(_ file: String, _ old: String, _ new: String) throws {
    let url = URL(filePath: "\(path)/\(file)")
    let text = try String(contentsOf: url, encoding: .utf8)
    try #require(text.contains(old))
    try text.replacing(old, with: new, maxReplacements: 1).write(
      to: url, atomically: true, encoding: .utf8)
  }

  private func load() throws {
    let catalog = try Catalog.inMemory()
    defer { #expect((try? catalog.ids(.city)) == []) }
    let folder = try PackageFolder(path)
    guard try folder.editedFiles() == [] else { throw Edited() }
    try catalog.write { _ = try $0.load(folder) }
  }

  private struct Edited: Error {}

  @Test(arguments: [
    "../cities.csv", "/etc/passwd", "a/../../cities.csv", "..", ".",
    "https://example.org/cities.csv",
    "tables/cities.csv",
  ])
  func `a path that leads out of the folder is rejected`(other: String) throws {
    try edit("datapackage.json", "\"path\": \"cities.csv\"", "\"path\": \"\(other)\"")
    #expect(
      throws: ExchangeError.badPackage(
        file: "\(path)/datapackage.json", reason: "the path '\(other)' leads out of the folder")
    ) { try load() }
  }

  @Test(arguments: [
    ("\"name\": \"cities\"", "\"name\": \"towns\"", "a catalog has no table 'towns'"),
    ("\"name\": \"themes\"", "\"name\": \"cities\"", "the table 'cities' is repeated"),
    ("\"metro_schema\": 1,", "", "it is not a dump of a catalog"),
    ("{", "{{", "it does not describe a data package"),
    ("\"bytes\": ", "\"bytes\": \"x\", \"y\": ", "it does not describe a data package"),
  ])
  func `a description of something else is rejected`(
    old: String, new: String, reason: String
  ) throws {
    try edit("datapackage.json", old, new)
    #expect(
      throws: ExchangeError.badPackage(file: "\(path)/datapackage.json", reason: reason)
    ) { try load() }
  }

  @Test func `a dump of a newer program is rejected`() throws {
    try edit("datapackage.json", "\"metro_schema\": 1", "\"metro_schema\": 99")
    #expect(throws: StorageError.newerCatalog(path: path, version: 99)) { try load() }
  }

  @Test func `a folder without a description is rejected`() throws {
    try FileManager.default.removeItem(atPath: "\(path)/datapackage.json")
    #expect(throws: ExchangeError.noPackage(path: path)) { try load() }
  }

  @Test func `a missing file is reported by name`() throws {
    try FileManager.default.removeItem(atPath: "\(path)/sites.csv")
    #expect(
      throws: ExchangeError.badPackage(file: "\(path)/sites.csv", reason: "the file is missing")
    ) { try load() }
  }

  @Test func `links, folders and pipes are rejected`() throws {
    let file = "\(path)/sites.csv"
    try FileManager.default.removeItem(atPath: file)
    try FileManager.default.createSymbolicLink(
      atPath: file, withDestinationPath: "\(path)/cities.csv")
    #expect(throws: ExchangeError.badPackage(file: file, reason: "it is a link, not a file")) {
      try load()
    }
    try FileManager.default.removeItem(atPath: file)
    try FileManager.default.createDirectory(atPath: file, withIntermediateDirectories: false)
    #expect(throws: ExchangeError.badPackage(file: file, reason: "it is not a regular file")) {
      try load()
    }
    try FileManager.default.removeItem(atPath: file)
    try #require(unsafe mkfifo(file, 0o600) == 0)
    #expect(throws: ExchangeError.badPackage(file: file, reason: "it is not a regular file")) {
      try load()
    }
  }

  @Test func `a changed byte is detected`() throws {
    try edit("cities.csv", "Quito", "Quita")
    #expect(try PackageFolder(path).editedFiles() == ["cities.csv"])
    #expect(throws: Edited.self) { try load() }
    try edit("cities.csv", "Quita", "Quito")
    #expect(try PackageFolder(path).editedFiles() == [])
  }

  @Test(arguments: [
    ("cities.csv", ",EC,", ",XX,", 6), ("visits.csv", "world-cup-park,,", "nowhere,,", 3),
    ("themes.csv", "climate,Climate change", "climate,", 2),
    ("presentation-cities.csv", "\nseoul-2015-baguio-city,1,", "\nseoul-2015-baguio-city,2,", 2),
    ("presentation-cities.csv", ",1,baguio", ",1,nowhere", 2),
    ("cities.csv", "beijing,Beijing", "baguio,Beijing", 3),
  ])
  func `a row that violates a rule is rejected at its position`(
    file: String, old: String, new: String, line: Int
  ) throws {
    try edit(file, old, new)
    let error = try #require(throws: ExchangeError.self) {
      _ = try Catalog.scratch(of: PackageFolder(path))
    }
    guard case ExchangeError.importFailed(let fault) = error else { throw error }
    #expect(fault.file == "\(path)/\(file)" && fault.line == line, "\(fault)")
  }
}
