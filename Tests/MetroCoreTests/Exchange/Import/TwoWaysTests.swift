import Foundation
import MetroTestSupport
import Synchronization
import Testing

@testable import MetroCore

/// Rows that are stored as written have the same result as checked values.
///
/// Most rows are stored without creating a record, which must not be noticeable.
struct TwoWaysTests {
  let sandbox: Sandbox

  init() throws { sandbox = try Sandbox() }

  /// The sample catalog and further records that rows can refer to, built once for a seed.
  private func catalog(_ name: String, seed: UInt64) throws -> Catalog {
    let bytes = try Self.bases.withLock { bases in
      if let bytes = bases[seed] { return bytes }
      let path = sandbox.path("base")
      try Self.fill(Seoul2015.catalog(at: path), seed: seed)
      let bytes = try Data(contentsOf: URL(filePath: path))
      bases[seed] = bytes
      return bytes
    }
    try bytes.write(to: URL(filePath: sandbox.path(name)))
    return try Catalog.open(at: sandbox.path(name), for: .writing)
  }

  private static let bases = Mutex<[UInt64: Data]>([:])

  private static func fill(_ catalog: Catalog, seed: UInt64) throws {
    try catalog.add(.theme, "water", ["label": "Water", "broader": "climate"])
    var numbers = SeededGenerator(seed: seed)
    try RandomRecord.add(6, to: catalog, using: &numbers)
  }

  private struct Trace: Equatable {
    var summary = ImportSummary()
    var faults: [ImportError] = []
    var originals: [String?] = []
    var error: Refusal?
    /// Returns the complete contents of the catalog.
    var lines: [String] = []
  }

  private func trace(
    _ name: String, seed: UInt64, keepsGoing: Bool, _ noun: Noun, _ text: String,
    as format: ImportFile.Format = .csv, _ options: ImportOptions
  ) throws -> Trace {
    var trace = Trace()
    do {
      let catalog = try catalog(name, seed: seed)
      do {
        if keepsGoing {
          let imported = try catalog.keepGoing(.records(noun), text, as: format, options)
          trace.summary = imported.summary
          trace.faults = imported.rejects.map(\.fault)
          trace.originals = imported.originals
        } else {
          trace.summary = try catalog.importText(noun, text, as: format, options)
        }
      } catch let error as any CatalogError {
        trace.error = Refusal(error)
        if case ExchangeError.importFailed(let fault) = error { trace.faults = [fault] }
        if case StorageError.unexpected(let reason) = error { Issue.record("\(reason)") }
      }
      trace.lines = try catalog.contents().sorted { "\($0.key)" < "\($1.key)" }
        .flatMap { noun, rows in rows.map { "\(noun) \($0)" } }
    }
    if SQLiteShell.isThere { trace.lines += try SQLiteShell.dump(sandbox.path(name)) }
    return trace
  }

  @Test(arguments: Noun.inOrderOfReference.map(\.name), TestSelection.seeds(1...5))
  func `rows stored as written have the same result as checked values`(
    name: Noun.Name, seed: UInt64
  ) throws {
    let noun = Noun.named(name)
    var numbers = SeededGenerator(seed: seed)
    let mode = seed <= 3 ? .upsert : ImportOptions.Mode.allCases.randomElement(using: &numbers)
    var options = ImportOptions(
      mode: mode ?? .upsert, empty: Bool.random(using: &numbers) ? .keep : .null)
    let rows = try RandomRows(
      noun, in: catalog("rows", seed: seed), count: 60, using: &numbers)

    let written = try trace(
      "written", seed: seed, keepsGoing: true, noun, rows.csv, options)
    options.report = { _ in }
    let checked = try trace(
      "checked", seed: seed, keepsGoing: true, noun, rows.csv, options)
    expect(written, checked)
    options.report = nil
    options.isSpreadsheetSafe = rows.isSafe
    expect(
      try trace("safe", seed: seed, keepsGoing: true, noun, rows.csv, options), checked)

    guard !rows.hasRepetitions, !rows.hasRunningNumbers else { return }
    // In other formats an error has another position, but the same reason.
    options.isSpreadsheetSafe = false
    var objects = try trace(
      "objects", seed: seed, keepsGoing: true, noun, rows.ndjson, as: .ndjson, options)
    #expect(objects.summary.notes.count == checked.summary.notes.count)
    objects.summary.notes = checked.summary.notes
    #expect(objects.summary == checked.summary)
    #expect(difference(Self.reasons(objects), Self.reasons(checked)) == nil)
    #expect(difference(objects.lines, checked.lines) == nil)
  }

  /// Returns the reasons of rejected rows without line numbers, which differ between formats.
  private static func reasons(_ trace: Trace) -> [String] {
    trace.faults.map { "\($0.cause)".replacing(/(on|which) line \d+/, with: "line N") }
  }

  /// Returns the first pair in which two lists differ.
  private func difference(_ left: [String], _ right: [String]) -> String? {
    for (one, other) in zip(left, right) where !one.utf8.elementsEqual(other.utf8) {
      return "\(one.prefix(300)) - \(other.prefix(300))"
    }
    return left.count == right.count ? nil : "\(left.count) and \(right.count)"
  }

  @Test(arguments: Noun.inOrderOfReference.map(\.name), TestSelection.seeds(1...3))
  func `both ways stop at the same error and store nothing`(name: Noun.Name, seed: UInt64) throws {
    let noun = Noun.named(name)
    var numbers = SeededGenerator(seed: seed + 100)
    let rows = try RandomRows(noun, in: catalog("rows", seed: seed), count: 20, using: &numbers)
    var options = ImportOptions()
    let written = try trace("written", seed: seed, keepsGoing: false, noun, rows.csv, options)
    options.report = { _ in }
    let checked = try trace("checked", seed: seed, keepsGoing: false, noun, rows.csv, options)
    expect(written, checked)
  }

  private func expect(_ left: Trace, _ right: Trace) {
    #expect(left.summary == right.summary)
    #expect(difference(left.faults.map { "\($0)" }, right.faults.map { "\($0)" }) == nil)
    #expect(
      difference(left.originals.map { $0 ?? "nil" }, right.originals.map { $0 ?? "nil" }) == nil)
    #expect(left.error == right.error)
    #expect(difference(left.lines, right.lines) == nil)
  }

  @Test(
    arguments: [
      ("cities", "seoul;quito", 0), ("cities", "seoul", 1), ("cities", "quito;seoul", 1),
      ("cities", "quito", 1), ("speakers", "Li | Dr. | Hall;Yu", 0), ("speakers", "Li;Yu", 1),
      ("speakers", "Li | Dr.;Yu", 1), ("speakers", "Li | Dr. | Hall;Yu | X", 1),
      ("speakers", "Li | Dr. | Hall", 1), ("speakers", "Li | Dr. | Hall;Yu;Li", 1),
    ], [false, true])
  func `lists that differ slightly are updated`(
    list: (field: String, text: String, changes: Int), isChecked: Bool
  ) throws {
    let catalog = try SampleRecord.catalog()
    try catalog.addProgram("p")
    try catalog.add(
      .presentation, "a",
      ["program": "p", "title": "A", "cities": "seoul;quito", "speakers": "Li | Dr. | Hall;Yu"])
    let summary = try catalog.importText(
      .presentation, "id,title,\(list.field)\na,A,\(list.text)\n", as: .csv,
      ImportOptions(isChecked: isChecked))
    #expect(summary == ImportSummary(updated: list.changes, unchanged: 1 - list.changes))
    #expect(try catalog.texts(.presentation, "a")[list.field] == list.text)
  }

  /// Puts one unusual value in one field of an otherwise valid row.
  @Test(arguments: SampleRecord.all.map(\.noun.name))
  func `every unusual value has the same effect in every field`(name: Noun.Name) throws {
    let noun = Noun.named(name)
    let sample = try #require(SampleRecord.all.first { $0.noun.name == name })
    var file = "id,\(noun.fields.map(\.name).joined(separator: ","))\n"
    // In ID order, so they wait to be stored together.
    var number = 1_000
    for field in noun.fields {
      for odd in TestSelection.some(RandomRows.odd, ofEach: 4) {
        number += 1
        var texts = sample.texts
        texts[field.name] = odd
        let cells = noun.fields.map { texts[$0.name] ?? "" }
        file += csvLine(["n-\(number)"] + cells)
      }
    }
    var outcomes: [Imported] = []
    var contents: [[Noun.Name: [[String?]]]] = []
    for isChecked in [false, true] {
      let catalog = try SampleRecord.catalog()
      var imported = Imported()
      var options = ImportOptions(isChecked: isChecked)
      options.reject = { imported.rejects.append($0) }
      imported.summary = try catalog.importText(noun, file, as: .csv, options)
      let again = try catalog.keepGoingFaults(noun, file, isChecked: isChecked)
      #expect(again.unchanged == imported.summary.added + imported.summary.updated)
      outcomes.append(imported)
      contents.append(try catalog.contents())
    }
    #expect(outcomes[0].summary == outcomes[1].summary)
    let faults = outcomes.map { $0.rejects.map { "\($0.fault)" } }
    #expect(difference(faults[0], faults[1]) == nil)
    #expect(contents[0] == contents[1])
  }
}

extension Catalog {
  fileprivate func keepGoingFaults(
    _ noun: Noun, _ text: String, isChecked: Bool
  ) throws -> ImportSummary {
    var options = ImportOptions(isChecked: isChecked)
    options.reject = { _ in }
    return try importText(noun, text, as: .csv, options)
  }
}
