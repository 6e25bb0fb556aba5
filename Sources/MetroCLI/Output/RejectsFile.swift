import Foundation
import MetroCSV
import MetroCore

/// The rows that an import leaves out, as they stood, each after its line, column and reason.
///
/// The file has the format of the imported one and can be corrected and imported again: import passes
/// over the columns that stand before the others here. Without a file the first rows are told on
/// standard error.
final class RejectsFile {
  private let path: String?
  private let format: ImportFile.Format
  private let context: Context
  private let isInFolder: Bool
  private var file: OutputFile?
  private var count = 0

  /// How many rows are told of if there is no file.
  private static let told = 10

  /// - Throws: `Failure` if the file cannot be made.
  init(_ path: String?, format: ImportFile.Format, isInFolder: Bool, _ context: Context) throws {
    self.path = path
    self.format = format
    self.context = context
    self.isInFolder = isInFolder
    if path != nil, !isInFolder { try open() }
  }

  /// Takes a row.
  func take(_ reject: ImportReject) throws {
    count += 1
    guard path != nil else {
      if count <= Self.told {
        context.say(Failure(CatalogError.importFailed(reject.fault)).message)
      }
      return
    }
    if file == nil { try open() }
    switch format {
    case .csv, .tsv: try writeRow(reject)
    case .json, .ndjson: try writeObject(reject)
    }
  }

  /// Gives the file its name; it is empty if there was no row.
  func commit() throws {
    try file?.commit()
    if path == nil, count > Self.told { context.say("... and \(count - Self.told) more rows") }
  }

  private func open() throws {
    guard let path else { return }
    if isInFolder {
      let folder = (path as NSString).deletingLastPathComponent
      try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }
    file = try OutputFile(path: path, sparing: try? context.catalogPath())
  }

  // MARK: - CSV

  private func writeRow(_ reject: ImportReject) throws {
    if count == 1, let header = reject.header {
      try writeRow(before: header) { writer in
        for column in ImportFile.rejectColumns.dropLast() { try writer.writeField(column) }
      }
    }
    try writeRow(before: reject.original ?? []) { writer in
      try writer.writeInteger(Int64(reject.fault.line))
      if let column = reject.fault.column {
        try writer.writeInteger(Int64(column))
      } else {
        try writer.writeNull()
      }
      try writer.writeField(Failure.reason(of: reject.fault))
    }
  }

  /// Writes fields before a row that stays as it is, byte for byte.
  private func writeRow(
    before row: [UInt8], _ fields: (inout CSVWriter) throws -> Void
  ) throws {
    var bytes: [UInt8] = []
    let dialect: CSVDialect = format == .tsv ? .tsv : .csv
    var writer = unsafe CSVWriter(dialect: dialect) { unsafe bytes.append(contentsOf: $0) }
    try fields(&writer)
    try writer.flush()
    bytes.append(dialect.delimiter)
    // A header that was taken before is not taken twice.
    bytes += row
    bytes.append(UInt8(ascii: "\n"))
    try file?.write(bytes.span)
  }

  // MARK: - JSON

  private func writeObject(_ reject: ImportReject) throws {
    var line = Array("{\"reject_line\":\(reject.fault.line),\"reject_column\":".utf8)
    line += (reject.fault.column.map(String.init) ?? "null").utf8
    line += ",\"reject_reason\":".utf8
    line.append(jsonString: Failure.reason(of: reject.fault))
    let text = String(decoding: reject.original ?? [], as: UTF8.self)
    // Between the values of an object a line break is a space.
    let object = text.replacing("\n", with: " ").drop { $0.isWhitespace }
    if object.first == "{", case .record = reject.fault.cause {
      let members = object.dropFirst().drop { $0.isWhitespace }
      if members.first != "}" { line.append(UInt8(ascii: ",")) }
      line += members.utf8
    } else {
      line += ",\"reject_text\":".utf8
      line.append(jsonString: text)
      line.append(UInt8(ascii: "}"))
    }
    line.append(UInt8(ascii: "\n"))
    try file?.write(line.span)
  }
}
