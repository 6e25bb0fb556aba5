import Foundation
import MetroCore

/// A file to read from, or standard input for `-`.
final class InputFile {
  private let name: String
  private let format: ImportFile.Format
  private let console: Console
  private let descriptor: Int32?

  /// - Throws: `Failure` with status `noInput`, or `usage` where the format cannot be told.
  init(_ path: String, from format: ImportFile.Format?, console: Console) throws {
    self.console = console
    descriptor = path == "-" ? nil : try Self.open(path)
    name = path == "-" ? "standard input" : path
    let ending = path.split(separator: ".").last?.lowercased() ?? ""
    guard
      let format = format ?? ImportFile.Format(rawValue: ending == "jsonl" ? "ndjson" : ending)
        ?? (path == "-" ? .csv : nil)
    else {
      throw Failure.usage(
        "\(visibleText(path)): its ending names no format", hint: "add --from csv, tsv or ndjson")
    }
    self.format = format
  }

  deinit {
    if let descriptor { close(descriptor) }
  }

  func importFile(isSpreadsheetSafe: Bool) -> ImportFile {
    unsafe ImportFile(
      name: name, format: format, isSpreadsheetSafe: isSpreadsheetSafe, read: read)
  }

  private func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    if console.isInterrupted() { throw CancellationError() }
    guard let descriptor else { return try unsafe console.readInput(buffer) }
    return try unsafe Descriptor.read(into: buffer, from: descriptor)
  }

  private static func open(_ path: String) throws -> Int32 {
    var isDirectory: ObjCBool = false
    let exists = unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory)
    let descriptor = unsafe Foundation.open(path, O_RDONLY)
    guard descriptor >= 0, !isDirectory.boolValue else {
      let reason =
        isDirectory.boolValue ? "it is a directory" : unsafe String(cString: strerror(errno))
      if descriptor >= 0 { close(descriptor) }
      throw Failure(
        status: exists && !isDirectory.boolValue ? .notPermitted : .noInput,
        message: "\(visibleText(path)): \(reason)")
    }
    return descriptor
  }
}
