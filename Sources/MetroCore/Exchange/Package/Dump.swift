import GRDB
import MetroCSV
import MetroText

extension Catalog {
  /// Writes the whole catalog as a Frictionless Data Package: one CSV file for each table, and
  /// `datapackage.json`, which describes them.
  ///
  /// The same contents always produce the same bytes: rows are sorted by key, lines end with LF,
  /// and text is NFC. `makeFile` creates a file with a name and returns how to write and finish it.
  /// With `listsStates`, the description also lists the states that the catalog has passed through.
  package func dump(
    listsStates: Bool = false, makeFile: (_ name: String) throws -> PackageFile,
    progress: (_ rows: Int) throws -> Void = { _ in }
  ) throws -> DumpSummary {
    try read { database in
      var contents: [(table: PackageTable, content: PackageDescription.Content)] = []
      var counts: [(file: String, rows: Int, digest: String)] = []
      var omitted: [String] = []
      var total = 0
      for table in PackageTable.all {
        if table.isOmittedIfEmpty, try !RecordReader(database: database).hasAny(table.noun) {
          omitted.append(table.path)
          continue
        }
        let file = try HashedFile(makeFile(table.path))
        let rows = try database.dump(table, to: file) { try progress(total + $0) }
        try file.finish()
        total += rows
        let content = file.content()
        contents.append((table, content))
        counts.append((table.path, rows, content.digest))
      }
      let content = try DumpState.content(contents.map { ($0.table.name, $0.content.digest) })
      let state =
        listsStates
        ? try DumpStates(database).current(content) : try DumpState(content, after: [])
      let file = try makeFile(PackageDescription.fileName)
      var text = PackageDescription.text(
        contents, of: try CatalogDescription(database), states: state.former)
      try text.withUTF8 { try unsafe file.write(UnsafeRawBufferPointer($0)) }
      try file.finish()
      return DumpSummary(
        files: counts, omitted: omitted, state: state,
        revision: try RevisionLog(database).latest())
    }
  }

  /// Notes which revision a dump was written at, so that ``plan(applying:_:preferred:)`` can compare an
  /// edited dump with it.
  package func note(_ dump: DumpSummary) throws {
    try writeUnrecorded { try DumpStates($0).note(dump.state.name, revision: dump.revision) }
  }
}

/// What a dump has written.
package struct DumpSummary: Sendable {
  /// The number of rows of each table and the digest of its file.
  package let files: [(file: String, rows: Int, digest: String)]
  /// The files that the dump does not have, because their tables are empty.
  package let omitted: [String]
  /// The state of the catalog.
  let state: DumpState
  /// The latest revision of the catalog.
  let revision: Int64

  package var rows: Int { files.reduce(0) { $0 + $1.rows } }

  /// The digests of the files by name.
  package var digests: [String: String] {
    Dictionary(uniqueKeysWithValues: files.map { ($0.file, $0.digest) })
  }
}

/// A file of a dump that is being written.
@safe package struct PackageFile {
  let write: (UnsafeRawBufferPointer) throws -> Void
  let finish: () throws -> Void

  package init(
    write: @escaping (UnsafeRawBufferPointer) throws -> Void,
    finish: @escaping () throws -> Void
  ) {
    unsafe self.write = unsafe write
    self.finish = finish
  }
}

/// A file whose bytes are counted and hashed as they are written.
private final class HashedFile {
  private let file: PackageFile
  private let hash: SHA256Hasher
  private var count = 0

  init(_ file: PackageFile) throws {
    self.file = file
    hash = try SHA256Hasher()
  }

  func write(_ bytes: UnsafeRawBufferPointer) throws {
    unsafe hash.update(bytes)
    count += bytes.count
    try unsafe file.write(bytes)
  }

  func finish() throws { try file.finish() }

  /// Returns the size and the digest; nothing can be written afterward.
  func content() -> PackageDescription.Content {
    PackageDescription.Content(byteCount: count, digest: hash.finalize())
  }
}

extension Database {
  /// Writes the rows of a table in key order and returns their number.
  fileprivate func dump(
    _ table: PackageTable, to file: HashedFile, progress: (Int) throws -> Void
  ) throws -> Int {
    let columns = table.columns.map(\.name) + table.derived.map(\.name)
    let expressions = try table.expressions + table.derived.map { try $0.sql.build(self).sql }
    let rows = try RowStatement(
      self,
      """
      SELECT \(expressions, separator: ", ") FROM \(table.stored) AS t ORDER BY \(table.key, separator: ", ")
      """)
    var writer = unsafe CSVWriter { try unsafe file.write($0) }
    for column in columns { try writer.writeField(column) }
    try writer.endRecord()
    var count = 0
    while try rows.next() {
      for index in columns.indices {
        let cell = rows.cell(Int32(index))
        switch cell {
        case .null: try writer.writeNull()
        case .integer(let integer): try writer.writeInteger(integer)
        case .number: try writer.writeField(Cell(cell).text ?? "")
        case .text(let bytes):
          // The catalog already contains NFC, unless another program wrote to it.
          if unsafe CanonicalBytes.isLine(bytes.span) {
            try unsafe writer.writeField(bytes)
          } else {
            try writer.writeField(
              NormalForm.composed(unsafe String(decoding: bytes, as: UTF8.self)))
          }
        }
      }
      try writer.endRecord()
      count += 1
      if count & 0x3FF == 0 { try progress(count) }
    }
    try writer.flush()
    return count
  }
}
