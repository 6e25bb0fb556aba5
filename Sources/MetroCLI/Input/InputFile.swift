import Foundation
import MetroCore

/// A file to read from, or standard input for `-`.
///
/// What comes from a pipe is first put into a temporary file: a writing command holds the catalog's
/// lock, and must not hold it while another program thinks.
final class InputFile {
  private let name: String
  private let format: ImportFile.Format
  private let console: Console
  private let descriptor: Int32

  /// - Throws: `Failure` with status `noInput`, or `usage` where the format cannot be told;
  ///   `CancellationError` after an interruption.
  init(_ path: String, from format: ImportFile.Format?, console: Console) throws {
    self.console = console
    name = path == "-" ? "standard input" : path
    let file = path == "-" ? nil : try Self.open(path)
    let ending = path.split(separator: ".").last?.lowercased() ?? ""
    guard
      let format = format ?? ImportFile.Format(rawValue: ending == "jsonl" ? "ndjson" : ending)
        ?? (path == "-" ? .csv : nil)
    else {
      throw Failure.usage(
        "\(path): its ending names no format", hint: "add --from csv, tsv or ndjson")
    }
    self.format = format
    guard let file else {
      descriptor = try unsafe Self.spooled(console.readInput, console)
      return
    }
    guard lseek(file, 0, SEEK_CUR) < 0 else {
      descriptor = file
      return
    }
    defer { close(file) }
    descriptor = try unsafe Self.spooled(
      { try unsafe Descriptor.read(into: $0, from: file) }, console)
  }

  deinit {
    close(descriptor)
  }

  func importFile(isSpreadsheetSafe: Bool) -> ImportFile {
    unsafe ImportFile(
      name: name, format: format, isSpreadsheetSafe: isSpreadsheetSafe, read: read)
  }

  private func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    if console.isInterrupted() { throw CancellationError() }
    return try unsafe Descriptor.read(into: buffer, from: descriptor)
  }

  private static func open(_ path: String) throws -> Int32 {
    var isDirectory: ObjCBool = false
    let exists = unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory)
    guard !isDirectory.boolValue else {
      throw Failure(status: .noInput, message: "\(path): it is a directory")
    }
    let descriptor = unsafe Foundation.open(path, O_RDONLY)
    guard descriptor >= 0 else {
      throw Failure(
        status: exists ? .notPermitted : .noInput,
        message: "\(path): \(unsafe String(cString: strerror(errno)))")
    }
    return descriptor
  }

  /// Copies everything into a temporary file that has no name, and returns it, ready to be read.
  private static func spooled(
    _ read: (UnsafeMutableRawBufferPointer) throws -> Int, _ console: Console
  ) throws -> Int32 {
    var name = Array((FileManager.default.temporaryDirectory.path + "/metro-XXXXXX").utf8CString)
    let descriptor = unsafe mkstemp(&name)
    guard descriptor >= 0 else {
      throw Failure(
        status: .cannotCreate,
        message: "a temporary file: \(unsafe String(cString: strerror(errno)))")
    }
    _ = unsafe unlink(name)
    do {
      var buffer = [UInt8](repeating: 0, count: 64 * 1024)
      while true {
        if console.isInterrupted() { throw CancellationError() }
        let count = try unsafe buffer.withUnsafeMutableBytes { try unsafe read($0) }
        guard count > 0 else { break }
        try Descriptor.write(buffer.span.extracting(first: count), to: descriptor)
      }
    } catch {
      close(descriptor)
      throw error
    }
    lseek(descriptor, 0, SEEK_SET)
    return descriptor
  }
}
