import Foundation
import MetroCSV
import MetroCore
import MetroJSON

/// Writes the rows that an import rejects, unchanged, each after its line, column, reason
/// and suggestion.
///
/// The file has the format of the imported file, or CSV for a workbook, and can be corrected and imported again, because
/// import ignores the columns added in front. Without a file, the first rejected rows are reported
/// on standard error.
final class RejectsFile {
  private let path: String?
  /// The name of the finished file, if it could not get the name that the user gave.
  private var keptName: String?
  /// The file with the rejected rows; nil without any, and in a folder unless it got another name.
  var place: String? { count == 0 ? nil : keptName ?? (isInFolder ? nil : path) }
  private let input: InputFile
  private let context: Context
  private let isInFolder: Bool
  private var file: OutputFile?
  private var count = 0
  /// The option that may read the rejected rows, as the first row that has one shows.
  private(set) var hint: String?

  /// The maximum number of rows reported if there is no file.
  private static let maxReported = 10

  /// - Throws: `Failure` if the file cannot be created or is the imported file itself.
  init(_ path: String?, of input: InputFile, isInFolder: Bool, _ context: Context) throws {
    self.path = path
    self.input = input
    self.context = context
    self.isInFolder = isInFolder
    if let path, let real = RealPath.of(path), real == RealPath.of(input.name) {
      throw Failure.usage("--rejects \(path): this is the imported file itself")
    }
    if path != nil, !isInFolder { try open() }
  }

  /// Writes or reports a rejected row.
  func take(_ reject: ImportReject) throws {
    count += 1
    hint = hint ?? Failure.hintForFile(of: input.withEncodings(reject.fault))
    guard path != nil else {
      if count <= Self.maxReported {
        context.say(Failure(ExchangeError.importFailed(reject.fault)).message)
      }
      return
    }
    if file == nil { try open() }
    switch format {
    case .csv, .tsv: try writeRow(reject)
    default: try writeObject(reject)
    }
  }

  /// Completes the file on disk, so that it only lacks its name.
  ///
  /// Call this before the import is stored: rejected rows must not be lost if the disk is full.
  func prepare() throws {
    if count > 0, format == .json { try write("\n]\n") }
    try file?.prepare()
  }

  /// Gives the file its name, or reports the rows that are only counted.
  ///
  /// If no row was rejected, the file is empty; in a folder, no file is left.
  func commit() {
    guard let path else {
      if count > Self.maxReported { context.say("... and \(count - Self.maxReported) more rows") }
      return
    }
    if let kept = file?.commitOrKeep() {
      keptName = kept.name
      context.note(
        kept.failure, hint: "the import was stored; the rejected rows are in \(kept.name)")
    }
    if isInFolder, count == 0, Self.isRejects(path) { _ = unsafe unlink(FileTarget(path).path) }
  }

  private var format: ImportFile.Format { input.format.ofRejects }

  /// The format, if the extension of the file does not imply it.
  var untoldFormat: ImportFile.Format? {
    guard let path = keptName ?? path, keptName != nil || !isInFolder else { return nil }
    let ending = path.split(separator: ".").last.map(String.init) ?? ""
    return ImportFile.Format(ending: ending) == format ? nil : format
  }

  /// Returns whether an earlier import has written rejected rows to a file, which would be mistaken
  /// for a result of this one.
  private static func isRejects(_ path: String) -> Bool {
    guard FileTarget(path).kind == .regular, let file = FileHandle(forReadingAtPath: path) else {
      return false
    }
    let start = String(decoding: (try? file.read(upToCount: 64)) ?? Data(), as: UTF8.self)
    return start.contains(ImportFile.rejectColumns[0])
  }

  private func open() throws {
    guard let path else { return }
    if isInFolder {
      let folder = PathName.folder(of: path)
      try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }
    // Rejected rows that an interrupted import has left may be all that exists of them.
    for name in PartialFile.abandoned(of: path) {
      context.say("\(name): rejected rows of an import that did not finish")
    }
    file = try OutputFile(
      path: path, sparing: try? context.catalogPath(), of: [input.name], removesAbandoned: false)
    // The rows are in UTF-8 now; the mark makes a repeated import ignore `--encoding`.
    if input.encoding != nil { try write("\u{FEFF}") }
  }

  // MARK: - CSV

  private func writeRow(_ reject: ImportReject) throws {
    let dialect = CSVDialect(delimiter: reject.delimiter)
    if count == 1, let header = reject.header {
      try writeRow(
        before: OriginalRow.withoutReasons(header, header, dialect), dialect
      ) { writer in
        for column in ImportFile.rejectColumns.dropLast() { try writer.writeField(column) }
      }
    }
    let row = OriginalRow.withoutReasons(reject.original ?? [], reject.header ?? [], dialect)
    try writeRow(before: row, dialect) { writer in
      try writer.writeInteger(Int64(reject.fault.line))
      if let column = reject.fault.column {
        try writer.writeInteger(Int64(column))
      } else {
        try writer.writeNull()
      }
      try writer.writeField(Failure.reason(of: reject.fault))
      if let suggestion = Failure.suggestion(of: reject.fault) {
        try writer.writeField(suggestion)
      } else {
        try writer.writeNull()
      }
    }
  }

  /// Writes fields before a row that is copied byte for byte.
  private func writeRow(
    before row: ArraySlice<UInt8>, _ dialect: CSVDialect,
    _ fields: (inout CSVWriter) throws -> Void
  ) throws {
    var bytes: [UInt8] = []
    var writer = unsafe CSVWriter(dialect: dialect) { unsafe bytes.append(contentsOf: $0) }
    try fields(&writer)
    try writer.flush()
    bytes.append(dialect.delimiter)
    bytes += row
    bytes.append(UInt8(ascii: "\n"))
    try file?.write(bytes.span)
  }

  // MARK: - JSON

  private func writeObject(_ reject: ImportReject) throws {
    var object = Array("{\"reject_line\":\(reject.fault.line),\"reject_column\":".utf8)
    object += (reject.fault.column.map(String.init) ?? "null").utf8
    object += ",\"reject_reason\":".utf8
    object.append(jsonString: Failure.reason(of: reject.fault))
    if let suggestion = Failure.suggestion(of: reject.fault) {
      object += ",\"reject_suggestion\":".utf8
      object.append(jsonString: suggestion)
    }
    if let members = OriginalObject.members(reject.original ?? []) {
      if members.first != UInt8(ascii: "}") { object.append(UInt8(ascii: ",")) }
      object += members
    } else {
      object += ",\"reject_text\":".utf8
      object.append(jsonString: String(decoding: reject.original ?? [], as: UTF8.self))
      object.append(UInt8(ascii: "}"))
    }
    if format == .json { try write(count == 1 ? "[\n" : ",\n") }
    try file?.write(object.span)
    if format == .ndjson { try write("\n") }
  }

  private func write(_ text: String) throws {
    try file?.write(text.utf8Span.span)
  }
}
