import Foundation
import Testing

/// A folder for the files of one test, removed with it; a test keeps it in its suite.
final class Sandbox {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "metro-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  func path(_ name: String = "catalog.sqlite") -> String {
    folder.appending(path: name).path(percentEncoded: false)
  }

  /// The names of all files in the folder, sorted.
  func files() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false)).sorted()
  }
}

/// The sqlite3 program: another writer, who knows nothing of this program's rules.
enum SQLiteShell {
  /// The first `sqlite3` on the path; nil when there is none.
  static let executable: URL? = (ProcessInfo.processInfo.environment["PATH"] ?? "")
    .split(separator: ":")
    .map { URL(filePath: String($0)).appending(path: "sqlite3") }
    .first { FileManager.default.isExecutableFile(atPath: $0.path(percentEncoded: false)) }

  static var isThere: Bool { executable != nil }

  /// Runs SQL on a file and returns the lines that it prints, columns parted by `|`.
  @discardableResult
  static func lines(_ sql: String, on path: String) throws -> [String] {
    let (output, error) = try run(sql, on: path)
    #expect(error == "", "\(sql)")
    return output.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map {
      String($0)
    }
  }

  /// Runs SQL on a file and returns its first error, or nothing.
  static func error(of sql: String, on path: String) throws -> String {
    try run(sql, on: path).error
  }

  private static func run(
    _ sql: String, on path: String
  ) throws -> (output: String, error: String) {
    let process = Process()
    process.executableURL = executable
    process.arguments = ["-bail", "-batch", path, "PRAGMA foreign_keys = ON; " + sql]
    let output = Pipe()
    let errors = Pipe()
    process.standardOutput = output
    process.standardError = errors
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    let errorData = try errors.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (String(decoding: data, as: UTF8.self), String(decoding: errorData, as: UTF8.self))
  }
}
