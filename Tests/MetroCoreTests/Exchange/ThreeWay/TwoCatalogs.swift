import Foundation
import MetroTestSupport

@testable import MetroCore

/// A catalog and one that has loaded its dump, which exchange edits by dumps.
final class TwoCatalogs {
  let sandbox: Sandbox
  let here: Catalog
  let there: Catalog
  private var number = 0

  init(_ here: Catalog) throws {
    sandbox = try Sandbox()
    self.here = here
    there = try Catalog.inMemory()
    let folder = try dump(here)
    try there.write { writer in
      let revision = try writer.nextRevision()
      _ = try writer.load(folder)
      try writer.note(folder, revision: revision)
    }
  }

  /// Writes a dump as the command does.
  func dump(_ catalog: Catalog) throws -> PackageFolder {
    number += 1
    let path = sandbox.path("dump-\(number)")
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    let summary = try catalog.dump(
      listsStates: true,
      makeFile: { name in
        var bytes = Data()
        return unsafe PackageFile(
          write: { unsafe bytes.append(contentsOf: $0) },
          finish: { try bytes.write(to: URL(filePath: "\(path)/\(name)")) })
      })
    try catalog.note(summary)
    return try PackageFolder(path)
  }

  /// Plans to apply a folder.
  static func plan(
    _ folder: PackageFolder, to catalog: Catalog, preferred: EditConflict.Side? = nil
  ) throws -> ApplyPlan {
    try catalog.plan(applying: folder, Catalog.scratch(of: folder), preferred: preferred)
  }

  /// Applies a folder; returns what it changed.
  @discardableResult
  static func apply(
    _ folder: PackageFolder, to catalog: Catalog, preferred: EditConflict.Side? = nil
  ) throws -> [Change] {
    let plan = try plan(folder, to: catalog, preferred: preferred)
    var changes: [Change] = []
    let counts = try plan.changes { changes.append($0) }
    try catalog.apply(plan, expecting: counts.all)
    return changes
  }
}
