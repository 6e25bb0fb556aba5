@testable import MetroCore

/// The laws for arbitrary bytes in the place of a changeset.
///
/// The first byte of an input decides whether the rest is a changeset or describes changes of rows
/// to record as a changeset. All work is done in transactions that are rolled back.
package struct ChangesetLaws {
  private struct Broken: Error, CustomStringConvertible {
    let description: String
  }

  /// An error that rolls the transaction back.
  private struct Done: Error {}

  /// The catalog for all inputs; inputs are checked one at a time.
  nonisolated(unsafe) private static let sample = Result { try Sample() }

  private struct Sample {
    let catalog: Catalog
    let changes: RowChanges
    let references: ReferenceCheck
    let rows: [[Cell]]

    init() throws {
      let small = try SmallCatalog(plain: SmallCatalog())
      // Disabling foreign key checks for each run would prepare all statements again.
      catalog = try Catalog.scratch(checksReferences: false, { false }) {
        try small.catalog.copy(to: $0)
      }
      var changes: RowChanges?
      var references: ReferenceCheck?
      try catalog.write(dryRun: true) { writer in
        changes = try RowChanges(writer)
        references = try ReferenceCheck(writer.database)
      }
      guard let changes, let references else { throw Broken(description: "there are no tables") }
      self.changes = changes
      self.references = references
      rows = try changes.rows()
    }
  }

  /// Checks one input.
  ///
  /// - Throws: An error that names the violated law.
  package static func check(_ input: [UInt8]) throws {
    guard let choice = input.first else { return }
    let sample = try unsafe sample.get()
    let rest = Array(input.dropFirst())
    let isRecorded = choice & 7 == 1
    let shape = isRecorded ? nil : try read(rest, sample.changes.widths)
    // An unreadable changeset costs a transaction and only repeats its readable beginning.
    if !isRecorded, shape == nil, choice & 6 != 0 { return }
    do {
      try sample.catalog.transact(by: .unknown, .change) { writer in
        let laws = ChangesetLaws(sample: sample, writer: writer)
        if isRecorded {
          try laws.checkRecorded(rest)
        } else {
          try laws.checkBytes(rest, shape)
        }
        throw Done()
      }
    } catch is Done {}
  }

  private let sample: Sample
  private let writer: CatalogWriter

  // MARK: - Any bytes

  private func checkBytes(_ bytes: [UInt8], _ shape: Shape?) throws {
    let forward = try replay([bytes], .forward)
    guard forward == nil else { return }
    guard let shape else { throw Broken(description: "what cannot be read is replayed") }
    try Self.restrained { try sample.references.check(bytes) }
    let backward = try replay([bytes], .backward)
    // A session never writes a changeset with a row twice. A changeset that lacks columns of the
    // current tables loses their values when it removes a row.
    guard shape.tellsOnce, shape.isComplete else { return }
    if let backward { throw Broken(description: "it is replayed, and not taken back: \(backward)") }
    try expect(sample.rows, "forward and backward")
  }

  private struct Shape {
    var tellsOnce = true
    var isComplete = true
  }

  /// Reads a changeset to the end; returns nil if that fails.
  private static func read(_ bytes: [UInt8], _ widths: [String: Int]) throws -> Shape? {
    var shape = Shape()
    var keys: Set<String> = []
    var count = 0
    let fault = try Self.restrained {
      try unsafe bytes.withUnsafeBufferPointer { buffer in
        var reader = unsafe ChangesetReader(buffer)
        while try reader.next() {
          count += 1
          guard count <= bytes.count else { throw Broken(description: "it is read for ever") }
          let cells = (reader.before + reader.after).compactMap { $0.map { Cell($0) } }
          guard cells.count <= bytes.count, reader.key.count <= reader.isKey.count,
            reader.before.count == reader.isKey.count, reader.after.count == reader.isKey.count
          else { throw Broken(description: "there are more cells than bytes") }
          if widths[reader.table] != reader.isKey.count { shape.isComplete = false }
          let key = reader.key.map { Cell($0.cell) }
          // A number has several encodings that are the same value to a column.
          for (index, cell) in key.enumerated() where index > 0 {
            guard case .number = cell else { continue }
            shape.tellsOnce = false
          }
          if !keys.insert("\(reader.table) \(key.map(\.text))").inserted { shape.tellsOnce = false }
        }
      }
      try unsafe bytes.forEachRecord { _, _, _ in }
    }
    // A changeset for an unknown table is read but not replayed.
    return fault == nil ? shape : nil
  }

  // MARK: - Recorded changes

  private func checkRecorded(_ choices: [UInt8]) throws {
    let changes = sample.changes
    let recorder = try ChangeRecorder(writer.database, .unknown, .change)
    try changes.make(choices) { choice in
      // Adding rows without a session closes the part of the changeset recorded so far.
      if choice & 0x80 != 0 { try recorder.addingRows {} }
    }
    let rows = try changes.rows()
    guard let revision = try recorder.finish(renames: []) else {
      return try expect(sample.rows, "without a revision")
    }
    let log = RevisionLog(writer.database)
    let parts = try log.parts(of: revision...revision).map(log.changeset)
    for part in parts where try Self.read(part, sample.changes.widths) == nil {
      throw Broken(description: "what was recorded cannot be read")
    }
    if let fault = try replay(parts.reversed(), .backward) {
      throw Broken(description: "what was recorded is not taken back: \(fault)")
    }
    try expect(sample.rows, "recorded and taken back")
    if let fault = try replay(parts, .forward) {
      throw Broken(description: "what was recorded is not replayed: \(fault)")
    }
    try expect(rows, "recorded and replayed")
  }

  // MARK: - Replaying

  /// Replays changesets one after the other and returns the error that stops them.
  private func replay(
    _ changesets: [[UInt8]], _ direction: ChangesetReplay.Direction
  ) throws -> (any Error)? {
    let replay = ChangesetReplay(writer.database, direction)
    return try Self.restrained {
      for changeset in changesets { try replay.replay(changeset) }
    }
  }

  /// Returns the error of some work; errors other than the expected ones are thrown.
  @discardableResult
  private static func restrained(_ work: () throws -> Void) throws -> (any Error)? {
    do {
      try work()
      return nil
    } catch
      where error is ChangesetError || error is RowConflict
      || error is ReferenceCheck.BrokenReference
    {
      return error
    }
  }

  private func expect(_ rows: [[Cell]], _ way: String) throws {
    let found = try sample.changes.rows()
    guard found != rows else { return }
    let differing = zip(found, rows).filter { $0 != $1 }
    throw Broken(description: "\(way): \(found.count) rows of \(rows.count), \(differing)")
  }
}
