@testable import MetroCore

/// The laws for every file that is imported into a catalog.
///
/// The first four bytes of an input choose the format, the options, the table, the encoding, the
/// law and the read sizes; the file follows. All work is done in transactions that are rolled back.
package struct ImportLaws {
  private struct Broken: Error, CustomStringConvertible {
    let description: String
  }

  /// The effect of an import, and the result of repeating it.
  private struct Outcome {
    var summary: Result<ImportSummary, Refusal> = .success(ImportSummary())
    var rejects: [Reject] = []
    var changes: [Change] = []
    var records: [String: RecordValues] = [:]
    var again: Result<ImportSummary, Refusal>?
  }

  private struct Reject: Equatable {
    let fault: ImportError
    let original: [UInt8]?
    let header: [UInt8]?
  }

  /// The laws to check: an import is so slow that most runs check only one law.
  private enum Law {
    /// Both ways to import have the same effect.
    case ways
    /// A second import changes nothing after an import of checked values.
    case afterChecked
    /// A second import changes nothing after an import of values as written.
    case afterWritten
    case all
  }

  private static let encodings = [
    nil, "utf-16", "latin1", "windows-1252", "euc-kr", "gb18030", "iso-2022-jp", "utf-7",
  ]

  /// The catalog for all inputs; inputs are checked one at a time.
  nonisolated(unsafe) private static let sample = Result { try SmallCatalog() }
  nonisolated(unsafe) private static let plainSample = Result {
    try SmallCatalog(plain: SmallCatalog())
  }
  nonisolated(unsafe) private static let samplesWithout = ExchangeTable.inOrderOfReference.map {
    table in Result { try SmallCatalog(without: table) }
  }

  private let sample: SmallCatalog
  private let law: Law
  private let format: ImportFile.Format
  private let options: ImportOptions
  private let keepsGoing: Bool
  private let table: ExchangeTable
  private let encoding: String?
  private let seed: UInt8
  private let file: [UInt8]

  private init(_ input: [UInt8]) throws {
    let tables = ExchangeTable.inOrderOfReference
    let number = Int(input[1]) % tables.count
    table = tables[number]
    let work = input[2] >> 3 & 7
    law =
      switch work {
      case 0, 1, 2, 6: .ways
      case 3, 4: .afterChecked
      case 5: .afterWritten
      default: .all
      }
    // A revision and the search index make an import several times as slow; dropping and rebuilding
    // indexes does so again.
    let isPlain = work < 6
    let isEmpty = !isPlain && input[2] >= 0xC0
    let sample =
      isPlain
      ? unsafe Self.plainSample : isEmpty ? unsafe Self.samplesWithout[number] : unsafe Self.sample
    self.sample = try sample.get()
    let choice = input[0]
    format = ImportFile.Format.ofTexts[Int(choice & 3)]
    var options = ImportOptions()
    options.mode = ImportOptions.Mode.allCases[Int(choice >> 2 & 3)]
    options.empty = choice & 16 == 0 ? .keep : .null
    options.isSpreadsheetSafe = choice & 0xC0 == 0xC0
    self.options = options
    keepsGoing = choice & 32 != 0
    encoding = Self.encodings[Int(input[2] & 7)]
    seed = input[3]
    file = Array(input[4...])
  }

  /// Checks one input.
  ///
  /// - Throws: An error that names the violated law.
  package static func check(_ input: [UInt8]) throws {
    guard input.count >= 4 else { return }
    try ImportLaws(input).check()
  }

  private func check() throws {
    let checked = law == .afterWritten ? nil : try outcome(isChecked: true, others: [])
    let changed = Set(checked?.changes.map(\.id) ?? [])
    let written = law == .afterChecked ? nil : try outcome(isChecked: false, others: changed)
    if let checked, let written { try compare(checked, written) }
    if let checked, case .success(let summary) = checked.summary {
      try checkChanges(summary, checked)
    }
    for outcome in [checked, written] {
      guard let outcome, case .success(let summary) = outcome.summary else { continue }
      try checkSummary(summary, outcome)
      try checkSecond(outcome, summary)
    }
  }

  // MARK: - Importing

  private func outcome(isChecked: Bool, others: Set<String>) throws -> Outcome {
    var outcome = Outcome()
    try sample.catalog.write(dryRun: true) { writer in
      outcome.summary = try summary(of: writer, isChecked: isChecked, &outcome)
      guard case .success = outcome.summary else { return }
      let ids = others.union(sample.ids(owner)).union(outcome.changes.map(\.id))
      for id in ids { outcome.records[id] = try writer.reader.values(owner, id: id) }
      guard law != .ways else { return }
      // The second import uses the other way, which must see what the first one did.
      var ignored = Outcome()
      outcome.again = try summary(of: writer, isChecked: !isChecked, &ignored)
    }
    return outcome
  }

  /// The record type whose records the table changes.
  private var owner: Noun {
    switch table {
    case .records(let noun): noun
    case .list(let relation): relation.noun
    }
  }

  private func summary(
    of writer: CatalogWriter, isChecked: Bool, _ outcome: inout Outcome
  ) throws -> Result<ImportSummary, Refusal> {
    var options = options
    var rejects: [Reject] = []
    var changes: [Change] = []
    // Every rejected record takes at least one byte, except one at the end.
    let most = file.count + 2
    if keepsGoing {
      options.reject = { reject in
        rejects.append(
          Reject(fault: reject.fault, original: reject.original, header: reject.header))
        guard rejects.count <= most else { throw Broken(description: "it goes on for ever") }
      }
    }
    if isChecked { options.report = { changes.append($0) } }
    defer {
      outcome.rejects = rejects
      outcome.changes = changes
    }
    do {
      // In another encoding, read sizes decide which bytes before a fault are returned with it.
      let seed = isChecked && encoding == nil ? 0 : seed
      return .success(
        try writer.importRows(of: table, from: input(inPieces: seed), options))
    } catch let error as any CatalogError {
      guard case ExchangeError.importFailed = error else { throw error }
      return .failure(Refusal(error))
    }
  }

  /// Returns the file, read in pieces of random lengths, or in one piece for a seed of 0.
  private func input(inPieces seed: UInt8) throws -> ImportFile {
    var rest = file[...]
    var state = UInt32(seed)
    let read = { (buffer: UnsafeMutableRawBufferPointer) in
      state = state &* 1_664_525 &+ 1_013_904_223
      let most = seed == 0 ? Int.max : 1 + Int(state >> 8) & ((1 << Int(seed & 7)) - 1)
      let piece = rest.prefix(min(buffer.count, most))
      unsafe buffer.copyBytes(from: piece)
      rest = rest.dropFirst(piece.count)
      return piece.count
    }
    guard let encoding else {
      return unsafe ImportFile(name: "file", format: format, read: read)
    }
    guard let transcoder = unsafe Transcoder(encoding: encoding, file: "file", read: read) else {
      throw Broken(description: "there is no encoding \(encoding)")
    }
    return unsafe ImportFile(name: "file", format: format, read: transcoder.read)
  }

  // MARK: - Laws

  /// Checks that values as written and checked values have the same effect.
  private func compare(_ checked: Outcome, _ written: Outcome) throws {
    guard checked.summary == written.summary else {
      throw Broken(
        description: "as written \(written.summary), in a dry run \(checked.summary)")
    }
    guard checked.rejects == written.rejects else {
      throw Broken(description: "as written \(written.rejects), in a dry run \(checked.rejects)")
    }
    guard case .success = checked.summary, checked.records != written.records else { return }
    throw Broken(
      description: "as written \(written.records), in a dry run \(checked.records)")
  }

  /// Checks that the summary agrees with the reported changes.
  private func checkChanges(_ summary: ImportSummary, _ outcome: Outcome) throws {
    let added = outcome.changes.count { $0.kind == .added }
    let updated = outcome.changes.count { $0.kind == .updated }
    if case .records = table {
      guard (added, updated) == (summary.added, summary.updated) else {
        throw Broken(description: "\(summary), and \(added) and \(updated) were reported")
      }
    } else {
      guard outcome.changes.isEmpty == (summary.added + summary.updated == 0) else {
        throw Broken(description: "\(summary), and \(updated) were reported")
      }
    }
  }

  /// Checks that nothing changed if the summary says so.
  private func checkSummary(_ summary: ImportSummary, _ outcome: Outcome) throws {
    guard summary.added + summary.updated == 0 else { return }
    guard outcome.records == sample.records(owner) else {
      throw Broken(description: "\(summary), and \(outcome.records)")
    }
  }

  /// Checks that a second import changes nothing, unless it can add a row rejected by the first.
  private func checkSecond(_ outcome: Outcome, _ summary: ImportSummary) throws {
    guard summary.rejected == 0, let again = outcome.again else { return }
    switch (options.mode, again) {
    case (.insert, .failure): return
    case (.insert, .success(let second)) where second.added + second.updated == 0: return
    case (_, .success(let second)):
      guard second.added + second.updated + second.rejected == 0, second.rows == summary.rows
      else { throw Broken(description: "\(summary), and a second time \(second)") }
    case (_, .failure(let error)):
      throw Broken(description: "\(summary), and a second time \(error)")
    }
  }
}

/// A comparable error of the core.
struct Refusal: Error, Equatable {
  let error: any Error

  init(_ error: any Error) { self.error = error }

  static func == (left: Refusal, right: Refusal) -> Bool {
    guard let left = left.error as? any CatalogError, let right = right.error as? any CatalogError
    else { return false }
    return left.isEqual(to: right)
  }
}
