import Foundation

@testable import MetroCore
@testable import MetroText

/// The laws for every file in the place of a catalog.
///
/// The first byte of an input chooses what to do with the file; each of the following edits has one
/// byte for its kind, three for its offset, and some for its value.
package struct CatalogLaws {
  private struct Broken: Error, CustomStringConvertible {
    let description: String
  }

  private static let sample = Result { try SampleFile() }

  private let sample: SampleFile
  private let path: String

  /// Checks one input.
  ///
  /// - Throws: An error that names the violated law.
  package static func check(_ input: [UInt8]) throws {
    guard let choice = input.first else { return }
    let sample = try sample.get()
    let folder = try TemporaryFolder()
    let laws = CatalogLaws(sample: sample, path: folder.path + "/catalog.sqlite")
    try sample.write(edited: input.dropFirst(), to: laws.path)
    switch choice & 7 {
    case 0, 1, 2: try laws.read()
    case 3, 4: try laws.check()
    case 5: try laws.write()
    case 6: try laws.repair()
    default:
      try laws.read()
      try laws.check()
      try laws.write()
    }
  }

  /// Runs work that may fail only because of the catalog; returns whether it succeeded.
  @discardableResult
  private func attempt(_ what: String, _ work: () throws -> Void) throws -> Bool {
    do {
      try work()
      return true
    } catch StorageError.unexpected(let reason) {
      // SQLite reported a fault that is not caused by the file.
      throw Broken(description: "\(what): unexpected: \(reason)")
    } catch is any CatalogError {
      return false
    } catch {
      throw Broken(description: "\(what): \(type(of: error)) \(error)")
    }
  }

  private func opened(_ access: Catalog.Access, _ work: (Catalog) throws -> Void) throws {
    var catalog: Catalog?
    try attempt("open") { catalog = try Catalog.open(at: path, for: access) }
    if let catalog { try work(catalog) }
  }

  // MARK: - Reading

  private func read() throws {
    try opened(.reading) { catalog in
      for noun in Noun.inOrderOfReference {
        try attempt("list \(noun)") { _ = try SampleFile.rows(of: noun, catalog) }
        for id in sample.ids(noun) {
          try attempt("show \(noun) \(id)") { _ = try catalog.record(noun, id: id) }
        }
      }
      for word in ["water", "서울", "c"] {
        try attempt("search") { try catalog.search(Search([word]), to: RowBuffer()) }
      }
      var numbers: [Int64] = []
      try attempt("history") {
        try catalog.history(HistoryFilter()) { revision, _ in numbers.append(revision.number) }
      }
      try attempt("blame") { _ = try catalog.blame(.city, id: "a") }
      try attempt("blame") { _ = try catalog.blame(.theme, id: "tt") }
      for number in numbers.prefix(2) {
        try attempt("show revision") { try catalog.changes(of: number) { _ in } }
      }
      try attempt("past") { _ = try catalog.past(.revision(1)) }
    }
  }

  /// Checks that a catalog without findings lists exactly the rows of the sample.
  private func check() throws {
    try opened(.reading) { catalog in
      var findings = 0
      let isDone = try attempt("check") { try catalog.check { _ in findings += 1 } }
      guard isDone, findings == 0 else { return }
      for noun in Noun.inOrderOfReference {
        var rows: [[Cell]] = []
        let isListed = try attempt("list") { rows = try SampleFile.rows(of: noun, catalog) }
        guard isListed, rows == sample.rows[noun.name] else {
          throw Broken(description: "nothing is wrong with \(noun): \(rows)")
        }
      }
    }
  }

  // MARK: - Writing

  private func write() throws {
    try opened(.writing) { catalog in
      try attempt("add") {
        try catalog.write {
          _ = try $0.add(
            .city, id: RecordID("zz"),
            [
              "name": .init(.text("Z"))
            ])
        }
      }
      try attempt("edit") {
        try catalog.write { _ = try $0.edit(.city, id: "a", ["name": .init(.text("Z"))]) }
      }
      try attempt("remove") { try catalog.write { try $0.remove(.city, id: "b", cascade: true) } }
      try attempt("undo") { try catalog.undo() }
      try attempt("undo") { try catalog.undo() }
      try attempt("redo") { try catalog.redo() }
      try attempt("undo 2") { try catalog.undo(2) }
      try attempt("revert") { try catalog.revert(to: 1) }
      try attempt("fold") {
        guard let last = try catalog.lastRevision(before: UTCTime(secondsSince1970: 9)) else {
          return
        }
        try catalog.foldHistory(upTo: last, by: .unknown)
      }
      try attempt("shrink") { try catalog.shrink() }
    }
  }

  /// Checks that a repair removes all findings it can repair, unless others cannot be repaired.
  private func repair() throws {
    try opened(.writing) { catalog in
      guard try attempt("repair", { try catalog.repair() }) else { return }
      var findings: [CheckFinding] = []
      let isDone = try attempt("check") { try catalog.check { findings.append($0) } }
      if isDone, !findings.contains(where: { $0.remedy == .none }),
        let finding = findings.first(where: { $0.remedy == .repair })
      {
        throw Broken(description: "it is repaired, and \(finding)")
      }
      try attempt("adopt") { _ = try catalog.adoptOutsideChanges() }
      try attempt("check") { try catalog.check { _ in } }
    }
  }
}
